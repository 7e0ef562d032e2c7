package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.text.FigureKey;
import unroll.trace.Quantity;

/// Where a gradient comes from, in LaTeX: what it is the sum of, each part with its numbers, and the sum. What the lesson
/// has not come to yet has no numbers.
///
/// @param frame the moment
/// @param matrices writes the numbers
record LatexLedger(Frame frame, LatexMatrix matrices) {
    /// So many parts are written, dots included.
    private static final int MOST = LatexEquation.MOST_TERMS;
    private static final String PRODUCT = " \\otimes ";

    /// The ledger as mathematics.
    String written() {
        List<LedgerRow> kept = LedgerRow.of(frame);
        List<LedgerRow> rows = new ArrayList<>(kept);
        rows.addAll(LedgerRow.cut(frame));
        List<Integer> places = Selection.of(rows.size(), MOST, here(rows)).places();
        List<LatexLine> lines = new ArrayList<>(symbols(kept));
        for (int place : places) {
            lines.add(place == Selection.DOTS ? new LatexLine("", "", "\\vdots") : line(rows.get(place)));
        }
        List<LedgerRow> told = kept.stream().filter(row -> row.isDone(frame)).toList();
        if (!told.isEmpty() && kept.size() > 1) {
            Quantity sum = LedgerSumFigure.quantity(frame, told);
            lines.add(new LatexLine(latex().name(sum), "=", numbers(sum, Subject.Turn.UPRIGHT)));
        }
        return LatexLine.aligned(lines);
    }

    /// The gradient as the sum of its parts.
    private List<LatexLine> symbols(List<LedgerRow> kept) {
        Quantity gradient = LedgerRow.sumsErrors(frame) || frame.moment().error() == Quantity.JOINED
                ? new Quantity.TotalGradient(frame.view().weight())
                : new Quantity.Gradient(frame.moment().error(), frame.view().weight());
        List<String> parts = Selection.of(kept.size(), MOST, OptionalInt.empty()).places().stream()
                .map(place -> place == Selection.DOTS ? "\\cdots" : latex().operand(kept.get(place).part())).toList();
        int share = LedgerSumFigure.share(frame);
        List<LatexLine> lines = new ArrayList<>();
        for (int i = 0; i < parts.size(); i += LatexEquation.ON_LINE) {
            int end = Math.min(parts.size(), i + LatexEquation.ON_LINE);
            String line = (i == 0 && share > 1 ? "\\tfrac{1}{" + share + "} \\big(" : "")
                    + String.join(" + ", parts.subList(i, end)) + (end == parts.size() && share > 1 ? "\\big)" : "");
            lines.add(i == 0
                    ? new LatexLine(latex().name(gradient), LedgerShortfall.isTold(frame) ? "\\approx" : "=", line)
                    : LatexLine.continued("+ " + line));
        }
        return lines;
    }

    private LatexLine line(LedgerRow row) {
        String name = latex().operand(row.part());
        if (row.standing() == LedgerRow.Standing.CUT) {
            return words(name, FigureKey.CUT);
        }
        if (!row.isBegun(frame) || row.factors().isEmpty() && !row.isDone(frame)) {
            return words(name, FigureKey.NOT_YET);
        }
        String factors = row.factors().map(it -> numbers(it.left(), Subject.Turn.UPRIGHT) + PRODUCT
                + numbers(it.right(), Subject.Turn.LYING)).orElse("");
        String part = row.isDone(frame) ? numbers(row.part(), Subject.Turn.UPRIGHT) : "";
        return new LatexLine(name, "=",
                factors + (factors.isEmpty() || part.isEmpty() ? "" : " " + sign(row) + " ") + part + from(row));
    }

    /// From which step it comes, with the word that enters there.
    private String from(LedgerRow row) {
        LedgerName name = LedgerName.of(frame, row);
        return name.word().map(word -> " \\qquad \\text{" + LatexText.escaped(name.from()) + " }" + name.time()
                + "\\text{, " + LatexText.escaped(word) + "}").orElse("");
    }

    private String sign(LedgerRow row) {
        return new PrintedEquation(row.trace(frame), matrices.numbers().shown()).sign(
                row.trace(frame).entry(row.part()).equation(), row.part());
    }

    private LatexLine words(String name, FigureKey words) {
        return new LatexLine(name, ":", "\\text{" + LatexText.escaped(frame.say(words)) + "}");
    }

    private String numbers(Quantity quantity, Subject.Turn turn) {
        return matrices.of(NumberBlock.all(quantity, frame.moment().trace().value(quantity), turn));
    }

    /// The row that the lesson is at.
    private OptionalInt here(List<LedgerRow> rows) {
        OptionalInt at = frame.moment().step().map(step -> step.t()).orElse(OptionalInt.empty());
        return IntStream.range(0, rows.size()).filter(i -> at.isPresent() && rows.get(i).time() == at.getAsInt())
                .findFirst();
    }

    private SymbolLatex latex() {
        return new SymbolLatex(frame.moment().trace().scenario());
    }
}
