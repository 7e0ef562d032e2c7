package unroll.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import unroll.render.java2d.LatexTypesetter;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Glyphs;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// Pictures of every kind of mark and of the cases in which renderers like to disagree.
public final class Gallery {
    private static final LatexTypesetter TYPESETTER = new LatexTypesetter();
    private static final Paint INK = Paint.rgb(0x1B1F24);
    private static final Paint BLUE = Paint.rgb(0x2166AC);
    private static final Paint PINK = Paint.rgb(0xC2185B);

    private Gallery() {
    }

    /// All pictures by name.
    public static Map<String, Scene> all() {
        Map<String, Scene> all = new LinkedHashMap<>();
        all.put("rectangles", page(0xFAFAFB, rectangles()));
        all.put("rectangles, dark", page(0x16191E, rectangles()));
        all.put("dashes", page(0xFFFFFF, dashes()));
        all.put("outlines", page(0xFFFFFF, outlines()));
        all.put("text", page(0xFFFFFF, text(INK)));
        all.put("text, dark", page(0x16191E, text(Paint.rgb(0xE8ECF0))));
        all.put("tiny text", page(0xFFFFFF, tinyText()));
        all.put("formulas", page(0xFFFFFF, formulas(INK)));
        all.put("formulas, dark", page(0x16191E, formulas(Paint.rgb(0xFF5C93))));
        all.put("grids", page(0xFAFAFB, grids()));
        all.put("groups", page(0xFAFAFB, groups()));
        return all;
    }

    private static Scene page(int ground, List<Mark> marks) {
        return new Scene(400, 300, Paint.rgb(ground), marks);
    }

