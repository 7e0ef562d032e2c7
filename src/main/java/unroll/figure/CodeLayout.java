package unroll.figure;

import java.util.List;
import unroll.scene.Box;

/// Where the lines of a listing stand, in px: a function of their number and of the room alone. A row is left free
/// between sections.
///
/// @param sections how many lines each has
/// @param line height of a line
/// @param width of the panel
/// @param room height of the room for lines; more lines are scrolled
record CodeLayout(List<Integer> sections, double line, double width, double room) {
    /// Height of the title, beside which the window has its buttons.
    static final double HEADER = 28;
    static final double MARGIN = 6;
    private static final double FOOT = 2;
    private static final double LARGEST_LINE = 20;
    private static final double USUAL_LINE = 16;
    private static final double SMALLEST_LINE = 15;
    /// Rows that were made to fit may differ from their room by rounding.
    private static final double HAIR = 1e-6;

    CodeLayout {
        sections = List.copyOf(sections);
    }

    static CodeLayout of(List<Integer> sections, Size size) {
        double room = Math.max(SMALLEST_LINE, size.height() - HEADER - FOOT);
        int longest = sections.stream().mapToInt(Integer::intValue).max().orElse(1);
        int all = sections.stream().mapToInt(lines -> lines + 1).sum() - 1;
        int usual = Math.min((int) (room / USUAL_LINE), all);
        int most = Math.max(1, (int) (room / SMALLEST_LINE + HAIR));
        int fitting = usual < longest ? Math.min(longest, most) : Math.max(1, usual);
        return new CodeLayout(sections, Math.clamp(room / fitting, SMALLEST_LINE, LARGEST_LINE), size.width(), room);
    }

    /// How many rows can be seen at a time.
    int shown() {
        return Math.max(1, (int) (room / line + HAIR));
    }

    /// The first row of a section.
    int first(int section) {
        return sections.subList(0, section).stream().mapToInt(size -> size + 1).sum();
    }

    /// The row of a line.
    ///
    /// @param index counted from 0, through all sections
    int row(int index) {
        int section = 0;
        int before = 0;
        while (index - before >= sections.get(section)) {
            before += sections.get(section++);
        }
        return index + section;
    }

    /// The whole of a line, in the lines' own coordinates.
    Box box(int index) {
        return new Box(MARGIN, row(index) * line, width - 2 * MARGIN, line);
    }

    /// Height of all lines, in px.
    double contentHeight() {
        return (first(sections.size()) - 1) * line;
    }

    /// How far the lines can be scrolled, in px; 0 where they fit.
    double farthest() {
        double beyond = contentHeight() - room;
        return beyond <= HAIR ? 0 : beyond;
    }

    /// The scroll that shows a section from its first line, or where it is higher than the room, the lines followed and
    /// one below.
    ///
    /// @param lit the lines followed now, in ascending order
    double following(int section, List<Integer> lit) {
        int top = first(section);
        int size = sections.get(section);
        if (size > shown() && !lit.isEmpty()) {
            int below = Math.min(row(lit.getLast()) + 1, top + size - 1);
            top = Math.clamp(below - shown() + 1, top, Math.max(top, row(lit.getFirst())));
        }
        return Math.min(top * line, farthest());
    }
}
