package unroll.render.java2d;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.MacroInfo;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import unroll.scene.Glyphs;
import unroll.scene.Path;
import unroll.scene.Typesetter;

/// Sets mathematics in Computer Modern by JLaTeXMath. Remembers what it has set; safe for use by many threads.
public final class LatexTypesetter implements Typesetter {
    private static final int KEPT = 2000;
    /// What a formula out of a file must not do: change how other formulas look, or read other files.
    private static final Set<String> REFUSED = Set.of("newcommand", "renewcommand", "newenvironment",
            "renewenvironment", "DeclareMathOperator", "DeclareMathSizes", "definecolor", "magnification",
            "includegraphics", "jlmDynamic", "jlmExternalFont", "jlmXML", "GeoGebra");
    private static final float SIZE = 20;
    private final PathRecorder recorder = new PathRecorder();
    private final ConcurrentMap<String, Glyphs> unsized = new ConcurrentHashMap<>();
    private final ConcurrentMap<Formula, Glyphs> sized = new ConcurrentHashMap<>();
    private final FormulaWords words;

    /// Nothing is read yet; the first formula takes longer.
    public LatexTypesetter() {
        this(new BundledFonts());
    }

    /// Sets words of other scripts in these fonts.
    public LatexTypesetter(BundledFonts fonts) {
        words = new FormulaWords(fonts);
    }

    /// Reads fonts and tables, so that the first formula is as quick as the others. May be called from any thread.
    public void warmUp() {
        typeset("\\delta\\odot\\left(\\begin{bmatrix}1&2\\\\3&4\\end{bmatrix}\\right)\\text{a}", 1);
    }

    @Override
    public Glyphs typeset(String latex, double size) {
        Formula formula = new Formula(latex, size);
        Glyphs known = sized.get(formula);
        if (known == null) {
            Glyphs one = unsized.get(latex);
            if (one == null) {
                one = set(latex);
                keep(unsized, latex, one);
            }
            known = new Glyphs(one.outline().scaled(size), one.width() * size, one.height() * size, one.depth() * size);
            keep(sized, formula, known);
        }
        return known;
    }

    private static <K> void keep(ConcurrentMap<K, Glyphs> known, K key, Glyphs glyphs) {
        if (known.size() >= KEPT) {
            known.clear();
        }
        known.put(key, glyphs);
    }

    /// The formula of 1 px per em. JLaTeXMath's boxes are measured in em whatever the size, but for the half point behind
    /// superscripts, so the size is an ordinary one.
    private Glyphs set(String latex) {
        // JLaTeXMath keeps its tables in static fields without any lock
        synchronized (TeXFormula.class) {
            try {
                // else all fonts of the machine are looked through, which takes long
                TeXFormula.registerFonts(false);
                words.register();
                MacroInfo.Commands.keySet().removeAll(REFUSED);
                Box box = new TeXFormula(words.prepared(latex)).createTeXIcon(TeXConstants.STYLE_TEXT, SIZE).getBox();
                box.draw(new OutlineGraphics(recorder), 0, 0);
                Path outline = recorder.take();
                return new Glyphs(outline, box.getWidth(), box.getHeight(), box.getDepth());
            } catch (RuntimeException | StackOverflowError failure) {
                recorder.take();
                throw new IllegalArgumentException("not a formula: " + latex, failure);
            }
        }
    }

    private record Formula(String latex, double size) {}
}
