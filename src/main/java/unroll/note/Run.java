package unroll.note;

/// A piece of a line of text.
public sealed interface Run {

    /// Words in one style.
    ///
    /// @param text as written, with its spaces
    record Words(String text, Style style) implements Run {}

    /// Mathematics within the line.
    ///
    /// @param latex LaTeX without dollars, as written; whether it can be set is not known
    record Math(String latex) implements Run {}

    /// The line ends here.
    record Break() implements Run {}

    /// How words stand out.
    enum Style {
        /// Not at all.
        PLAIN,
        /// `*emphasis*`.
        EMPHASIS,
        /// `**strong**`.
        STRONG,
        /// Both.
        STRONG_EMPHASIS,
        /// As it is written in a program.
        CODE
    }
}
