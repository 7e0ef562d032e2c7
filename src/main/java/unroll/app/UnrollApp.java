package unroll.app;

import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import unroll.figure.Theme;
import unroll.figure.Tools;
import unroll.figure.View;
import unroll.io.ScenarioReader;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.rnn.Scenario;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// The window.
public final class UnrollApp extends Application {
    private final Java2dTextMeasure measure = new Java2dTextMeasure();
    private final LatexTypesetter typesetter = new LatexTypesetter();

    @Override
    public void start(Stage stage) throws Exception {
        Fonts.load();
        Scenario scenario;
        try (InputStream in = Objects.requireNonNull(
                UnrollApp.class.getResourceAsStream("/unroll/scenarios/the-cat.unroll.json"))) {
            scenario = ScenarioReader.read(in, "the-cat");
        }
        Store store = new Store(Session.of(scenario, Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH)));
        MainWindow window = new MainWindow(stage, store, new Projection(new Tools(measure, typesetter)),
                new Pointing(measure),
                Remembered.NOTHING);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> window.fault(failure));
        stage.show();
        FirstPicture.report();
        Rehearsal.play(stage);
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
    }
}
