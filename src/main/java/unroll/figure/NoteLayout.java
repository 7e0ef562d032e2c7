package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.note.Block;
import unroll.scene.Font;

/// A note cut into lines: paragraphs and lists, in the largest type that fits.
///
/// @param lines each with its baseline
/// @param size of the type, in px
/// @param height from the top of the first line to the foot of the last, in px
record NoteLayout(List<Line> lines, double size, double height) {
    private static final double SMALLER = 0.5;
    private static final double LEADING = 0.22;
    private static final double BETWEEN_PARAGRAPHS = 0.45;
    private static final double BETWEEN_ITEMS = 0.1;
    private static final double BEFORE_LIST = 0.25;
    private static final double INDENT = 1.5;
    private static final double BEFORE_WORDS = 0.45;

    /// Copies the lines.
    NoteLayout {
        lines = List.copyOf(lines);
    }

    /// A line.
    ///
    /// @param baseline y, in px
    record Line(double baseline, List<NoteLine.Placed> ink) {}

    /// Which type a note is set in: as large as fits.
    ///
    /// @param most the largest, in px
    /// @param least the smallest, in px: what does not fit in it is left out
    record Type(double most, double least) {}

    /// The layout in a room. Nothing of it leaves the room; there are no lines where not one fits.
    static NoteLayout of(Tools tools, List<Block> blocks, Size room, Type type) {
        double size = type.most();
        NoteLayout layout = set(tools, blocks, room, size);
        while (layout.height > room.height() && size > type.least()) {
            size = Math.max(type.least(), size - SMALLER);
            layout = set(tools, blocks, room, size);
        }
        return layout.height <= room.height() ? layout : cut(tools, blocks, room, size);
    }

    private static NoteLayout set(Tools tools, List<Block> blocks, Size room, double size) {
        return stacked(lines(tools, blocks, room.width(), size), size);
    }

    /// As many lines as fit, the last ending in ….
    private static NoteLayout cut(Tools tools, List<Block> blocks, Size room, double size) {
        List<Spaced> all = lines(tools, blocks, room.width(), size);
        for (int kept = all.size() - 1; kept > 0; kept--) {
            if (stacked(all.subList(0, kept), size).height <= room.height()) {
                all.get(kept - 1).line().cut(room.width(), size);
                NoteLayout made = stacked(all.subList(0, kept), size);
                if (made.height <= room.height()) {
                    return made;
                }
            }
        }
        return new NoteLayout(List.of(), size, 0);
    }

    /// A line and how much room is above it.
    private record Spaced(NoteLine line, double above) {}

    private static List<Spaced> lines(Tools tools, List<Block> blocks, double width, double size) {
        double space = tools.measure().width(" ", Font.sans(size));
        List<Spaced> lines = new ArrayList<>();
        Block before = new Block(0, Optional.empty(), List.of());
        for (Block block : blocks) {
            // lists in lists in lists must leave room for words
            double left = Math.min(block.depth() * INDENT * size, width / 2);
            double above = lines.isEmpty() ? 0 : size * gap(before, block);
            before = block;
            NoteLine first = new NoteLine(tools, left);
            block.marker().ifPresent(marker -> first.mark(NoteInk.words(tools, marker, Font.sans(size)),
                    left - BEFORE_WORDS * size));
            lines.add(new Spaced(first, above));
            NoteWord.After end = NoteWord.After.SPACE;
            for (NoteWord word : NoteWord.of(tools, block.runs(), size, width - left)) {
                if (end == NoteWord.After.BREAK || !lines.getLast().line().fits(word, space, width)) {
                    lines.add(new Spaced(new NoteLine(tools, left), 0));
                }
                lines.getLast().line().add(word, space);
                end = word.after();
            }
        }
        lines.removeIf(spaced -> spaced.line().isEmpty());
        return lines;
    }

    /// Items of a list stand close; a list is part of the paragraph that it follows.
    private static double gap(Block before, Block block) {
        if (block.marker().isEmpty()) {
            return BETWEEN_PARAGRAPHS;
        }
        return before.depth() == 0 ? BEFORE_LIST : BETWEEN_ITEMS;
    }

    private static NoteLayout stacked(List<Spaced> spaced, double size) {
        List<Line> lines = new ArrayList<>();
        double y = 0;
        for (Spaced one : spaced) {
            double baseline = y + one.above() + one.line().height() + (lines.isEmpty() ? 0 : LEADING * size);
            lines.add(new Line(baseline, one.line().ink()));
            y = baseline + one.line().depth();
        }
        return new NoteLayout(lines, size, y);
    }
}
