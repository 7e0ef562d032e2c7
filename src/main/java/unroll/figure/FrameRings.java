package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// Strong rings around what is framed, to be seen from the last row; nothing lies over the numbers themselves.
///
/// @param theme the colours
/// @param zoom how much larger than composed the picture is drawn
record FrameRings(Theme theme, double zoom) {
    private static final double AWAY = 2.5;
    /// Cells have neighbours, whose numbers are not to be touched.
    private static final double CLOSE = 1.2;
    private static final double RING = 3;
    private static final double RIM = 4.4;
    private static final double RADIUS = 5;
    private static final double HIGHEST_WORD = 24;

    /// The rings over a picture.
    ///
    /// @param places what the picture shows where
    List<Mark> over(List<Place> places, Set<Framed> framed) {
        List<Mark> marks = new ArrayList<>();
        for (Framed one : framed) {
            List<Place> shown = places.stream().filter(one::isAt).toList();
            List<Place> large = shown.stream().filter(place -> !isWord(place)).toList();
            // the letter of a matrix stands for it where the matrix itself is not shown
            List<Place> all = large.isEmpty() ? shown : large;
            // what has a border of its own is framed once
            all.stream().filter(place -> all.stream().noneMatch(other -> isInside(place.box(), other.box())))
                    .forEach(place -> ring(one, place, marks));
        }
        return marks;
    }

    private static boolean isInside(Box piece, Box whole) {
        return !piece.equals(whole) && whole.encloses(piece, 1);
    }

    private boolean isWord(Place place) {
        return place.subject() instanceof Subject.Whole && !(place.drawing() instanceof Place.Drawing.Together)
                && place.box().height() < HIGHEST_WORD * zoom;
    }

    private void ring(Framed framed, Place place, List<Mark> marks) {
        MarkId id = new MarkId("frame/" + place.id().name() + "/" + marks.size());
        if (place.subject() instanceof Subject.Arrow && place.drawing() instanceof Place.Drawing.Line(Path path)) {
            marks.add(new Mark.Outline(id, path, Paint.NONE, Stroke.solid(theme.attention(), 2 * RING * zoom)));
            return;
        }
        Box box = framed.entry(place.subject()).map(cell -> place.entry(cell.row(), cell.column()))
                .orElse(place.box())
                .inset(-(framed.subject().itself() instanceof Subject.Cell ? CLOSE : AWAY) * zoom);
        double radius = RADIUS * zoom;
        marks.add(new Mark.Rect(id.child("rim"), box, radius, Paint.NONE, Stroke.solid(theme.window(), RIM * zoom)));
        marks.add(new Mark.Rect(id, box, radius, Paint.NONE, Stroke.solid(theme.attention(), RING * zoom)));
    }
}
