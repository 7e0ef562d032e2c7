package unroll.session;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unroll.figure.Scales;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Difference;
import unroll.trace.Trace;

/// A scenario with what follows from it, each computed once: its trace, its script, its colour scales.
public final class Lesson {
    /// Multiplications that take some ten milliseconds.
    private static final double QUICK = 1e7;
    private final Trace trace;
    private final Script script;
    private final Map<Weight, Scales> scales = new ConcurrentHashMap<>();
    private final Map<Comparison, Scales> changes = new ConcurrentHashMap<>();

    private Lesson(Trace trace, Script script) {
        this.trace = trace;
        this.script = script;
    }

    /// The lesson on a scenario.
    public static Lesson of(Scenario scenario) {
        return new Lesson(Trace.of(scenario), Script.of(Shape.of(scenario)));
    }

    /// The lesson on another scenario; what depends on the shape alone is shared where the shape is the same.
    public Lesson with(Scenario scenario) {
        Shape shape = Shape.of(scenario);
        return new Lesson(Trace.of(scenario), shape.equals(script.shape()) ? script : Script.of(shape));
    }

    /// Whether a lesson on a scenario is made and drawn while a person hardly notices: where it takes at most [#QUICK]
    /// multiplications.
    public static boolean isQuick(Scenario scenario) {
        Parameters p = scenario.parameters();
        double units = p.hidden();
        double forward = scenario.steps() * units * (units + p.inputs() + p.classes());
        double back = units * units
                * scenario.tracedErrors().stream().mapToDouble(e -> e - scenario.lastStepBack(e) + 1.0).sum();
        return isQuick(forward + back);
    }

    /// Whether so many multiplications are made while a person hardly notices.
    public static boolean isQuick(double multiplications) {
        return multiplications <= QUICK;
    }

    /// The colour scales of what changed since another lesson, with the parts of this weight in the ledger.
    public Scales changes(Lesson before, Weight ledger) {
        return changes.computeIfAbsent(new Comparison(before, ledger),
                of -> Scales.ofChanges(since(of.before()), of.ledger()));
    }

    /// By how much the numbers differ from those of another lesson.
    public Difference since(Lesson before) {
        return Difference.of(trace, before.trace);
    }

    /// What is compared, for which parts.
    private record Comparison(Lesson before, Weight ledger) {}

    /// What is told.
    public Scenario scenario() {
        return trace.scenario();
    }

    /// The numbers.
    public Trace trace() {
        return trace;
    }

    /// The order in which they are told.
    public Script script() {
        return script;
    }

    /// Computes what all pictures need, so that none waits for it.
    public void prepare() {
        for (Weight each : List.of(Weight.W, Weight.U, Weight.V)) {
            Weight weight = scenario().parameters().nearest(each);
            scales(weight);
            trace.shortfall(scenario().focus(), weight);
        }
    }

    /// The colour scales, with the parts of this weight in the ledger.
    public Scales scales(Weight ledger) {
        return scales.computeIfAbsent(ledger, weight -> Scales.of(trace, weight));
    }
}
