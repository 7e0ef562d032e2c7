package unroll.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.DialogPane;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.transform.Transform;
import javafx.stage.Stage;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.export.Extent;
import unroll.export.Ground;
import unroll.export.Kind;
import unroll.figure.Framed;
import unroll.figure.Part;
import unroll.figure.Subject;
import unroll.figure.Tools;
import unroll.io.BadInput;
import unroll.io.BundledScenario;
import unroll.io.BundledScenarios;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Recovery;
import unroll.io.ScenarioReader;
import unroll.io.Settings;
import unroll.io.ThemeChoice;
import unroll.lesson.Quiz;
import unroll.render.java2d.BundledFonts;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.render.java2d.TextOutlines;
import unroll.render.java2d.PngWriter;
import unroll.rnn.Weight;
import unroll.scene.MarkId;
import unroll.session.Handout;
import unroll.session.Lesson;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.trace.Quantity;

/// Takes the pictures of the window that the README shows: the window itself, laid out but not opened, so that neither
/// a display nor its size matters.
public final class WindowPictures extends Application {
    private static final double SCALE = 1.5;
    private static final List<Shot> SHOTS = List.of(
            new Shot("window-light", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 27, 1440, 900),
            new Shot("window-dark", "o-gato", ThemeChoice.DARK, LanguageChoice.PORTUGUESE, 14, 1440, 900),
            new Shot("window-sum", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 31, 1366, 768),
            new Shot("window-long", "long-sentence", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 117, 1440, 900),
            new Shot("window-relu", "relu-explodes", ThemeChoice.DARK, LanguageChoice.ENGLISH, 39, 1440, 900),
            new Shot("window-lstm", "the-cat-lstm", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 38, 1440, 900),
            new Shot("window-linked", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 27, 1440, 900,
                    session -> session.pointedAt(Optional.of(new Subject.Whole(Quantity.delta(3, 1))))),
            new Shot("window-card", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 31, 1440, 900,
                    session -> session.explaining(new Subject.Cell(Quantity.state(2), 1, 0))),
            new Shot("window-question", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 26, 1366, 768,
                    session -> session.quizzing(Optional.of(Quiz.START)).next()),
            new Shot("window-compared", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 27, 1440, 900,
                    session -> session.pinned().edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9))),
            new Shot("window-notes", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 27, 1366, 768,
                    WindowPictures::withNotes),
            new Shot("window-change", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 32, 1440, 900,
                    List.of("activity-change")),
            new Shot("window-train", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 32, 1440, 900,
                    List.of("activity-train", "learn-many")),
            new Shot("window-contrast", "the-cat", ThemeChoice.CONTRAST, LanguageChoice.ENGLISH, 27, 1024, 768,
                    session -> session.hiding(Set.of(Part.WEIGHTS, Part.CODE))));
    /// What an audience sees.
    private static final List<Shot> SLIDES = List.of(
            new Shot("slide-framed", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH, 27, 1280, 720,
                    session -> framing(framing(session, "delta/1", new Subject.Whole(Quantity.delta(3, 1))),
                            "state/1", new Subject.Cell(Quantity.state(1), 1, 0))));
    private static final Shot EXPORT = new Shot("window-export", "the-cat", ThemeChoice.LIGHT, LanguageChoice.ENGLISH,
            27, 976, 615);
    private final BundledFonts fonts = new BundledFonts();
    private final Java2dTextMeasure measure = new Java2dTextMeasure(fonts);
    private final Projection projection = new Projection(new Tools(measure, new LatexTypesetter(fonts)));

    /// Nothing is taken yet.
    public WindowPictures() {
    }

    /// Takes the pictures.
    ///
    /// @param args the folder that they go to
    public static void main(String[] args) {
        System.setProperty("java.awt.headless", "true");
        launch(args);
    }

    @Override
    public void start(Stage stage) {
        Path folder = Path.of(getParameters().getUnnamed().getFirst());
        SHOTS.forEach(shot -> take(shot, folder));
        SLIDES.forEach(shot -> takeSlide(shot, folder));
        takeExport(EXPORT, folder);
        Platform.exit();
    }

    private static Session framing(Session session, String mark, Subject subject) {
        return Framed.of(new MarkId(mark), subject)
                .map(framed -> session.with(session.attention().toggled(framed))).orElse(session);
    }

    /// The session with what a lecturer gave it: the example of the tests, which lie beside the program's sources.
    private static Session withNotes(Session session) {
        try {
            Handout handout = ScenarioReader.handout(Path.of("src/test/resources/notes/the-cat-for-class.unroll.json"));
            return session.opened(Lesson.of(handout.scenario()), handout.guide(), Optional.empty());
        } catch (BadInput missing) {
            throw new IllegalStateException(missing);
        }
    }

    /// The dialog that exports pictures, with all that belongs to an animation.
    private void takeExport(Shot shot, Path folder) {
        Store store = new Store(session(shot));
        Stage owner = new Stage();
        // the preview is drawn for this scale: the dialog takes it from its owner
        owner.setRenderScaleX(2);
        PictureDialog dialog = window(shot, owner, store)
                .pictures((over, order, before) -> Optional.empty());
        dialog.wishes().extent.set(Extent.ALL);
        dialog.wishes().kind.set(Kind.GIF);
        dialog.wishes().ground.set(Ground.TRANSPARENT);
        Object waiting = new Object();
        dialog.ask();
        DialogPane pane = dialog.pane();
        dialog.whenDrawn(() -> {
            write(pane.snapshot(whole(shot), null), folder.resolve(shot.name() + ".png"));
            Platform.exitNestedEventLoop(waiting, waiting);
        });
        dialog.ask();
        // nothing that has the keyboard stands out
        pane.requestFocus();
        Platform.enterNestedEventLoop(waiting);
        pane.getScene().getWindow().hide();
    }

    private void takeSlide(Shot shot, Path folder) {
        Store store = new Store(session(shot));
        Stage stage = new Stage();
        PresentView slide = window(shot, stage, store).slide();
        store.update(shot.then());
        Scene scene = new Scene(slide, shot.width(), shot.height());
        scene.getStylesheets().setAll(stage.getScene().getStylesheets());
        write(slide.snapshot(whole(shot), null), folder.resolve(shot.name() + ".png"));
    }

    private static Session session(Shot shot) {
        BundledScenario bundled = BundledScenarios.all().stream().filter(it -> it.id().equals(shot.scenario()))
                .findFirst().orElseThrow();
        return Session.of(bundled.read(), Appearance.language(shot.language())).to(shot.position());
    }

    private MainWindow window(Shot shot, Stage stage, Store store) {
        Settings settings = Settings.defaults().with(shot.theme()).with(shot.language()).with(MotionChoice.OFF);
        return new MainWindow(stage, store, projection, new Pointing(measure), new TextOutlines(fonts), settings,
                new Recovery(aside(), InstantSource.system()));
    }

    /// Nothing of what a picture is made of is kept.
    private static Path aside() {
        try {
            Path aside = Files.createTempDirectory("unroll");
            aside.toFile().deleteOnExit();
            return aside;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// All of a window, without shadows that reach beyond it.
    private static SnapshotParameters whole(Shot shot) {
        SnapshotParameters whole = new SnapshotParameters();
        whole.setTransform(Transform.scale(SCALE, SCALE));
        whole.setViewport(new Rectangle2D(0, 0, shot.width() * SCALE, shot.height() * SCALE));
        return whole;
    }

    private void take(Shot shot, Path folder) {
        Store store = new Store(session(shot));
        Stage stage = new Stage();
        MainWindow window = window(shot, stage, store);
        store.update(Session::checkedHere);
        Parent root = stage.getScene().getRoot();
        List<String> styles = List.copyOf(stage.getScene().getStylesheets());
        stage.getScene().setRoot(new Pane());
        Scene scene = new Scene(root, shot.width(), shot.height());
        scene.getStylesheets().setAll(styles);
        root.snapshot(whole(shot), null);
        store.update(shot.then());
        shot.commands().forEach(id -> run(window, id));
        root.snapshot(whole(shot), null);
        write(root.snapshot(whole(shot), null), folder.resolve(shot.name() + ".png"));
    }

    /// Runs a command, and waits for what it has learned.
    private static void run(MainWindow window, String id) {
        window.command(id).run();
        Command learning = window.command("learn-stop");
        if (learning.enabled().get()) {
            Object waiting = new Object();
            learning.enabled().subscribe(learns -> {
                if (!learns) {
                    Platform.exitNestedEventLoop(waiting, waiting);
                }
            });
            Platform.enterNestedEventLoop(waiting);
        }
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        try {
            Files.createDirectories(file.getParent());
            PngWriter.write(argb, width, height, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /// One picture.
    ///
    /// @param name of its file
    /// @param scenario one that comes with the program
    /// @param position the step shown
    /// @param then what a person does there
    /// @param commands what a person has done then, by name
    private record Shot(String name, String scenario, ThemeChoice theme, LanguageChoice language, int position,
            double width, double height, UnaryOperator<Session> then, List<String> commands) {
        Shot(String name, String scenario, ThemeChoice theme, LanguageChoice language, int position, double width,
                double height) {
            this(name, scenario, theme, language, position, width, height, UnaryOperator.identity());
        }

        Shot(String name, String scenario, ThemeChoice theme, LanguageChoice language, int position, double width,
                double height, UnaryOperator<Session> then) {
            this(name, scenario, theme, language, position, width, height, then, List.of());
        }

        Shot(String name, String scenario, ThemeChoice theme, LanguageChoice language, int position, double width,
                double height, List<String> commands) {
            this(name, scenario, theme, language, position, width, height, UnaryOperator.identity(), commands);
        }
    }
}
