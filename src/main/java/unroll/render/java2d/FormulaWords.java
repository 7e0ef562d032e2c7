package unroll.render.java2d;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.scilab.forge.jlatexmath.Atom;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.DefaultTeXFont;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXEnvironment;
import org.scilab.forge.jlatexmath.TeXParser;
import unroll.scene.Font;

/// Words of any script in formulas. JLaTeXMath knows Latin letters: all other words become a command of ours, which
/// draws them in the text font.
final class FormulaWords {
    private static final String COMMAND = "unrollwords";
    private static final Pattern TEXT = Pattern.compile("\\\\text\\{((?:[^\\\\{}]|\\\\.)*)\\}", Pattern.DOTALL);
    private static final Pattern ESCAPED = Pattern.compile("\\\\([^\\p{L}])");
    private static final Pattern LATIN = Pattern.compile("[A-Za-z0-9 .,:;!?()+=\\-À-ÖØ-öø-ÿ]*");
    private final GlyphRuns runs;

    FormulaWords(BundledFonts fonts) {
        runs = new GlyphRuns(fonts);
    }

    /// Makes the command known to JLaTeXMath, which keeps its commands in a static table.
    void register() {
        try {
            Method atom = FormulaWords.class.getDeclaredMethod("atom", TeXParser.class, String[].class);
            atom.setAccessible(true);
            MacroInfo.Commands.put(COMMAND, new MacroInfo(this, atom, 1));
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The formula with all words that JLaTeXMath can't set replaced by the command.
    String prepared(String latex) {
        return TEXT.matcher(latex).replaceAll(found -> {
            String words = ESCAPED.matcher(found.group(1)).replaceAll("$1");
            return Matcher.quoteReplacement(LATIN.matcher(words).matches()
                    ? "\\text{" + words + "}"
                    : "\\" + COMMAND + "{" + HexFormat.of().formatHex(words.getBytes(StandardCharsets.UTF_8)) + "}");
        });
    }

    /// What the command stands for; called by JLaTeXMath, by reflection.
    private Object atom(TeXParser parser, String[] arguments) {
        return new Words(new String(HexFormat.of().parseHex(arguments[1]), StandardCharsets.UTF_8));
    }

    private final class Words extends Atom {
        private final String words;

        Words(String words) {
            this.words = words;
        }

        @Override
        public Box createBox(TeXEnvironment environment) {
            return new WordsBox(words, DefaultTeXFont.getSizeFactor(environment.getStyle()));
        }
    }

    private final class WordsBox extends Box {
        /// Roboto's small letters are larger than Computer Modern's.
        private static final double SMALLER = 0.86;
        private final String words;
        private final Font font;

        WordsBox(String words, double size) {
            this.words = words;
            font = Font.sans(size * SMALLER);
            Rectangle2D ink = runs.outline(words, font, 0, 0).getBounds2D();
            setWidth((float) runs.width(words, font));
            setHeight((float) Math.max(0, -ink.getMinY()));
            setDepth((float) Math.max(0, ink.getMaxY()));
        }

        @Override
        public void draw(Graphics2D graphics, float x, float y) {
            graphics.fill(runs.outline(words, font, x, y));
        }

        @Override
        public int getLastFontId() {
            return 0;
        }
    }
}
