package unroll.app;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.ContextMenu;
import unroll.edit.StepEdit;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.session.Gesture;

/// What the cells of the steps share: what can be chosen, and what becomes of a choice.
///
/// @param commands what can be done with the chosen step
record StepEditing(Changes changes, Speech speech, WordOptions options, StepCommands commands) {

    /// Lets something else enter at a step.
    void input(int t, WordOption wanted, Optional<Gesture> gesture) {
        make(switch (wanted) {
            case WordOption.None() -> new StepEdit.SetInput(t, new Input.None());
            case WordOption.Vector() -> new StepEdit.SetInput(t, new Input.Vector(entering(t)));
            case WordOption.Known(int index, String _) -> new StepEdit.SetInput(t, new Input.Word(index));
            case WordOption.Fresh(String word) -> new StepEdit.TypeInput(t, word);
        }, gesture);
    }

    /// Lets something else be predicted at a step.
    void target(int t, WordOption wanted, Optional<Gesture> gesture) {
        make(switch (wanted) {
            case WordOption.None() -> new StepEdit.SetTarget(t, OptionalInt.empty());
            case WordOption.Known(int index, String _) -> new StepEdit.SetTarget(t, OptionalInt.of(index));
            // no numbers are predicted: what looks like their name is a word
            case WordOption.Vector() -> new StepEdit.TypeTarget(t, wanted.text(speech.words()));
            case WordOption.Fresh(String word) -> new StepEdit.TypeTarget(t, word);
        }, gesture);
    }

    /// What can be done with the chosen step, as a menu.
    ContextMenu menu() {
        return ItemMenu.of(commands.all(), speech);
    }

    private Matrix entering(int t) {
        Scenario scenario = changes.scenario();
        return scenario.sequence().inputs().get(t).vector(scenario.parameters().inputs());
    }

    private void make(StepEdit edit, Optional<Gesture> gesture) {
        changes.make(edit, gesture, Changes.Place.SEQUENCE);
    }
}
