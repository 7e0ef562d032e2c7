package unroll.figure;

import java.text.Normalizer;

/// Words in LaTeX: whatever stands in them is printed and nothing is run.
final class LatexText {
    /// What TeX would draw together where it stands twice.
    private static final String LIGATURES = "-,'`";

    private LatexText() {
    }

    /// Any text, on one line, so that it stands for itself.
    static String escaped(String text) {
        StringBuilder made = new StringBuilder();
        int before = -1;
        for (int c : Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().toArray()) {
            if (c == before && LIGATURES.indexOf(c) >= 0) {
                made.append("{}");
            }
            made.append(escaped(c));
            before = c;
        }
        return made.toString();
    }

    /// A text as mathematics may hold it: upright, in quotation marks.
    static String quoted(String text) {
        return "\\text{``" + escaped(text) + "''}";
    }

    private static String escaped(int c) {
        return switch (c) {
            case '\\' -> "\\textbackslash{}";
            case '~' -> "\\textasciitilde{}";
            case '^' -> "\\textasciicircum{}";
            case '`' -> "\\textasciigrave{}";
            case '<' -> "\\textless{}";
            case '>' -> "\\textgreater{}";
            case '|' -> "\\textbar{}";
            case '{', '}', '$', '&', '#', '_', '%' -> "\\" + (char) c;
            case '−', '∞', 'δ', 'η', 'γ', 'κ', 'τ', 'Σ', '∂', '²', '‖', '≈', '·', '→', '␣', '⏎', '⇥', '∅' ->
                "$" + sign(c) + "$";
            default -> Character.isISOControl(c) || Character.isSpaceChar(c) ? " " : Character.toString(c);
        };
    }

    /// Signs of the notation, which stand in sentences too.
    private static String sign(int c) {
        return switch (c) {
            case '∞' -> "\\infty";
            case 'δ' -> "\\delta";
            case 'η' -> "\\eta";
            case 'γ' -> "\\gamma";
            case 'κ' -> "\\kappa";
            case 'τ' -> "\\tau";
            case 'Σ' -> "\\Sigma";
            case '∂' -> "\\partial";
            case '²' -> "{}^{2}";
            case '‖' -> "\\|";
            case '≈' -> "\\approx";
            case '·' -> "\\cdot";
            case '→' -> "\\to";
            case '␣' -> "\\text{\\textvisiblespace}";
            case '⏎' -> "\\hookleftarrow";
            case '⇥' -> "\\rightarrow\\!|";
            case '∅' -> "\\emptyset";
            default -> "-";
        };
    }
}
