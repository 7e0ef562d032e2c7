package unroll.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.rnn.Weight;
import unroll.text.LessonKey;
import unroll.text.Message;
import unroll.text.QuizKey;
import unroll.trace.Measures;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// What is asked before the next click of a lesson: of all that the click tells, the one thing to learn most from, and
/// nothing that is on the screen before. The same trace, place and grain always give the same question.
public final class Questions {
    /// The operations that have a question, the one to ask about first.
    private static final List<Operation> ORDER = List.of(Operation.LEARN, Operation.TOTAL, Operation.OUTPUT,
            Operation.ERROR, Operation.OUTPUT_DELTA, Operation.DELTA, Operation.PART, Operation.STATE,
            Operation.SUM);

    private final Script script;
    private final int position;
    private final int destination;
    private final Grain grain;
    private final Trace trace;
    private final ForwardQuestions forward;
    private final BackwardQuestions backward;
    private final ClosingQuestions closing;

    private Questions(Trace trace, Script script, int position, Grain grain) {
        this.script = script;
        this.position = position;
        this.destination = script.next(position, grain);
        this.grain = grain;
        this.trace = trace;
        Measures measures = new Measures(trace);
        this.forward = new ForwardQuestions(measures);
        this.backward = new BackwardQuestions(measures);
        this.closing = new ClosingQuestions(measures);
    }

    /// The question before the click that leads on from a place; absent where it has none, at the end, and where it is
    /// not known what to ask.
    ///
    /// @param script the script for the trace's shape
    /// @param position a place from 0 to the script's size
    public static Optional<Prompt> before(Trace trace, Script script, int position, Grain grain) {
        Questions questions = new Questions(trace, script, position, grain);
        return questions.destination == position ? Optional.empty() : questions.prompt();
    }

    /// Whether it is known what to ask of a step: of the plain network, with its errors one by one, of every step; of
    /// other networks of what learning does to E.
    private boolean isAsked(Operation operation) {
        return operation == Operation.LEARN || script.shape().network().isPlain() && !script.shape().isJoined();
    }

    private Optional<Prompt> prompt() {
        Step last = script.step(destination).orElseThrow();
        boolean pass = grain == Grain.PASS && isAsked(last.operation());
        return switch (last.operation()) {
            case OUTPUT, ERROR -> pass ? wholeForward() : first();
            case SUM -> pass ? wholeBackward(last.error().getAsInt()) : first();
            case INPUT, RECUR, GATES, CELL, CANDIDATE, STATE, OUTPUT_DELTA, OUTPUT_WEIGHTS, ARRIVE, DELTA, PART, TOTAL,
                    LEARN ->
                first();
        };
    }

    /// About the whole forward pass, before an error is told.
    private Optional<Prompt> wholeForward() {
        int first = script.shape().errors().getFirst();
        return isNew(Quantity.loss(first))
                ? forward.largestError().map(question -> prompt(question,
                        Message.of(QuizKey.NEXT_FORWARD, script.shape().steps()), destination))
                : Optional.empty();
    }

    /// About the whole way back, before a δ is told: δ and states side by side are the answer.
    private Optional<Prompt> wholeBackward(int e) {
        return isNew(new Quantity.Part(e, e, Weight.W)) && isNew(Quantity.delta(e, e))
                ? backward.largestPart(e).map(question -> prompt(question,
                        Message.of(QuizKey.NEXT_BACKWARD, e, script.shape().lastStepBack(e)), destination))
                : Optional.empty();
    }

    private boolean isNew(Quantity quantity) {
        OptionalInt number = script.revealed(quantity);
        return number.isPresent() && number.getAsInt() > position;
    }

    private Optional<Prompt> first() {
        List<Step> steps = IntStream.rangeClosed(position + 1, destination).mapToObj(i -> script.step(i).orElseThrow())
                .toList();
        return ORDER.stream().filter(this::isAsked)
                .flatMap(operation -> steps.stream().filter(step -> step.operation() == operation))
                .flatMap(step -> about(step).map(question -> prompt(question, lead(step), step.number())).stream())
                .findFirst();
    }

    private Optional<Question> about(Step step) {
        int t = step.t().orElse(-1);
        int e = step.error().orElse(-1);
        return switch (step.operation()) {
            case STATE -> isNew(Quantity.preActivation(t)) ? Optional.empty() : forward.state(t);
            case OUTPUT -> forward.output(t);
            case ERROR -> forward.error(t);
            case OUTPUT_DELTA -> backward.outputDelta(e);
            case DELTA -> backward.delta(e, t);
            case PART -> backward.part(e, t);
            case TOTAL -> closing.total();
            case LEARN -> closing.learn();
            case SUM -> isFirst(e) ? backward.whySum(e) : Optional.empty();
            case INPUT, RECUR, GATES, CELL, CANDIDATE, OUTPUT_WEIGHTS, ARRIVE -> Optional.empty();
        };
    }

    /// Whether an error is the first that is traced back: reasons are the same for all.
    private boolean isFirst(int e) {
        return trace.scenario().tracedErrors().getFirst() == e;
    }

    private Prompt prompt(Question question, Message lead, int step) {
        return new Prompt(question, lead, step, destination);
    }

    /// What the click tells, in the words of its sentence; where that sentence says what comes out, in plainer ones.
    private Message lead(Step step) {
        return script.step(destination).orElseThrow().operation() == Operation.PART && grain == Grain.OPERATION
                ? Message.of(script.shape().has(Weight.STATE_BIAS) ? LessonKey.PART_BIAS : LessonKey.PART,
                        step.t().getAsInt())
                : Narration.of(trace.scenario(), script, destination, grain).lead();
    }
}
