package unroll.figure;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Label;
import unroll.rnn.Loss;
import unroll.rnn.Scenario;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// ŷ_t as bars: probabilities with the right answer in its colour, or numbers with a tick at those that are right.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
/// @param t the step
record PredictionBars(Frame frame, NetworkLayout layout, Draft draft, int t) {
    private static final double OUTLINE = 2;
    private static final Font VALUE = NetworkShape.WORD;
    /// The height of a word with its number below, and the least width of a word.
    private static final double TWO_LINES = 30;
    private static final double LEAST_WORD = 24;
    /// Left of the bars: the name of ŷ_t.
    private static final double NAME = 30;
    /// The width of the mark of what is right, and how far it stands over its bar; the same of the line at 0.
    private static final double TICK = 3;
    private static final double OVER = 1.5;
    private static final double ZERO = 0.5;

    /// The class whose bar has the colour of what is right; absent where every class has a number that is right.
    static OptionalInt answer(Frame frame, int t) {
        Scenario scenario = frame.moment().trace().scenario();
        return scenario.network().loss() == Loss.CROSS_ENTROPY ? scenario.sequence().word(t) : OptionalInt.empty();
    }

    private Font value() {
        return frame.readable(VALUE);
    }

    /// A row for each class: its word, its bar, its number.
    void rows(MarkId id, Box bars, Optional<Matrix> value, OptionalInt target) {
        all(id, bars, IntStream.range(0, layout.shape().classes()).boxed().toList(), value, target);
    }

    /// Rows for the classes that matter most; while they are not known, for the right one alone.
    void top(MarkId id, Box bars, Optional<Matrix> value, OptionalInt target) {
        all(id, bars, value.map(p -> wanted().map(y -> TopClasses.ofNumbers(p, y))
                .orElseGet(() -> TopClasses.of(p, target)))
                .orElseGet(() -> target.stream().boxed().toList()), value, target);
    }

    private void all(MarkId id, Box bars, List<Integer> classes, Optional<Matrix> value, OptionalInt target) {
        int rows = layout.detail().rows(layout.shape());
        double height = bars.height() / rows;
        MarkId cells = cells(id);
        Optional<Change> change = frame.shownChange(Quantity.prediction(t));
        int blank = value.isEmpty() ? rows - classes.size() : 0;
        for (int place = 0; place < blank; place++) {
            draft.rect(cells.child("none").child(place), track(bars, place, height), 2, Paint.NONE,
                    Stroke.dashed(theme().blank(), 1));
        }
        for (int place = 0; place < classes.size(); place++) {
            row(cells.child(classes.get(place)), track(bars, blank + place, height), classes.get(place), value, target,
                    change);
        }
    }

    private static Box track(Box bars, int place, double height) {
        return new Box(bars.x(), bars.y() + place * height + 1.5, bars.width(), height - 3);
    }

    private void row(MarkId row, Box track, int i, Optional<Matrix> value, OptionalInt target,
            Optional<Change> change) {
        OptionalDouble wanted = wanted(i);
        boolean right = target.isPresent() && target.getAsInt() == i;
        Font font = right || isOn(wanted) ? Font.bold(value().size()) : value();
        double baseline = draft.middleBaseline(track.centerY(), font);
        // the right word is no part of the matrix: it stands for the answer
        MarkId named = right ? new MarkId("prediction/" + t).child("answer") : row.child("word");
        new WordMarks(draft, theme()).right(named, track.x() - 6, baseline, word(i, font, layout.beside().label()),
                font, right || isOn(wanted) ? theme().ink() : theme().muted());
        if (right) {
            draft.means(named, new Subject.Whole(Quantity.target(t)));
        }
        if (value.isEmpty()) {
            draft.rect(row.child("blank"), track, 2, Paint.NONE, Stroke.dashed(theme().blank(), 1));
            return;
        }
        double p = value.get().get(i);
        draft.rect(row, track, 2, Double.isFinite(p) ? track() : theme().alarm(), Stroke.NONE);
        draft.means(row, new Subject.Cell(Quantity.prediction(t), i, 0));
        Box bar = scale().bar(p, track);
        bar(row.child("bar"), bar, Math.min(2, bar.width() / 2), right ? Answer.RIGHT : Answer.OTHER);
        if (scale().isSigned()) {
            double zero = scale().x(0, track);
            draft.line(row.child("zero"), zero, track.y() - ZERO, zero, track.bottom() + ZERO,
                    Stroke.solid(theme().muted(), 1));
        }
        wanted.ifPresent(y -> tick(row, track, y));
        Paint ink = right ? theme().ink() : theme().muted();
        PredictionChange compared = new PredictionChange(frame, layout, draft, t, i);
        if (isWritten() && (change.isEmpty() || frame.shown() == Comparison.BOTH)) {
            draft.textLeft(row.child("value"), track.right() + 6, baseline, written(value.get()).apply(p),
                    value(), ink);
            draft.means(row.child("value"), new Subject.Cell(Quantity.prediction(t), i, 0));
        }
        change.ifPresent(it -> compared.draw(row, track, baseline, it, ink));
    }

