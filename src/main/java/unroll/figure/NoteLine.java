package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import unroll.scene.Font;

/// A line of a note in the making. Lives within the making of one [NoteLayout].
final class NoteLine {
    private final Tools tools;
    private final double left;
    private final List<Placed> ink = new ArrayList<>();
    private double end;

    /// @param left where its words begin, in px
    NoteLine(Tools tools, double left) {
        this.tools = tools;
        this.left = left;
        this.end = left;
    }

    /// Ink whose advance begins at x.
    record Placed(double x, NoteInk ink) {}

    List<Placed> ink() {
        return List.copyOf(ink);
    }

    boolean isEmpty() {
        return ink.isEmpty();
    }

    /// Where its words end.
    double end() {
        return end;
    }

    double height() {
        return ink.stream().mapToDouble(placed -> placed.ink().height()).max().orElse(0);
    }

    double depth() {
        return ink.stream().mapToDouble(placed -> placed.ink().depth()).max().orElse(0);
    }

    /// Something left of the words, such as a bullet, that ends at x.
    void mark(NoteInk bullet, double x) {
        ink.add(new Placed(Math.max(0, x - bullet.width()), bullet));
    }

    /// Whether a word stands beside those there are.
    boolean fits(NoteWord word, double space, double room) {
        return end == left || end + space + word.width() <= room + 1e-6;
    }

    /// Adds a word, after a space where it is not the first.
    void add(NoteWord word, double space) {
        double gap = end == left ? 0 : space;
        for (NoteInk piece : word.ink()) {
            add(piece, gap);
            gap = 0;
        }
    }

    private void add(NoteInk piece, double gap) {
        if (!ink.isEmpty() && end > left
                && ink.getLast().ink().kind() instanceof NoteInk.Kind.Words(String text, Font font)
                && piece.kind() instanceof NoteInk.Kind.Words(String more, Font same) && font.equals(same)) {
            Placed last = ink.removeLast();
            NoteInk joined = NoteInk.words(tools, text + (gap > 0 ? " " : "") + more, font);
            ink.add(new Placed(last.x(), joined));
            end = last.x() + joined.width();
            return;
        }
        ink.add(new Placed(end + gap, piece));
        end += gap + piece.width();
    }

    /// Ends in …, in place of words where there is no room for it.
    void cut(double room, double size) {
        NoteInk dots = NoteInk.words(tools, "…", Font.sans(size));
        while (end > left && end + dots.width() > room) {
            Placed last = ink.removeLast();
            end = last.x();
            if (last.ink().kind() instanceof NoteInk.Kind.Words(String text, Font font)) {
                NoteInk shorter = NoteInk.words(tools, new Draft(tools).fitted(text + "…", font, room - end), font);
                if (end + shorter.width() <= room) {
                    ink.add(new Placed(end, shorter));
                    end += shorter.width();
                    return;
                }
            }
        }
        ink.add(new Placed(end, dots));
        end += dots.width();
    }
}
