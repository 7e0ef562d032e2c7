package unroll.export;

import unroll.figure.LatexDigits;

/// How pictures are written.
///
/// @param kind what the files are
/// @param scale pixels per px, of PNG and GIF
/// @param svgText how text stands in SVG
/// @param timing how an animation runs
/// @param digits how many digits numbers have in LaTeX
/// @param form how LaTeX stands in its file
public record Format(Kind kind, double scale, SvgText svgText, GifTiming timing, LatexDigits digits,
        LatexForm form) {
    /// A second a picture, three at the end, for ever.
    public static final GifTiming TIMING = GifTiming.of(1000, 0);

    /// What a kind has where nothing else is asked for.
    public static Format of(Kind kind) {
        return new Format(kind, 1, SvgText.TEXT, TIMING, LatexDigits.AS_SHOWN, LatexForm.DOCUMENT);
    }
}
