package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// The way that led to a card: a name for each place, chevrons between, the middle of a long way folded.
///
/// @param page where it goes
/// @param card the way
/// @param room width, in px
record CardCrumbs(CardPage page, Card card, double room) {
    private static final double SIZE = 13.5;
    private static final double BETWEEN = 17;
    private static final double HEIGHT = 20;
    private static final double LONGEST_WORD = 5;
    private static final Font DOTS = Font.sans(12);
    private static final int FOLD = -1;

    void draw() {
        List<MathRow> names = card.way().stream().map(subject -> new CardName(page).crumb(subject, LONGEST_WORD))
                .toList();
        double x = page.left();
        double baseline = page.y() + 12;
        List<Integer> shown = shown(names);
        for (int i = 0; i < shown.size(); i++) {
            int depth = shown.get(i);
            MarkId id = new MarkId("crumb").child(depth == FOLD ? "fold" : Integer.toString(depth));
            if (i > 0) {
                chevron(id.child("chevron"), x + BETWEEN / 2 - 2, baseline - 4.5);
                x += BETWEEN;
            }
            x += depth == FOLD ? fold(id, x, baseline) : crumb(id, names.get(depth), depth, x, baseline);
        }
        page.space(HEIGHT);
    }

    private double fold(MarkId id, double x, double baseline) {
        page.draft().textLeft(id, x, baseline, "…", DOTS, page.frame().theme().muted());
        return page.frame().tools().measure().width("…", DOTS);
    }

    private double crumb(MarkId id, MathRow name, int depth, double x, double baseline) {
        boolean last = depth == card.way().size() - 1;
        Theme theme = page.frame().theme();
        double width = name.width() * SIZE;
        Optional<Subject> leads = last ? Optional.empty() : Optional.of(new Subject.Crumb(depth));
        if (leads.isPresent()) {
            page.draft().rect(id.child("place"), new Box(x - 3, baseline - 14, width + 6, HEIGHT), 4, Paint.NONE,
                    Stroke.NONE);
            page.draft().means(id.child("place"), leads.get());
            page.draft().line(id.child("dots"), x, baseline + 4, x + width, baseline + 4,
                    new Stroke(theme.muted(), 1, List.of(1.5, 2.0)));
        }
        MathRow named = leads.map(name::meaning).orElse(name);
        new FormulaPainter(page.metrics(), page.draft(), last ? theme.ink() : theme.muted())
                .draw(id.child("name"), named, x, baseline, SIZE);
        return width;
    }

    private void chevron(MarkId id, double x, double middle) {
        Path.Builder path = Path.builder();
        path.move(x, middle - 3.5);
        path.line(x + 3.5, middle);
        path.line(x, middle + 3.5);
        page.draft().add(new Mark.Outline(id, path.build(), Paint.NONE,
                Stroke.solid(page.frame().theme().muted(), 1.2)));
    }

    /// The places shown: all, or the first and as many of the last as there is room for.
    private List<Integer> shown(List<MathRow> names) {
        List<Integer> all = IntStream.range(0, names.size()).boxed().toList();
        for (int left = 1; left < names.size() && width(all, names) > room; left++) {
            List<Integer> fewer = new ArrayList<>(List.of(0, FOLD));
            fewer.addAll(IntStream.range(Math.min(1 + left, names.size() - 1), names.size()).boxed().toList());
            all = fewer;
        }
        return all;
    }

    private double width(List<Integer> places, List<MathRow> names) {
        return places.stream().mapToDouble(i -> i == FOLD ? DOTS.size() : names.get(i).width() * SIZE).sum()
                + (places.size() - 1) * BETWEEN;
    }
}
