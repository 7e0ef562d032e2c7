package unroll.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import unroll.figure.Tools;
import unroll.io.BundledScenarios;
import unroll.io.LanguageChoice;
import unroll.io.Recovery;
import unroll.io.Settings;
import unroll.io.SettingsFile;
import unroll.render.java2d.TextOutlines;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// The window's life: it opens on the example with what it remembers, then on the file it was asked for, and remembers
/// when it closes.
public final class UnrollApp extends Application {
    private final SettingsFile file = SettingsFile.ofUser(System.getenv(), System.getProperty("os.name"),
            Path.of(System.getProperty("user.home")));

    /// The name of the parameter that says which language to speak.
    static final String LANGUAGE = "language";

    /// Nothing is read yet.
    public UnrollApp() {
    }

    @Override
    public void start(Stage stage) {
        Rehearsal.settle(file);
        Settings kept = file.read();
        LanguageChoice spoken = language(kept.language());
        Settings before = kept.with(spoken);
        Language language = Appearance.language(before.language());
        Store store = new Store(Session.of(BundledScenarios.first(language).read(), language));
        MainWindow window = new MainWindow(stage, store, new Projection(new Tools(WarmUp.MEASURE, WarmUp.TYPESETTER)),
                new Pointing(WarmUp.MEASURE), new TextOutlines(WarmUp.FONTS), before,
                Recovery.ofUser(System.getenv(), System.getProperty("os.name"),
                        Path.of(System.getProperty("user.home")), InstantSource.system()));
        Fault.tellAll(window::fault);
        stage.getIcons().add(icon());
        // what cannot be kept is forgotten: a folder that cannot be written is no reason to trouble a person
        stage.setOnHiding(event -> {
            // a rehearsal ends when its cache is written
            if (!Rehearsal.isOn()) {
                LastResort.after(LastResort.PATIENCE, () -> Runtime.getRuntime().halt(0));
            }
            Settings now = window.settings();
            // a language that was asked for this once is not remembered
            file.write(now.language() == spoken ? now.with(kept.language()) : now);
        });
        // whatever other windows there are
        stage.setOnHidden(event -> Platform.exit());
        stage.show();
        FirstPicture.report();
        Rehearsal.play(stage);
        window.rescue();
        Memory.follow(store, stage.getScene());
        getParameters().getUnnamed().stream().findFirst().map(Path::of).ifPresent(window::open);
    }

    private LanguageChoice language(LanguageChoice kept) {
        return Optional.ofNullable(getParameters().getNamed().get(LANGUAGE)).map(LanguageChoice::valueOf).orElse(kept);
    }

    private static Image icon() {
        try (InputStream picture = Objects.requireNonNull(UnrollApp.class.getResourceAsStream("/unroll/icon.png"))) {
            return new Image(picture);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
