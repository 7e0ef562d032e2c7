package unroll.app;

import java.io.File;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import unroll.io.Recovery;
import unroll.io.Settings;
import unroll.render.fx.FxFonts;
import unroll.scene.ForeignText;
import unroll.session.Projection;

/// Wires the parts of the window together.
final class MainWindow {
    /// In a low window the strips at the top and at the bottom are lower, for the pictures to have room.
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double LOW_BELOW = 520;
    private final Stage stage;
    private final Store store;
    private final Speech speech;
    private final Appearance appearance;
    private final Motion motion;
    private final Player player;
    private final Dialogs dialogs;
    private final Documents documents;
    private final CommandTable table;
    private final FigurePanes panes;
    private final Dividers dividers;
    private final Panels panels;
    private final ObjectProperty<Settings> opened;
    private final LectureRoom room;
    private final Framing framing;
    private final Placement placement;
    private final Views views;
    private final ChangePages pages;
    private final Changes changes;
    private Optional<TextDialog> text = Optional.empty();
    private final Supplier<NoteDialog> noteDialog;
    private Optional<NoteDialog> note = Optional.empty();
    private Optional<NotationPage> notation = Optional.empty();

    MainWindow(Stage stage, Store store, Projection projection, Pointing pointing, ForeignText foreign,
            Settings before, Recovery recovery) {
        this.stage = stage;
        this.store = store;
        FxFonts fonts = new FxFonts(foreign);
        fonts.readSans();
        views = new Views(projection, fonts);
        speech = new Speech(store);
        room = new LectureRoom(stage, store, speech, before.room(), InstantSource.system());
        appearance = new Appearance(store, before.theme(), before.language(), room.zoom());
        motion = new Motion(before.motion());
        player = new Player(store);
        player.speedProperty().set(Speed.of(before.speed()));
        new Checker(store);
        opened = new SimpleObjectProperty<>(before);
        dialogs = new Dialogs(this::front, speech, appearance);
        Background background = new Background();
        Editor editor = new Editor(store, background);
        documents = new Documents(stage, store, speech, background, dialogs, recovery, opened,
                this::pictures);
        changes = new Changes(store, editor);
        Wishes wishes = new Wishes();
        Learner learner = new Learner(store, editor);
        TrainCommands training = new TrainCommands(speech, learner);
        Activities activities = new Activities(
                Map.of(Activity.CHANGE, () -> new ChangePane(changes, speech, table(), wishes, pages()),
                        Activity.TRAIN,
                        () -> new TrainPane(store, changes, speech, learner, training, table(), figures())));
        pages = new ChangePages(activities);
        changes.whenRefused(pages::show);
        Commands commands = new Commands(store, speech);
        CodeCopy copy = new CodeCopy(store);
        Drawers drawers = new Drawers();
        Clip clip = new Clip();
        CopyCommands copies = new CopyCommands(store, speech, projection, clip);
        ChangeCommands change = new ChangeCommands(changes, speech, wishes, pages);
        framing = new Framing(store, pointing);
        NoteCommands notes = new NoteCommands(store, speech);
        OpeningCommands opening = new OpeningCommands(store, speech, editor, documents.views());
        noteDialog = () -> new NoteDialog(stage, store, speech, appearance, views, editor::guide);
        table = new CommandTable(List.of(documents.section(),
                new EditCommands(store, speech, editor).section(new TitleDialog(store, speech, editor, dialogs)::ask,
                        Stream.of(change.entries(() -> texts().ask()), notes.writing(() -> notes().ask()),
                                training.entries(), copies.entries()).flatMap(List::stream).toList()),
                commands.lesson(player, copy, notes.going()),
                commands.view(activities.entry(speech),
                        Stream.concat(room.entries(this::stand, drawers.group(speech)).stream(),
                                Stream.of(opening.group())).toList(),
                        new CompareCommands(store, speech).entries(),
                        appearance, motion),
                commands.help(this::showNotation)));
        Pane over = new Pane();
        over.setMouseTransparent(true);
        over.getChildren().add(new ClipLabel(speech, clip, over));
        Hover hover = new Hover(store, speech, projection, pointing, over);
        NumberField field = new NumberField();
        NumberEditing editing = new NumberEditing(store, speech, editor, hover, field);
        panes = new FigurePanes(store, speech, views, motion.duration(), hover,
                new NumberPointer(store, editor, pointing, hover, editing,
                        new PlaceMenu(speech, hover, editing, copies)),
                framing);
        placement = new Placement(stage, before.window());
        dividers = Dividers.of(before);
        panels = new Panels(panes, table, copy, pointing, activities,
                new Panels.Arrangement(projection, dividers, drawers), speech, store.sessionProperty());
        BorderPane window = new BorderPane(panels,
                new VBox(new Header(store, speech, table, activities, editor, room.hiding(),
                        Stream.concat(Stream.of(background, learner.background(), copies.background()),
                                documents.works().stream())
                                .toList(),
                        new Menus(speech).bar(table)),
                        new PresenterStrip(store, speech, table, room.presentation())),
                null,
                new Transport(store, speech, table, commands, player, panes.timeline()), null);
        // a window that has no size yet is not low: strips that become higher would have all pictures drawn anew
        window.heightProperty().subscribe(height -> window.pseudoClassStateChanged(LOW,
                height.doubleValue() > 0 && height.doubleValue() < LOW_BELOW));
        Pane cards = new Pane();
        cards.setPickOnBounds(false);
        cards.getChildren().add(
                panes.card(new CardPlace(cards, panels, panels::hidden, panes::equation), table.get("close-card")));
        // dividers are shares of a size, so the panels need one from the start
        Zoomed root = new Zoomed(new StackPane(window, cards, field, over, room.cover()), room.zoom());
        Scene scene = new Scene(root, placement.now().width(), placement.now().height());
        appearance.dress(scene.getStylesheets());
        room.furnish(root, scene);
        Keys.install(table, scene);
        FieldKeys.install(scene, panels);
        Magnifier.follow(scene, store, room.zoom());
        acceptFiles(scene);
        stage.setScene(scene);
        placement.put();
        stage.titleProperty().bind(store.sessionProperty().flatMap(session -> speech.say(Titles.window(session))));
        panels.requestFocus();
    }

