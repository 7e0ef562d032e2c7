package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Sequence;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;

/// The network in the rooms that windows leave it, down to the smallest: nothing covers anything else, nothing is cut
/// but what is scrolled.
class NetworkRoomTest {
    private static final List<Size> ROOMS = List.of(new Size(564, 198), new Size(564, 216), new Size(644, 232),
            new Size(573, 438), new Size(640, 390), new Size(722, 438), new Size(948, 438), new Size(782, 570),
            new Size(871, 610));
    private static final Pattern WORDS = Pattern
            .compile("(.*/)?(name|letter|factor|size/\\d|stretch/\\d|slopes/\\d|least|most|words|word|value|before|n)");
    private static final Pattern BOXES = Pattern.compile("(state|delta|forming)/-?\\d+/box|input/\\d+/box");

    @Test
    void wordsDoNotCoverWords() {
        everywhere((where, flats) -> {
            List<Flat> words = flats.stream().filter(NetworkRoomTest::isWords).toList();
            for (int i = 0; i < words.size(); i++) {
                for (int j = 0; j < i; j++) {
                    apart(where, words.get(i), words.get(j));
                }
            }
        });
    }

    @Test
    void boxesDoNotCoverBoxesAndNamesStandOutsideOfThem() {
        everywhere((where, flats) -> {
            List<Flat> boxes = flats.stream()
                    .filter(flat -> BOXES.matcher(flat.mark().id().name()).matches() && !flat.isCut()).toList();
            List<Flat> names = flats.stream().filter(flat -> flat.mark() instanceof Mark.Outline && isWords(flat))
                    .toList();
            for (int i = 0; i < boxes.size(); i++) {
                for (int j = 0; j < i; j++) {
                    apart(where, boxes.get(i), boxes.get(j));
                }
                for (Flat name : names) {
                    if (!name.mark().id().name().startsWith("loss")) {
                        apart(where, boxes.get(i), name);
                    }
                }
            }
        });
    }

    @Test
    void nothingIsCutWhereAllColumnsFit() {
        everywhere((where, flats) -> {
            if (flats.stream().noneMatch(flat -> flat.mark().id().name().equals("overview"))) {
                flats.forEach(flat -> assertTrue(flat.clip().encloses(flat.box(), 2),
                        () -> where + flat.mark().id().name() + " " + flat.box() + " in " + flat.clip()));
            }
        });
    }

    @Test
    void statesArrowsAndErrorsAreThereInTheSmallestRoom() {
        Session session = Stage.session(network(4, 3, 4, 3), Theme.LIGHT, Language.ENGLISH, Weight.W);
        Session here = session.to(27);
        Set<String> seen = Set.copyOf(Flat.of(Stage.PROJECTION.network(here, ROOMS.getFirst()).scene(),
                Stage.TOOLS.measure()).stream().filter(flat -> !flat.isCut()).map(flat -> flat.mark().id().name())
                .toList());
        for (int t = 0; t < 4; t++) {
            assertTrue(seen.containsAll(Set.of("state/" + t + "/box", "arrow/u/" + t, "arrow/w/" + t, "arrow/v/" + t,
                    "loss/" + t)), seen::toString);
        }
        assertTrue(seen.containsAll(Set.of("delta/3/box", "delta/2/box", "delta/1/box", "back/w/1")), seen::toString);
    }

    private interface Check {
        void run(String where, List<Flat> flats);
    }

    private static void everywhere(Check check) {
        List<Scenario> networks = new ArrayList<>(List.of(network(1, 1, 2, 2), network(4, 1, 4, 3), network(4, 2, 4, 3),
                network(4, 3, 4, 3), network(5, 3, 6, 30), network(8, 4, 8, 12), network(6, 3, 30, 6),
                network(20, 16, 30, 6), network(3, 16, 5, 1), network(4, 3, 4, 3).with(new Focus.All())));
        for (Scenario scenario : networks) {
            for (Language language : Language.values()) {
                for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.CONTRAST)) {
                    Session session = Stage.session(scenario, theme, language, Weight.W);
                    int size = session.script().size();
                    for (int place : theme == Theme.LIGHT
                            ? new int[]{1, 3, size / 2, size - 3, size}
                            : new int[]{size - 2}) {
                        for (Size room : ROOMS) {
                            Session here = session.to(place);
                            check.run(scenario.title() + " " + room + " at " + place + ": ",
                                    Flat.of(Stage.PROJECTION.network(here, room).scene(), Stage.TOOLS.measure()));
                        }
                    }
                }
            }
        }
    }

    private static boolean isWords(Flat flat) {
        return !flat.isCut() && flat.box().width() > 0
                && (flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                        || flat.mark() instanceof Mark.Outline && WORDS.matcher(flat.mark().id().name()).matches());
    }

    private static void apart(String where, Flat one, Flat other) {
        Box inner = one.box().inset(0.8);
        assertFalse(inner.overlaps(other.box().inset(0.8)), () -> where + one.mark().id().name() + " " + one.box()
                + " covers " + other.mark().id().name() + " " + other.box());
    }

    /// A network with words of a length.
    private static Scenario network(int steps, int hidden, int classes, int letters) {
        Random random = new Random(7);
        return new Scenario("T=" + steps + " H=" + hidden + " K=" + classes + " letters=" + letters,
                IntStream.range(0, classes).mapToObj(i -> word(i, letters)).toList(),
                Sequence.ofWords(IntStream.range(0, steps).<Input>mapToObj(t -> new Input.Word(t % classes)).toList(),
                        IntStream.range(0, steps).mapToObj(t -> OptionalInt.of((t + 1) % classes)).toList()),
                Activation.TANH, Matrix.zeros(hidden, 1),
                new Parameters(matrix(hidden, classes, random), matrix(hidden, hidden, random),
                        matrix(classes, hidden, random), java.util.Optional.empty(), java.util.Optional.empty()),
                new Focus.One(steps - 1), OptionalInt.empty(), 0.1, java.util.OptionalDouble.empty());
    }

    private static String word(int i, int letters) {
        String number = Integer.toString(i);
        return "m".repeat(Math.max(1, letters - number.length())) + number;
    }

    private static Matrix matrix(int rows, int columns, Random random) {
        return Matrix.zeros(rows, columns).map(_ -> Math.round(20 * random.nextDouble() - 10) / 10.0);
    }
}
