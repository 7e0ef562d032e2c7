package unroll.trace;

import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Start;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// Where gradient descent is: after so many steps, with these weights, and with [Learns#START_TOO] with this start. It does not change; [#step()] gives the next place.
///
/// A step is the lesson's step *learn*, to the last bit: it uses the scenario's η, τ, clip and focus, and takes the
/// gradient of E_e or of E, all errors joined. Sums are added in a fixed order and functions come from [StrictMath], so
/// the same scenario gives the same numbers on every machine and any number of threads.
public final class Descent {
    private final int steps;
    private final Trace trace;
    private final Learns learns;

    private Descent(int steps, Trace trace, Learns learns) {
        this.steps = steps;
        this.trace = trace;
        this.learns = learns;
    }

    /// Before the first step.
    public static Descent from(Scenario scenario) {
        return from(scenario, Learns.WEIGHTS);
    }

    /// Before the first step.
    ///
    /// @param learns what is moved
    public static Descent from(Scenario scenario, Learns learns) {
        return from(Trace.of(scenario), learns);
    }

    /// Before the first step.
    ///
    /// @param trace of the scenario
    public static Descent from(Trace trace, Learns learns) {
        return new Descent(0, trace, learns);
    }

    /// What the clip does to the gradient of the next step; absent where none is set.
    public Optional<Clipping> clipping() {
        return switch (learns) {
            case WEIGHTS -> trace.clipping();
            case START_TOO -> scenario().clip().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Clipping(scenario().clip().getAsDouble(), norm(StartGradient.of(trace))));
        };
    }

    /// One step on.
    public LearnStep step() {
        return switch (learns) {
            case WEIGHTS -> {
                Trace next = trace.learned();
                yield led(Trace.of(next.scenario(), next.forward()), clipping());
            }
            case START_TOO -> startToo();
        };
    }

    /// A step of the weights and of what is carried into the first step. What is carried in counts among what is learned,
    /// so it counts in the length that a clip cuts.
    private LearnStep startToo() {
        Scenario scenario = scenario();
        Map<Variable, Matrix> gradient = StartGradient.of(trace);
        Optional<Clipping> clipping = clipping();
        Parameters weights = scenario.parameters();
        for (Weight weight : weights.present()) {
            weights = weights.with(weight,
                    moved(weights.get(weight), trace.value(trace.told(weight)), clipping));
        }
        Start start = scenario.start();
        for (Map.Entry<Variable, Matrix> each : gradient.entrySet()) {
            start = start.with(each.getKey(), moved(start.of(each.getKey()), each.getValue(), clipping));
        }
        return led(Trace.of(scenario.with(weights).with(start)), clipping);
    }

    private double norm(Map<Variable, Matrix> start) {
        return Clipping.norm(DoubleStream.concat(
                scenario().parameters().present().stream().mapToDouble(
                        weight -> trace.value(new Quantity.GradientSize(weight)).get(0)),
                start.values().stream().mapToDouble(Matrix::norm)).toArray());
    }

    private Matrix moved(Matrix from, Matrix gradient, Optional<Clipping> clipping) {
        Matrix kept = clipping.map(it -> gradient.scale(it.factor())).orElse(gradient);
        return from.minus(kept.scale(scenario().learningRate()));
    }

    private LearnStep led(Trace next, Optional<Clipping> clipping) {
        return new LearnStep(this, new Descent(steps + 1, next, learns), clipping);
    }

    /// How many steps were made.
    public int steps() {
        return steps;
    }

    /// The scenario with the weights, and what else is learned, as they are here.
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

    /// Whether no weight, no number carried into the first step and no error is infinite or NaN.
    public boolean isFinite() {
        return Double.isFinite(error()) && scenario().start().isFinite() && scenario().parameters().present().stream()
                .allMatch(weight -> scenario().parameters().get(weight).isFinite());
    }
}
