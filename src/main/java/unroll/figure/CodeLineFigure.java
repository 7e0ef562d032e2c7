package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import unroll.listing.ListingLine;
import unroll.listing.ListingToken;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.scene.TextMeasure;

/// A line of the listing: its number, its code, and what its variable holds. Each expression that names a known quantity
/// has a mark of its own.
///
/// @param frame the moment
/// @param meaning what the expressions are
/// @param font of all code
/// @param draft where it is drawn
record CodeLineFigure(Frame frame, ListingMeaning meaning, Font font, Draft draft) {
    private static final double BAR = 3;
    private static final double NUMBER = 26;
    private static final double CODE = 38;
    private static final double GAP = 14;
    /// A ring around an expression leaves the lines above and below alone.
    private static final double INSET = 1.5;
    private static final double MARGIN_RIGHT = 6;
    private static final Font VALUE = Font.sans(11.5);
    private static final double LARGE_LINE = 18;
    private static final double SMALLEST = 9.5;
    private static final double HAIR = 0.5;
    private static final String KEYWORDS = "\\b(?:for|in|if|is|not|None|with)\\b";
    private static final Pattern BORDER = Pattern.compile("(?<=" + KEYWORDS + ")|(?=" + KEYWORDS + ")");

    /// Whether a line does what this step does, and whether that is what the ledger shows.
    enum Light {
        UNLIT, LIT, FOLLOWED;

        private Paint ink(Theme theme) {
            return this == UNLIT ? theme.muted() : theme.ink();
        }
    }

    /// The type of a listing: smaller where its longest line would not fit.
    ///
    /// @param box the room of a line
    static Font font(List<ListingLine> lines, Box box, TextMeasure measure) {
        Font usual = Font.mono(box.height() >= LARGE_LINE ? 12.5 : 12);
        double widest = lines.stream().mapToDouble(line -> measure.width(line.code(), usual)).max().orElse(0);
        double room = box.right() - CODE - HAIR;
        return widest <= room ? usual : Font.mono(Math.max(SMALLEST, usual.size() * room / widest));
    }

    /// Draws a line.
    ///
    /// @param index which, from 0
    /// @param box its room
    void draw(int index, ListingLine line, Box box, Light light) {
        MarkId id = new MarkId("line").child(index);
        Theme theme = frame.theme();
        draft.rect(id.child("ground"), box, 4, light == Light.UNLIT ? Paint.NONE : frame.accentSoft(), Stroke.NONE);
        draft.means(id.child("ground"),
                new Subject.Line(index, meaning.computed(line, frame.own(frame.view().weight()))));
        if (light == Light.FOLLOWED) {
            draft.rect(id.child("bar"), new Box(box.x(), box.y(), BAR, box.height()), 1.5, frame.accent(),
                    Stroke.NONE);
        }
        tokens(id.child("token"), line, box);
        double baseline = draft.middleBaseline(box.centerY(), font);
        draft.textRight(id.child("number"), NUMBER, baseline, Integer.toString(index + 1), font, theme.muted());
        code(id.child("code"), line.code(), baseline, light.ink(theme));
        double end = CODE + width(line.code());
        new ListingWatch(frame, meaning).beside(line, light)
                .filter(it -> end + GAP + draft.richWidth(it, frame.readable(VALUE)) <= box.right() - MARGIN_RIGHT)
                .ifPresent(it -> draft.richRight(id.child("value"), box.right() - MARGIN_RIGHT,
                        draft.middleBaseline(box.centerY(), frame.readable(VALUE)), it,
                        frame.readable(VALUE), light.ink(theme)));
    }

    /// Keywords are a little heavier; spaces stay where they are.
    private void code(MarkId id, String code, double baseline, Paint ink) {
        int place = 0;
        int part = 0;
        for (String piece : BORDER.split(code)) {
            Font.Weight weight = piece.matches(KEYWORDS) ? Font.Weight.MEDIUM : Font.Weight.REGULAR;
            draft.textLeft(id.child(part++), CODE + width(code.substring(0, place)), baseline, piece,
                    new Font(font.family(), weight, font.size()), ink);
            place += piece.length();
        }
    }

    /// Under the code, so that what is lit does not cover it.
    private void tokens(MarkId id, ListingLine line, Box box) {
        List<ListingToken> tokens = line.tokens();
        for (int i = 0; i < tokens.size(); i++) {
            ListingToken token = tokens.get(i);
            MarkId own = id.child(i);
            Optional.of(token).flatMap(it -> meaning.of(it, line)).ifPresent(quantity -> {
                double left = CODE + width(line.code().substring(0, token.start()));
                draft.rect(own, new Box(left, box.y() + INSET, width(token.text()), box.height() - 2 * INSET), 3,
                        Paint.NONE,
                        Stroke.NONE);
                draft.means(own, new Subject.Whole(quantity));
            });
        }
    }

    /// All characters have one width.
    private double width(String code) {
        return draft.tools().measure().width(code, font);
    }
}
