package unroll.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.Label;
import javafx.stage.Modality;
import javafx.stage.Stage;
import javafx.stage.Window;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// Dialogs of one sentence, or of one thing to fill in, in the window's language and colours.
final class Dialogs {
    private static final double WIDTH = 460;
    private final Supplier<Window> owner;
    private final Speech speech;
    private final Appearance appearance;
    private Optional<Sheet> telling = Optional.empty();

    /// @param owner the window that a person has before them
    Dialogs(Supplier<Window> owner, Speech speech, Appearance appearance) {
        this.owner = owner;
        this.speech = speech;
        this.appearance = appearance;
    }

    /// One of the ways out of a question.
    ///
    /// @param words on its button
    /// @param role orders the buttons; what Escape chooses is [ButtonData#CANCEL_CLOSE], which every question has
    /// @param then what to do
    record Choice(MessageKey words, ButtonData role, Runnable then) {}

    /// Says something in one sentence.
    void tell(MessageKey title, Message sentence) {
        told(owner.get(), title, speech.words().say(sentence)).show();
    }

    /// Asks something; what is chosen is done when the question is gone.
    void ask(MessageKey title, Message sentence, List<Choice> choices) {
        sheet(owner.get(), title, sentence(speech.words().say(sentence)), choices).show();
    }

    /// Shows something to fill in, which is then accepted or left.
    ///
    /// @param accept the way out that takes what is filled in
    /// @param ready whether that can be taken
    void fill(MessageKey title, Node form, Choice accept, ObservableBooleanValue ready) {
        Sheet sheet = sheet(owner.get(), title, form,
                List.of(accept, new Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                })));
        sheet.button(id(accept.words())).disableProperty().bind(Bindings.not(ready));
        sheet.show();
    }

    /// A moment as people of the window's language write it.
    String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(speech.words().language().locale()).withZone(ZoneId.systemDefault()).format(moment);
    }

    /// Says that something in the program failed, once at a time: a fault in drawing comes back with every picture. The
    /// lecture goes on beside it.
    void fault(Throwable failure) {
        if (telling.filter(Sheet::isShowing).isPresent()) {
            return;
        }
        // a dialog that waits for its answer lets only its own dialogs be closed
        Window front = Window.getWindows().stream().filter(it -> it instanceof Stage stage && stage.isShowing()
                && stage.getModality() == Modality.APPLICATION_MODAL).reduce((first, last) -> last)
                .orElseGet(owner);
        Sheet sheet = told(front, WindowKey.FAULT_TITLE, speech.now(WindowKey.FAULT, Fault.line(failure)));
        sheet.beside();
        telling = Optional.of(sheet);
        sheet.show();
    }

    /// One button that Escape and Enter press.
    private Sheet told(Window front, MessageKey title, String sentence) {
        return sheet(front, title, sentence(sentence),
                List.of(new Choice(WindowKey.OK, ButtonData.CANCEL_CLOSE, () -> {
                })));
    }

    private static String id(MessageKey words) {
        return "choice-" + words.id().replace('.', '-');
    }

    private static Label sentence(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setPrefWidth(WIDTH);
        words.setMinHeight(Label.USE_PREF_SIZE);
        words.setId("sentence");
        return words;
    }

    private Sheet sheet(Window front, MessageKey title, Node content, List<Choice> choices) {
        Speech lent = speech.lent();
        Sheet sheet = new Sheet(front, lent, appearance, lent.say(title), choices.stream()
                .map(it -> Sheet.Way.out(id(it.words()), it.words(), it.role(), it.then())).toList());
        sheet.setContent(content);
        return sheet;
    }
}
