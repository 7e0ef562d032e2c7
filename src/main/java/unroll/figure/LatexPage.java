package unroll.figure;

/// The figures of a moment on one page, as a table: the network, beside it where the gradient comes from, below the
/// sentence and the equation.
///
/// @param network a picture
/// @param ledger mathematics
/// @param equation mathematics
record LatexPage(String network, String ledger, String equation) {
    private static final String NEXT = " \\\\\n\\noalign{\\vskip 6mm}\n";
    private static final String WIDE = "\\multicolumn{2}{@{}c@{}}{%\n";

    /// The page without what the view hides.
    String written(Frame frame) {
        StringBuilder page = new StringBuilder(
                "\\begin{tabular}{@{}c@{\\hspace{10mm}}c@{}}\n\\raisebox{-0.5\\height}{%\n")
                .append(network).append("} & ");
        if (frame.view().shows(Part.LEDGER)) {
            page.append(mathematics(ledger));
        }
        if (frame.view().shows(Part.SENTENCE)) {
            page.append(NEXT).append(WIDE).append("\\begin{minipage}{160mm}\\centering \\textbf{")
                    .append(LatexText.escaped(SentenceLayout.lead(frame))).append("} ")
                    .append(LatexText.escaped(SentenceLayout.detail(frame))).append("\\end{minipage}}");
        }
        if (frame.view().shows(Part.EQUATION)) {
            page.append(NEXT).append(WIDE).append(mathematics(equation)).append("}");
        }
        return page.append("\n\\end{tabular}").toString();
    }

    private static String mathematics(String body) {
        return "$\\displaystyle\n" + body + "$";
    }
}
