package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;

/// Draws names as small chips, one beside the other, in as many lines as they need. A chip that leads somewhere has a
/// full border; one whose number is not told yet has a dashed one.
///
/// @param page where they go
record CardChips(CardPage page) {
    private static final double SIZE = 13.5;
    private static final double HEIGHT = 24;
    private static final double GAP = 6;
    private static final double INSET = 8;
    private static final Font DOTS = Font.sans(13);

    /// A chip.
    ///
    /// @param name set in mathematics; empty for dots
    /// @param subject where it leads
    record Chip(MathRow name, Optional<Subject> subject, Border border) {}

    /// What is around a chip.
    enum Border {
        FULL, DASHED, NONE
    }

    void draw(List<Chip> chips) {
        page.space(6);
        double x = page.left();
        double right = page.left() + page.width();
        for (Chip chip : chips) {
            MarkId id = page.next("chip");
            double width = chip.border() == Border.NONE
                    ? page.frame().tools().measure().width("…", DOTS)
                    : chip.name().width() * SIZE + 2 * INSET;
            if (x + width > right && x > page.left()) {
                x = page.left();
                page.space(HEIGHT + GAP);
            }
            draw(id, chip, new Box(x, page.y(), width, HEIGHT));
            x += width + GAP;
        }
        page.space(HEIGHT + 4);
    }

    private void draw(MarkId id, Chip chip, Box box) {
        Theme theme = page.frame().theme();
        Draft draft = page.draft();
        if (chip.border() == Border.NONE) {
            draft.textLeft(id, box.x(), draft.middleBaseline(box.centerY(), DOTS), "…", DOTS, theme.muted());
            return;
        }
        boolean full = chip.border() == Border.FULL;
        draft.rect(id.child("border"), box, HEIGHT / 2, full ? theme.forwardSoft() : Paint.NONE,
                full ? Stroke.solid(theme.line(), 1) : Stroke.dashed(theme.blank(), 1));
        chip.subject().ifPresent(subject -> draft.means(id.child("border"), subject));
        MathRow name = chip.subject().map(chip.name()::meaning).orElse(chip.name());
        new FormulaPainter(page.metrics(), draft, full ? theme.ink() : theme.muted())
                .draw(id, name, box.x() + INSET, box.centerY() + 4.5, SIZE);
    }
}
