package unroll.trace;

import static unroll.trace.Expression.ref;

import java.util.List;
import java.util.stream.IntStream;
import unroll.rnn.Focus;
import unroll.rnn.Reduction;
import unroll.rnn.RightSide;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// The equation of every quantity: the declared ones of the forward pass at their step, those of the way back as
/// [Adjoints] derives them, and what is made of gradients.
public final class Equations {
    private final Scenario scenario;
    private final Declaration declaration;
    private final Adjoints adjoints;

    /// The equations of a scenario.
    public Equations(Scenario scenario) {
        this.scenario = scenario;
        this.declaration = Declaration.of(scenario);
        this.adjoints = new Adjoints(scenario, declaration);
    }

    /// The declared equations.
    Declaration declaration() {
        return declaration;
    }

    /// The way back.
    Adjoints adjoints() {
        return adjoints;
    }

    /// The equation of a quantity, whether the lesson tells it or not.
    public Expression of(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.ClipLength _ -> new Expression.Given();
            case Quantity.Value(Variable variable, int t) -> t < 0 || !declaration.defines(variable)
                    ? new Expression.Given()
                    : adjoints.at(declaration.formula(variable), t);
            case Quantity.TotalLoss() ->
                shared(sum(scenario.sequence().errors().stream().map(Quantity::loss).toList()));
            case Quantity.Slope(Variable variable, int k) -> slope(variable, k);
            case Quantity.StateJacobian(int k) ->
                new Expression.RowScale(slope(Variable.PRE_ACTIVATION, k), ref(new Quantity.Shared(Weight.W)));
            case Quantity.Adjoint(Variable variable, int e, int k) -> adjoints.of(variable, e, k);
            case Quantity.Part(int e, int k, Weight weight) -> adjoints.part(weight, e, k);
            case Quantity.RunningSum(int e, int k, Weight weight) -> sum(parts(e, k, weight));
            case Quantity.Gradient(int e, Weight weight) -> sum(parts(e, scenario.lastStepBack(e), weight));
            case Quantity.TotalGradient(Weight weight) -> scenario.focus() instanceof Focus.Joined
                    ? sum(joinedParts(0, weight))
                    : shared(sum(scenario.sequence().errors().reversed().stream()
                            .map(e -> new Quantity.Gradient(e, weight)).toList()));
            case Quantity.GradientSize(Weight weight) -> new Expression.Norm(List.of(told(scenario.focus(), weight)));
            case Quantity.GradientNorm() -> new Expression.Norm(scenario.parameters().present().stream()
                    .<Quantity>map(Quantity.GradientSize::new).toList());
            case Quantity.ClipFactor() ->
                new Expression.Clip(new Quantity.ClipLength(), new Quantity.GradientNorm());
            case Quantity.Learned(Weight weight) -> new Expression.Difference(ref(new Quantity.Shared(weight)),
                    new Expression.Scale(ref(new Quantity.LearningRate()), clipped(weight)));
            case Quantity.LearnedLoss(int t) -> new Expression.ForwardAgain(Quantity.loss(t), learnedWeights());
            case Quantity.LearnedTotalLoss() ->
                new Expression.ForwardAgain(new Quantity.TotalLoss(), learnedWeights());
        };
    }

    static Quantity told(Focus focus, Weight weight) {
        return switch (focus) {
            case Focus.One(int e) -> new Quantity.Gradient(e, weight);
            case Focus.All(),Focus.Joined() -> new Quantity.TotalGradient(weight);
        };
    }

    private Expression clipped(Weight weight) {
        Expression gradient = ref(told(scenario.focus(), weight));
        return scenario.clip().isEmpty()
                ? gradient
                : new Expression.Scale(ref(new Quantity.ClipFactor()), gradient);
    }

    /// f′ of what a non-linearity is of.
    private Expression slope(Variable variable, int k) {
        Declaration.Use use = declaration.usesNow(variable).stream()
                .filter(it -> it.path().size() == 1
                        && it.path().getFirst().operation() instanceof RightSide.Apply)
                .findFirst().orElseThrow();
        RightSide.Apply apply = (RightSide.Apply) use.path().getFirst().operation();
        return new Expression.Derivative(apply.f(), new Quantity.Value(variable, k),
                new Quantity.Value(use.definition().variable(), k));
    }

    private List<? extends Quantity> parts(int e, int downTo, Weight weight) {
        if (e == Quantity.JOINED) {
            return joinedParts(downTo, weight);
        }
        int last = weight.isRecurrent() ? downTo : e;
        return IntStream.rangeClosed(last, e).map(i -> e + last - i).mapToObj(k -> new Quantity.Part(e, k, weight))
                .toList();
    }

    /// Those of the joined sweep, from the last error down; V and c have one at each step that has a target.
    private List<Quantity.Part> joinedParts(int downTo, Weight weight) {
        List<Integer> errors = scenario.sequence().errors();
        return IntStream.rangeClosed(downTo, errors.getLast()).map(i -> errors.getLast() + downTo - i)
                .filter(k -> weight.isRecurrent() || errors.contains(k))
                .mapToObj(k -> new Quantity.Part(Quantity.JOINED, k, weight)).toList();
    }

    /// Of the mean of the errors its share.
    private Expression shared(Expression sum) {
        return scenario.network().reduction() == Reduction.MEAN
                ? new Expression.Share(sum, scenario.sequence().errors().size())
                : sum;
    }

    private List<Quantity> learnedWeights() {
        return scenario.parameters().present().stream().<Quantity>map(Quantity.Learned::new).toList();
    }

    private static Expression sum(List<? extends Quantity> terms) {
        return new Expression.Sum(terms.stream().map(Expression::ref).toList());
    }
}
