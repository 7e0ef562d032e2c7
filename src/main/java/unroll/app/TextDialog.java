package unroll.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import unroll.edit.FromText;
import unroll.io.BadInput;
import unroll.io.TextFile;
import unroll.rnn.Scenario;
import unroll.text.Message;
import unroll.text.SequenceKey;
import unroll.text.WindowKey;

/// Asks for a text, shows as it is typed what it becomes, and makes it the sequence. Reading files and texts goes on
/// beside the window.
final class TextDialog {
    private static final String USE = "text-use";
    private static final double WIDTH = 600;
    private final Window owner;
    private final Speech speech;
    private final Changes changes;
    private final Runnable made;
    private final Sheet sheet;
    private final TextArea text = new TextArea();
    private final Label note = new Label();
    private final TextPreview preview;
    private final TextWishes wishes = new TextWishes();
    private final Background reading = new Background();
    private final Background working = new Background();

    /// @param made runs once a text is the sequence, or was refused
    TextDialog(Window owner, Speech speech, Appearance appearance, Changes changes, Runnable made) {
        this.owner = owner;
        this.speech = speech;
        this.changes = changes;
        this.made = made;
        preview = new TextPreview(speech);
        sheet = new Sheet(owner, speech, appearance, speech.say(SequenceKey.TEXT_TITLE),
                List.of(Sheet.Way.out(USE, SequenceKey.USE_TEXT, ButtonData.OK_DONE, this::use),
                        Sheet.Way.leaving("text-cancel", WindowKey.CANCEL)));
        sheet.setContent(content());
        sheet.whenClosed(() -> {
            reading.cancel();
            working.cancel();
        });
        text.textProperty().addListener((it, before, after) -> follow());
        wishes.follow(this::follow);
    }

    /// Asks, with the words of the sequence there is to begin with.
    void ask() {
        note.setText("");
        text.setText(words(changes.scenario()));
        show();
        text.requestFocus();
        text.selectAll();
    }

    /// Asks, with the text of a file.
    void ask(Path file) {
        show();
        read(file);
    }

    private void show() {
        follow();
        sheet.show();
    }

    private VBox content() {
        text.setId("text");
        text.setWrapText(true);
        text.setPrefRowCount(4);
        text.promptTextProperty().bind(speech.say(SequenceKey.TEXT_PROMPT));
        text.accessibleTextProperty().bind(speech.say(SequenceKey.TEXT));
        text.setTextFormatter(TextLimit.of(TextFile.LONGEST,
                () -> note.setText(speech.now(SequenceKey.TEXT_CUT, TextFile.LONGEST))));
        Button open = new Button();
        open.setId("text-open");
        open.textProperty().bind(speech.say(SequenceKey.OPEN_TEXT));
        open.setOnAction(event -> choose());
        note.setId("text-note");
        note.setWrapText(true);
        note.setMinHeight(Label.USE_PREF_SIZE);
        VBox content = new VBox(text, new Captions(speech).row(open, note), new TextForm(speech, wishes),
                preview);
        content.setId("text-dialog");
        content.setPrefWidth(WIDTH);
        return content;
    }

    private void follow() {
        working.run(Message.of(SequenceKey.PREVIEW), TextOutlook.of(edit(), changes.scenario()), this::show,
                sheet::fail, () -> {
                });
    }

    private void show(TextOutlook outlook) {
        preview.show(outlook);
        sheet.button(USE).setDisable(outlook.refused());
    }

    private FromText edit() {
        return new FromText(wishes.how(), text.getText());
    }

    private void use() {
        changes.make(edit(), Changes.Place.SEQUENCE);
        made.run();
    }

    private void choose() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(speech.now(SequenceKey.OPEN_TEXT));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(speech.now(SequenceKey.TEXT_FILES), "*.txt"),
                new FileChooser.ExtensionFilter(speech.now(WindowKey.FILTER_ALL), "*.*"));
        Optional.ofNullable(chooser.showOpenDialog(sheet.window())).map(File::toPath).ifPresent(this::read);
    }

    private void read(Path file) {
        reading.run(Message.of(WindowKey.OPENING, String.valueOf(file.getFileName())), () -> TextFile.read(file),
                read -> {
                    text.setText(read.text());
                    note.setText(read.rest() == TextFile.Rest.MORE
                            ? speech.now(SequenceKey.TEXT_CUT, TextFile.LONGEST)
                            : "");
                }, failure -> {
                    if (failure instanceof BadInput bad) {
                        note.setText(speech.words().say(bad.problem().line()));
                    } else {
                        sheet.fail(failure);
                    }
                }, () -> {
                });
    }

    /// The words that enter and the last one that is predicted; nothing where numbers enter.
    private static String words(Scenario scenario) {
        int last = scenario.steps() - 1;
        boolean words = IntStream.rangeClosed(0, last).allMatch(t -> scenario.inputWord(t).isPresent());
        return words
                ? IntStream.rangeClosed(0, last).mapToObj(t -> scenario.inputWord(t).orElse(""))
                        .collect(Collectors.joining(" ")) + scenario.targetWord(last).map(word -> " " + word).orElse("")
                : "";
    }
}
