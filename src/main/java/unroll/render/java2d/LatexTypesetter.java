package unroll.render.java2d;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.scilab.forge.jlatexmath.Box;
import org.scilab.forge.jlatexmath.ParseException;
import org.scilab.forge.jlatexmath.TeXConstants;
import org.scilab.forge.jlatexmath.TeXFormula;
import unroll.scene.Glyphs;
import unroll.scene.Path;
import unroll.scene.Typesetter;

/// Sets mathematics in Computer Modern by JLaTeXMath. Remembers what it has set; safe for use by many threads.
public final class LatexTypesetter implements Typesetter {
    private static final int KEPT = 2000;
    private final PathRecorder recorder = new PathRecorder();
    private final ConcurrentMap<Formula, Glyphs> known = new ConcurrentHashMap<>();

    /// Nothing is read yet; the first formula takes longer.
    public LatexTypesetter() {
    }

    /// Reads fonts and tables, so that the first formula is as quick as the others. May be called from any thread.
    public void warmUp() {
        typeset("\\delta", 1);
    }

    @Override
    public Glyphs typeset(String latex, double size) {
        Formula formula = new Formula(latex, size);
        Glyphs before = known.get(formula);
        if (before != null) {
            return before;
        }
        if (known.size() >= KEPT) {
            known.clear();
        }
        Glyphs glyphs = set(formula);
        known.put(formula, glyphs);
        return glyphs;
    }

    private Glyphs set(Formula formula) {
        // JLaTeXMath keeps its tables in static fields without any lock
        synchronized (TeXFormula.class) {
            try {
                double size = formula.size();
                Box box = new TeXFormula(formula.latex()).createTeXIcon(TeXConstants.STYLE_TEXT, (float) size).getBox();
                OutlineGraphics graphics = new OutlineGraphics(recorder);
                graphics.scale(size, size);
                box.draw(graphics, 0, 0);
                Path outline = recorder.take();
                return new Glyphs(outline, box.getWidth() * size, box.getHeight() * size, box.getDepth() * size);
            } catch (ParseException | IllegalStateException failure) {
                recorder.take();
                throw new IllegalArgumentException("not a formula: " + formula.latex(), failure);
            }
        }
    }

    private record Formula(String latex, double size) {}
}
