package unroll.session;

import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import unroll.figure.Part;
import unroll.figure.View;
import unroll.lesson.Grain;
import unroll.lesson.Script;
import unroll.lesson.Spot;
import unroll.rnn.Weight;

/// How a scenario is to be opened, as a lecturer left it: at which step, and what is shown. What is absent stays as it is
/// in the window that opens it. Colours, language and size belong to the room, not to the lesson.
///
/// @param spot the step
/// @param grain how far one click goes
/// @param weight whose gradient the ledger shows: U, W or V
/// @param hidden what is not shown
public record Opening(Optional<Spot> spot, Optional<Grain> grain, Optional<Weight> weight,
        Optional<Set<Part>> hidden) {

    /// Copies what is hidden.
    public Opening {
        hidden = hidden.map(Set::copyOf);
    }

    /// All of how a session is shown now.
    public static Opening of(Session session) {
        View view = session.view();
        return new Opening(Optional.of(Spot.of(session.script(), session.position())), Optional.of(view.grain()),
                Optional.of(view.weight()), Optional.of(view.hidden()));
    }

    /// What is not shown, in the order of the parts.
    public Optional<Set<Part>> sortedHidden() {
        return hidden.map(parts -> {
            Set<Part> sorted = EnumSet.noneOf(Part.class);
            sorted.addAll(parts);
            return sorted;
        });
    }

    /// A view with what this says.
    public View over(View view) {
        View grained = grain.map(view::with).orElse(view);
        View weighed = weight.filter(other -> !other.equals(view.weight())).map(grained::with).orElse(grained);
        return hidden.map(weighed::hiding).orElse(weighed);
    }

    /// The place in a lesson; where the lesson has no such step, or none is said, another one.
    public int position(Script script, int otherwise) {
        return spot.map(script::find).orElse(OptionalInt.empty()).orElse(otherwise);
    }

    /// Whether a session is shown just so.
    public boolean isShownBy(Session session) {
        return over(session.view()).equals(session.view())
                && position(session.script(), session.position()) == session.position();
    }
}
