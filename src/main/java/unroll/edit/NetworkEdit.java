package unroll.edit;

import unroll.rnn.FormerWeights;
import unroll.rnn.Parameters;
import unroll.rnn.RandomWeights;
import unroll.rnn.Recipe;
import unroll.rnn.Scenario;
import unroll.rnn.SpectralScale;
import unroll.rnn.Units;
import unroll.text.EditKey;
import unroll.text.Message;

/// A change of the network itself: its size, or all of its weights.
public sealed interface NetworkEdit extends Edit {
    /// The most hidden units that the window offers.
    int MOST_UNITS = 64;

    /// Another number of hidden units; those that stay keep every number.
    ///
    /// @param hidden H, 1 … [#MOST_UNITS], or what it is now where that is more
    record SetHidden(int hidden) implements NetworkEdit {}

    /// Weights drawn anew; biases are zero.
    ///
    /// @param recipe how they are spread
    /// @param scale how large; finite, not negative
    /// @param seed which: the same seed gives the same weights everywhere
    record DrawWeights(Recipe recipe, double scale, long seed) implements NetworkEdit {}

    /// W times a factor.
    ///
    /// @param radius the spectral radius that it has then; positive
    record ScaleRadius(double radius) implements NetworkEdit {}

    /// The weights of another time put back, as [FormerWeights] says.
    ///
    /// @param former the scenario that had them: what the file has
    record ResetWeights(Scenario former) implements NetworkEdit {}

    @Override
    default Message name(Scenario before) {
        return switch (this) {
            case SetHidden _ -> Message.of(EditKey.CHANGE_OF_HIDDEN);
            case DrawWeights _ -> Message.of(EditKey.WEIGHTS_DRAWN);
            case ScaleRadius _ -> Message.of(EditKey.RADIUS_SCALED);
            case ResetWeights _ -> Message.of(EditKey.WEIGHTS_RESET);
        };
    }

    @Override
    default double work(Scenario before) {
        double units = before.parameters().hidden();
        double widest = Math.max(units, Math.max(before.parameters().inputs(), before.parameters().classes()));
        return switch (this) {
            case ScaleRadius _ -> 10 * units * units * units;
            case DrawWeights(Recipe recipe, double _, long _) when recipe == Recipe.ORTHOGONAL ->
                4 * units * units * widest;
            case SetHidden _,DrawWeights _,ResetWeights _ -> 0;
        };
    }

    @Override
    default Outcome apply(Scenario before) {
        return switch (this) {
            case SetHidden(int hidden) when hidden < 1 || hidden > mostUnits(before) ->
                new Outcome.Refused(Message.of(EditKey.UNITS_RANGE, mostUnits(before)));
            case SetHidden(int hidden) -> Refusals.outcome(Units.resize(before, hidden));
            case DrawWeights(Recipe _, double scale, long _) when !(scale >= 0 && Double.isFinite(scale)) ->
                new Outcome.Refused(Message.of(EditKey.SCALE_RANGE));
            case DrawWeights(Recipe recipe, double scale, long seed) -> drawn(before, recipe, scale, seed);
            case ScaleRadius(double radius) -> Refusals.outcome(SpectralScale.to(before, radius));
            case ResetWeights(Scenario former) -> Refusals.outcome(FormerWeights.back(before, former));
        };
    }

    /// The most hidden units that a scenario can be given; one that was opened with more can be made smaller.
    static int mostUnits(Scenario scenario) {
        return Math.max(MOST_UNITS, scenario.parameters().hidden());
    }

    /// A large scale makes numbers that are none.
    private static Outcome drawn(Scenario before, Recipe recipe, double scale, long seed) {
        Scenario after = before.with(RandomWeights.redraw(before.parameters(), recipe, scale, seed));
        Parameters made = after.parameters();
        return made.present().stream().allMatch(weight -> made.get(weight).isFinite())
                ? new Outcome.Changed(after)
                : new Outcome.Refused(Message.of(EditKey.SCALE_RANGE));
    }
}
