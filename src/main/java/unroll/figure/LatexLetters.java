package unroll.figure;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// What a document has to say in its preamble so that pdflatex sets the letters of a text, or a box with the code point
/// for those that no font of it has. Other engines take all letters that their font has.
final class LatexLetters {
    /// Of the Latin letters, those that neither of the two encodings of pdflatex has.
    private static final Set<Integer> RARE = Set.of(0x126, 0x127, 0x138, 0x13F, 0x140, 0x149, 0x166, 0x167, 0x17F);
    /// Those that the older encoding lacks, with the quotation marks of some languages.
    private static final Set<Integer> NEWER = Set.of(0xAB, 0xBB, 0xD0, 0xDE, 0xF0, 0xFE, 0x104, 0x105, 0x110, 0x111,
            0x118, 0x119, 0x12E, 0x12F, 0x14A, 0x14B, 0x172, 0x173, 0x201A, 0x201E);
    /// Dashes, quotation marks and the ellipsis.
    private static final Set<Integer> SIGNS = Set.of(0xA1, 0xBF, 0xD7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
            0x2026);

    private LatexLetters() {
    }

    /// Lines for the preamble; none for plain letters.
    static String declared(String text) {
        Set<Integer> foreign = text.codePoints().filter(c -> c > 126).boxed()
                .collect(Collectors.toCollection(TreeSet::new));
        if (foreign.isEmpty()) {
            return "";
        }
        String newer = foreign.stream().filter(NEWER::contains).map(LatexLetters::box).collect(Collectors.joining());
        String missing = foreign.stream().filter(c -> !isSet(c)).map(LatexLetters::box).collect(Collectors.joining());
        return "\\ifdefined\\DeclareUnicodeCharacter\n\\IfFileExists{lmodern.sty}{\\usepackage{lmodern}"
                + "\\usepackage[T1]{fontenc}}{" + (newer.isEmpty() ? "" : "%\n" + newer) + "}\n" + missing + "\\fi\n";
    }

    private static boolean isSet(int c) {
        boolean latin = c >= 0xC0 && c <= 0x17E && c != 0xF7 && !RARE.contains(c);
        return latin || NEWER.contains(c) || SIGNS.contains(c);
    }

    /// A letter as its number in a box; what has no width of its own is left out.
    private static String box(int c) {
        String code = "%04X".formatted(c);
        int type = Character.getType(c);
        boolean invisible = type == Character.FORMAT || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
        return "\\DeclareUnicodeCharacter{" + code + "}{" + (invisible ? "" : "\\fbox{\\tiny " + code + "}") + "}\n";
    }
}
