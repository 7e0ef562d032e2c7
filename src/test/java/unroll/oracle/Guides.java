package unroll.oracle;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import unroll.figure.Part;
import unroll.lesson.Grain;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Guide;
import unroll.session.Opening;

/// What lecturers may give scenarios, drawn.
public final class Guides {
    private static final List<String> TEXTS = List.of("Hello", "*a* **b** `c` $\\delta_1$", "- one\n- two\n\n1. three",
            "ação 😀 \" \\ \t end", "$\\frac{$ not a formula", "a\n\nb");

    private Guides() {
    }

    /// Some notes on steps of the lesson, and some way to open it.
    public static Guide of(Random random, Scenario scenario) {
        Script script = Script.of(Shape.of(scenario));
        Notes notes = Notes.NONE;
        for (int n = random.nextInt(5); n > 0; n--) {
            notes = notes.with(new Note(spot(random, script), TEXTS.get(random.nextInt(TEXTS.size()))));
        }
        return new Guide(notes, random.nextInt(3) == 0 ? Optional.empty() : Optional.of(opening(random, script)),
                OptionalLong.empty());
    }

    private static Opening opening(Random random, Script script) {
        Set<Part> hidden = EnumSet.noneOf(Part.class);
        for (Part part : Part.values()) {
            if (random.nextInt(3) == 0) {
                hidden.add(part);
            }
        }
        return new Opening(sometimes(random, spot(random, script)),
                sometimes(random, Grain.values()[random.nextInt(Grain.values().length)]),
                sometimes(random, List.of(Weight.U, Weight.W, Weight.V).get(random.nextInt(3))),
                sometimes(random, new ArrayList<>(hidden)).map(Set::copyOf));
    }

    private static <A> Optional<A> sometimes(Random random, A value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private static Spot spot(Random random, Script script) {
        return Spot.of(script, random.nextInt(script.size() + 1));
    }
}
