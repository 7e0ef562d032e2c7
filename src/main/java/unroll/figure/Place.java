package unroll.figure;

import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Path;

/// Where a picture shows something, in px of the picture: what can be pointed at, gone to by keys, lit and read aloud.
///
/// @param id the mark's, or of the marks below it
/// @param subject what it is
/// @param box where, as much of it as is to be seen
/// @param drawing how it is drawn, where that matters
/// @param within the place of the whole that it is an entry of, where that has one
public record Place(MarkId id, Subject subject, Box box, Place.Drawing drawing, Optional<MarkId> within) {

    /// How it is drawn.
    public sealed interface Drawing {
        /// It fills its box.
        record Filled() implements Drawing {}

        /// Marks below one name, the cells of a matrix for example.
        record Together() implements Drawing {}

        /// A line.
        ///
        /// @param path in px of the picture
        record Line(Path path) implements Drawing {}

        /// A heat map.
        ///
        /// @param rows on the page
        /// @param columns on the page
        record Table(int rows, int columns) implements Drawing {}
    }

    /// The box of one entry of a heat map; the whole box of all else.
    ///
    /// @param row of the quantity
    /// @param column of the quantity
    public Box entry(int row, int column) {
        if (!(drawing instanceof Drawing.Table(int rows, int columns))) {
            return box;
        }
        boolean lies = subject.itself() instanceof Subject.Map(var _, Subject.Turn turned)
                && turned == Subject.Turn.LYING;
        double width = box.width() / columns;
        double height = box.height() / rows;
        return new Box(box.x() + (lies ? row : column) * width, box.y() + (lies ? column : row) * height, width,
                height);
    }
}