    /// What is right, as a mark on the bar: where it should end.
    private void tick(MarkId row, Box track, double y) {
        double x = Math.clamp(scale().x(y, track), track.x() + TICK / 2, track.right() - TICK / 2);
        draft.rect(row.child("target"), new Box(x - TICK / 2, track.y() - OVER, TICK, track.height() + 2 * OVER), 1,
                theme().right(), Stroke.solid(theme().window(), 0.75));
        draft.means(row.child("target"), new Subject.Whole(Quantity.target(t)));
    }

    /// The number that is right for a class; absent where a word is, and where nothing is.
    private OptionalDouble wanted(int i) {
        return wanted().map(y -> OptionalDouble.of(y.get(i))).orElse(OptionalDouble.empty());
    }

    /// Whether what a class stands for is right, where each one is or is not.
    private boolean isOn(OptionalDouble wanted) {
        return frame.moment().trace().scenario().network().loss() == Loss.BINARY_CROSS_ENTROPY
                && wanted.isPresent() && wanted.getAsDouble() >= 0.5;
    }

    /// The numbers that are right, one a class; absent where one class is, and where no error is counted.
    private Optional<Matrix> wanted() {
        Scenario scenario = frame.moment().trace().scenario();
        Label label = scenario.sequence().targets().get(t);
        return label.isPresent() && scenario.network().loss() != Loss.CROSS_ENTROPY
                ? Optional.of(label.vector(layout.shape().classes()))
                : Optional.empty();
    }

    private BarScale scale() {
        return BarScale.of(frame);
    }

    /// The bar of a probability; that of the right answer is hollow where colours alone are not enough.
    private void bar(MarkId id, Box bar, double radius, Answer answer) {
        double inset = Math.min(OUTLINE / 2, Math.min(bar.width(), bar.height()) / 4);
        if (answer == Answer.RIGHT && theme().isStrong() && inset > 0) {
            draft.rect(id, bar.inset(inset), radius, theme().rightSoft(), Stroke.solid(theme().right(), 2 * inset));
        } else {
            draft.rect(id, bar, radius, answer == Answer.RIGHT ? theme().right() : theme().forward(), Stroke.NONE);
        }
    }

    /// Whether a bar is that of the right answer.
    private enum Answer {
        RIGHT, OTHER
    }

    /// A thin bar for each class, and the right answer in words.
    void bars(MarkId id, Box bars, Optional<Matrix> value, OptionalInt target) {
        MarkId cells = cells(id);
        draft.rect(cells.child("heat"), bars, 3, value.isPresent() ? track() : Paint.NONE,
                value.isPresent() ? Stroke.NONE : Stroke.dashed(theme().blank(), 1));
        draft.means(cells.child("heat"), new Subject.Map(Quantity.prediction(t), Subject.Turn.UPRIGHT));
        double height = bars.height() / layout.shape().classes();
        if (value.isPresent()) {
            Path.Builder path = Path.builder();
            for (int i = 0; i < layout.shape().classes(); i++) {
                double p = value.get().get(i);
                Box bar = scale().bar(p, bars);
                append(path, bar.x(), bars.y() + i * height, bar.width(), Math.max(height * 0.8, 0.5));
            }
            draft.add(new Mark.Outline(cells.child("bars"), path.build(), theme().forward(), Stroke.NONE));
            ticks(cells, bars, height);
            wanted(cells, bars, height);
        }
        if (target.isPresent()) {
            int right = target.getAsInt();
            double p = value.map(v -> v.get(right)).orElse(0.0);
            double y = bars.y() + right * height;
            double filled = scale().bar(p, bars).width();
            bar(cells.child("right"), new Box(bars.x(), y, Math.max(filled, value.isPresent() ? 2 : 0),
                    Math.max(2, height * 0.8)), 0, Answer.RIGHT);
            Font font = Font.bold(value().size());
            Box beside = beside(bars);
            if (beside.width() >= LEAST_WORD) {
                new WordMarks(draft, theme()).left(id.child("word"), beside.x(), beside.y() + 13,
                        WordNames.of(frame).fitted(right, font, beside.width()), font, theme().ink());
                draft.means(id.child("word"), new Subject.Whole(Quantity.target(t)));
                value.filter(_ -> isWritten() && beside.height() >= TWO_LINES)
                        .ifPresent(v -> number(id, beside, right, v.get(right)));
            }
        }
    }

