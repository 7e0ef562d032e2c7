package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.figure.Picture;
import unroll.figure.Subject;
import unroll.scene.Box;
import unroll.scene.Hit;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.TextMeasure;

/// Finds what a pointer means in a picture.
final class Pointing {
    private static final double SLACK = 3;
    private final TextMeasure measure;

    Pointing(TextMeasure measure) {
        this.measure = measure;
    }

    /// What stands for something at a point, from the front to the back.
    List<Pointed> at(Picture picture, double x, double y) {
        return Hit.at(picture.scene(), x, y, measure).stream().flatMap(hit -> pointed(picture, hit).stream()).toList();
    }

    /// What is pointed at: what stands for something at a point, or beside it, for lines are thin; else the ground that
    /// it lies on.
    Optional<Subject> subject(Picture picture, double x, double y) {
        return pointed(picture, x, y).map(Pointed::exactly);
    }

    /// The same, with the mark that stands for it.
    Optional<Pointed> pointed(Picture picture, double x, double y) {
        return Stream.concat(
                Stream.of(at(picture, x, y), at(picture, x - SLACK, y), at(picture, x + SLACK, y),
                        at(picture, x, y - SLACK), at(picture, x, y + SLACK)).flatMap(List::stream)
                        .filter(it -> !isGround(it.subject())),
                at(picture, x, y).stream()).findFirst();
    }

    /// The place in the lesson that a click leads to.
    Optional<Integer> stop(Picture picture, double x, double y) {
        return at(picture, x, y).stream().flatMap(it -> it.subject() instanceof Subject.Stop(int position, var _)
                ? Stream.of(position)
                : Stream.empty()).findFirst();
    }

    /// The strip that shows the whole network, where it is at the point.
    Optional<Strip> strip(Picture picture, double x, double y) {
        return at(picture, x, y).stream()
                .flatMap(it -> it.subject() instanceof Subject.Overview(double width)
                        ? box(picture, it.id()).map(box -> new Strip(box, width)).stream()
                        : Stream.empty())
                .findFirst();
    }

    private static Optional<Box> box(Picture picture, MarkId id) {
        return picture.scene().marks().stream()
                .flatMap(mark -> mark instanceof Mark.Grid grid && grid.id().equals(id)
                        ? Stream.of(grid.box())
                        : Stream.empty())
                .findFirst();
    }

    private static Optional<Pointed> pointed(Picture picture, Hit hit) {
        return Optional.ofNullable(picture.subjects().get(hit.id()))
                .map(subject -> new Pointed(hit.id(), subject, hit.cell()));
    }

    private static boolean isGround(Subject subject) {
        return switch (subject) {
            case Subject.Change(Subject.Numeric of) -> isGround(of);
            case Subject.Stop _,Subject.Overview _,Subject.Line _ -> true;
            case Subject.Cell _,Subject.Whole _,Subject.Map _,Subject.Norm _,Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Arrow _,Subject.Check _,Subject.Answer _,Subject.Crumb _ ->
                false;
        };
    }

    /// The strip that shows the whole network.
    ///
    /// @param box where it is
    /// @param pageWidth width of the whole network, in px
    record Strip(Box box, double pageWidth) {

        /// x of the network under a point of the strip.
        double pageX(double x) {
            return (x - box.x()) / box.width() * pageWidth;
        }
    }
}
