package unroll.export;

import java.util.List;
import java.util.Optional;
import unroll.figure.Exhibit;
import unroll.figure.LatexDigits;
import unroll.figure.LatexFigure;
import unroll.figure.Motif;
import unroll.figure.Picture;
import unroll.figure.Single;
import unroll.figure.Size;
import unroll.figure.SlideFigure;
import unroll.lesson.Narration;
import unroll.rnn.Scenario;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Scene;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.ExportKey;
import unroll.text.Message;

/// The pictures of some steps of a lesson, all on one canvas and in one layout, so that flipping through them shows only
/// what changes. Each is drawn when it is asked for.
public final class Album {
    /// How much larger than composed a figure is that has no page.
    private static final double FIGURE = 2;
    /// A figure that fills a page is so much larger than a slide's type, at most.
    private static final double LARGEST = 2.2;
    /// An equation that has no page is broken where a slide ends.
    private static final Size SLIDE = new Size(960, 540);
    /// Any other figure is as large as it is.
    private static final Size UNLIMITED = new Size(Double.MAX_VALUE, Double.MAX_VALUE);
    private final Projection projection;
    private final Session session;
    private final Look look;
    private final Selection selection;
    private final List<Integer> positions;
    private final Size canvas;
    private final Size drawn;
    private final double factor;

    /// The pictures of a session's lesson.
    public Album(Projection projection, Session session, Look look, Selection selection) {
        this.projection = projection;
        this.session = look.of(session).with(selection.grain());
        this.look = look;
        this.selection = selection;
        positions = selection.positions(session.script());
        Optional<Size> page = look.paper().size();
        double unit = page.map(SlideFigure::unit).orElse(FIGURE);
        Size most = page.map(size -> size.dividedBy(unit)).orElse(isEquation(look.motif()) ? SLIDE : UNLIMITED);
        if (look.motif() == Exhibit.WHOLE && page.isPresent()) {
            drawn = most;
            factor = unit;
            canvas = page.get();
        } else {
            drawn = largest(most);
            factor = page.map(size -> fitting(size, unit)).orElse(FIGURE);
            canvas = page.orElse(new Size(Math.ceil(drawn.width() * factor), Math.ceil(drawn.height() * factor)));
        }
    }

    private static boolean isEquation(Motif motif) {
        return switch (motif) {
            case Exhibit exhibit -> exhibit.voice().isPresent();
            case Single _ -> false;
        };
    }

    /// What all pictures have room in.
    private Size largest(Size most) {
        double width = 1;
        double height = 1;
        for (int position : positions) {
            Size size = projection.size(session.to(position), look.motif(), most);
            width = Math.max(width, size.width());
            height = Math.max(height, size.height());
        }
        return new Size(width, height);
    }

    private double fitting(Size page, double unit) {
        double most = Math.min(page.width() / drawn.width(), page.height() / drawn.height());
        return Math.clamp(most, unit, LARGEST * unit);
    }

    /// How many pictures there are.
    public int size() {
        return positions.size();
    }

    /// The size of each, in px.
    public Size canvas() {
        return canvas;
    }

    /// A picture, from 0.
    public Scene scene(int index) {
        Picture picture = projection.exhibit(here(index), look.motif(), drawn).scaled(factor);
        Scene scene = picture.scene();
        double right = (canvas.width() - scene.width()) / 2;
        double down = (canvas.height() - scene.height()) / 2;
        List<Mark> marks = right == 0 && down == 0
                ? scene.marks()
                : List.of(new Mark.Group(new MarkId("page"), right, down, 1,
                        Optional.of(new Box(0, 0, scene.width(), scene.height())), scene.marks()));
        return look.grounded(new Scene(canvas.width(), canvas.height(), scene.ground(), marks));
    }

    /// A picture's exhibit in LaTeX; absent for a matrix that is not computed yet.
    public Optional<LatexFigure> latex(int index, LatexDigits digits) {
        return projection.latex(here(index), look.motif(), digits);
    }

    /// What the file says of itself.
    public Caption caption() {
        String title = session.scenario().title();
        return new Caption(title.isBlank() ? say(Message.of(ExportKey.UNTITLED)) : title, "", look.language());
    }

    /// What a file of one picture says of itself: which step it is, and its sentence.
    public Caption caption(int index) {
        return new Caption(caption().title() + ", " + step(index), sentence(index), look.language());
    }

    /// A picture's title: its step and its sentence.
    public String title(int index) {
        return step(index) + ": " + sentence(index);
    }

    /// Which step a picture shows, in words.
    public String step(int index) {
        return say(Message.of(ExportKey.STEP, number(index), session.script().count(selection.grain())));
    }

    /// The number of a picture's step.
    public int number(int index) {
        return selection.first() + index;
    }

    private String sentence(int index) {
        Scenario scenario = session.scenario();
        return say(Narration.of(scenario, session.script(), positions.get(index), selection.grain()).lead());
    }

    private String say(Message message) {
        return projection.words(session).say(message);
    }

    private Session here(int index) {
        return session.to(positions.get(index));
    }
}
