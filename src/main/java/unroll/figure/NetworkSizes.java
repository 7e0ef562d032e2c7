package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.lesson.Step;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Glyphs;
import unroll.scene.MarkId;
import unroll.text.TipKey;
import unroll.trace.Quantity;
import unroll.trace.StepBack;

/// Why the error shrinks or grows where it does: ‖δ_k‖ below each δ, its factor from step to step on the way back, and
/// beside the legend what bounds that factor, ‖W‖₂ and f′(a_k). What has no room is left out.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record NetworkSizes(Frame frame, NetworkLayout layout, Draft draft) {
    private static final Font FONT = Font.sans(11);
    private static final double NAME = 16;
    private static final double GAP = 8;
    /// Between a number and the states beside it; the heads of the arrows are above and below.
    private static final double CLEAR = 3;
    private static final double BELOW = 17;
    /// From the box of δ to its name beside it, and from the middle of the box down to the baseline of the name.
    private static final double NAME_BESIDE = 4;
    private static final double BASELINE = 5;
    /// From a column's middle to what stands left of it, and right of it.
    private static final double LEFT_OF_COLUMN = 26;
    private static final double RIGHT_OF_COLUMN = 7;
    private static final double BETWEEN = 16;
    private static final String RANGE = " … ";

    /// The factor ‖δ_k‖ / ‖δ_(k+1)‖, between the two arrows from step to step.
    void factor(MarkId id, int e, int k) {
        if (layout.detail().gives(Concession.NORMS)) {
            return;
        }
        Font font = frame.readable(FONT);
        double left = layout.state(k).right();
        double right = layout.state(k + 1).x();
        double room = right - left - 2 * CLEAR;
        StepBack.of(frame.moment().trace(), e, k).factor().ifPresent(factor -> {
            String words = "×" + frame.number(factor);
            String said = fits(words, font, room) ? words : "×" + frame.numbers().brief(factor);
            if (fits(said, font, room)) {
                draft.textCenter(id, (left + right) / 2,
                        draft.middleBaseline(layout.state(k).centerY(), font), said, font, frame.theme().muted());
                draft.means(id, new Subject.Amount(norm(e, k) + " / " + norm(e, k + 1), factor,
                        Optional.of(TipKey.FACTOR)));
            }
        });
    }

    private boolean fits(String words, Font font, double room) {
        return draft.tools().measure().width(words, font) <= room;
    }

    private String norm(int e, int k) {
        return "‖" + QuantityName.of(Quantity.delta(e, k), frame.moment().trace().scenario()) + "‖";
    }

    /// The name of δ_k, or of what else is in its place, below its box, and its norm beside the name.
    ///
    /// @param power the power of ten that its numbers are to be multiplied with, in LaTeX; empty for none
    void name(MarkId id, Quantity delta, int k, String power) {
        Box box = layout.delta(k);
        String letter = frame.named(delta, frame.adjoint(delta));
        PowerOfTen ten = new PowerOfTen(frame, draft, power);
        if (layout.detail().gives(Concession.NORMS)) {
            double left = box.right() + NAME_BESIDE;
            draft.mathWithin(id.child("name"), left, box.centerY() + BASELINE, layout.besideEnd(k) - left,
                    letter + ten.exponent(), NAME, frame.theme().backward());
            draft.means(id.child("name"), new Subject.Whole(delta));
            return;
        }
        Glyphs glyphs = draft.tools().typesetter().typeset(letter, NAME);
        double baseline = box.bottom() + Math.max(BELOW, glyphs.height() + CLEAR + 1);
        double own = glyphs.width();
        double name = own + ten.width();
        double least = layout.centerX(k) + RIGHT_OF_COLUMN;
        double most = Math.min(layout.centerX(k) + layout.pitch() - LEFT_OF_COLUMN, layout.width() - 4);
        double room = most - least - name - GAP;
        List<String> wishes = new ChangedNorm(frame, delta)
                .written(delta.isAdjoint(Variable.Kind.STATE) ? "\\|ds\\|" : "\\|\\delta\\|");
        String words = wishes.stream().filter(it -> draft.richWidth(it, FONT) <= room).findFirst()
                .orElse(wishes.getLast());
        double width = draft.richWidth(words, FONT);
        boolean shown = width <= room;
        double whole = shown ? name + GAP + width : name;
        double x = shown || !power.isEmpty()
                ? Math.clamp(box.centerX() - whole / 2, least, Math.max(least, most - whole))
                : box.centerX() - whole / 2;
        draft.mathLeft(id.child("name"), x, baseline, letter, NAME, frame.theme().backward());
        ten.behind(id.child("name"), x + own, baseline, frame.theme().backward());
        draft.means(id.child("name"), new Subject.Whole(delta));
        if (shown) {
            amount(id.child("size"), x + name + GAP, baseline, words, new ChangedNorm(frame, delta).subject());
        }
    }

    /// The width that the bounds of the factor take, the same at every step.
    double boundsWidth() {
        return layout.detail().gives(Concession.NORMS) || layout.shape().isGated() ? 0 : stretchWidth() + slopesWidth();
    }

    private double stretchWidth() {
        return stretch().stream().map(size -> draft.richWidth(stretch(size), FONT) + BETWEEN).sum();
    }

    private double slopesWidth() {
        return draft.richWidth(slope(layout.shape().steps() - 1) + " 0.00" + RANGE + "0.000", FONT);
    }

    /// ‖W‖₂, and the range of f′ at the step just told, once an error is on its way back.
    ///
    /// @param x left end of the room of [#boundsWidth()]
    void bounds(double x, double baseline) {
        int e = frame.moment().error();
        if (boundsWidth() == 0 || !frame.moment().knows(Quantity.delta(e, frame.moment().beginning()))) {
            return;
        }
        stretch().ifPresent(size -> amount(new MarkId("bounds/stretch"), x, baseline, stretch(size),
                new Subject.Amount("‖W‖₂", size, Optional.of(TipKey.STRETCH))));
        OptionalInt at = frame.moment().step().map(Step::t).orElse(OptionalInt.empty());
        if (at.isPresent() && frame.moment().knows(Quantity.delta(e, at.getAsInt()))) {
            int k = at.getAsInt();
            slopes(k, StepBack.Slopes.of(frame.moment().trace(), k), x + stretchWidth(), baseline);
        }
    }

    private OptionalDouble stretch() {
        return frame.moment().trace().stretch(new Quantity.Shared(Weight.W));
    }

    private String stretch(double size) {
        return "$\\|W\\|_2$ " + frame.number(size);
    }

    /// The range of f′(a_k), or one value where both ends are written alike.
    private void slopes(int k, StepBack.Slopes slopes, double x, double baseline) {
        MarkId id = new MarkId("bounds/slopes");
        Quantity slope = Quantity.slope(k);
        String name = QuantityName.of(slope, frame.moment().trace().scenario());
        double at = x + draft.rich(id, x, baseline, slope(k) + " ", FONT, frame.theme().muted());
        draft.means(id.child(1), new Subject.Whole(slope));
        if (!frame.numbers().brief(slopes.least()).equals(frame.numbers().brief(slopes.most()))) {
            at = number(id.child("least"), at, baseline, "min " + name, slopes.least());
            draft.textLeft(id.child("range"), at, baseline, RANGE, FONT, frame.theme().muted());
            at += draft.tools().measure().width(RANGE, FONT);
        }
        number(id.child("most"), at, baseline, "max " + name, slopes.most());
    }

    /// Gives x of its right end.
    private double number(MarkId id, double x, double baseline, String name, double value) {
        String words = frame.numbers().brief(value);
        draft.textLeft(id, x, baseline, words, FONT, frame.theme().muted());
        draft.means(id, new Subject.Amount(name, value, Optional.of(TipKey.SLOPE)));
        return x + draft.tools().measure().width(words, FONT);
    }

    private static String slope(int k) {
        return "$f'(a_{" + k + "})$";
    }

    private void amount(MarkId id, double x, double baseline, String words, Subject subject) {
        draft.rich(id, x, baseline, words, FONT, frame.theme().muted());
        for (int i = 1; i <= 2; i++) {
            draft.means(id.child(i), subject);
        }
    }
}
