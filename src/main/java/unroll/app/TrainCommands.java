package unroll.app;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import unroll.text.LearningKey;
import unroll.text.Message;

/// The commands that let the network learn.
final class TrainCommands {
    private static final int FIRST_COUNT = 100;
    private final Speech speech;
    private final Learner learner;
    private final IntegerProperty count = new SimpleIntegerProperty(FIRST_COUNT);

    TrainCommands(Speech speech, Learner learner) {
        this.speech = speech;
        this.learner = learner;
    }

    /// How many steps *learn n times* makes.
    IntegerProperty countProperty() {
        return count;
    }

    /// Lines for the Edit menu.
    List<MenuEntry> entries() {
        ObservableBooleanValue idle = Bindings.not(learner.runningProperty());
        ObservableValue<String> many = Bindings.createStringBinding(
                () -> speech.words().say(Message.of(LearningKey.MANY, count.get())), count, speech.wordsProperty());
        return List.of(new MenuEntry.Line(),
                new MenuEntry.One(command("learn-once", speech.say(LearningKey.ONCE), List.of(key()), idle,
                        () -> learner.learn(1))),
                new MenuEntry.One(command("learn-many", many, List.of(key(KeyCombination.SHIFT_DOWN)), idle,
                        () -> learner.learn(count.get()))),
                new MenuEntry.One(command("learn-stop", speech.say(LearningKey.STOP),
                        List.of(new KeyCodeCombination(KeyCode.ESCAPE)), learner.runningProperty(), learner::stop)));
    }

    private static KeyCombination key(KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(KeyCode.L, modifiers);
    }

    private static Command command(String id, ObservableValue<String> words, List<KeyCombination> keys,
            ObservableBooleanValue enabled, Runnable action) {
        return new Command(id, words, keys, Optional.empty(), enabled, Optional.empty(), action);
    }
}