    /// Opens a file.
    void open(Path file) {
        documents.open(file);
    }

    /// Takes what was dropped on the window: of a text a sequence is made.
    void take(List<Path> files) {
        if (files.size() == 1 && String.valueOf(files.getFirst().getFileName()).toLowerCase(Locale.ROOT)
                .endsWith(".txt")) {
            texts().ask(files.getFirst());
        } else {
            documents.take(files);
        }
    }

    /// Offers what windows left behind that were not closed.
    void rescue() {
        documents.rescue();
    }

    /// A command of the menus.
    Command command(String id) {
        return table.get(id);
    }

    /// The commands of the menus.
    Stream<Command> commands() {
        return table.commands();
    }

    /// Every command; strips are made after it, when they are first needed.
    private CommandTable table() {
        return table;
    }

    /// Makes pictures for the strips.
    private FigurePanes figures() {
        return panes;
    }

    /// Asks for a text to make the sequence of; the dialog is made when it is first needed.
    private TextDialog texts() {
        TextDialog made = text.orElseGet(() -> new TextDialog(stage, speech, appearance, changes,
                () -> pages.show(Changes.Place.SEQUENCE)));
        text = Optional.of(made);
        return made;
    }

    /// Asks for the note of a step; the dialog is made when it is first needed.
    private NoteDialog notes() {
        NoteDialog made = note.orElseGet(noteDialog);
        note = Optional.of(made);
        return made;
    }

    /// What asks how pictures are exported.
    PictureDialog pictures(PicturePlaces.Asking places) {
        return new PictureDialog(stage, store, speech.lent(), appearance, views.projection(), opened, places);
    }

    private ChangePages pages() {
        return pages;
    }

    /// What to keep for the next start.
    Settings settings() {
        return dividers.keptIn(opened.get().with(appearance.themeProperty().get())
                .with(appearance.languageProperty().get()).with(motion.choice())
                .withSpeed(player.speedProperty().get().factor()).with(placement.now())
                .with(room.room()));
    }

    /// What a presentation is made from.
    private LectureRoom.Stand stand() {
        return new LectureRoom.Stand(views, motion.duration(), framing, appearance, table);
    }

    /// What an audience sees, on no screen yet.
    PresentView slide() {
        return room.view(stand());
    }

    /// What a lecturer has for the room.
    LectureRoom room() {
        return room;
    }

    /// What a person has before them: the slide, where it covers the window.
    private Window front() {
        return room.presentation().nowProperty().get().filter(talk -> !talk.besides()).map(Presentation.Talk::stage)
                .orElse(stage);
    }

    /// Says that something in the program failed.
    void fault(Throwable failure) {
        dialogs.fault(failure);
    }

    private void showNotation() {
        NotationPage page = notation
                .orElseGet(() -> new NotationPage(stage, store, speech, appearance, views, table,
                        room.zoom()));
        notation = Optional.of(page);
        page.show();
    }

    private void acceptFiles(Scene scene) {
        scene.setOnDragOver(event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
            }
            event.consume();
        });
        scene.setOnDragDropped(event -> {
            List<File> files = event.getDragboard().getFiles();
            take(files.stream().map(File::toPath).toList());
            event.setDropCompleted(!files.isEmpty());
            event.consume();
        });
    }
}
