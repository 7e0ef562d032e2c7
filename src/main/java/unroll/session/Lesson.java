package unroll.session;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import unroll.figure.Scales;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.trace.Trace;

/// A scenario with what follows from it, each computed once: its trace, its script, its colour scales.
public final class Lesson {
    private final Trace trace;
    private final Script script;
    private final Map<Weight, Scales> scales = new ConcurrentHashMap<>();

    private Lesson(Trace trace, Script script) {
        this.trace = trace;
        this.script = script;
    }

    /// The lesson on a scenario.
    public static Lesson of(Scenario scenario) {
        return new Lesson(Trace.of(scenario), Script.of(Shape.of(scenario)));
    }

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

    /// The colour scales, with the parts of this weight in the ledger.
    public Scales scales(Weight ledger) {
        return scales.computeIfAbsent(ledger, weight -> Scales.of(trace, weight));
    }
}
