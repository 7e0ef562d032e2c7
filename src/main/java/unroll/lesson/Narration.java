package unroll.lesson;

import unroll.rnn.Scenario;
import unroll.text.LessonKey;
import unroll.text.Message;

/// What is said at each place of a lesson: one plain sentence and its reason, in words without numbers of the trace,
/// so that it can be read aloud.
public final class Narration {

    private Narration() {
    }

    /// The sentence at a place. At a stop of the grain it tells the whole stretch that ends there; between the stops of
    /// a coarser grain it tells the one operation, because the stretch is not told to its end.
    ///
    /// @param scenario gives the words that enter and the right answers
    /// @param script the script for its shape
    /// @param position a place from 0 to the script's size
    public static Sentence of(Scenario scenario, Script script, int position, Grain grain) {
        return script.step(position).map(step -> told(scenario, script, step, grain))
                .orElseGet(() -> start(script.shape()));
    }

    private static Sentence start(Shape shape) {
        return Sentence.of(
                shape.steps() == 1
                        ? Message.of(LessonKey.START_ONE)
                        : Message.of(LessonKey.START, shape.steps()),
                Message.of(LessonKey.START_HOW));
    }

    private static Sentence told(Scenario scenario, Script script, Step step, Grain grain) {
        ForwardWords forward = new ForwardWords(scenario, script.shape());
        BackwardWords backward = new BackwardWords(scenario, script.shape());
        if (!script.isStop(step.number(), grain)) {
            return operation(forward, backward, step);
        }
        return switch (grain) {
            case OPERATION -> operation(forward, backward, step);
            case STEP -> step(forward, backward, step);
            case PASS -> pass(forward, backward, step);
        };
    }

    private static Sentence operation(ForwardWords forward, BackwardWords backward, Step step) {
        int t = step.t().orElse(-1);
        int e = step.error().orElse(-1);
        return switch (step.operation()) {
            case INPUT -> forward.input(t);
            case RECUR -> forward.recur(t);
            case GATES -> forward.gates().gates(t);
            case CELL -> forward.gates().cell(t);
            case CANDIDATE -> forward.gates().candidate(t);
            case STATE -> forward.state(t);
            case OUTPUT -> forward.output(t);
            case ERROR -> forward.error(t);
            case OUTPUT_DELTA -> backward.outputDelta(e, t);
            case OUTPUT_WEIGHTS -> backward.outputWeights(e, t);
            case ARRIVE -> backward.arrive(e, t);
            case DELTA -> backward.delta(e, t);
            case PART -> backward.part(t);
            case SUM -> backward.sum(e);
            case TOTAL -> backward.total();
            case LEARN -> backward.learn();
        };
    }

    private static Sentence step(ForwardWords forward, BackwardWords backward, Step step) {
        return switch (step.operation()) {
            case OUTPUT, ERROR -> forward.wholeStep(step.t().getAsInt());
            case OUTPUT_WEIGHTS -> backward.wholeOutput(step.error().getAsInt());
            case PART -> backward.wholeStep(step.error().getAsInt(), step.t().getAsInt());
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT_DELTA, ARRIVE, DELTA, SUM, TOTAL, LEARN ->
                operation(forward, backward, step);
        };
    }

    private static Sentence pass(ForwardWords forward, BackwardWords backward, Step step) {
        return switch (step.operation()) {
            case OUTPUT, ERROR -> forward.wholePass();
            case SUM -> backward.wholePass(step.error().getAsInt());
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT_DELTA, OUTPUT_WEIGHTS, ARRIVE, DELTA, PART, TOTAL,
                    LEARN ->
                operation(forward, backward, step);
        };
    }
}
