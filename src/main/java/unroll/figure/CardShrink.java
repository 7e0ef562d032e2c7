package unroll.figure;

import java.util.List;
import java.util.OptionalDouble;
import unroll.linalg.Matrix;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FigureKey;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Why δ_k is smaller or larger than δ_(k+1): its size beside those of what it is made of, ‖δ_(k+1)‖, the largest stretch
/// of W, and the range of f′. The same for ∂s_k/∂s_(k−1).
///
/// @param page where it goes
/// @param quantity δ or a Jacobian; of others nothing is said
record CardShrink(CardPage page, Quantity quantity) {

    void draw() {
        switch (quantity) {
            case Quantity.Adjoint(Variable variable, int e, int k) when variable.equals(Variable.PRE_ACTIVATION)
                    && e != Quantity.JOINED -> {
                if (k == e) {
                    delta(k, Quantity.outputDelta(e), Weight.V);
                } else {
                    delta(k, Quantity.delta(e, k + 1), Weight.W);
                }
            }
            case Quantity.StateJacobian(int k) -> jacobian(k);
            case Quantity.Shared _,Quantity.LearningRate _,Quantity.Value _,Quantity.TotalLoss _,Quantity.Slope _,Quantity.Adjoint _,Quantity.Part _,Quantity.RunningSum _,Quantity.Gradient _,Quantity.TotalGradient _,Quantity.Learned _,Quantity.LearnedLoss _,Quantity.LearnedTotalLoss _,Quantity.ClipLength _,Quantity.GradientSize _,Quantity.GradientNorm _,Quantity.ClipFactor _ ->
                {
                }
        }
    }

    private void delta(int k, Quantity from, Weight weight) {
        page.heading(page.frame().say(FigureKey.CARD_SHRINK));
        double before = trace().value(from).norm();
        OptionalDouble stretch = trace().stretch(new Quantity.Shared(weight));
        String name = page.entries(0).latex().name(from);
        page.equation(List.of(letters("\\|" + name + "\\|").meaning(new Subject.Whole(from)),
                amount("", before).meaning(new Subject.Norm(from))), "=");
        stretch.ifPresent(size -> stretch(weight, size));
        slopes(k);
        stretch.ifPresentOrElse(size -> bound(k, from, weight, size), () -> withheld(weight));
    }

    private void bound(int k, Quantity from, Weight weight, double stretch) {
        double before = trace().value(from).norm();
        double steepest = steepest(k);
        String name = page.entries(0).latex().name(from);
        page.equation(List.of(letters("\\|" + page.entries(0).latex().name(quantity) + "\\|"),
                letters("\\max f'\\cdot\\|" + weight.letter() + "\\|_{2}\\cdot\\|" + name + "\\|"),
                product(List.of(amount("max f′", steepest), amount("‖" + weight.letter() + "‖₂", stretch),
                        amount("", before).meaning(new Subject.Norm(from)))),
                amount("max", steepest * stretch * before)),
                List.of("\\leq", PrintedEquation.EQUAL, sign(steepest * stretch * before, steepest, stretch, before)));
        page.paragraph(page.frame().say(FigureKey.CARD_BOUND), List.of(), CardPage.Heading.MUTED);
    }

    private void withheld(Weight weight) {
        page.paragraph(page.frame().say(FigureKey.CARD_STRETCH_WITHHELD, "$\\|" + weight.letter() + "\\|_{2}$"),
                List.of(), CardPage.Heading.MUTED);
    }

    private void jacobian(int k) {
        page.heading(page.frame().say(FigureKey.CARD_SHRINK));
        OptionalDouble stretch = trace().stretch(new Quantity.Shared(Weight.W));
        stretch.ifPresent(size -> stretch(Weight.W, size));
        slopes(k);
        stretch.ifPresentOrElse(size -> bound(k, size), () -> withheld(Weight.W));
    }

    private void bound(int k, double stretch) {
        double steepest = steepest(k);
        trace().stretch(quantity).ifPresent(size -> page.equation(
                List.of(letters("\\|" + page.entries(0).latex().name(quantity) + "\\|_{2}"), amount("‖·‖₂", size)),
                "="));
        page.equation(List.of(letters("\\|" + page.entries(0).latex().name(quantity) + "\\|_{2}"),
                letters("\\max f'\\cdot\\|W\\|_{2}"),
                product(List.of(amount("max f′", steepest), amount("‖W‖₂", stretch))),
                amount("max", steepest * stretch)),
                List.of("\\leq", PrintedEquation.EQUAL, sign(steepest * stretch, steepest, stretch)));
        page.paragraph(page.frame().say(FigureKey.CARD_STRETCH), List.of(), CardPage.Heading.MUTED);
    }

    private void stretch(Weight weight, double stretch) {
        Quantity shared = new Quantity.Shared(weight);
        page.equation(List.of(letters("\\|" + weight.letter() + "\\|_{2}").meaning(new Subject.Whole(shared)),
                amount("‖" + weight.letter() + "‖₂", stretch)), "=");
    }

    private void slopes(int k) {
        Matrix slope = trace().value(Quantity.slope(k));
        double least = Double.POSITIVE_INFINITY;
        for (double each : slope.toArray()) {
            least = Math.min(least, each);
        }
        MathRow name = letters("f'(a_{" + k + "})");
        page.paragraph(page.frame().say(FigureKey.CARD_SLOPES, RichText.PIECE, RichText.PIECE, RichText.PIECE),
                List.of(name.meaning(new Subject.Whole(Quantity.slope(k))), amount("min f′", least),
                        amount("max f′", steepest(k))),
                CardPage.Heading.PLAIN);
    }

    private double steepest(int k) {
        return trace().value(Quantity.slope(k)).maxAbs();
    }

    /// The sign between printed factors and their printed product.
    private String sign(double product, double... factors) {
        double computed = 1;
        for (double factor : factors) {
            computed *= PrintedNumber.of(page.frame().number(factor)).value();
        }
        return PrintedEquation.sign(PrintedNumber.of(page.frame().number(product)).isOf(computed));
    }

    private MathRow product(List<MathRow> factors) {
        MathRow row = factors.getFirst();
        for (MathRow factor : factors.subList(1, factors.size())) {
            row = row.beside(0.2, letters("\\cdot")).beside(0.2, factor);
        }
        return row;
    }

    private MathRow amount(String name, double value) {
        return page.metrics().word(page.frame().number(value)).meaning(new Subject.Amount(name, value));
    }

    private MathRow letters(String latex) {
        return page.metrics().latex(latex);
    }

    private Trace trace() {
        return page.frame().moment().trace();
    }
}
