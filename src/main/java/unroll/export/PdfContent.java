package unroll.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import unroll.scene.Box;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// The operators of a page or of a part that is drawn as one, with the resources that they name. What is set already is
/// not set again.
final class PdfContent {
    private final StringBuilder operators = new StringBuilder();
    private final PDResources resources = new PDResources();
    private final PdfStore store;
    private final Deque<State> saved = new ArrayDeque<>();
    private State state;

    /// The operators of a page.
    PdfContent(PdfStore store) {
        this(store, State.INITIAL);
    }

    private PdfContent(PdfStore store, State state) {
        this.store = store;
        this.state = state;
    }

    /// The operators of a part that is drawn here as one: colours and pen are those of here, its opacity begins anew.
    PdfContent inside() {
        return new PdfContent(store, state.withAlpha(State.INITIAL.fillAlpha, State.INITIAL.strokeAlpha));
    }

    /// What is named by the operators.
    PDResources resources() {
        return resources;
    }

    /// Keeps the state for [#restore].
    void save() {
        saved.push(state);
        operator("q");
    }

    /// Takes the state that was kept last.
    void restore() {
        state = saved.pop();
        operator("Q");
    }

    /// Scales and then moves what follows.
    void transform(double right, double down, double dx, double dy) {
        numbers(right, 0, 0, down, dx, dy).operator("cm");
    }

    /// What follows is seen inside a box only.
    void clip(Box box) {
        numbers(box.x(), box.y(), box.width(), box.height()).operator("re W n");
    }

    /// Sets the colours of what follows.
    void colours(Paint fill, Paint stroke) {
        if (!fill.isNone() && state.fill != (fill.argb() & 0xFFFFFF)) {
            colour(fill).operator("rg");
            state = state.withFill(fill.argb() & 0xFFFFFF);
        }
        if (!stroke.isNone() && state.stroke != (stroke.argb() & 0xFFFFFF)) {
            colour(stroke).operator("RG");
            state = state.withStroke(stroke.argb() & 0xFFFFFF);
        }
        opacity(fill.isNone() ? state.fillAlpha : fill.argb() >>> 24,
                stroke.isNone() ? state.strokeAlpha : stroke.argb() >>> 24);
    }

    /// Sets the opacities of what follows, 0 … 255.
    void opacity(int fill, int stroke) {
        if (state.fillAlpha != fill || state.strokeAlpha != stroke) {
            PdfStore.Named<PDExtendedGraphicsState> opacity = store.opacity(fill, stroke);
            resources.put(opacity.name(), opacity.thing());
            operators.append('/').append(opacity.name().getName()).append(' ');
            operator("gs");
            state = state.withAlpha(fill, stroke);
        }
    }

    /// Sets width and dashes of the lines that follow.
    void pen(Stroke stroke) {
        if (state.width != stroke.width()) {
            numbers(stroke.width()).operator("w");
            state = state.withWidth(stroke.width());
        }
        if (!state.dashes.equals(stroke.dashes())) {
            operators.append('[');
            stroke.dashes().forEach(this::numbers);
            operators.append("]0 ");
            operator("d");
            state = state.withDashes(stroke.dashes());
        }
    }

    /// Draws a path or a box that was given.
    void paint(Paint fill, Stroke stroke) {
        operator(stroke.isNone() ? "f" : fill.isNone() ? "S" : "B");
    }

    void box(Box box) {
        numbers(box.x(), box.y(), box.width(), box.height()).operator("re");
    }

    void path(Path path) {
        path.replay(new PdfPath(this));
    }

    /// Draws what is kept in the file.
    void draw(PdfStore.Named<PDFormXObject> form) {
        resources.put(form.name(), form.thing());
        operators.append('/').append(form.name().getName()).append(' ');
        operator("Do");
    }

    /// Draws text with its baseline beginning at (x, y), where y points down.
    ///
    /// @param shown its letters in the font's codes
    void text(PdfStore.Named<PdfFont> font, double size, double x, double y, String shown) {
        PDFont known = font.thing().type0();
        resources.put(font.name(), known);
        operators.append("BT/").append(font.name().getName()).append(' ');
        numbers(size).operators.append("Tf ");
        numbers(1, 0, 0, -1, x, y).operators.append("Tm").append(shown);
        operator("Tj ET");
    }

    /// Adds numbers for the operator that follows.
    PdfContent numbers(double... numbers) {
        for (double number : numbers) {
            ShortNumber.append(operators, number);
            operators.append(' ');
        }
        return this;
    }

    /// Adds an operator.
    void operator(String name) {
        operators.append(name).append('\n');
    }

    private PdfContent colour(Paint paint) {
        return numbers(paint.red() / 255.0, paint.green() / 255.0, paint.blue() / 255.0);
    }

    @Override
    public String toString() {
        return operators.toString();
    }

    /// What is set at a place among the operators; colours are 0xRRGGBB, opacities 0 … 255.
    private record State(int fill, int stroke, int fillAlpha, int strokeAlpha, double width, List<Double> dashes) {
        /// As a page begins: black, opaque, solid, 1 wide.
        static final State INITIAL = new State(0, 0, 255, 255, 1, List.of());

        State withFill(int other) {
            return new State(other, stroke, fillAlpha, strokeAlpha, width, dashes);
        }

        State withStroke(int other) {
            return new State(fill, other, fillAlpha, strokeAlpha, width, dashes);
        }

        State withAlpha(int ofFill, int ofStroke) {
            return new State(fill, stroke, ofFill, ofStroke, width, dashes);
        }

        State withWidth(double other) {
            return new State(fill, stroke, fillAlpha, strokeAlpha, other, dashes);
        }

        State withDashes(List<Double> other) {
            return new State(fill, stroke, fillAlpha, strokeAlpha, width, other);
        }
    }
}