    private static List<Mark> rectangles() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            double x = 10 + i % 6 * 64.3;
            double y = 10 + i / 6 * 72.7;
            marks.add(new Mark.Rect(id("rect", i), new Box(x, y, 40 + i / 3.0, 50 - i / 7.0), i % 5 * 2.5,
                    i % 3 == 2 ? Paint.NONE : BLUE.withAlpha(1 - i % 4 * 0.25),
                    i % 4 == 0 ? Stroke.NONE : Stroke.solid(PINK, i % 4 * 0.75)));
        }
        return marks;
    }

    private static List<Mark> dashes() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Stroke stroke = new Stroke(INK, 0.5 + i / 3.0, List.of(3.0 + i, 2.0 + i / 2.0));
            marks.add(new Mark.Rect(id("rect", i), new Box(10 + i % 4 * 98, 10 + i / 4 * 70, 80, 55), i, Paint.NONE,
                    stroke));
            marks.add(new Mark.Outline(id("line", i), line(10, 160 + i * 16, 390, 165 + i * 15.3), Paint.NONE, stroke));
        }
        return marks;
    }

    private static List<Mark> outlines() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            double angle = i * 0.61;
            marks.add(
                    new Mark.Outline(id("line", i), line(80, 80, 80 + 70 * Math.cos(angle), 80 + 70 * Math.sin(angle)),
                            Paint.NONE, Stroke.solid(BLUE, 0.4 + i * 0.5)));
        }
        Path.Builder curve = Path.builder();
        curve.move(180, 40);
        curve.cubic(240, -20, 300, 120, 380, 30);
        curve.quad(390, 110, 300, 120);
        curve.close();
        marks.add(new Mark.Outline(id("curve", 0), curve.build(), PINK.withAlpha(0.3), Stroke.solid(INK, 1.5)));
        Path.Builder arrow = Path.builder();
        arrow.move(200, 200);
        arrow.line(300, 200);
        arrow.line(300, 192);
        arrow.line(320, 204);
        arrow.line(300, 216);
        arrow.line(300, 208);
        arrow.line(200, 208);
        arrow.close();
        marks.add(new Mark.Outline(id("arrow", 0), arrow.build(), INK, Stroke.NONE));
        marks.add(new Mark.Outline(id("empty", 0), Path.builder().build(), INK, Stroke.solid(INK, 2)));
        return marks;
    }

    private static List<Mark> text(Paint ink) {
        List<Mark> marks = new ArrayList<>();
        List<Font> fonts = List.of(Font.sans(13), Font.medium(14.5), Font.bold(16.25), Font.mono(12.7), Font.sans(24),
                new Font(Font.Family.MONO, Font.Weight.BOLD, 19), Font.italic(15));
        String[] words = {"The error passes through W again", "from t = 3: −0.26 × 0.17", "Propagação através do tempo",
                "for k in reversed(range(t + 1)):", "AVAT To Wa ffi", "Ошибка δ ∂E ≠ 0", "the error crosses"};
        for (int i = 0; i < fonts.size(); i++) {
            marks.add(new Mark.Text(id("text", i), 10 + i * 0.37, 35 + i * 42.21, words[i], fonts.get(i), ink));
        }
        return marks;
    }

    private static List<Mark> tinyText() {
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            marks.add(new Mark.Text(id("text", i), 10 + i / 9.0, 12 + i * 14.3, "−0.17 the cat saw the dog 0.24 " + i,
                    Font.sans(5 + i / 3.0), INK));
        }
        return marks;
    }

    private static List<Mark> formulas(Paint ink) {
        List<String> formulas = List.of("\\delta_1=(W^\\top\\delta_2)\\odot(1-s_1^2)",
                "\\left(\\begin{bmatrix}-0.9&0.3\\\\0.2&-0.3\\end{bmatrix}\\right)\\otimes\\hat{y}_3",
                "\\frac{\\partial E_3}{\\partial W}=\\sum_{k=0}^{3}\\delta_k\\otimes s_{k-1}",
                "\\tanh(a_t)\\;\\text{não} \\;\\mathrm{softmax}");
        List<Mark> marks = new ArrayList<>();
        for (int i = 0; i < formulas.size(); i++) {
            Glyphs glyphs = TYPESETTER.typeset(formulas.get(i), 15 + i * 1.3);
            marks.add(new Mark.Outline(id("formula", i), glyphs.outline().moved(12.3, 40.6 + i * 66), ink,
                    Stroke.NONE));
        }
        return marks;
    }

    private static List<Mark> grids() {
        return List.of(grid("even", new Box(10, 10, 160, 120), 6, 8),
                grid("uneven", new Box(190.3, 10.7, 190, 130), 7, 9),
                grid("fine", new Box(10, 150, 128, 128), 64, 64), grid("finer", new Box(150.5, 150.5, 100, 77), 64, 50),
                grid("column", new Box(270, 150, 9.5, 130), 17, 1), grid("row", new Box(290, 170.2, 100, 5.6), 1, 13));
    }

    private static Mark grid(String name, Box box, int rows, int columns) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(rows * 1000 + columns);
        List<Paint> cells = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) {
            cells.add(i % 11 == 5 ? Paint.NONE : BLUE.mix(Paint.rgb(0xD9711C), random.nextDouble()));
        }
        return new Mark.Grid(new MarkId(name), box, rows, columns, cells);
    }

    private static List<Mark> groups() {
        List<Mark> inner = List.of(
                new Mark.Rect(id("a", 0), new Box(0, 0, 60, 40), 4, BLUE, Stroke.solid(INK, 2)),
                new Mark.Rect(id("a", 1), new Box(30, 20, 60, 40), 4, PINK, Stroke.NONE),
                new Mark.Text(id("a", 2), 8, 28, "overlap", Font.medium(14), INK));
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Group(id("plain", 0), 10.5, 10.25, 1, Optional.empty(), inner));
        marks.add(new Mark.Group(id("faded", 0), 130, 10, 0.4, Optional.empty(), inner));
        marks.add(new Mark.Group(id("clipped", 0), 250, 10, 1, Optional.of(new Box(10, 10, 50, 40)), inner));
        marks.add(new Mark.Group(id("gone", 0), 250, 110, 0, Optional.empty(), inner));
        marks.add(new Mark.Group(id("nested", 0), 10, 110, 0.8, Optional.of(new Box(0, 0, 100, 60)),
                List.of(new Mark.Group(id("n", 0), 20.3, 10.6, 0.5, Optional.of(new Box(5, 5, 60, 90)), inner),
                        new Mark.Rect(id("n", 1), new Box(60, 40, 80, 80), 0, INK, Stroke.NONE))));
        marks.add(new Mark.Group(id("odd", 0), 130, 110, 1, Optional.of(new Box(10.4, 10.6, 50.3, 30.2)), inner));
        return marks;
    }

    private static Path line(double x1, double y1, double x2, double y2) {
        Path.Builder line = Path.builder();
        line.move(x1, y1);
        line.line(x2, y2);
        return line.build();
    }

    private static MarkId id(String name, int i) {
        return new MarkId(name).child(i);
    }
}
