package unroll.io;

import java.nio.CharBuffer;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import unroll.text.ProblemKey;

/// Whether a file that can't be read was made for a later version of the program, which then is the thing to say:
/// whatever else looks wrong in it may be right there.
final class NewerVersion {

    private NewerVersion() {
    }

    static Optional<BadInput> of(String name, CharBuffer text) {
        try (Tokens tokens = new Tokens(name, text)) {
            tokens.next();
            while (tokens.next() == JsonToken.PROPERTY_NAME) {
                boolean isVersion = Key.UNROLL.text().equals(tokens.name());
                tokens.next();
                if (isVersion) {
                    ScenarioParser.demandVersion(tokens);
                }
                tokens.skip();
            }
            return Optional.empty();
        } catch (BadInput found) {
            return Optional.of(found).filter(bad -> bad.problem().what().key() == ProblemKey.VERSION_NEWER);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
