package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.function.DoubleFunction;
import java.util.stream.Stream;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.scene.MarkId;
import unroll.text.CutKey;
import unroll.text.Message;
import unroll.trace.Quantity;
import unroll.trace.Shortfall;

/// The line about truncation in the foot of the ledger: how many parts τ keeps, and how far their sum is from the full
/// gradient.
///
/// @param foot where it stands
record LedgerShortfall(LedgerSumFigure foot) {
    private static final double GAP = 14;
    private static final double LEFT = 16;

    /// Something at the right of the line.
    private record Item(String name, String words, Optional<Subject> subject) {}

    /// Whether truncation leaves out parts of what the ledger adds up.
    static boolean isTold(Frame frame) {
        Scenario scenario = frame.moment().trace().scenario();
        return frame.view().weight().isRecurrent() && frame.moment().error() != Quantity.JOINED
                && (LedgerRow.sumsErrors(frame)
                        ? scenario.tracedErrors().stream().anyMatch(e -> scenario.lastStepBack(e) > 0)
                        : scenario.lastStepBack(frame.moment().error()) > 0);
    }

    /// How far the sum is from the full gradient.
    static Optional<Shortfall> of(Frame frame) {
        Focus focus = LedgerRow.sumsErrors(frame) ? new Focus.All() : new Focus.One(frame.moment().error());
        return frame.moment().trace().shortfall(focus, frame.view().weight());
    }

    /// Draws it; its numbers where they are known, and shorter where room is short.
    void draw(MarkId id, double baseline, Optional<Shortfall> shortfall) {
        List<Item> exact = shortfall.map(it -> items(it, foot.frame()::number)).orElseGet(List::of);
        boolean fits = width(kept()) + width(exact) <= room();
        String kept = fits ? kept() : say(CutKey.KEPT_SHORT, parts());
        List<Item> items = fits || width(kept) + width(exact) <= room()
                ? exact
                : shortfall.map(it -> items(it, foot.frame().numbers()::brief)).orElseGet(List::of);
        foot.draft().textLeft(id.child("kept"), LEFT, baseline, kept, LedgerSumFigure.TEXT,
                foot.frame().theme().muted());
        double right = foot.layout().width() - LedgerSumFigure.MARGIN;
        for (Item item : items) {
            foot.amount(id.child(item.name()), right, baseline, item.words(), item.subject());
            right -= foot.draft().richWidth(item.words(), LedgerSumFigure.TEXT) + GAP;
        }
    }

    private double room() {
        return foot.layout().width() - LEFT - LedgerSumFigure.MARGIN;
    }

    private double width(String words) {
        return foot.draft().tools().measure().width(words, LedgerSumFigure.TEXT);
    }

    private double width(List<Item> items) {
        return items.stream()
                .mapToDouble(item -> foot.draft().richWidth(item.words(), LedgerSumFigure.TEXT) + GAP).sum();
    }

    private int parts() {
        return foot.frame().moment().trace().scenario().truncation().orElseThrow() + 1;
    }

    private String kept() {
        return say(LedgerRow.sumsErrors(foot.frame()) ? CutKey.KEPT_EACH : CutKey.KEPT, parts());
    }

    /// What is said, from the right.
    private List<Item> items(Shortfall shortfall, DoubleFunction<String> number) {
        ShortfallWords said = new ShortfallWords(foot.frame().words(), foot.frame().numbers(), number);
        Stream<Item> angle = said.angle(shortfall).stream().map(words -> new Item("angle", words,
                Optional.of(new Subject.Amount(say(CutKey.ANGLE), shortfall.angle().orElseThrow()))));
        Stream<Item> why = said.why(shortfall).stream().map(words -> new Item("none", words, Optional.empty()));
        String full = "\\mathrm{" + say(CutKey.FULL) + "}";
        Stream<Item> ratio = said.ratio(shortfall).stream().map(share -> new Item("ratio",
                "$\\|" + full + "-\\Sigma\\|\\,/\\,\\|" + full + "\\|$ " + share,
                Optional.of(new Subject.Amount(say(CutKey.RATIO), shortfall.ratio().orElseThrow()))));
        return Stream.of(angle, why, ratio).flatMap(it -> it).toList();
    }

    private String say(CutKey key, Object... arguments) {
        return foot.frame().words().say(Message.of(key, arguments));
    }
}
