package unroll.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import unroll.export.Album;
import unroll.export.Cancelled;
import unroll.export.ChoicesText;
import unroll.export.Kind;
import unroll.export.Target;
import unroll.io.BadInput;
import unroll.io.Settings;
import unroll.session.Projection;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.PictureKey;
import unroll.text.WindowKey;

/// Asks how steps of the lesson become files, shows what will come, and writes them. It stays open for the next export;
/// drawing and writing go on beside it.
final class PictureDialog {
    private static final String CHOOSE = "picture-choose";
    private static final double WIDTH = 940;
    /// Of the choices where there are most, for the window to keep its size, in px.
    private static final double HEIGHT = 412;
    private final Speech speech;
    private final Appearance appearance;
    private final Projection projection;
    private final ObjectProperty<Settings> settings;
    private final PicturePlaces.Asking places;
    private final PictureWishes wishes;
    private final Sheet sheet;
    private final PictureForm form;
    private final PicturePreview preview;
    private final PictureWriting writing;
    private final Label summary = new Label();
    private final Label said = new Label();
    private final Background drawing = new Background();
    private Optional<PictureOutlook> shown = Optional.empty();
    private boolean isBehind;
    private int index;
    private Optional<Path> folder = Optional.empty();

    /// @param settings remembers the choices
    /// @param places asks where the files go
    PictureDialog(Window owner, Store store, Speech speech, Appearance appearance, Projection projection,
            ObjectProperty<Settings> settings, PicturePlaces.Asking places) {
        this.speech = speech;
        this.appearance = appearance;
        this.projection = projection;
        this.settings = settings;
        this.places = places;
        wishes = new PictureWishes(store.session(), ChoicesText.read(settings.get().pictures()));
        preview = new PicturePreview(speech, this::turn, this::draw);
        writing = new PictureWriting(speech, projection);
        form = new PictureForm(speech, wishes);
        index = PictureOrder.of(wishes).nearest();
        sheet = new Sheet(owner, speech, appearance, speech.say(PictureKey.TITLE),
                List.of(new Sheet.Way(CHOOSE, PictureKey.CHOOSE, ButtonData.OK_DONE, Sheet.End.STAYS, this::export),
                        Sheet.Way.leaving("picture-close", PictureKey.CLOSE)));
        sheet.setContent(content());
        sheet.pane().setId("picture-pane");
        Button button = sheet.button(CHOOSE);
        button.disableProperty().bind(Bindings.createBooleanBinding(
                () -> writing.runningProperty().getValue() || form.refusal().getValue().isPresent(),
                writing.runningProperty(), form.refusal()));
        sheet.whenClosed(this::end);
        wishes.follow(this::follow);
    }

    /// Asks.
    void ask() {
        draw();
        sheet.show();
    }

    /// What stands in it.
    DialogPane pane() {
        return sheet.pane();
    }

    /// Adds what is to go on each time that all that was asked for is drawn.
    void whenDrawn(Runnable then) {
        drawing.whenIdle(then);
    }

    /// Closes it.
    void close() {
        window().hide();
    }

    /// The choices.
    PictureWishes wishes() {
        return wishes;
    }

