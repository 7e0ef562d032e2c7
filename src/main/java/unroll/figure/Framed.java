package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.rnn.Weight;
import unroll.scene.MarkId;
import unroll.trace.Quantity;

/// Something that is framed while a person talks about it. It sticks to what it is: where the lesson goes on and the same
/// part of a picture shows the same thing again, it is framed there.
///
/// @param subject what it is
/// @param area the part of a picture: states, rows of the ledger, terms of the equation
public record Framed(Subject subject, String area) {

    /// What a mark stands for, framed; empty for what is no number, matrix or arrow.
    ///
    /// @param subject what the mark stands for, exactly
    public static Optional<Framed> of(MarkId id, Subject subject) {
        return switch (subject) {
            case Subject.Cell _,Subject.Whole _,Subject.Map _,Subject.Norm _,Subject.Change _,Subject.Arrow _ ->
                Optional.of(new Framed(lasting(subject), area(id)));
            case Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Line _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                Optional.empty();
        };
    }

    /// Whether a place shows it.
    boolean isAt(Place place) {
        return area(place.id()).equals(area)
                && (lasting(place.subject()).equals(subject) || entry(place.subject()).isPresent());
    }

    /// The entry that is framed of a heat map, if it is one of it.
    Optional<Subject.Cell> entry(Subject shown) {
        return shown instanceof Subject.Map(Quantity of, Subject.Turn _)
                && subject instanceof Subject.Cell cell && cell.quantity().equals(of)
                        ? Optional.of(cell)
                        : Optional.empty();
    }

    /// What an arrow carries grows as the lesson goes on; the first of it stays.
    private static Subject lasting(Subject subject) {
        return subject instanceof Subject.Arrow(List<Quantity> tells, Optional<Weight> weight)
                ? new Subject.Arrow(List.of(tells.getFirst()), weight)
                : subject;
    }

    private static String area(MarkId id) {
        String name = id.name();
        int end = name.indexOf('/');
        return end < 0 ? name : name.substring(0, end);
    }
}
