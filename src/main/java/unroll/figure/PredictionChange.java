package unroll.figure;

import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.trace.Change;
import unroll.trace.Quantity;

/// By how much a probability changed: a tick on its bar where it was, and from there to where it is a stroke in the
/// colours of changes; in numbers in place of the probability, or beside it where there is room.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
/// @param t the step
/// @param i the class
record PredictionChange(Frame frame, NetworkLayout layout, Draft draft, int t, int i) {
    /// The width of a tick, in px.
    static final double TICK = 1.6;
    private static final Font VALUE = Font.sans(11);
    private static final Font BESIDE = Font.sans(10);
    private static final double STROKE = 3;

    void draw(MarkId row, Box track, double baseline, Change change, Paint ink) {
        double now = change.now().get(i);
        ChangedAmount amount = new ChangedAmount(frame, now, change.before(i, 0));
        double before = amount.before().orElse(Double.NaN);
        if (amount.isMoved() && Double.isFinite(before)) {
            tick(row, track, before, Double.isFinite(now) ? now : before);
        }
        if (!frame.view().shows(Part.NUMBERS) || layout.detail().gives(Concession.PROBABILITIES)) {
            return;
        }
        if (frame.shown() == Comparison.DIFFERENCE) {
            number(row.child("change"), track.right() + 6, baseline, amount, numberRoom() - 6,
                    frame.readable(VALUE), ink);
        } else if (layout.beside().change() > 0) {
            number(row.child("change"), track.right() + numberRoom(), baseline, amount,
                    layout.beside().change() - 2, frame.readable(BESIDE), theme().muted());
        }
    }

    private void tick(MarkId row, Box track, double before, double now) {
        BarScale scale = BarScale.of(frame);
        double from = scale.x(Math.min(before, now), track);
        double to = scale.x(Math.max(before, now), track);
        draft.rect(row.child("moved"), new Box(from, track.centerY() - STROKE / 2, to - from, STROKE), 0,
                now < before ? theme().less() : theme().more(), Stroke.NONE);
        draft.rect(row.child("before"),
                new Box(scale.x(before, track) - TICK / 2, track.y() - 1, TICK, track.height() + 2),
                0, theme().ink(), Stroke.NONE);
    }

    private void number(MarkId id, double x, double baseline, ChangedAmount amount, double room, Font font, Paint ink) {
        String words = draft.tools().measure().width(amount.change(), font) <= room
                ? amount.change()
                : amount.briefChange();
        double share = Math.min(1, room / draft.tools().measure().width(words, font));
        draft.textLeft(id, x, baseline, words, Font.sans(font.size() * share), ink);
        draft.means(id, new Subject.Change(new Subject.Cell(Quantity.prediction(t), i, 0)));
    }

    private double numberRoom() {
        return layout.detail().measures().numberRoom();
    }

    private Theme theme() {
        return frame.theme();
    }
}
