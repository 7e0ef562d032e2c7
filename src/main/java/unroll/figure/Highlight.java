package unroll.figure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.Stroke;
import unroll.trace.Patch;
import unroll.trace.Quantity;

/// What lies over a picture where something is lit: a solid ring around what is pointed at, a dashed one around what it
/// is computed from, a dotted one around what it comes from in the end. Never by colour alone, and nothing lies over the
/// numbers themselves, which would take contrast from them.
///
/// @param theme the colours
/// @param zoom how much larger than composed the picture is drawn
public record Highlight(Theme theme, double zoom) {
    private static final double AWAY = 2;
    private static final double CLOSE = 1;
    private static final double INSIDE = 1.2;
    private static final double RADIUS = 4;
    private static final double HIGHEST_WORD = 24;
    private static final double RIM = 5;
    private static final double RING = 2.2;
    private static final double THIN = 1.5;
    private static final List<Double> DOTS = List.of(1.5, 3.0);
    private static final List<Double> DASHES = List.of(5.0, 3.0);

    /// The marks over a picture.
    ///
    /// @param places what the picture shows where
    /// @param size of the picture
    public Scene over(List<Place> places, Lights lights, Size size) {
        List<Mark> marks = new ArrayList<>();
        if (!lights.areOut()) {
            for (Light light : List.of(Light.ORIGIN, Light.OPERAND, Light.LIT)) {
                mark(places, lights, light, marks);
            }
            marks.addAll(new FrameRings(theme, zoom).over(places, lights.framed()));
        }
        return new Scene(size.width(), size.height(), Paint.NONE, marks);
    }

    /// The places that show what is lit itself.
    public static List<Place> lit(List<Place> places, Lights lights) {
        return places.stream().filter(place -> lit(place, lights, Light.LIT).isPresent()).toList();
    }

    /// The places that show anything of what is lit and of what it comes from.
    public static List<Place> shown(List<Place> places, Lights lights) {
        return places.stream().filter(place -> lights.of(place.subject()).isPresent()).toList();
    }

    private void mark(List<Place> places, Lights lights, Light light, List<Mark> marks) {
        Map<MarkId, Place> groups = new LinkedHashMap<>();
        Map<MarkId, Box> boxes = new LinkedHashMap<>();
        for (Place place : places) {
            Optional<Box> box = lit(place, lights, light);
            if (box.isPresent()) {
                MarkId name = name(place);
                groups.putIfAbsent(name, place);
                boxes.merge(name, box.get(), Box::join);
            }
        }
        // the letters of a term that has a place of its own as a whole
        groups.values().removeIf(piece -> groups.values().stream().anyMatch(whole -> !whole.id().equals(piece.id())
                && whole.subject().equals(piece.subject()) && isInside(piece.box(), whole.box())));
        join(groups, boxes);
        groups.forEach((name, place) -> draw(name, place, light, boxes.get(name), marks));
    }

    /// Makes one of the letters and the indices of a name that stand side by side: rings around each would lie over each
    /// other and over what they are around.
    private void join(Map<MarkId, Place> groups, Map<MarkId, Box> boxes) {
        List<MarkId> names = new ArrayList<>(groups.keySet());
        for (int i = 0; i < names.size(); i++) {
            for (int j = i + 1; j < names.size(); j++) {
                if (isOneName(groups, boxes, names.get(i), names.get(j))) {
                    boxes.merge(names.get(i), boxes.get(names.get(j)), Box::join);
                    groups.remove(names.remove(j));
                    // what was too far away before may be near now
                    j = i;
                }
            }
        }
    }

    private boolean isOneName(Map<MarkId, Place> groups, Map<MarkId, Box> boxes, MarkId one, MarkId other) {
        Place place = groups.get(one);
        Place next = groups.get(other);
        double near = CLOSE * zoom + RING;
        return isPiece(place) && isPiece(next) && place.subject().equals(next.subject())
                && boxes.get(one).inset(-near).overlaps(boxes.get(other).inset(-near));
    }

