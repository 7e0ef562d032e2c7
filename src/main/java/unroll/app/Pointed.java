package unroll.app;

import java.util.Optional;
import unroll.figure.Subject;
import unroll.scene.Hit;
import unroll.scene.MarkId;
import unroll.trace.Quantity;

/// Something under the pointer that stands for something.
///
/// @param id of the mark
/// @param subject what it stands for
/// @param cell which cell of it, where it is a heat map
record Pointed(MarkId id, Subject subject, Optional<Hit.Cell> cell) {

    /// What it stands for; of a heat map, the entry.
    Subject exactly() {
        return switch (subject) {
            case Subject.Cut(Subject.Numeric of) -> new Subject.Cut(exactly(of));
            case Subject.Change(Subject.Numeric of) -> new Subject.Change(exactly(of));
            case Subject.Numeric of -> exactly(of);
            case Subject.Amount _,Subject.About _,Subject.Arrow _,Subject.Line _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                subject;
        };
    }

    private Subject.Numeric exactly(Subject.Numeric of) {
        if (of instanceof Subject.Map(Quantity quantity, Subject.Turn turned) && cell.isPresent()) {
            Hit.Cell at = cell.get();
            return turned == Subject.Turn.UPRIGHT
                    ? new Subject.Cell(quantity, at.row(), at.column())
                    : new Subject.Cell(quantity, at.column(), at.row());
        }
        return of;
    }
}