    private VBox content() {
        summary.setId("picture-summary");
        summary.setMinHeight(VBox.USE_PREF_SIZE);
        said.setId("picture-said");
        said.setWrapText(true);
        said.setMinHeight(VBox.USE_PREF_SIZE);
        said.visibleProperty().bind(Bindings.createBooleanBinding(() -> !said.getText().isEmpty(),
                said.textProperty()));
        said.managedProperty().bind(said.visibleProperty());
        form.disableProperty().bind(writing.runningProperty());
        HBox.setHgrow(preview, Priority.ALWAYS);
        HBox both = new HBox(form, preview);
        both.setId("picture-both");
        both.setMinHeight(HEIGHT);
        VBox.setVgrow(both, Priority.ALWAYS);
        VBox outcome = new VBox(said, writing);
        outcome.setId("picture-outcome");
        VBox content = new VBox(both, summary, outcome);
        content.setId("picture-dialog");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private void turn(int to) {
        index = to;
        draw();
    }

    private void follow() {
        say("", "");
        PictureOrder order = PictureOrder.of(wishes);
        if (shown.filter(it -> it.order().selection().equals(order.selection())).isEmpty()) {
            index = order.nearest();
        }
        draw();
    }

    /// Draws what is chosen now, once what is being drawn is done: on the way to it nothing is drawn twice.
    private void draw() {
        isBehind = drawing.isRunning();
        if (isBehind) {
            return;
        }
        PictureOrder order = PictureOrder.of(wishes);
        Optional<Album> known = shown.filter(it -> it.order().hasPicturesOf(order)).map(PictureOutlook::album);
        int place = Math.clamp(index, 0, order.selection().count() - 1);
        PictureRoom room = preview.room();
        drawing.run(Message.of(PictureKey.DRAWING),
                () -> PictureOutlook.of(order, known.orElseGet(() -> order.album(projection)), place, room),
                this::show,
                sheet::fail, () -> {
                });
    }

    private void show(PictureOutlook outlook) {
        shown = Optional.of(outlook);
        preview.show(outlook);
        summary.setText(speech.words().say(outlook.summary()));
        if (isBehind) {
            draw();
        }
    }

    private void export() {
        say("", "");
        PictureOrder order = PictureOrder.of(wishes);
        places.place(window(), order, folder).ifPresent(chosen -> take(order, chosen));
    }

    private Window window() {
        return sheet.window();
    }

    private void take(PictureOrder order, Path chosen) {
        Kind kind = order.choices().format().kind();
        Optional<Kind> named = Kind.of(String.valueOf(chosen.getFileName())).filter(it -> it != kind);
        if (named.isPresent()) {
            say(speech.now(PictureKey.OTHER_KIND, chosen.getFileName(), name(named.get()), name(kind)), "refusal");
            return;
        }
        try {
            Path name = PictureNames.completed(chosen, order);
            Target target = Target.of(name.toString(), kind, order.choices().motif().fileName(),
                    order.selection().numbers(),
                    Target.Existing.REPLACED);
            folder = Optional.of(target.folder());
            // the chooser asked about the very name that it gave
            List<Path> there = target.files().stream().filter(it -> !it.equals(chosen.toAbsolutePath()))
                    .filter(it -> !it.equals(chosen)).filter(Files::exists).toList();
            if (there.isEmpty()) {
                write(order, target);
            } else {
                Message why = there.size() == 1
                        ? Message.of(PictureKey.EXISTS_WHY, there.getFirst().toString())
                        : Message.of(PictureKey.EXIST_WHY, there.size(), there.getFirst().toString());
                new Dialogs(this::window, speech, appearance).ask(PictureKey.EXISTS, why, List.of(
                        new Dialogs.Choice(FileKey.REPLACE, ButtonData.YES, () -> write(order, target)),
                        new Dialogs.Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                        })));
            }
        } catch (BadInput bad) {
            refuse(bad);
        }
    }

    private String name(Kind kind) {
        return speech.now(PictureWords.of(kind));
    }

    private void write(PictureOrder order, Target target) {
        remember();
        writing.write(order, target, () -> {
            String first = target.files().getFirst().toString();
            say(target.files().size() == 1
                    ? speech.now(PictureKey.DONE, first)
                    : speech.now(PictureKey.DONE_MANY, target.files().size(), first), "");
        }, failure -> {
            switch (failure) {
                case Cancelled _ -> say(speech.now(PictureKey.STOPPED), "");
                case BadInput bad -> refuse(bad);
                default -> sheet.fail(failure);
            }
        });
    }

    private void refuse(BadInput bad) {
        say(speech.words().say(bad.problem().line()), "refusal");
    }

    private void say(String words, String style) {
        said.setText(words);
        said.getStyleClass().remove("refusal");
        if (!style.isEmpty()) {
            said.getStyleClass().add(style);
        }
    }

    private void remember() {
        settings.set(settings.get().withPictures(ChoicesText.write(wishes.choices())));
    }

    private void end() {
        writing.stop();
        drawing.cancel();
        remember();
    }
}
