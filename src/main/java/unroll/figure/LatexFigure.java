package unroll.figure;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import unroll.listing.Listing;
import unroll.text.LatexKey;
import unroll.trace.Quantity;

/// A part of a moment in LaTeX: as a fragment to be pasted, or as a document that is as large as the figure. Both need
/// amsmath and TikZ at most. The same moment always gives the same text.
public final class LatexFigure {
    private final Kind kind;
    private final String body;
    private final Frame frame;

    private LatexFigure(Kind kind, String body, Frame frame) {
        this.kind = kind;
        this.body = body;
        this.frame = frame;
    }

    /// What the text is.
    private enum Kind {
        /// A matrix, to stand in mathematics.
        MATRIX,
        /// Mathematics, to stand on lines of its own.
        DISPLAY,
        /// A TikZ picture, alone or with mathematics around it.
        PICTURE,
        /// Lines of a program.
        PROGRAM
    }

    /// The unrolled network as an editable TikZ picture.
    public static LatexFigure network(Frame frame) {
        return new LatexFigure(Kind.PICTURE, new TikzNetwork(frame).written(), frame);
    }

    /// The whole moment: the network, beside it where the gradient comes from, below the sentence and the equation; what the
    /// view hides is left out.
    public static LatexFigure whole(Frame frame) {
        LatexPage page = new LatexPage(new TikzNetwork(frame).written(), ledger(frame).body,
                equation(frame, EquationVoice.BOTH, LatexDigits.AS_SHOWN).body);
        return new LatexFigure(Kind.PICTURE, page.written(frame), frame);
    }

    /// Where the gradient comes from: its parts with their numbers, and their sum.
    public static LatexFigure ledger(Frame frame) {
        LatexNumbers numbers = new LatexNumbers(frame.numbers(), LatexDigits.AS_SHOWN);
        return mathematics(Kind.DISPLAY, new LatexLedger(frame,
                new LatexMatrix(numbers, LatexEquation.MOST, InQuestion.of(frame.moment()))).written(), frame);
    }

    /// The equation of the step.
    ///
    /// @param voice letters, numbers or both
    /// @param digits how many digits numbers have
    public static LatexFigure equation(Frame frame, EquationVoice voice, LatexDigits digits) {
        return mathematics(Kind.DISPLAY, new LatexEquation(frame, voice, digits).written(), frame);
    }

    /// The shared weights; after the step of learning, the learned ones.
    public static LatexFigure weights(Frame frame, LatexDigits digits) {
        SymbolLatex names = new SymbolLatex(frame.moment().trace().scenario());
        String all = frame.moment().trace().scenario().parameters().present().stream().map(weight -> {
            Quantity learned = new Quantity.Learned(weight);
            Quantity shown = frame.moment().knows(learned) ? learned : new Quantity.Shared(weight);
            return names.name(shown) + (shown == learned ? " \\leftarrow " : " = ")
                    + numbers(frame, shown, Subject.Turn.UPRIGHT, digits);
        }).collect(Collectors.joining(" \\qquad\n"));
        return mathematics(Kind.DISPLAY, all, frame);
    }

    /// All numbers of a quantity as a `bmatrix`, a single one as a number; absent while it is not computed.
    ///
    /// @param turn whether a column lies as a row
    public static Optional<LatexFigure> matrix(Frame frame, Quantity quantity, Subject.Turn turn, LatexDigits digits) {
        return frame.moment().value(quantity)
                .map(value -> mathematics(Kind.MATRIX, numbers(frame, quantity, turn, digits), frame));
    }

    /// The lines of the listing.
    public static LatexFigure code(Frame frame) {
        String lines = Listing.shown(frame.moment().trace().scenario(), frame.view().dialect()).lines().stream()
                .map(line -> line.code() + "\n").collect(Collectors.joining());
        return new LatexFigure(Kind.PROGRAM, lines, frame);
    }

    private static LatexFigure mathematics(Kind kind, String body, Frame frame) {
        return new LatexFigure(kind, LatexMatrix.preparation(body) + body, frame);
    }

    private static String numbers(Frame frame, Quantity quantity, Subject.Turn turn, LatexDigits digits) {
        LatexMatrix whole = new LatexMatrix(new LatexNumbers(frame.numbers(), digits), LatexMatrix.WHOLE,
                InQuestion.NONE);
        return whole.of(NumberBlock.all(quantity, frame.moment().trace().value(quantity), turn));
    }

    /// The text alone, to be pasted into a document. A comment says what its preamble needs; a matrix stands without
    /// one, to go into mathematics.
    public String fragment() {
        return switch (kind) {
            case MATRIX -> body + "\n";
            case DISPLAY -> needs("amsmath") + "\\[\n" + body + "\n\\]\n";
            case PICTURE -> needs("amsmath,tikz") + body + "\n";
            case PROGRAM -> "\\begin{verbatim}\n" + body + "\\end{verbatim}\n";
        };
    }

    /// The text as a file to be read into a document by `\input`, wherever text stands there. Comments say what the
    /// document's preamble needs.
    public String input() {
        String declared = LatexLetters.declared(body).lines().map(line -> "% " + line + "\n")
                .collect(Collectors.joining());
        return switch (kind) {
            case MATRIX -> needs("amsmath") + declared + "\\ensuremath{%\n" + body + "%\n}%\n";
            case DISPLAY, PICTURE -> declared + fragment();
            case PROGRAM -> fragment();
        };
    }

    /// A document whose one page is as large as the figure, for pdflatex and its kin, in the view's colours.
    public String document() {
        boolean plain = frame.theme().window().equals(Theme.LIGHT.window());
        String packages = kind == Kind.PICTURE || !plain ? "\\usepackage{amsmath,tikz}" : "\\usepackage{amsmath}";
        String ground = plain
                ? ""
                : "\\pagecolor[HTML]{" + TikzNetwork.hex(frame.theme().window()) + "}\\color[HTML]{"
                        + TikzNetwork.hex(frame.theme().ink()) + "}\n";
        return LatexTemplate.DOCUMENT.filled(Map.of("packages", LatexLetters.declared(body) + packages, "ground",
                ground, "body", boxed()));
    }

    /// The text as what goes into a box.
    private String boxed() {
        return switch (kind) {
            case MATRIX, DISPLAY -> "$\\displaystyle\n" + body + "$";
            case PICTURE -> body;
            case PROGRAM -> "\\begin{minipage}{" + columns() + "\\dimexpr 0.53em\\relax}\n" + fragment()
                    + "\\end{minipage}";
        };
    }

    /// The length of the longest line of a program.
    private int columns() {
        return body.lines().mapToInt(String::length).max().orElse(1);
    }

    private String needs(String packages) {
        return "% " + frame.say(LatexKey.NEEDS, "\\usepackage{" + packages + "}") + "\n";
    }
}
