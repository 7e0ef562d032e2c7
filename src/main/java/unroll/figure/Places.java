package unroll.figure;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.TextMeasure;
import unroll.trace.Quantity;

/// Finds where a picture shows what. A subject of a name that no mark has stands for all marks below that name.
/// Lives within one method call.
final class Places {
    private static final double TEXT_BELOW = 0.22;
    private final Map<MarkId, Subject> subjects;
    private final TextMeasure measure;
    private final List<Place> places = new ArrayList<>();
    private final Map<MarkId, Box> wholes = new LinkedHashMap<>();
    private final Set<MarkId> own = new HashSet<>();

    private Places(Picture picture, TextMeasure measure) {
        this.subjects = picture.subjects();
        this.measure = measure;
    }

    /// All places of a picture, from the back to the front; wholes come before their entries.
    static List<Place> of(Picture picture, TextMeasure measure) {
        Places found = new Places(picture, measure);
        found.collect(picture.scene().marks(), 0, 0,
                new Box(0, 0, picture.scene().width(), picture.scene().height()));
        List<Place> all = new ArrayList<>();
        found.wholes.forEach((id, box) -> {
            if (!found.own.contains(id)) {
                all.add(new Place(id, found.subjects.get(id), box, new Place.Drawing.Together(), Optional.empty()));
            }
        });
        all.addAll(found.places);
        return List.copyOf(all);
    }

    private void collect(List<Mark> marks, double dx, double dy, Box clip) {
        for (Mark mark : marks) {
            switch (mark) {
                case Mark.Group group -> {
                    double x = dx + group.dx();
                    double y = dy + group.dy();
                    Box inner = group.clip().map(box -> box.moved(x, y).meet(clip)).orElse(clip);
                    collect(group.marks(), x, y, inner);
                }
                case Mark.Rect rect -> add(rect.id(), rect.box(), dx, dy, clip, new Place.Drawing.Filled());
                case Mark.Outline outline -> add(outline.id(), outline.path().bounds(), dx, dy, clip,
                        new Place.Drawing.Line(outline.path().moved(dx, dy)));
                case Mark.Text text -> add(text.id(), box(text), dx, dy, clip, new Place.Drawing.Filled());
                case Mark.Grid grid -> add(grid.id(), grid.box(), dx, dy, clip,
                        new Place.Drawing.Table(grid.rows(), grid.columns()));
            }
        }
    }

    private Box box(Mark.Text text) {
        double up = measure.capHeight(text.font());
        double down = TEXT_BELOW * text.font().size();
        return new Box(text.x(), text.baseline() - up, measure.width(text.text(), text.font()), up + down);
    }

    private void add(MarkId id, Box inner, double dx, double dy, Box clip, Place.Drawing drawing) {
        Box box = inner.moved(dx, dy).meet(clip);
        if (box.width() <= 0 || box.height() <= 0) {
            return;
        }
        Optional<Subject> subject = Optional.ofNullable(subjects.get(id));
        subject.ifPresent(_ -> own.add(id));
        Optional<MarkId> within = Optional.empty();
        for (Optional<MarkId> above = id.parent(); above.isPresent(); above = above.get().parent()) {
            MarkId name = above.get();
            Subject whole = subjects.get(name);
            if (whole == null) {
                continue;
            }
            wholes.merge(name, box, Box::join);
            if (within.isEmpty() && isEntry(subject, whole)) {
                within = above;
            }
        }
        Optional<MarkId> entryOf = within;
        subject.ifPresent(it -> places.add(new Place(id, it, box, drawing, entryOf)));
    }

    private static boolean isEntry(Optional<Subject> subject, Subject whole) {
        return subject.isPresent() && subject.get().itself() instanceof Subject.Cell(Quantity quantity, int _, int _)
                && whole instanceof Subject.Whole(Quantity other) && other.equals(quantity);
    }
}
