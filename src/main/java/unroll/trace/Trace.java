package unroll.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import unroll.linalg.Matrix;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Everything that the forward pass and backpropagation through time compute for one scenario, term by term.
///
/// A value is computed when it is first asked for and then kept; asking is safe from any thread.
public final class Trace {
    private final Scenario scenario;
    private final Forward forward;
    private final Map<Integer, Backward> backward = new ConcurrentHashMap<>();
    private final Map<Quantity, Matrix> values = new ConcurrentHashMap<>();

    private Trace(Scenario scenario, Forward forward) {
        this.scenario = scenario;
        this.forward = forward;
    }

    /// The trace of a scenario; the forward pass is run at once, the rest when asked for.
    public static Trace of(Scenario scenario) {
        return new Trace(scenario, Forward.of(scenario));
    }

    /// What was traced.
    public Scenario scenario() {
        return scenario;
    }

    /// The forward pass.
    public Forward forward() {
        return forward;
    }

    /// The way of E_e back through time.
    ///
    /// @param e a step that has a target
    public Backward backward(int e) {
        return backward.computeIfAbsent(e, error -> Backward.of(scenario, forward, error));
    }

    /// A quantity with its value and its equation.
    public Entry entry(Quantity quantity) {
        return new Entry(quantity, value(quantity), Equations.of(scenario, quantity));
    }

    /// The numbers of a quantity.
    ///
    /// @throws RuntimeException for a step outside the sequence, an error without target, a part cut by τ
    public Matrix value(Quantity quantity) {
        Matrix known = values.get(quantity);
        if (known == null) {
            known = compute(quantity);
            values.put(quantity, known);
        }
        return known;
    }

    private Matrix compute(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared(Weight weight) -> scenario.parameters().get(weight);
            case Quantity.LearningRate() -> Matrix.column(scenario.learningRate());
            case Quantity.Input(int t) -> step(t).x();
            case Quantity.Target(int t) ->
                Matrix.oneHot(scenario.parameters().classes(), scenario.sequence().targets().get(t).getAsInt());
            case Quantity.InputTerm(int t) -> step(t).inputTerm();
            case Quantity.RecurrentTerm(int t) -> step(t).recurrentTerm();
            case Quantity.PreActivation(int t) -> step(t).a();
            case Quantity.State(int t) -> forward.state(t);
            case Quantity.Logits(int t) -> step(t).z();
            case Quantity.Prediction(int t) -> step(t).prediction();
            case Quantity.Loss(int t) -> Matrix.column(step(t).loss().getAsDouble());
            case Quantity.TotalLoss() -> Matrix.column(forward.totalLoss());
            case Quantity.Slope(int k) -> Backward.slope(scenario, forward, k);
            case Quantity.StateJacobian(int k) -> jacobian(k);
            case Quantity.OutputDelta(int e) -> backward(e).outputDelta();
            case Quantity.Delta(int e, int k) -> backward(e).delta(k);
            case Quantity.Part(int e, int k, Weight weight) -> backward(e).part(forward, k, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> backward(e).sum(forward, k, weight);
            case Quantity.Gradient(int e, Weight weight) ->
                backward(e).sum(forward, scenario.lastStepBack(e), weight);
            case Quantity.TotalGradient(Weight weight) -> total(weight);
            case Quantity.Learned(Weight weight) -> scenario.parameters().get(weight)
                    .minus(value(told(weight)).scale(scenario.learningRate()));
            case Quantity.LearnedLoss(int t) ->
                Matrix.column(learned().forward.steps().get(t).loss().getAsDouble());
            case Quantity.LearnedTotalLoss() -> Matrix.column(learned().forward.totalLoss());
        };
    }

    private Forward.Step step(int t) {
        return forward.steps().get(t);
    }

    private Matrix jacobian(int k) {
        Matrix slope = value(new Quantity.Slope(k));
        Matrix w = scenario.parameters().w();
        double[] scaled = w.toArray();
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] *= slope.get(i / w.columns());
        }
        return Matrix.of(w.rows(), w.columns(), scaled);
    }

    private Matrix total(Weight weight) {
        return scenario.sequence().errors().reversed().stream().map(e -> value(new Quantity.Gradient(e, weight)))
                .reduce(Matrix::plus).orElseThrow();
    }

    /// The gradient that the lesson ends in: of the one error traced back, or of E.
    public Quantity told(Weight weight) {
        return Equations.told(scenario, weight);
    }

    /// The trace with the weights after one step of gradient descent, weight ← weight − η · gradient told.
    public Trace learned() {
        Parameters after = scenario.parameters();
        for (Weight weight : after.present()) {
            after = after.with(weight, value(new Quantity.Learned(weight)));
        }
        return of(scenario.with(after));
    }
}
