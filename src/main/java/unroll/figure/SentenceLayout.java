package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import unroll.lesson.Narration;
import unroll.lesson.Sentence;
import unroll.scene.Font;
import unroll.scene.MarkId;

/// The sentence of a step and its reason, wrapped between words.
///
/// @param lines the words, line by line
/// @param size of the type, in px
record SentenceLayout(List<List<SentenceLayout.Run>> lines, double size) {
    private static final double LARGEST = 15.5;
    private static final double SMALLEST = 12;
    private static final double LINE = 1.42;

    /// Copies the lines.
    SentenceLayout {
        lines = lines.stream().map(List::copyOf).toList();
    }

    /// Which part of a sentence.
    enum Part {
        LEAD, DETAIL
    }

    /// Words on one line that belong together.
    record Run(Part part, String text, double x) {}

    /// The sentence of a moment.
    ///
    /// @param most at most so many lines: the type is made smaller first, then the end is left out
    static SentenceLayout of(Frame frame, double width, int most) {
        return of(frame, lead(frame), detail(frame), width, most);
    }

    /// The sentence of a moment in a room: the type is made smaller first, then the end is left out.
    static SentenceLayout within(Frame frame, Size room) {
        return of(frame, lead(frame), detail(frame), room.width(), layout -> layout.height() <= room.height(),
                1 + (int) Math.floor((room.height() - SMALLEST) / (LINE * SMALLEST)));
    }

    /// What happened.
    static String lead(Frame frame) {
        return frame.words().say(sentence(frame).lead());
    }

    /// Why; empty where nothing is said.
    static String detail(Frame frame) {
        // what to press at the start is no news on a slide
        boolean told = frame.form() == Form.WINDOW || frame.moment().position() > 0;
        return ClipWords.at(frame).or(sentence(frame)::detail).filter(_ -> told).map(frame.words()::say).orElse("");
    }

    private static Sentence sentence(Frame frame) {
        Moment moment = frame.moment();
        return Narration.of(moment.trace().scenario(), moment.script(), moment.position(), moment.grain());
    }

    /// Words that matter and words beside them, of which one may be empty.
    ///
    /// @param most as above
    static SentenceLayout of(Frame frame, String lead, String detail, double width, int most) {
        return of(frame, lead, detail, width, layout -> layout.lines.size() <= most, most);
    }

    private static SentenceLayout of(Frame frame, String lead, String detail, double width,
            Predicate<SentenceLayout> fits, int most) {
        for (double size = LARGEST; size > SMALLEST; size -= 0.5) {
            SentenceLayout layout = wrap(frame.tools(), lead, detail, width, size);
            if (fits.test(layout)) {
                return layout;
            }
        }
        SentenceLayout whole = wrap(frame.tools(), lead, detail, width, SMALLEST);
        return whole.lines.size() <= most ? whole : whole.cut(frame.tools(), most, width);
    }

    /// Whether its end is left out.
    boolean isCut() {
        return lines.getLast().stream().anyMatch(run -> run.text().endsWith("…"));
    }

    double height() {
        return (lines.size() - 1) * LINE * size + size;
    }

    /// Draws it with the top of its first line at y.
    void draw(Frame frame, Draft draft, MarkId id, double left, double y) {
        for (int i = 0; i < lines.size(); i++) {
            double baseline = y + 0.86 * size + i * LINE * size;
            for (Run run : lines.get(i)) {
                draft.textLeft(id.child(run.part() == Part.LEAD ? "lead" : "detail").child(i), left + run.x(), baseline,
                        run.text(), font(run.part(), size),
                        run.part() == Part.LEAD ? frame.theme().ink() : frame.theme().muted());
            }
        }
    }

    private static SentenceLayout wrap(Tools tools, String lead, String detail, double width, double size) {
        List<List<Run>> lines = new ArrayList<>();
        lines.add(new ArrayList<>());
        double x = add(tools, lines, Part.LEAD, lead, 0, width, size);
        add(tools, lines, Part.DETAIL, detail, x, width, size);
        return new SentenceLayout(lines, size);
    }

    /// Adds words from x on; returns where they end.
    private static double add(Tools tools, List<List<Run>> lines, Part part, String words, double start, double width,
            double size) {
        Font font = font(part, size);
        double space = tools.measure().width(" ", font);
        double from = start == 0 ? 0 : start + space;
        StringBuilder run = new StringBuilder();
        for (String whole : words(words)) {
            String word = new Draft(tools).fitted(whole, font, width);
            String longer = run.isEmpty() ? word : run + " " + word;
            boolean fits = from + tools.measure().width(longer, font) <= width;
            if (!fits && (from > 0 || !run.isEmpty())) {
                flush(lines, part, run, from);
                lines.add(new ArrayList<>());
                from = 0;
                run.append(word);
            } else {
                run.setLength(0);
                run.append(longer);
            }
        }
        double end = from + tools.measure().width(run.toString(), font);
        flush(lines, part, run, from);
        return end;
    }

    /// Where a line may break: at spaces, but not beside a sign, so that `t = 3` stays together.
    private static String[] words(String words) {
        return words.isEmpty() ? new String[0] : words.split("(?<![=−+]) (?![=−+] )");
    }

    private static void flush(List<List<Run>> lines, Part part, StringBuilder run, double from) {
        if (!run.isEmpty()) {
            lines.getLast().add(new Run(part, run.toString(), from));
            run.setLength(0);
        }
    }

    private SentenceLayout cut(Tools tools, int most, double width) {
        List<List<Run>> kept = new ArrayList<>(lines.subList(0, most));
        List<Run> last = new ArrayList<>(kept.getLast());
        Run end = last.removeLast();
        last.add(
                new Run(end.part(), new Draft(tools).fitted(end.text() + " …", font(end.part(), size), width - end.x()),
                        end.x()));
        kept.set(most - 1, last);
        return new SentenceLayout(kept, size);
    }

    private static Font font(Part part, double size) {
        return part == Part.LEAD ? Font.medium(size) : Font.sans(size);
    }
}
