package unroll.export;

/// How LaTeX stands in its file.
public enum LatexForm {
    /// A document of one page that is as large as the figure.
    DOCUMENT,
    /// A part of a document, for `\input`: without a preamble, which a comment says.
    FRAGMENT
}
