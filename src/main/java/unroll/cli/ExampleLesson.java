package unroll.cli;

import java.io.IOException;
import java.nio.file.Path;
import unroll.export.LessonPictures;
import unroll.io.BundledScenarios;
import unroll.session.Session;
import unroll.text.Language;

/// The lesson of the scenario that opens first, drawn without a window.
public final class ExampleLesson {
    private ExampleLesson() {
    }

    /// Draws every step as PNG.
    ///
    /// @param folder made where it is missing
    /// @param language of the words
    /// @return how many pictures were written
    /// @throws IOException where the folder can't be written
    public static int draw(Path folder, Language language) throws IOException {
        return LessonPictures.write(Session.of(BundledScenarios.first(language).read(), language), folder);
    }
}
