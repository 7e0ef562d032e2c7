package unroll.trace;

import static unroll.trace.Expression.ref;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The equation of every quantity: backpropagation through time as formulas, stated once.
final class Equations {

    private Equations() {
    }

    static Expression of(Scenario scenario, Quantity quantity) {
        Activation f = scenario.activation();
        return switch (quantity) {
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.ClipLength _,Quantity.Input _,Quantity.Target _ ->
                new Expression.Given();
            case Quantity.InputTerm(int t) -> product(Weight.U, new Quantity.Input(t));
            case Quantity.RecurrentTerm(int t) -> product(Weight.W, new Quantity.State(t - 1));
            case Quantity.PreActivation(int t) -> preActivation(scenario, t);
            case Quantity.State(int t) -> t < 0
                    ? new Expression.Given()
                    : new Expression.Apply(f, ref(new Quantity.PreActivation(t)));
            case Quantity.Logits(int t) -> logits(scenario, t);
            case Quantity.Prediction(int t) -> new Expression.Softmax(ref(new Quantity.Logits(t)));
            case Quantity.Loss(int t) -> new Expression.CrossEntropy(new Quantity.Logits(t),
                    new Quantity.Prediction(t), scenario.sequence().targets().get(t).getAsInt());
            case Quantity.TotalLoss() -> sum(scenario.sequence().errors().stream().map(Quantity.Loss::new).toList());
            case Quantity.Slope(int k) -> slope(f, k);
            case Quantity.StateJacobian(int k) ->
                new Expression.RowScale(slope(f, k), ref(new Quantity.Shared(Weight.W)));
            case Quantity.OutputDelta(int e) ->
                new Expression.Difference(ref(new Quantity.Prediction(e)), ref(new Quantity.Target(e)));
            case Quantity.Delta(int e, int k) -> new Expression.Hadamard(arriving(e, k), slope(f, k));
            case Quantity.Part(int e, int k, Weight weight) -> part(e, k, weight);
            case Quantity.RunningSum(int e, int k, Weight weight) -> sum(parts(e, k, weight));
            case Quantity.Gradient(int e, Weight weight) -> sum(parts(e, scenario.lastStepBack(e), weight));
            case Quantity.TotalGradient(Weight weight) -> sum(scenario.sequence().errors().reversed().stream()
                    .map(e -> new Quantity.Gradient(e, weight)).toList());
            case Quantity.GradientSize(Weight weight) -> new Expression.Norm(List.of(told(scenario.focus(), weight)));
            case Quantity.GradientNorm() -> new Expression.Norm(scenario.parameters().present().stream()
                    .<Quantity>map(Quantity.GradientSize::new).toList());
            case Quantity.ClipFactor() ->
                new Expression.Clip(new Quantity.ClipLength(), new Quantity.GradientNorm());
            case Quantity.Learned(Weight weight) -> new Expression.Difference(ref(new Quantity.Shared(weight)),
                    new Expression.Scale(ref(new Quantity.LearningRate()), clipped(scenario, weight)));
            case Quantity.LearnedLoss(int t) ->
                new Expression.ForwardAgain(new Quantity.Loss(t), learnedWeights(scenario));
            case Quantity.LearnedTotalLoss() ->
                new Expression.ForwardAgain(new Quantity.TotalLoss(), learnedWeights(scenario));
        };
    }

    static Quantity told(Focus focus, Weight weight) {
        return switch (focus) {
            case Focus.One(int e) -> new Quantity.Gradient(e, weight);
            case Focus.All() -> new Quantity.TotalGradient(weight);
        };
    }

    private static Expression clipped(Scenario scenario, Weight weight) {
        Expression gradient = ref(told(scenario.focus(), weight));
        return scenario.clip().isEmpty()
                ? gradient
                : new Expression.Scale(ref(new Quantity.ClipFactor()), gradient);
    }

    private static Expression preActivation(Scenario scenario, int t) {
        List<Quantity> terms = new ArrayList<>(List.of(new Quantity.InputTerm(t), new Quantity.RecurrentTerm(t)));
        scenario.parameters().stateBias().ifPresent(_ -> terms.add(new Quantity.Shared(Weight.STATE_BIAS)));
        return sum(terms);
    }

    private static Expression logits(Scenario scenario, int t) {
        Expression vs = product(Weight.V, new Quantity.State(t));
        return scenario.parameters().outputBias().isEmpty()
                ? vs
                : new Expression.Sum(List.of(vs, ref(new Quantity.Shared(Weight.OUTPUT_BIAS))));
    }

    private static Expression arriving(int e, int k) {
        return k == e
                ? transposed(Weight.V, new Quantity.OutputDelta(e))
                : transposed(Weight.W, new Quantity.Delta(e, k + 1));
    }

    private static Expression slope(Activation f, int k) {
        return new Expression.Derivative(f, new Quantity.PreActivation(k), new Quantity.State(k));
    }

    private static Expression part(int e, int k, Weight weight) {
        return switch (weight) {
            case U -> new Expression.Outer(ref(new Quantity.Delta(e, k)), ref(new Quantity.Input(k)));
            case W -> new Expression.Outer(ref(new Quantity.Delta(e, k)), ref(new Quantity.State(k - 1)));
            case STATE_BIAS -> ref(new Quantity.Delta(e, k));
            case V -> new Expression.Outer(ref(new Quantity.OutputDelta(e)), ref(new Quantity.State(e)));
            case OUTPUT_BIAS -> ref(new Quantity.OutputDelta(e));
        };
    }

    private static List<Quantity.Part> parts(int e, int downTo, Weight weight) {
        int last = weight.isRecurrent() ? downTo : e;
        return IntStream.rangeClosed(last, e).map(i -> e + last - i).mapToObj(k -> new Quantity.Part(e, k, weight))
                .toList();
    }

    private static List<Quantity> learnedWeights(Scenario scenario) {
        return scenario.parameters().present().stream().<Quantity>map(Quantity.Learned::new).toList();
    }

    private static Expression product(Weight weight, Quantity of) {
        return new Expression.Product(ref(new Quantity.Shared(weight)), ref(of));
    }

    private static Expression transposed(Weight weight, Quantity of) {
        return new Expression.Product(new Expression.Transpose(ref(new Quantity.Shared(weight))), ref(of));
    }

    private static Expression sum(List<? extends Quantity> terms) {
        return new Expression.Sum(terms.stream().map(Expression::ref).toList());
    }
}
