package unroll.scene;

/// How large text is. One implementation serves every renderer, so that layouts cannot disagree.
public interface TextMeasure {

    /// The advance width of one line of text, in px.
    double width(String text, Font font);

    /// The height of capital letters and digits above the baseline, in px.
    double capHeight(Font font);
}
