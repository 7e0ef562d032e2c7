package unroll.app;

import javafx.application.Application;

/// Opens the window; apart from [UnrollApp] so that nobody outside this package touches JavaFX.
public final class AppLauncher {

    private AppLauncher() {
    }

    /// Opens the window and returns when it is closed.
    ///
    /// @param args none, or a scenario file
    /// @throws UnsupportedOperationException where the display can't be opened
    public static void open(String... args) {
        WarmUp.begin();
        Application.launch(UnrollApp.class, args);
    }
}
