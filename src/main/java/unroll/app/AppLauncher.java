package unroll.app;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import unroll.text.Language;

/// Opens the window; apart from [UnrollApp] so that nobody outside this package touches JavaFX.
public final class AppLauncher {

    private AppLauncher() {
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @param language the language to speak, where one is asked for
    /// @param file the scenario file to open, where one is
    /// @throws UnsupportedOperationException where the display can't be opened
    public static void open(Optional<Language> language, Optional<String> file) {
        WarmUp.begin();
        Application.launch(UnrollApp.class,
                Stream.concat(language.map(it -> "--" + UnrollApp.LANGUAGE + "=" + it.name()).stream(),
                        file.stream()).toArray(String[]::new));
    }
}
