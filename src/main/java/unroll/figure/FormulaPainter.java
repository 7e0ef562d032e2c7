package unroll.figure;

import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// Puts set mathematics on the page.
///
/// @param metrics draws letters and digits
/// @param draft where the marks go
/// @param ink their colour
record FormulaPainter(MathMetrics metrics, Draft draft, Paint ink) {
    private static final double LINE = 0.055;
    private static final double HOOK = 0.17;

    /// Draws a row with its baseline's start at (x, baseline).
    ///
    /// @param size px per em
    void draw(MarkId id, MathRow row, double x, double baseline, double size) {
        draw(id, 0, row, x, baseline, size);
    }

    /// Draws the pieces of a row as children of an id, counted from `first`; what is a whole has children of its own.
    ///
    /// @return the number of the next child
    private int draw(MarkId id, int first, MathRow row, double x, double baseline, double size) {
        int next = first;
        for (MathPiece piece : row.own()) {
            MarkId mark = id.child(next++);
            draw(mark, piece.ink(), x + piece.x() * size, baseline + piece.y() * size, size);
            piece.subject().ifPresent(subject -> draft.means(mark, subject));
        }
        for (MathRow.Placed placed : row.rows()) {
            double left = x + placed.dx() * size;
            double down = baseline + placed.dy() * size;
            if (placed.whole().isPresent()) {
                MarkId whole = id.child(next++);
                draft.means(whole, placed.whole().get());
                draw(whole, 0, placed.row(), left, down, size);
            } else {
                next = draw(id, next, placed.row(), left, down, size);
            }
        }
        return next;
    }

    private void draw(MarkId id, MathPiece.Ink piece, double x, double y, double size) {
        switch (piece) {
            case MathPiece.Latex(String latex) -> draft.mathLeft(id, x, y, latex, size, ink);
            case MathPiece.Digits(String text) -> fill(id, metrics.outline(text, size).moved(x, y));
            case MathPiece.Word(String text) ->
                draft.textLeft(id, x, y, text, MathMetrics.wordFont(size), ink);
            case MathPiece.Fence(MathPiece.Shape shape, double height) ->
                fill(id, fence(shape, height * size, size).moved(x, y));
        }
    }

    private void fill(MarkId id, Path path) {
        draft.add(new Mark.Outline(id, path, ink, Stroke.NONE));
    }

    private static Path fence(MathPiece.Shape shape, double height, double size) {
        return switch (shape) {
            case OPEN_BRACKET -> bracket(0.08 * size, HOOK * size, LINE * size, height);
            case CLOSE_BRACKET -> bracket((0.26 - 0.08) * size, -HOOK * size, -LINE * size, height);
            case OPEN_PARENTHESIS -> parenthesis(0.06 * size, MatrixSetter.fence(shape, height / size).width() * size
                    - 0.12 * size, height, size);
            case CLOSE_PARENTHESIS -> {
                double width = MatrixSetter.fence(shape, height / size).width() * size;
                yield parenthesis(width - 0.06 * size, 0.12 * size - width, height, size);
            }
        };
    }

    /// A bracket with its back at x and its hooks `hook` to the side of it.
    private static Path bracket(double x, double hook, double line, double height) {
        double top = -height / 2;
        double bottom = height / 2;
        double thin = Math.abs(line);
        Path.Builder path = Path.builder();
        path.move(x, top);
        path.line(x + hook, top);
        path.line(x + hook, top + thin);
        path.line(x + line, top + thin);
        path.line(x + line, bottom - thin);
        path.line(x + hook, bottom - thin);
        path.line(x + hook, bottom);
        path.line(x, bottom);
        path.close();
        return path.build();
    }

    /// A crescent with its belly at x and its tips `reach` to the side of it.
    private static Path parenthesis(double x, double reach, double height, double size) {
        double top = -height / 2;
        double bottom = height / 2;
        double belly = Math.signum(reach) * 0.09 * size;
        double bend = 0.28 * height;
        Path.Builder path = Path.builder();
        path.move(x + reach, top);
        path.cubic(x + 0.35 * reach, top + 0.12 * height, x, -bend, x, 0);
        path.cubic(x, bend, x + 0.35 * reach, bottom - 0.12 * height, x + reach, bottom);
        path.cubic(x + 0.35 * reach + belly, bottom - 0.12 * height, x + belly, bend, x + belly, 0);
        path.cubic(x + belly, -bend, x + 0.35 * reach + belly, top + 0.12 * height, x + reach, top);
        path.close();
        return path.build();
    }
}