    /// The probability of the right answer, by how much it changed, or both where they have room.
    private void number(MarkId id, Box beside, int right, double p) {
        Quantity quantity = Quantity.prediction(t);
        ChangedAmount amount = new ChangedAmount(frame, p,
                frame.change(quantity).map(change -> change.before(right, 0)).orElseGet(OptionalDouble::empty));
        Subject.Numeric cell = new Subject.Cell(quantity, right, 0);
        String written = frame.shownNumbers().alone(quantity, frame.moment().trace().value(quantity), p);
        String both = written + " (" + amount.change() + ")";
        String words = switch (frame.shown(quantity)) {
            case VALUE -> written;
            case DIFFERENCE -> amount.change();
            case BOTH -> draft.tools().measure().width(both, value()) <= beside.width() ? both : written;
        };
        draft.textLeft(id.child("value"), beside.x(), beside.y() + 27, words, value(), theme().ink());
        draft.means(id.child("value"),
                frame.shown(quantity) == Comparison.DIFFERENCE ? new Subject.Change(cell) : cell);
    }

    /// Where the right answer is written: below thin bars, right of the arrow V, or beside them where there is no room.
    private Box beside(Box bars) {
        double below = layout.state(t).y() - bars.bottom();
        double x = bars.right() + 5;
        double end = Math.min(layout.centerX(t) + layout.pitch() - bars.width() / 2 - NAME, layout.width() - 4);
        return below >= TWO_LINES
                ? new Box(bars.centerX() + 24, bars.bottom(), layout.pitch() / 2 - 30, below)
                : new Box(x, bars.centerY() - Math.min(bars.height(), TWO_LINES) / 2, end - x, bars.height());
    }

    /// A word in its room; where it has to be cut, as the widest type would have it, so that all are cut alike.
    private String word(int place, Font font, double room) {
        WordNames names = WordNames.of(frame);
        String whole = names.whole(place);
        return draft.tools().measure().width(whole, font) <= room
                ? whole
                : names.fitted(place, Font.bold(font.size()), room);
    }

    private boolean isWritten() {
        return frame.view().shows(Part.NUMBERS) && !layout.detail().gives(Concession.PROBABILITIES);
    }

    /// Where the thin bars ended before.
    private void ticks(MarkId cells, Box bars, double height) {
        frame.shownChange(Quantity.prediction(t)).filter(change -> !change.isSame()).ifPresent(change -> {
            Path.Builder path = Path.builder();
            for (int i = 0; i < layout.shape().classes(); i++) {
                double x = scale().x(change.before(i, 0).orElse(change.now().get(i)), bars);
                append(path, x - PredictionChange.TICK / 2, bars.y() + i * height, PredictionChange.TICK,
                        Math.max(height * 0.8, 0.5));
            }
            draft.add(new Mark.Outline(cells.child("before"), path.build(), theme().more(), Stroke.NONE));
        });
    }

    /// Where the thin bars should end.
    private void wanted(MarkId cells, Box bars, double height) {
        wanted().ifPresent(y -> {
            Path.Builder path = Path.builder();
            for (int i = 0; i < layout.shape().classes(); i++) {
                append(path, scale().x(y.get(i), bars) - TICK / 2, bars.y() + i * height, TICK,
                        Math.max(height * 0.8, 0.5));
            }
            draft.add(new Mark.Outline(cells.child("targets"), path.build(), theme().right(), Stroke.NONE));
            draft.means(cells.child("targets"), new Subject.Whole(Quantity.target(t)));
        });
    }

    /// Below it lie the bars and nothing else.
    private MarkId cells(MarkId id) {
        draft.means(id.child("cells"), new Subject.Whole(Quantity.prediction(t)));
        return id.child("cells");
    }

    /// How all probabilities are written in the room beside their bars.
    private DoubleFunction<String> written(Matrix value) {
        double[] all = value.toArray();
        double room = layout.detail().measures().numberRoom() - 6;
        return frame.shownNumbers().format(Quantity.prediction(t), value).narrower(all).stream()
                .filter(format -> Arrays.stream(all)
                        .allMatch(p -> draft.tools().measure().width(format.spelled(p), value()) <= room))
                .findFirst().<DoubleFunction<String>>map(format -> format::spelled).orElse(frame.numbers()::brief);
    }

    /// The ground of a bar, seen on the canvas and on a column's own ground.
    private Paint track() {
        return theme().canvas().mix(theme().line(), 0.55);
    }

    private static void append(Path.Builder path, double x, double y, double width, double height) {
        path.move(x, y);
        path.line(x + width, y);
        path.line(x + width, y + height);
        path.line(x, y + height);
        path.close();
    }

    private Theme theme() {
        return frame.theme();
    }
}
