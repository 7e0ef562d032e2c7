package unroll.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import unroll.edit.Blank;
import unroll.io.Recovery;
import unroll.io.Settings;
import unroll.session.Session;
import unroll.text.ExchangeKey;
import unroll.text.FileKey;
import unroll.text.MessageKey;
import unroll.text.PictureKey;
import unroll.text.WindowKey;

/// The file side of the window: what is open is opened, saved, watched, kept aside, and left only when nothing is lost.
final class Documents {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private final Stage stage;
    private final Store store;
    private final Speech speech;
    private final ObjectProperty<Settings> settings;
    private final Background disk = new Background();
    private final Saver saver;
    private final Leaving leaving;
    private final Opener opener;
    private final Rescue rescue;
    private final Exchange exchange;
    private final ViewFiles views;
    private final Function<PicturePlaces.Asking, PictureDialog> pictures;

    /// @param background does what cannot go on beside other work: opening
    /// @param settings remembers the files opened last
    /// @param pictures makes what asks how pictures are exported
    Documents(Stage stage, Store store, Speech speech, Background background, Dialogs dialogs, Recovery recovery,
            ObjectProperty<Settings> settings, Function<PicturePlaces.Asking, PictureDialog> pictures) {
        this.stage = stage;
        this.store = store;
        this.speech = speech;
        this.settings = settings;
        FileBase base = new FileBase();
        saver = new Saver(store, disk, base, dialogs, this::chooseToSave, this::remember);
        leaving = new Leaving(store, dialogs, saver);
        opener = new Opener(store, background, base, recovery, dialogs, this::remember, this::forgetMissing);
        Aside aside = new Aside(store, base, recovery, problem -> dialogs.tell(FileKey.NOT_ASIDE, problem));
        rescue = new Rescue(store, base, recovery, dialogs, aside, leaving);
        exchange = new Exchange(stage, store, speech, background, dialogs, opener, leaving,
                settings.map(Settings::lastFolder));
        this.pictures = pictures;
        views = new ViewFiles(stage, store, speech, dialogs, settings.map(Settings::lastFolder));
        new Watch(stage, store, base, disk, dialogs);
        stage.setOnCloseRequest(event -> {
            if (store.session().document().isChanged()) {
                event.consume();
                leaving.then(stage::close);
            }
        });
        stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> aside.close());
    }

    /// Opens a file, or imports the weights that it has, once nothing is lost by it. A view leaves the scenario open.
    void open(Path file) {
        if (ViewFiles.isView(file)) {
            views.open(file);
        } else {
            leaving.then(() -> read(file));
        }
    }

    /// Opens and saves views.
    ViewFiles views() {
        return views;
    }

    /// Offers what windows left behind that were not closed.
    void rescue() {
        rescue.look();
    }

    /// Takes what was dropped on the window: files of weights to import, or else the first to open.
    void take(List<Path> files) {
        if (Exchange.areWeights(files)) {
            exchange.bring(files);
        } else {
            files.stream().findFirst().ifPresent(this::open);
        }
    }

    /// What is being saved or exported, once that takes long enough to be noticed.
    List<Background> works() {
        return List.of(disk, exchange.exporting(), views.work());
    }

    /// Asks before what is open is left.
    Leaving leaving() {
        return leaving;
    }

    /// The File menu.
    Section section() {
        FileMenus menus = new FileMenus(speech, opener, leaving);
        return new Section(WindowKey.MENU_FILE, List.of(
                one("new", FileKey.NEW, Shortcuts.control(KeyCode.N), ALWAYS,
                        () -> leaving.then(() -> opener.open(speech.now(FileKey.UNTITLED), Blank::scenario))),
                one("open", WindowKey.OPEN, Shortcuts.control(KeyCode.O), ALWAYS, () -> leaving.then(this::choose)),
                new MenuEntry.Files(menus.recent(settings.map(Settings::recent))),
                new MenuEntry.Files(menus.examples()), new MenuEntry.Line(),
                one("save", FileKey.SAVE, Shortcuts.control(KeyCode.S),
                        holds(session -> session.document().isChanged() || session.file().isEmpty()),
                        () -> saver.save(() -> {
                        })),
                one("save-as", FileKey.SAVE_AS, Shortcuts.controlShift(KeyCode.S), ALWAYS, () -> saver.saveAs(() -> {
                })),
                one("revert", FileKey.REVERT, List.of(), holds(session -> session.document().isChanged()
                        && (session.file().isPresent() || session.document().kept().isPresent())), opener::revert),
                new MenuEntry.Line(),
                one("export", PictureKey.EXPORT, Shortcuts.control(KeyCode.E), ALWAYS, this::exportPictures),
                new MenuEntry.Line(),
                one("import-weights", ExchangeKey.IMPORT, List.of(), ALWAYS, exchange::bring),
                one("export-weights", ExchangeKey.EXPORT, List.of(), ALWAYS, exchange::send), new MenuEntry.Line(),
                one("quit", WindowKey.QUIT, Shortcuts.control(KeyCode.Q), ALWAYS, this::quit)));
    }

    private void exportPictures() {
        PicturePlaces places = new PicturePlaces(speech, () -> settings.get().lastFolder());
        pictures.apply(places::ask).ask();
    }

    private void quit() {
        leaving.then(stage::close);
    }

    private MenuEntry one(String id, MessageKey name, List<KeyCombination> keys, ObservableBooleanValue enabled,
            Runnable action) {
        return new MenuEntry.One(
                new Command(id, speech.say(name), keys, Optional.empty(), enabled, Optional.empty(), action));
    }

    private ObservableBooleanValue holds(Predicate<Session> predicate) {
        return Bindings.createBooleanBinding(() -> predicate.test(store.session()), store.sessionProperty());
    }

    private void remember(Path file) {
        settings.set(settings.get().withOpened(file));
    }

    private void forgetMissing() {
        settings.get().recent().stream().filter(Files::notExists)
                .forEach(file -> settings.set(settings.get().withoutRecent(file)));
    }

    private void choose() {
        FileChooser chooser = chooser(WindowKey.OPEN_TITLE);
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(this::read);
    }

    private void read(Path file) {
        if (ViewFiles.isView(file)) {
            views.open(file);
        } else if (Exchange.areWeights(List.of(file))) {
            exchange.read(List.of(file));
        } else {
            opener.open(file);
        }
    }

    private Optional<File> chooseToSave(String proposed) {
        FileChooser chooser = chooser(FileKey.SAVE_TITLE);
        chooser.setInitialFileName(proposed);
        store.session().file().map(Path::getParent).map(Path::toFile).filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showSaveDialog(stage));
    }

    private FileChooser chooser(MessageKey title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(speech.now(title));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(speech.now(WindowKey.FILTER_SCENARIOS), "*.unroll.json", "*.json"),
                new FileChooser.ExtensionFilter(speech.now(WindowKey.FILTER_ALL), "*.*"));
        settings.get().lastFolder().map(Path::toFile).filter(File::isDirectory)
                .ifPresent(chooser::setInitialDirectory);
        return chooser;
    }
}
