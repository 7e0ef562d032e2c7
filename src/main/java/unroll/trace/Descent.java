package unroll.trace;

import java.util.Optional;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;

/// Where gradient descent is: after so many steps, with these weights. It does not change; [#step()] gives the next place.
///
/// A step is the lesson's step *learn*, to the last bit: it uses the scenario's η, τ, clip and focus, and takes the
/// gradient of E_e or of E, all errors joined. Sums are added in a fixed order and functions come from [StrictMath], so
/// the same scenario gives the same numbers on every machine and any number of threads.
public final class Descent {
    private final int steps;
    private final Trace trace;

    private Descent(int steps, Trace trace) {
        this.steps = steps;
        this.trace = trace;
    }

    /// Before the first step.
    public static Descent from(Scenario scenario) {
        return new Descent(0, Trace.of(scenario));
    }

    /// One step on.
    public LearnStep step() {
        Trace next = trace.learned();
        return new LearnStep(this, new Descent(steps + 1, Trace.of(next.scenario(), next.forward())),
                trace.clipping());
    }

    /// How many steps were made.
    public int steps() {
        return steps;
    }

    /// The scenario with the weights as they are here.
    public Scenario scenario() {
        return trace.scenario();
    }

    /// The forward pass with the weights as they are here.
    public Forward forward() {
        return trace.forward();
    }

    /// E = Σ E_t.
    public double error() {
        return trace.forward().totalLoss();
    }

    /// What the descent is on: E_e where one error is traced back, else E.
    public double told() {
        return switch (scenario().focus()) {
            case Focus.One(int e) -> trace.forward().steps().get(e).loss().orElseThrow();
            case Focus.All(),Focus.Joined() -> error();
        };
    }

    /// Whether no weight and no error is infinite or NaN.
    public boolean isFinite() {
        return Double.isFinite(error()) && scenario().parameters().present().stream()
                .allMatch(weight -> scenario().parameters().get(weight).isFinite());
    }
}
