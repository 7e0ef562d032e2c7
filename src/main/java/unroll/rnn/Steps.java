package unroll.rnn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import unroll.linalg.Matrix;

/// Changes of the sequence of a scenario. Weights, τ and all else stay; a focus on one error goes with its step, and
/// where that has lost its target it goes to the last step that has one.
public final class Steps {

    private Steps() {
    }

    /// A step with neither input nor target, before step t, or after the last where t = T.
    ///
    /// @throws IndexOutOfBoundsException where there is no such place
    public static Change insert(Scenario scenario, int t) {
        if (t < 0 || t > scenario.steps()) {
            throw new IndexOutOfBoundsException(t);
        }
        return arranged(scenario, Places.inserted(t, Places.NEW, scenario.steps()));
    }

    /// Step t once more, right after it.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step
    public static Change duplicate(Scenario scenario, int t) {
        return arranged(scenario, Places.inserted(step(scenario, t) + 1, t, scenario.steps()));
    }

    /// Without step t.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step
    public static Change remove(Scenario scenario, int t) {
        int[] left = Places.without(step(scenario, t), scenario.steps());
        return left.length == 0 ? Change.refused(Reason.STEP_LAST) : arranged(scenario, left);
    }

    /// Step t becomes step `to`, and those between move up.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step
    public static Change move(Scenario scenario, int t, int to) {
        return arranged(scenario, Places.moved(step(scenario, t), step(scenario, to), scenario.steps()));
    }

    /// Another input at step t.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step, or no such word
    public static Change input(Scenario scenario, int t, Input input) {
        int size = scenario.parameters().inputs();
        return switch (input) {
            case Input.Word _ when size != scenario.inputWords().size() ->
                Change.refused(Reason.WORDS_DO_NOT_ENTER);
            case Input.Vector(Matrix x) when x.rows() != size || x.columns() != 1 ->
                Change.refused(Reason.VECTOR_LENGTH);
            case Input.Vector(Matrix x) when !x.isFinite() -> Change.refused(Reason.NOT_FINITE);
            case Input.Word _,Input.Vector _,Input.None _ -> {
                List<Input> inputs = new ArrayList<>(scenario.sequence().inputs());
                inputs.set(t, known(scenario, input));
                yield Change.to(scenario.with(new Sequence(inputs, scenario.sequence().targets())));
            }
        };
    }

    /// A word as the input of step t; a new word first joins the vocabulary.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step
    public static Change input(Scenario scenario, int t, String word) {
        step(scenario, t);
        if (scenario.inputVocabulary().isPresent()) {
            int place = scenario.inputWords().indexOf(word);
            return place < 0 ? Change.refused(Reason.WORDS_DO_NOT_ENTER) : input(scenario, t, new Input.Word(place));
        }
        return scenario.parameters().inputs() == scenario.vocabulary().size()
                ? Vocabulary.have(scenario, word).then(has -> input(has, t, new Input.Word(Vocabulary.find(has, word))))
                : Change.refused(Reason.WORDS_DO_NOT_ENTER);
    }

    /// Another target at step t, by its place in the vocabulary; absent: no error is counted there.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step, or no such word
    public static Change target(Scenario scenario, int t, OptionalInt target) {
        target.ifPresent(scenario.vocabulary()::get);
        return target(scenario, t, Label.of(target));
    }

    /// Another target at step t.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step
    public static Change target(Scenario scenario, int t, Label target) {
        if (target instanceof Label.Word && predictsNumbers(scenario)) {
            return Change.refused(Reason.NUMBERS_ARE_PREDICTED);
        }
        List<Label> targets = new ArrayList<>(scenario.sequence().targets());
        targets.set(t, target);
        return changed(scenario, scenario.sequence().inputs(), targets,
                Places.first(scenario.steps(), scenario.steps()));
    }

    /// A word as the target of step t; a new word first joins the vocabulary.
    ///
    /// @throws IndexOutOfBoundsException where there is no such step
    public static Change target(Scenario scenario, int t, String word) {
        step(scenario, t);
        if (predictsNumbers(scenario)) {
            return Change.refused(Reason.NUMBERS_ARE_PREDICTED);
        }
        return Vocabulary.have(scenario, word)
                .then(has -> target(has, t, OptionalInt.of(Vocabulary.find(has, word))));
    }

    /// Whether what is right is numbers and no word.
    static boolean predictsNumbers(Scenario scenario) {
        return scenario.network().loss() == Loss.SQUARED;
    }

    private static int step(Scenario scenario, int t) {
        scenario.sequence().inputs().get(t);
        return t;
    }

    private static Input known(Scenario scenario, Input input) {
        if (input instanceof Input.Word(int index)) {
            scenario.inputWords().get(index);
        }
        return input;
    }

    private static Change arranged(Scenario scenario, int[] from) {
        List<Input> inputs = Arrays.stream(from).<Input>mapToObj(
                t -> t == Places.NEW ? new Input.None() : scenario.sequence().inputs().get(t)).toList();
        List<Label> targets = Arrays.stream(from)
                .mapToObj(t -> t == Places.NEW ? Label.NONE : scenario.sequence().targets().get(t)).toList();
        return changed(scenario, inputs, targets, from);
    }

    private static Change changed(Scenario scenario, List<Input> inputs, List<Label> targets, int[] from) {
        if (targets.stream().noneMatch(Label::isPresent)) {
            return Change.refused(Reason.TARGET_LAST);
        }
        Sequence now = new Sequence(inputs, targets);
        return Change.to(scenario.with(scenario.vocabulary(), now, scenario.start(), scenario.parameters(),
                focus(scenario.focus(), now, from)));
    }

    /// Where a focus is after steps were arranged anew.
    static Focus focus(Focus old, Sequence now, int[] from) {
        return switch (old) {
            case Focus.All(),Focus.Joined() -> old;
            case Focus.One(int e) -> {
                int place = Places.now(e, from);
                yield new Focus.One(now.errors().contains(place) ? place : now.errors().getLast());
            }
        };
    }
}
