package unroll.io;

import java.util.Optional;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.text.Message;
import unroll.text.ProblemKey;

/// Whether pictures, programs and the window know a network: so far the plain one whose words go in and out. Traces,
/// lessons in words, checks and learning know all.
public final class Drawable {

    private Drawable() {
    }

    /// Demands that a scenario can be drawn.
    ///
    /// @param file where it was read from
    /// @throws BadInput where it can't
    public static void demand(Scenario scenario, String file) throws BadInput {
        Optional<String> other = other(scenario);
        if (other.isPresent()) {
            throw new BadInput(new Problem(file, new Place.Whole(), Message.of(ProblemKey.NOT_DRAWN, other.get())));
        }
    }

    /// What of it is not drawn.
    private static Optional<String> other(Scenario scenario) {
        if (!scenario.network().isPlain()) {
            return Optional.of(scenario.network().cell().isGated()
                    ? "\"cell\": \"" + scenario.network().cell().id() + "\""
                    : "\"loss\": \"" + scenario.network().loss().id() + "\", \"reduce\": \""
                            + scenario.network().reduction().id() + "\"");
        }
        if (scenario.inputVocabulary().isPresent()) {
            return Optional.of("inputVocabulary");
        }
        return scenario.focus() instanceof Focus.Joined ? Optional.of("\"focus\": \"joined\"") : Optional.empty();
    }
}
