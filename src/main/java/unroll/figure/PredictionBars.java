package unroll.figure;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import unroll.linalg.Matrix;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// The probabilities ŷ_t as bars, the right answer in its colour.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
/// @param t the step
record PredictionBars(Frame frame, NetworkLayout layout, Draft draft, int t) {
    private static final Font VALUE = NetworkShape.WORD;

    private Font value() {
        return frame.readable(VALUE);
    }

    /// A row for each class: its word, its bar, its number.
    void rows(MarkId id, Box bars, Optional<Matrix> value, OptionalInt target) {
        double height = bars.height() / layout.shape().classes();
        MarkId cells = cells(id);
        Optional<Change> change = frame.shownChange(new Quantity.Prediction(t));
        for (int i = 0; i < layout.shape().classes(); i++) {
            boolean right = target.isPresent() && target.getAsInt() == i;
            MarkId row = cells.child(i);
            Box track = new Box(bars.x(), bars.y() + i * height + 1.5, bars.width(), height - 3);
            Font font = right ? Font.bold(value().size()) : value();
            double baseline = draft.middleBaseline(track.centerY(), font);
            String word = draft.fitted(frame.moment().trace().scenario().vocabulary().get(i), font,
                    layout.detail().labelWidth());
            draft.textRight(row.child("word"), track.x() - 6, baseline, word, font,
                    right ? theme().ink() : theme().muted());
            if (value.isEmpty()) {
                draft.rect(row.child("blank"), track, 2, Paint.NONE, Stroke.dashed(theme().line(), 1));
                continue;
            }
            double p = value.get().get(i);
            draft.rect(row, track, 2, Double.isFinite(p) ? track() : theme().alarm(), Stroke.NONE);
            draft.means(row, new Subject.Cell(new Quantity.Prediction(t), i, 0));
            double filled = filled(p, track);
            draft.rect(row.child("bar"), new Box(track.x(), track.y(), filled, track.height()), Math.min(2, filled / 2),
                    right ? theme().right() : theme().forward(), Stroke.NONE);
            Paint ink = right ? theme().ink() : theme().muted();
            PredictionChange compared = new PredictionChange(frame, layout, draft, t, i);
            if (isWritten() && (change.isEmpty() || frame.shown() == Comparison.BOTH)) {
                draft.textLeft(row.child("value"), track.right() + 6, baseline, value(p), value(), ink);
                draft.means(row.child("value"), new Subject.Cell(new Quantity.Prediction(t), i, 0));
            }
            change.ifPresent(it -> compared.draw(row, track, baseline, it, ink));
        }
    }

    /// A thin bar for each class, and the right answer in words.
    void bars(MarkId id, Box bars, Optional<Matrix> value, OptionalInt target) {
        MarkId cells = cells(id);
        draft.rect(cells.child("heat"), bars, 3, value.isPresent() ? track() : Paint.NONE,
                value.isPresent() ? Stroke.NONE : Stroke.dashed(theme().line(), 1));
        draft.means(cells.child("heat"), new Subject.Map(new Quantity.Prediction(t), Subject.Turn.UPRIGHT));
        double height = bars.height() / layout.shape().classes();
        if (value.isPresent()) {
            Path.Builder path = Path.builder();
            for (int i = 0; i < layout.shape().classes(); i++) {
                double p = value.get().get(i);
                append(path, bars.x(), bars.y() + i * height, filled(p, bars),
                        Math.max(height * 0.8, 0.5));
            }
            draft.add(new Mark.Outline(cells.child("bars"), path.build(), theme().forward(), Stroke.NONE));
            ticks(cells, bars, height);
        }
        if (target.isPresent()) {
            int right = target.getAsInt();
            double p = value.map(v -> v.get(right)).orElse(0.0);
            double y = bars.y() + right * height;
            double filled = filled(p, bars);
            draft.rect(cells.child("right"), new Box(bars.x(), y, Math.max(filled, value.isPresent() ? 2 : 0),
                    Math.max(2, height * 0.8)), 0, theme().right(), Stroke.NONE);
            String word = frame.moment().trace().scenario().vocabulary().get(right);
            Font font = Font.bold(value().size());
            double room = layout.pitch() / 2 - 30;
            draft.textLeft(id.child("word"), bars.centerX() + 24, bars.bottom() + 13,
                    draft.fitted(word, font, room), font, theme().ink());
            value.filter(_ -> isWritten()).ifPresent(v -> number(id, bars, right, v.get(right), room));
        }
    }

    /// The probability of the right answer, by how much it changed, or both where they have room.
    private void number(MarkId id, Box bars, int right, double p, double room) {
        Quantity quantity = new Quantity.Prediction(t);
        ChangedAmount amount = new ChangedAmount(frame, p,
                frame.change(quantity).map(change -> change.before(right, 0)).orElseGet(OptionalDouble::empty));
        Subject.Numeric cell = new Subject.Cell(quantity, right, 0);
        String both = frame.number(p) + " (" + amount.change() + ")";
        String words = switch (frame.shown(quantity)) {
            case VALUE -> frame.number(p);
            case DIFFERENCE -> amount.change();
            case BOTH -> draft.tools().measure().width(both, value()) <= room ? both : frame.number(p);
        };
        draft.textLeft(id.child("value"), bars.centerX() + 24, bars.bottom() + 27, words, value(), theme().ink());
        draft.means(id.child("value"),
                frame.shown(quantity) == Comparison.DIFFERENCE ? new Subject.Change(cell) : cell);
    }

    private boolean isWritten() {
        return frame.view().shows(Part.NUMBERS);
    }

    /// Where the thin bars ended before.
    private void ticks(MarkId cells, Box bars, double height) {
        frame.shownChange(new Quantity.Prediction(t)).filter(change -> !change.isSame()).ifPresent(change -> {
            Path.Builder path = Path.builder();
            for (int i = 0; i < layout.shape().classes(); i++) {
                double x = bars.x() + filled(change.before(i, 0).orElse(change.now().get(i)), bars);
                append(path, x - PredictionChange.TICK / 2, bars.y() + i * height, PredictionChange.TICK,
                        Math.max(height * 0.8, 0.5));
            }
            draft.add(new Mark.Outline(cells.child("before"), path.build(), theme().more(), Stroke.NONE));
        });
    }

    /// Below it lie the bars and nothing else.
    private MarkId cells(MarkId id) {
        draft.means(id.child("cells"), new Subject.Whole(new Quantity.Prediction(t)));
        return id.child("cells");
    }

    /// A probability in the room beside its bar.
    private String value(double p) {
        String text = frame.number(p);
        boolean fits = draft.tools().measure().width(text, value()) <= layout.detail().measures().numberRoom() - 6;
        return fits ? text : frame.numbers().brief(p);
    }

    /// The length of a bar.
    private double filled(double p, Box bars) {
        return Double.isFinite(p) ? Math.min(1, p / frame.fullPrediction()) * bars.width() : 0;
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
