package unroll.figure;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.listing.Listing;
import unroll.listing.ListingLine;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Stroke;
import unroll.text.FigureKey;

/// The listing of the whole lesson, with the lines of this step lit. It follows the step, and can be scrolled.
public final class CodeFigure {
    private static final Font TITLE = Font.medium(13);
    private static final double TITLE_LEFT = 14;
    private static final double THUMB = 3;

    private static final Font PAGE = Font.sans(12);
    private static final double HAIR = 1e-6;

    private CodeFigure() {
    }

    /// Draws a moment.
    public static Picture draw(Frame frame, Size size) {
        Listing listing = listing(frame);
        CodeLayout layout = layout(listing, size);
        List<ListingLine> lines = listing.lines();
        double scroll = scroll(frame, listing, layout);
        Draft inner = new Draft(frame.tools());
        CodeLineFigure figure = new CodeLineFigure(frame, ListingMeaning.of(frame.moment()),
                CodeLineFigure.font(lines, layout.box(0), frame.tools().measure()), inner);
        for (int i = 0; i < lines.size(); i++) {
            Box box = layout.box(i);
            if (isShown(frame, box, scroll, layout.room())) {
                figure.draw(i, lines.get(i), box, light(frame, lines.get(i)));
            }
        }
        Draft draft = new Draft(frame.tools());
        draft.textLeft(new MarkId("title"), TITLE_LEFT, draft.middleBaseline(CodeLayout.HEADER / 2, TITLE),
                frame.say(FigureKey.CODE_TITLE, frame.view().dialect().title()), TITLE, frame.theme().ink());
        Box clip = new Box(CodeLayout.MARGIN, scroll, Math.max(1, size.width() - 2 * CodeLayout.MARGIN), layout.room());
        draft.group(new MarkId("listing"), 0, CodeLayout.HEADER - scroll, Optional.of(clip), inner);
        if (layout.farthest() > 0) {
            Runnable turning = switch (frame.form()) {
                case WINDOW -> () -> thumb(frame, layout, scroll, draft);
                case SLIDE -> () -> page(frame, layout, scroll, draft);
            };
            turning.run();
        }
        return draft.picture(size, frame.theme().window());
    }

    /// Whether a line is in its room; on a slide only where all of it is.
    private static boolean isShown(Frame frame, Box box, double scroll, double room) {
        return switch (frame.form()) {
            case WINDOW -> box.bottom() > scroll && box.y() < scroll + room;
            case SLIDE -> box.y() >= scroll - HAIR && box.bottom() <= scroll + room + HAIR;
        };
    }

    /// Which lines of how many are on this page, where a page can't hold all.
    private static void page(Frame frame, CodeLayout layout, double scroll, Draft draft) {
        int first = (int) Math.round(scroll / layout.line()) + 1;
        int all = (int) Math.round(layout.contentHeight() / layout.line());
        String words = frame.say(FigureKey.LINES_OF, first, Math.min(all, first + layout.shown() - 1), all);
        draft.textRight(new MarkId("page"), layout.width() - TITLE_LEFT,
                draft.middleBaseline(CodeLayout.HEADER / 2, PAGE), words, PAGE, frame.theme().muted());
    }

    /// How far the lines can be scrolled down, in px; 0 where they fit.
    public static double farthestScroll(Frame frame, Size size) {
        return layout(listing(frame), size).farthest();
    }

    /// y of the lines at the top of their room.
    public static double scroll(Frame frame, Size size) {
        Listing listing = listing(frame);
        return scroll(frame, listing, layout(listing, size));
    }

    private static double scroll(Frame frame, Listing listing, CodeLayout layout) {
        List<ListingLine> lines = listing.lines();
        List<Integer> followed = IntStream.range(0, lines.size())
                .filter(i -> !lines.get(i).isHead()
                        && light(frame, lines.get(i)) == CodeLineFigure.Light.FOLLOWED)
                .boxed().toList();
        double following = layout.following(section(frame.moment().phase()), followed);
        return Math.clamp(frame.view().codeScroll().orElse(following), 0, layout.farthest());
    }

    private static int section(Phase phase) {
        return switch (phase) {
            case FORWARD -> 0;
            case BACKWARD -> 1;
            case LEARN -> 2;
        };
    }

    private static CodeLineFigure.Light light(Frame frame, ListingLine line) {
        Optional<Step> step = frame.moment().step().filter(it -> line.doing(it).isPresent());
        return step.map(it -> line.isFollowed(it, frame.own(frame.view().weight()))
                ? CodeLineFigure.Light.FOLLOWED
                : CodeLineFigure.Light.LIT).orElse(CodeLineFigure.Light.UNLIT);
    }

    private static Listing listing(Frame frame) {
        return Listing.shown(frame.moment().trace().scenario(), frame.view().dialect());
    }

    private static CodeLayout layout(Listing listing, Size size) {
        return CodeLayout.of(listing.sections().stream().map(section -> section.lines().size()).toList(), size);
    }

    private static void thumb(Frame frame, CodeLayout layout, double scroll, Draft draft) {
        double share = layout.room() / layout.contentHeight();
        draft.rect(new MarkId("listing/thumb"), new Box(layout.width() - THUMB - 2, CodeLayout.HEADER + scroll * share,
                THUMB, layout.room() * share), THUMB / 2, frame.theme().line(), Stroke.NONE);
    }
}
