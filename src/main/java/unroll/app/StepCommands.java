package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import unroll.edit.StepEdit;
import unroll.session.Gesture;
import unroll.text.SequenceKey;

/// The commands on the chosen step.
final class StepCommands {
    private final Changes changes;
    private final Speech speech;
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final IntegerProperty count = new SimpleIntegerProperty(1);
    private OptionalInt next = OptionalInt.empty();

    StepCommands(Changes changes, Speech speech) {
        this.changes = changes;
        this.speech = speech;
        changes.follow(scenario -> {
            count.set(scenario.steps());
            if (changes.refusalProperty(Changes.Place.SEQUENCE).get().isEmpty()) {
                next.ifPresent(t -> chosen.set(Math.min(t, scenario.steps() - 1)));
            }
            next = OptionalInt.empty();
            chosen.set(Math.min(chosen.get(), scenario.steps() - 1));
        });
    }

    /// The step that is chosen.
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /// All, as they stand side by side.
    List<Command> all() {
        return List.of(
                of(SequenceKey.ADD_STEP, Material2AL.ADD, KeyCode.INSERT, t -> true,
                        () -> make(new StepEdit.Add(chosen.get() + 1), chosen.get() + 1, Optional.empty())),
                of(SequenceKey.DUPLICATE_STEP, Material2AL.CONTENT_COPY, KeyCode.INSERT, t -> true,
                        () -> make(new StepEdit.Duplicate(chosen.get()), chosen.get() + 1, Optional.empty()),
                        KeyCombination.SHIFT_DOWN),
                of(SequenceKey.MOVE_LEFT, Material2AL.ARROW_BACK, KeyCode.LEFT, t -> t > 0,
                        () -> move(chosen.get() - 1, Optional.empty()), KeyCombination.ALT_DOWN),
                of(SequenceKey.MOVE_RIGHT, Material2AL.ARROW_FORWARD, KeyCode.RIGHT,
                        t -> t < count.get() - 1,
                        () -> move(chosen.get() + 1, Optional.empty()), KeyCombination.ALT_DOWN),
                of(SequenceKey.REMOVE_STEP, Material2AL.DELETE_OUTLINE, KeyCode.DELETE, t -> true,
                        () -> make(new StepEdit.Remove(chosen.get()), chosen.get(), Optional.empty())));
    }

    /// Moves the chosen step.
    void move(int to, Optional<Gesture> gesture) {
        if (to != chosen.get()) {
            make(new StepEdit.Move(chosen.get(), to), to, gesture);
        }
    }

    /// @param then the step that is chosen once it is made
    private void make(StepEdit edit, int then, Optional<Gesture> gesture) {
        next = OptionalInt.of(then);
        changes.make(edit, gesture, Changes.Place.SEQUENCE);
    }

    private Command of(SequenceKey name, Ikon icon, KeyCode key, IntPredicate enabled, Runnable action,
            KeyCombination.Modifier... modifiers) {
        return new Command(name.id().replace('.', '-'), speech.say(name),
                List.of(new KeyCodeCombination(key, modifiers)), Optional.of(icon),
                Bindings.createBooleanBinding(() -> enabled.test(chosen.get()), chosen, count),
                Optional.empty(), action);
    }
}
