package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.text.Words;
import unroll.trace.Quantity;

/// What is read aloud: of everything on every picture, in both languages, and with the trace's numbers.
class SpokenTest {
    private static final Pattern WRITTEN = Pattern.compile("[\\\\${}∂_⊗⊙‖Σδŷ−′^]|\\s{2}|\\be[+]\\d");
    private static final Size WORDS = new Size(960, 200);

    @ParameterizedTest
    @EnumSource
    void everythingOnEveryPictureIsReadAloud(Language language) {
        Stage.scenarios().forEach(scenario -> {
            for (Weight weight : List.of(Weight.U, Weight.W, Weight.V)) {
                Session lesson = Stage.session(scenario, Theme.LIGHT, language, weight);
                int end = lesson.script().size();
                for (int position : new int[]{0, end / 3, end / 2, 3 * end / 4, end - 1, end}) {
                    Session session = lesson.to(position);
                    pictures(session).flatMap(picture -> picture.subjects().values().stream()).distinct()
                            .forEach(subject -> check(session, subject));
                }
            }
        });
    }

    private static void check(Session session, Subject subject) {
        String said = spoken(session).of(subject);
        assertFalse(said.isBlank(), () -> subject.toString());
        assertTrue(said.equals(said.strip()), said);
        if (!(subject instanceof Subject.Line)) {
            assertFalse(WRITTEN.matcher(withoutVocabulary(said, session.scenario())).find(), said);
        }
        Numbers numbers = new Numbers(session.view().language());
        if (subject instanceof Subject.Cell(Quantity quantity, int row, int column)) {
            session.moment().value(quantity).map(value -> value.get(row, column)).filter(Double::isFinite)
                    .ifPresent(value -> {
                        String size = numbers.cell(Math.abs(value)).replaceFirst("e.*", "");
                        assertTrue(said.contains(" " + size), () -> said + ": " + value);
                        String minus = session.view().language() == Language.ENGLISH ? "minus " : "menos ";
                        assertEquals(value < 0, said.contains(": " + minus + size), said);
                    });
        }
        if (subject instanceof Subject.Whole(Quantity quantity) && !session.moment().knows(quantity)) {
            assertTrue(said.contains(session.view().language() == Language.ENGLISH ? "not computed yet" : "ainda não"),
                    said);
        }
    }

    /// Words of a scenario may hold any sign.
    private static String withoutVocabulary(String said, Scenario scenario) {
        String rest = said;
        for (String word : scenario.vocabulary()) {
            rest = rest.replace(word, "·");
        }
        return rest;
    }

    @Test
    void namesValuesAndEquationsAreSaidAsPeopleSayThem() {
        Spoken english = spoken(Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27));
        assertEquals("s at step 2, the state: 0.24; minus 0.13; 0.57. It is tanh of a at step 2.",
                english.of(new Subject.Whole(new Quantity.State(2))));
        assertEquals("entry dog of y hat at step 3: 0.25. y hat at step 3 is softmax of z at step 3.",
                english.of(new Subject.Cell(new Quantity.Prediction(3), 3, 0)).replaceFirst("0\\.\\d\\d", "0.25"));
        assertTrue(english.of(new Subject.Whole(new Quantity.Delta(3, 1))).endsWith(
                "It is W transposed times delta at step 2, entry by entry times f prime of a at step 1."));
        assertEquals("gradient of error 3 by W, the gradient of one error, the sum of its parts: not computed yet. "
                + "It is part 3 of the gradient of error 3 by W plus part 2 of the gradient of error 3 by W "
                + "plus part 1 of the gradient of error 3 by W plus part 0 of the gradient of error 3 by W.",
                english.of(new Subject.Whole(new Quantity.Gradient(3, Weight.W))));
        Spoken portuguese = spoken(Stage.session(Stage.example(), Theme.LIGHT, Language.PORTUGUESE, Weight.W).to(27));
        assertEquals("s no passo 2, o estado: 0,24; menos 0,13; 0,57. É tanh de a no passo 2.",
                portuguese.of(new Subject.Whole(new Quantity.State(2))));
        assertTrue(portuguese.of(new Subject.Arrow(List.of(new Quantity.InputTerm(2)), Optional.of(Weight.U)))
                .startsWith("Uso de U. Leva U vezes x no passo 2"));
    }

    private static Spoken spoken(Session session) {
        return new Spoken(session.moment(), session.view().dialect(), new Words(session.view().language()),
                new Numbers(session.view().language()));
    }

    private static Stream<Picture> pictures(Session session) {
        return Stream.concat(Stage.panels().stream().limit(4).map(panel -> panel.of(session)), Stream.of(
                Stage.PROJECTION.explanation(session, WORDS), Stage.PROJECTION.code(session, WORDS)));
    }
}
