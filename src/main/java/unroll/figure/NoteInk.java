package unroll.figure;

import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Glyphs;

/// A piece of a note as it is drawn, and how much room that takes.
///
/// @param width advance, in px
/// @param height above the baseline, in px
/// @param depth below the baseline, in px
record NoteInk(Kind kind, double width, double height, double depth) {
    /// Characters of a formula.
    private static final int LONGEST = 400;
    /// A formula's height, in em.
    private static final double HIGHEST = 12;
    /// How far letters reach out of their advance, in em.
    private static final double OVERHANG = 0.35;
    private static final double ASCENT = 0.9;
    private static final double DESCENT = 0.3;

    /// What is drawn.
    sealed interface Kind {

        /// Words.
        record Words(String text, Font font) implements Kind {}

        /// Mathematics that can be set.
        record Math(String latex, double size) implements Kind {}
    }

    /// Words in a font.
    static NoteInk words(Tools tools, String text, Font font) {
        return new NoteInk(new Kind.Words(text, font), tools.measure().width(text, font), ASCENT * font.size(),
                DESCENT * font.size());
    }

    /// Mathematics beside text of a size; absent where it can't be set, shows nothing, is long or high beyond what stands
    /// in a line of text, or lies elsewhere than where it is said to be.
    static Optional<NoteInk> math(Tools tools, String latex, double text) {
        double size = text * Draft.MATH_PER_TEXT;
        if (latex.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Glyphs glyphs = tools.typesetter().typeset(latex, size);
            return isInPlace(glyphs, size)
                    ? Optional.of(new NoteInk(new Kind.Math(latex, size), glyphs.width(), glyphs.height(),
                            glyphs.depth()))
                    : Optional.empty();
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static boolean isInPlace(Glyphs glyphs, double size) {
        if (glyphs.width() <= 0 || glyphs.height() + glyphs.depth() > HIGHEST * size) {
            return false;
        }
        double slack = OVERHANG * size;
        Box room = new Box(-slack, -glyphs.height() - slack, glyphs.width() + 2 * slack,
                glyphs.height() + glyphs.depth() + 2 * slack);
        Box ink = glyphs.outline().bounds();
        return ink.x() >= room.x() && ink.right() <= room.right() && ink.y() >= room.y()
                && ink.bottom() <= room.bottom();
    }
}
