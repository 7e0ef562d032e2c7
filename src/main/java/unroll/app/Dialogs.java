package unroll.app;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.stage.Window;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// Dialogs of one sentence, or of one thing to fill in, in the window's language and colours.
final class Dialogs {
    private static final double WIDTH = 460;
    private final Window owner;
    private final Speech speech;
    private final Appearance appearance;
    private Optional<Dialog<ButtonType>> telling = Optional.empty();

    Dialogs(Window owner, Speech speech, Appearance appearance) {
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
        tell(title, speech.words().say(sentence));
    }

    /// Asks something; what is chosen is done when the question is gone.
    void ask(MessageKey title, Message sentence, List<Choice> choices) {
        ask(title, sentence(speech.words().say(sentence)), choices).show();
    }

    /// Shows something to fill in, which is then accepted or left.
    ///
    /// @param accept the way out that takes what is filled in
    /// @param ready whether that can be taken
    void fill(MessageKey title, Node form, Choice accept, ObservableBooleanValue ready) {
        Dialog<ButtonType> dialog = ask(title, form,
                List.of(accept, new Choice(WindowKey.CANCEL, ButtonData.CANCEL_CLOSE, () -> {
                })));
        dialog.getDialogPane().lookupButton(dialog.getDialogPane().getButtonTypes().getFirst()).disableProperty()
                .bind(Bindings.not(ready));
        dialog.show();
    }

    private Dialog<ButtonType> ask(MessageKey title, Node content, List<Choice> choices) {
        Dialog<ButtonType> dialog = dialog(title, choices.stream()
                .map(choice -> new ButtonType(speech.now(choice.words()), choice.role())).toList());
        dialog.getDialogPane().setContent(content);
        List<ButtonType> buttons = List.copyOf(dialog.getDialogPane().getButtonTypes());
        for (int i = 0; i < choices.size(); i++) {
            dialog.getDialogPane().lookupButton(buttons.get(i)).setId(id(choices.get(i).words()));
        }
        dialog.setOnHidden(event -> {
            int chosen = buttons.indexOf(dialog.getResult());
            if (chosen >= 0) {
                choices.get(chosen).then().run();
            }
        });
        return dialog;
    }

    /// A moment as people of the window's language write it.
    String time(Instant moment) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(speech.words().language().locale()).withZone(ZoneId.systemDefault()).format(moment);
    }

    /// Says that something in the program failed, once at a time: a fault in drawing comes back with every picture.
    void fault(Throwable failure) {
        failure.printStackTrace();
        if (telling.filter(Dialog::isShowing).isPresent()) {
            return;
        }
        telling = Optional.of(tell(WindowKey.FAULT_TITLE, speech.now(WindowKey.FAULT, String.valueOf(failure))));
    }

    private Dialog<ButtonType> tell(MessageKey title, String sentence) {
        Dialog<ButtonType> dialog = dialog(title,
                List.of(new ButtonType(speech.now(WindowKey.OK), ButtonData.CANCEL_CLOSE)));
        dialog.getDialogPane().setContent(sentence(sentence));
        dialog.getDialogPane().lookupButton(dialog.getDialogPane().getButtonTypes().getFirst())
                .setId(id(WindowKey.OK));
        dialog.show();
        return dialog;
    }

    private static String id(MessageKey words) {
        return "choice-" + words.id().replace('.', '-');
    }

    private static Label sentence(String sentence) {
        Label words = new Label(sentence);
        words.setWrapText(true);
        words.setPrefWidth(WIDTH);
        words.setId("sentence");
        return words;
    }

    private Dialog<ButtonType> dialog(MessageKey title, List<ButtonType> buttons) {
        return DialogStyle.dialog(owner, appearance, speech.say(title), buttons);
    }
}
