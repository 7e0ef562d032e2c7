package unroll.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import unroll.export.LessonPictures;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.session.Session;
import unroll.text.Language;

/// The lesson of the scenario that opens first, drawn without a window.
public final class ExampleLesson {
    private static final String EXAMPLE = "/unroll/scenarios/the-cat.unroll.json";

    private ExampleLesson() {
    }

    /// Draws every step as PNG.
    ///
    /// @param folder made where it is missing
    /// @param language of the words
    /// @return how many pictures were written
    /// @throws IOException where the folder can't be written
    public static int draw(Path folder, Language language) throws IOException {
        try (InputStream in = ExampleLesson.class.getResourceAsStream(EXAMPLE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + EXAMPLE);
            }
            return LessonPictures.write(Session.of(ScenarioReader.read(in, EXAMPLE), language), folder);
        } catch (BadInput broken) {
            throw new IllegalStateException("the example is broken", broken);
        }
    }
}