    /// Something written, which may be a part of a name.
    private static boolean isPiece(Place place) {
        return !isCells(place) && !(place.subject() instanceof Subject.Arrow)
                && !(place.subject() instanceof Subject.Line) && !(place.subject() instanceof Subject.Stop);
    }

    private static boolean isInside(Box piece, Box whole) {
        return !piece.equals(whole) && whole.encloses(piece, 1);
    }

    /// What is ringed together: the lit entries of one matrix.
    private static MarkId name(Place place) {
        return place.subject().itself() instanceof Subject.Cell ? place.within().orElse(place.id()) : place.id();
    }

    /// Which box of a place has this light, if any.
    private static Optional<Box> lit(Place place, Lights lights, Light light) {
        if (place.subject().itself() instanceof Subject.Map(Quantity quantity, Subject.Turn _)) {
            Optional<Patch> patch = lights.patch(quantity, light);
            if (patch.isPresent() && patch.get().row().isPresent() && patch.get().column().isPresent()) {
                return patch.map(it -> place.entry(it.row().getAsInt(), it.column().getAsInt()));
            }
        }
        return lights.of(place.subject()).filter(light::equals).map(_ -> place.box());
    }

    /// How far outside of a place its ring is: around what stands alone, inside of what has neighbours.
    private static double away(Place place) {
        boolean isGround = place.subject() instanceof Subject.Line || place.subject() instanceof Subject.Stop;
        return isGround ? -INSIDE : isCells(place) ? AWAY : CLOSE;
    }

    /// A letter, a token: so small that a ring would run through it.
    private boolean isWord(Place place) {
        return place.subject() instanceof Subject.Whole && !(place.drawing() instanceof Place.Drawing.Together)
                && place.box().height() < HIGHEST_WORD * zoom;
    }

    /// A line below a word.
    private Mark line(MarkId id, Box box, List<Double> dashes) {
        Path.Builder path = Path.builder();
        double y = box.bottom() + AWAY * zoom;
        path.move(box.x(), y);
        path.line(box.right(), y);
        return new Mark.Outline(id, path.build(), Paint.NONE, new Stroke(theme.attention(), THIN * zoom, dashes));
    }

    /// Cells have colours of their own, from which a ring must be told.
    private static boolean isCells(Place place) {
        return place.subject().itself() instanceof Subject.Cell && place.drawing() instanceof Place.Drawing.Filled
                || place.subject().itself() instanceof Subject.Map;
    }

    private void draw(MarkId name, Place place, Light light, Box box, List<Mark> marks) {
        MarkId id = new MarkId("light/" + light + "/" + name.name());
        if (place.subject() instanceof Subject.Arrow
                && place.drawing() instanceof Place.Drawing.Line(Path path)) {
            marks.add(new Mark.Outline(id.child("rim"), path, Paint.NONE,
                    Stroke.solid(light == Light.LIT ? theme.attention() : theme.attention().withAlpha(0.4),
                            (light == Light.LIT ? RING : THIN) * 2 * zoom)));
            return;
        }
        Box around = box.inset(-away(place) * zoom);
        double radius = RADIUS * zoom;
        Runnable lighting = switch (light) {
            case LIT -> () -> {
                if (isCells(place)) {
                    marks.add(new Mark.Rect(id.child("rim"), around, radius, Paint.NONE,
                            Stroke.solid(theme.window(), RIM * zoom)));
                }
                marks.add(new Mark.Rect(id, around, radius, Paint.NONE, Stroke.solid(theme.attention(), RING * zoom)));
            };
            case OPERAND -> () -> marks.add(isWord(place)
                    ? line(id, box, DASHES)
                    : new Mark.Rect(id, around, radius, Paint.NONE,
                            new Stroke(theme.attention(), THIN * zoom, DASHES)));
            case ORIGIN -> () -> marks.add(isWord(place)
                    ? line(id, box, DOTS)
                    : new Mark.Rect(id, box, radius, Paint.NONE, new Stroke(theme.attention(), zoom, DOTS)));
        };
        lighting.run();
    }
}
