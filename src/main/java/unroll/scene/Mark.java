package unroll.scene;

import java.util.List;
import java.util.Optional;

/// One thing on the page, fully decided: a renderer picks no colour, font, position or word.
public sealed interface Mark {

    /// Its name, unique in the scene.
    MarkId id();

    /// A rectangle with round corners.
    ///
    /// @param box where
    /// @param radius of the corners, in px
    /// @param fill inside
    /// @param stroke its outline
    record Rect(MarkId id, Box box, double radius, Paint fill, Stroke stroke) implements Mark {}

    /// An outline: lines, arrows, glyphs of mathematics.
    ///
    /// @param path where
    /// @param fill inside, non-zero winding
    /// @param stroke along it
    record Outline(MarkId id, Path path, Paint fill, Stroke stroke) implements Mark {}

    /// One line of text.
    ///
    /// @param x where its advance begins
    /// @param baseline y of the baseline
    /// @param text the words
    record Text(MarkId id, double x, double baseline, String text, Font font, Paint fill) implements Mark {}

    /// A heat map: one mark for all its cells, drawn edge to edge.
    ///
    /// @param box where
    /// @param rows number of rows
    /// @param columns number of columns
    /// @param cells colours, row after row, rows · columns of them
    record Grid(MarkId id, Box box, int rows, int columns, List<Paint> cells) implements Mark {
        /// Copies the cells.
        public Grid {
            cells = List.copyOf(cells);
        }
    }

    /// Marks that move, fade and are clipped together.
    ///
    /// @param dx moved to the right, in px
    /// @param dy moved down, in px
    /// @param opacity 0 … 1
    /// @param clip in the group's own coordinates
    /// @param marks from the back to the front
    record Group(MarkId id, double dx, double dy, double opacity, Optional<Box> clip, List<Mark> marks)
            implements
                Mark {
        /// Copies the marks.
        public Group {
            marks = List.copyOf(marks);
        }

        /// Whether another is where this is, as opaque and with the same clip, whatever marks it has.
        boolean isPlacedLike(Group other) {
            return dx == other.dx && dy == other.dy && opacity == other.opacity && clip.equals(other.clip);
        }
    }
}
