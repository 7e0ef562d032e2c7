package unroll.rnn;

/// Networks with more or fewer hidden units.
///
/// Old units keep every number. New ones listen before they speak: what comes into them (their rows of U and W) is drawn,
/// what goes from them to the old units and to the output (their columns of W and V) is zero, and so are their biases and
/// initial states. So states, outputs and E stay what they were, no two new units are alike, and the first step of
/// learning gives them a voice. The rows are those of the larger network drawn by [Recipe#XAVIER] of scale 1 with H as
/// its seed.
///
/// Of fewer units, the last ones go.
public final class Units {

    private Units() {
    }

    /// A scenario with this many hidden units.
    public static Change resize(Scenario scenario, int hidden) {
        if (hidden < 1 || hidden > Bounds.HIDDEN) {
            return Change.refused(Reason.UNITS_OUT_OF_RANGE);
        }
        int[] from = Places.first(scenario.parameters().hidden(), hidden);
        Size size = scenario.parameters().size();
        Size wanted = new Size(hidden, size.inputs(), size.classes());
        return Bounds.broken(wanted, scenario.steps()).map(Change::refused)
                .orElseGet(() -> Change.to(scenario.with(scenario.vocabulary(), scenario.sequence(),
                        scenario.start().arranged(from), resize(scenario.parameters(), hidden),
                        scenario.focus())));
    }

    /// Weights of this many hidden units.
    ///
    /// @param hidden H, at least 1
    public static Parameters resize(Parameters old, int hidden) {
        int[] from = Places.first(old.hidden(), hidden);
        Parameters drawn = RandomWeights.redraw(old, new Size(hidden, old.inputs(), old.classes()), Recipe.XAVIER, 1,
                hidden);
        int[] same = Places.first(old.inputs(), old.inputs());
        return old.map((weight, numbers) -> switch (weight.role()) {
            case INPUT -> Places.arranged(numbers, from, same, drawn.get(weight));
            case STATE -> Places.arranged(Places.columns(numbers, from), from, Places.first(hidden, hidden),
                    drawn.get(weight));
            case OUTPUT -> Places.columns(numbers, from);
            case STATE_BIAS -> Places.rows(numbers, from);
            case OUTPUT_BIAS -> numbers;
        });
    }
}
