package unroll.bench;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import unroll.app.FirstPicture;

/// What the program's start is measured against: a window of its size with its controls' theme and nothing in it.
public final class EmptyWindow extends Application {

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.setTitle("Empty");
        stage.show();
        FirstPicture.report();
    }

    /// Opens the window.
    ///
    /// @param args not read
    public static void main(String[] args) {
        launch(EmptyWindow.class, args);
    }
}
