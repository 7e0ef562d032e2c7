package unroll.io;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import unroll.rnn.Scenario;
import unroll.text.Message;

/// A scenario that comes with the program.
///
/// @param id the name of its file in `assets/scenarios`, without `.unroll.json`
/// @param title what to call it in a menu
/// @param line what it teaches
public record BundledScenario(String id, Message title, Message line) {

    /// The scenario.
    public Scenario read() {
        String resource = "/unroll/scenarios/" + id + ".unroll.json";
        try (InputStream in = Objects.requireNonNull(BundledScenario.class.getResourceAsStream(resource), resource)) {
            return ScenarioReader.read(in, id);
        } catch (IOException | BadInput e) {
            throw new IllegalStateException(e);
        }
    }
}
