package unroll.app;

import atlantafx.base.theme.PrimerLight;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;

/// The window.
public final class UnrollApp extends Application {

    @Override
    public void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        stage.setScene(new Scene(new StackPane(), 1440, 900));
        stage.setTitle("Unroll");
        stage.show();
        FirstPicture.report();
        Rehearsal.play(stage);
    }
}
