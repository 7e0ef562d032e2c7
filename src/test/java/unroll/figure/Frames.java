package unroll.figure;

import java.util.Optional;
import java.util.Random;
import unroll.lesson.Grain;
import unroll.note.Notes;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.oracle.Weights;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.text.Words;

/// Moments of lessons, to be drawn.
final class Frames {
    private static final Tools TOOLS = new Tools(new Java2dTextMeasure(), new LatexTypesetter());

    private Frames() {
    }

    /// A place in the lesson on a scenario, with the parts of a weight, or of that which does the same in its network.
    static Frame at(Lesson lesson, int position, Weight wanted, Language language) {
        Weight ledger = lesson.scenario().parameters().nearest(wanted);
        View view = View.initial(Theme.LIGHT, language).with(ledger);
        return new Frame(new Moment(lesson.trace(), lesson.script(), position, Grain.OPERATION), view, Form.WINDOW,
                lesson.scales(ledger), TOOLS, new Words(language), new Numbers(language), Optional.empty(),
                Optional.empty(),
                Optional.empty(), Notes.NONE);
    }

    /// A place, a weight and a language drawn at random.
    static Frame random(Lesson lesson, Random random) {
        return at(lesson, random.nextInt(lesson.script().size() + 1), Weights.ALL.get(random.nextInt(3)),
                Language.values()[random.nextInt(2)]);
    }
}
