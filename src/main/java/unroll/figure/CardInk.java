package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;

/// Draws set mathematics of a card: what can be followed has a dotted line below it, and a place around it that is large
/// enough for a finger.
///
/// @param metrics how large pieces are
/// @param draft where the marks go
/// @param theme the colours
/// @param current what the card is about, which leads nowhere
record CardInk(MathMetrics metrics, Draft draft, Theme theme, Subject current) {
    private static final double BELOW = 0.27;
    private static final List<Double> DOTS = List.of(1.5, 2.0);

    /// Draws a row with its baseline's start at (x, baseline).
    ///
    /// @param size px per em
    void draw(MarkId id, MathRow row, double x, double baseline, double size, Paint ink) {
        List<Reach> reaches = reaches(row);
        for (int i = 0; i < reaches.size(); i++) {
            link(id.child("link").child(i), reaches.get(i), row, x, baseline, size);
        }
        new FormulaPainter(metrics, draft, ink).draw(id, row, x, baseline, size);
    }

    /// From where to where a row stands for something that can be followed, in em.
    private record Reach(Subject subject, double from, double to) {}

    private void link(MarkId id, Reach reach, MathRow row, double x, double baseline, double size) {
        double left = x + reach.from() * size;
        double right = x + reach.to() * size;
        draft.rect(id, new Box(left - 1, baseline - row.above() * size - 2, right - left + 2, row.height() * size + 5),
                3, Paint.NONE, Stroke.NONE);
        draft.means(id, reach.subject());
        double y = baseline + BELOW * size;
        draft.line(id.child("dots"), left, y, right, y, new Stroke(theme.muted(), 1, DOTS));
        draft.means(id.child("dots"), reach.subject());
    }

    private List<Reach> reaches(MathRow row) {
        List<Reach> reaches = new ArrayList<>();
        Optional<Subject> before = Optional.empty();
        for (MathPiece piece : row.pieces()) {
            if (piece.subject().filter(this::isFollowed).isPresent()) {
                double from = piece.x();
                double to = from + width(piece.ink());
                if (piece.subject().equals(before) && from >= reaches.getLast().from()) {
                    Reach last = reaches.removeLast();
                    reaches.add(new Reach(last.subject(), last.from(), Math.max(last.to(), to)));
                } else {
                    reaches.add(new Reach(piece.subject().get(), from, to));
                }
            }
            before = piece.subject();
        }
        return reaches;
    }

    private boolean isFollowed(Subject subject) {
        return !subject.equals(current) && switch (subject) {
            case Subject.Cell _,Subject.Whole _,Subject.Check _ -> true;
            case Subject.Map _,Subject.Norm _,Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Change _,Subject.Arrow _,Subject.Line _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                false;
        };
    }

    private double width(MathPiece.Ink ink) {
        return switch (ink) {
            case MathPiece.Latex(String latex) -> metrics.latex(latex).width();
            case MathPiece.Digits(String text) -> metrics.digits(text).width();
            case MathPiece.Word(String text) -> metrics.word(text).width();
            case MathPiece.Fence(MathPiece.Shape shape, double height) -> MatrixSetter.fence(shape, height).width();
        };
    }
}
