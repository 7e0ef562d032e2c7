package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCode;
import unroll.lesson.Quiz;
import unroll.session.Session;
import unroll.text.WindowKey;

/// The commands of the mode in which a step is asked about before it is shown.
final class QuizCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private static final ObservableBooleanValue NEVER = new SimpleBooleanProperty(false);
    private static final List<KeyCode> LETTERS = List.of(KeyCode.A, KeyCode.B, KeyCode.C, KeyCode.D, KeyCode.E);
    private final Store store;
    private final Speech speech;

    QuizCommands(Store store, Speech speech) {
        this.store = store;
        this.speech = speech;
    }

    /// Turns the mode on, with the count anew, and off.
    Command predict() {
        ObservableBooleanValue on = Bindings.createBooleanBinding(() -> store.session().quiz().isPresent(),
                store.sessionProperty());
        return new Command("predict", speech.say(WindowKey.PREDICT), Shortcuts.plain(KeyCode.P), Optional.empty(),
                ALWAYS, Optional.of(on), () -> store.update((Session session) -> session
                        .quizzing(session.quiz().isPresent() ? Optional.empty() : Optional.of(Quiz.START))));
    }

    /// One for each answer that a question can have.
    List<Command> answers() {
        return IntStream.range(0, LETTERS.size()).mapToObj(this::answer).toList();
    }

    /// Goes on without an answer.
    Command showMe() {
        return new Command("show-me", speech.say(WindowKey.SHOW_ME), Shortcuts.plain(KeyCode.ESCAPE), Optional.empty(),
                Bindings.createBooleanBinding(() -> store.session().asked().isPresent(), store.sessionProperty()),
                Optional.empty(), () -> store.update(Session::skipped));
    }

    private Command answer(int index) {
        KeyCode letter = LETTERS.get(index);
        ObservableBooleanValue canBe = Bindings.createBooleanBinding(
                () -> store.session().asked().filter(it -> index < it.question().answers().size()).isPresent(),
                store.sessionProperty());
        return new Command("answer-" + index, new SimpleStringProperty(letter.getName()), Shortcuts.plain(letter),
                Optional.empty(), canBe, Optional.of(NEVER), () -> store.update(session -> session.answered(index)));
    }
}
