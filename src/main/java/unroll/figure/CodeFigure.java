package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;

/// The listing of the phase that the lesson is in, with the line of this step lit.
public final class CodeFigure {
    private static final double MARGIN = 6;
    private static final double TOP = 8;
    private static final double LARGEST_LINE = 20;
    private static final double SMALLEST_LINE = 16;
    private static final double BAR = 3;
    private static final double NUMBER = 26;
    private static final double CODE = 38;
    private static final double GAP = 14;
    private static final Font VALUE = Font.sans(11.5);

    private CodeFigure() {
    }

    /// Draws a moment.
    public static Picture draw(Frame frame, Size size) {
        Moment moment = frame.moment();
        List<ListingLine> lines = Listing.of(moment.trace().scenario(), moment.phase());
        List<Integer> lit = IntStream.range(0, lines.size()).filter(
                i -> moment.step().map(step -> lines.get(i).does(step, frame.view().weight())).orElse(false)).boxed()
                .toList();
        double room = size.height() - 2 * TOP;
        double line = Math.clamp(room / lines.size(), SMALLEST_LINE, LARGEST_LINE);
        int shown = Math.clamp((int) (room / line + 1e-9), 1, lines.size());
        int first = first(lit, shown, lines.size());
        Draft inner = new Draft(frame.tools());
        for (int i = first; i < first + shown; i++) {
            Box box = new Box(MARGIN, TOP + (i - first) * line, size.width() - 2 * MARGIN, line);
            draw(frame, inner, box, i, lines.get(i).code(), lit.contains(i) ? Light.LIT : Light.UNLIT);
        }
        Draft draft = new Draft(frame.tools());
        Box clip = new Box(MARGIN, 0, Math.max(1, size.width() - 2 * MARGIN), size.height());
        draft.group(new MarkId("listing"), 0, 0, Optional.of(clip), inner);
        return draft.picture(size, frame.theme().window());
    }

    /// The first line shown: from the top, as long as the lit lines can be seen.
    private static int first(List<Integer> lit, int shown, int count) {
        if (lit.isEmpty()) {
            return 0;
        }
        int last = Math.min(lit.getLast() + 1, count - 1);
        return Math.clamp(last - shown + 1, 0, Math.min(lit.getFirst(), count - shown));
    }

    private static void draw(Frame frame, Draft draft, Box box, int number, String code, Light light) {
        MarkId id = new MarkId("listing").child(frame.moment().phase().id()).child(number);
        Theme theme = frame.theme();
        Font font = Font.mono(box.height() >= 18 ? 12.5 : 12);
        double baseline = draft.middleBaseline(box.centerY(), font);
        if (light == Light.LIT) {
            draft.rect(id.child("ground"), box, 4, frame.accentSoft(), Stroke.NONE);
            draft.rect(id.child("bar"), new Box(box.x(), box.y(), BAR, box.height()), 1.5, frame.accent(),
                    Stroke.NONE);
        }
        Paint ink = light.ink(theme);
        draft.textRight(id.child("number"), NUMBER, baseline, Integer.toString(number + 1), font, theme.muted());
        double x = CODE;
        int part = 0;
        for (Piece piece : pieces(code)) {
            Font look = new Font(font.family(), piece.weight(), font.size());
            draft.textLeft(id.child("code").child(part++), x, baseline, piece.text(), look, ink);
            x += draft.tools().measure().width(piece.text(), look);
        }
        watch(frame, draft, id.child("value"), box, x, code, light);
    }

    /// What variables hold, at the right, where there is room for it.
    private static void watch(Frame frame, Draft draft, MarkId id, Box box, double codeEnd, String code,
            Light light) {
        ListingWatch watch = new ListingWatch(frame);
        Optional<String> value = code.strip().startsWith("for ")
                ? watch.loop(code)
                : frame.moment().step().filter(_ -> light == Light.LIT).flatMap(watch::beside);
        value.filter(it -> codeEnd + GAP + draft.tools().measure().width(it, VALUE) <= box.right() - MARGIN)
                .ifPresent(it -> draft.textRight(id, box.right() - MARGIN,
                        draft.middleBaseline(box.centerY(), VALUE), it, VALUE,
                        light.ink(frame.theme())));
    }

    /// Keywords are a little heavier; spaces stay where they are.
    private static List<Piece> pieces(String code) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : code.split("(?<=\\b(for|in|if|is|not|None)\\b)|(?=\\b(for|in|if|is|not|None)\\b)")) {
            boolean keyword = word.matches("for|in|if|is|not|None");
            pieces.add(new Piece(word, keyword ? Font.Weight.MEDIUM : Font.Weight.REGULAR));
        }
        return pieces;
    }

    /// Whether a line does what this step does.
    private enum Light {
        LIT, UNLIT;

        private Paint ink(Theme theme) {
            return this == LIT ? theme.ink() : theme.muted();
        }
    }

    private record Piece(String text, Font.Weight weight) {}
}
