package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.lesson.Quiz;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.text.Words;
import unroll.trace.GradientCheck;
import unroll.text.TipKey;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

/// What is read aloud: of everything on every picture, in both languages, and with the trace's numbers.
class SpokenTest {
    private static final Pattern WRITTEN = Pattern
            .compile("[\\\\${}\\[\\]∂_⊗⊙·₂‖Σδŷ−′^]|\\s{2}|\\be[+]\\d|\\b(max|min|exp|cos)\\b");
    private static final Size WORDS = new Size(960, 200);
    private static final double CARD = 420;
    private static final Size LEDGER = new Size(560, 780);

    @ParameterizedTest
    @EnumSource
    void everythingOnEveryPictureIsReadAloud(Language language) {
        Stream.concat(Stage.scenarios(), Stage.truncated()).forEach(scenario -> {
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

    @ParameterizedTest
    @EnumSource
    void aSumThatTruncationCutsIsOnlyAboutTheGradient(Language language) {
        Session whole = Stage.session(Stage.example(), Theme.LIGHT, language, Weight.W).last();
        Session cut = Stage.session(Stage.example().withTruncation(OptionalInt.of(1)), Theme.LIGHT, language, Weight.W)
                .last();
        String about = language == Language.ENGLISH ? " about " : " cerca de ";
        for (Subject subject : List.of(new Subject.Whole(new Quantity.Gradient(3, Weight.W)),
                new Subject.Cell(new Quantity.Gradient(3, Weight.W), 0, 1))) {
            assertTrue(spoken(cut).of(subject).contains(about), spoken(cut).of(subject));
            assertFalse(spoken(whole).of(subject).contains(about), spoken(whole).of(subject));
        }
        Subject uncut = new Subject.Whole(new Quantity.Gradient(3, Weight.V));
        assertFalse(spoken(cut).of(uncut).contains(about), spoken(cut).of(uncut));
    }

    @Test
    void everySignOfAboutSaysWhyItIsNotEqual() {
        Session delta = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27);
        Subject rounded = new Subject.About(TipKey.ROUNDED);
        assertTrue(spoken(delta).of(rounded).startsWith("About"));
        assertEquals(List.of(rounded), abouts(Stage.PROJECTION.explanation(delta, WORDS)), "of the equation of δ_1");
        assertTrue(IntStream.range(0, 3).mapToObj(i -> new Subject.Cell(Quantity.state(2), i, 0))
                .flatMap(cell -> abouts(Stage.PROJECTION.card(delta.explaining(cell), CARD).orElseThrow()).stream())
                .anyMatch(rounded::equals), "of a card");
        Session cut = Stage.session(Stage.example().withTruncation(OptionalInt.of(1)), Theme.LIGHT, Language.ENGLISH,
                Weight.W).last();
        Session sum = cut.to(cut.script().size() - 1);
        assertTrue(abouts(Stage.PROJECTION.explanation(sum, WORDS)).contains(new Subject.About(TipKey.LEFT_OUT)));
        assertTrue(abouts(Stage.PROJECTION.ledger(delta.last(), LEDGER)).contains(rounded), "of the ledger");
    }

    private static List<Subject> abouts(Picture picture) {
        return picture.subjects().values().stream().filter(Subject.About.class::isInstance).distinct().toList();
    }

    private static void check(Session session, Subject subject) {
        String said = spoken(session).of(subject);
        assertFalse(said.isBlank(), () -> subject.toString());
        assertTrue(said.equals(said.strip()), said);
        assertFalse(Character.isLowerCase(said.codePointAt(0)), said);
        if (!(subject instanceof Subject.Line)) {
            assertFalse(WRITTEN.matcher(withoutVocabulary(said, session.scenario())).find(), said);
        }
        Numbers numbers = new Numbers(session.view().language());
        if (subject instanceof Subject.Cell(Quantity quantity, int row, int column)) {
            session.moment().value(quantity).filter(all -> Double.isFinite(all.get(row, column)))
                    .ifPresent(all -> {
                        double value = all.get(row, column);
                        String size = new ShownNumbers(numbers).alone(quantity, all, Math.abs(value))
                                .replaceFirst("e.*", "");
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
            rest = rest.replace(word, "w");
        }
        return rest;
    }

    @Test
    void namesValuesAndEquationsAreSaidAsPeopleSayThem() {
        Spoken english = spoken(Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27));
        assertEquals("S at step 2, the state: 0.24; minus 0.13; 0.57. It is tanh of a at step 2.",
                english.of(new Subject.Whole(Quantity.state(2))));
        assertEquals("Entry “dog” of y hat at step 3: 0.25. Y hat at step 3 is softmax of z at step 3.",
                english.of(new Subject.Cell(Quantity.prediction(3), 3, 0)).replaceFirst("0\\.\\d\\d", "0.25"));
        assertTrue(english.of(new Subject.Whole(Quantity.delta(3, 1))).endsWith(
                "It is W transposed times delta at step 2, entry by entry times f prime of a at step 1."));
        assertEquals(
                "The gradient of error 3 with respect to W, the gradient of one error, the sum of its parts: not computed yet. "
                        + "It is part 3 of the gradient of error 3 with respect to W plus part 2 of the gradient of error 3 with respect to W "
                        + "plus part 1 of the gradient of error 3 with respect to W plus part 0 of the gradient of error 3 with respect to W.",
                english.of(new Subject.Whole(new Quantity.Gradient(3, Weight.W))));
        Spoken portuguese = spoken(Stage.session(Stage.example(), Theme.LIGHT, Language.PORTUGUESE, Weight.W).to(27));
        assertEquals("S no passo 2, o estado: 0,24; menos 0,13; 0,57. É tanh de a no passo 2.",
                portuguese.of(new Subject.Whole(Quantity.state(2))));
        assertTrue(portuguese.of(new Subject.Norm(Quantity.state(2))).startsWith("Norma de s no passo 2: "));
        assertTrue(portuguese.of(new Subject.Norm(new Quantity.Part(3, 2, Weight.W)))
                .startsWith("A parcela 2 do gradiente do erro 3 em relação a W, em norma: "));
        assertTrue(portuguese.of(new Subject.Arrow(List.of(Quantity.inputTerm(2)), Optional.of(Weight.U)))
                .startsWith("Uso de U. Leva U vezes x no passo 2"));
    }

    @Test
    void answersChecksAndWaysBackAreSaidByWhatTheyAre() {
        Session asking = asking(Stage.example(), Language.ENGLISH);
        assertEquals("B: “cat”.", spoken(asking).of(new Subject.Answer(1)));
        assertEquals("B: “cat”.", spoken(asking(Stage.example(), Language.PORTUGUESE)).of(new Subject.Answer(1)));
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        assertEquals("The gradient check of W. Checking the gradient…",
                spoken(end).of(new Subject.Check(Weight.W)));
        String held = spoken(end.checkedHere()).of(new Subject.Check(Weight.W));
        assertTrue(held.matches("The gradient check of W[.] It holds[.] The worst relative difference is \\d[.]\\d+ "
                + "times 10 to the power minus \\d+, at row \\d, column \\d of W[.]"), held);
        Session far = end.explaining(new Subject.Whole(new Quantity.Gradient(3, Weight.W)))
                .following(new Subject.Cell(new Quantity.Shared(Weight.V), 3, 0));
        assertEquals("Back to the gradient of error 3 with respect to W.", spoken(far).of(new Subject.Crumb(0)));
        assertEquals("Back to row “dog”, column 0 of V.", spoken(far).of(new Subject.Crumb(1)));
        assertEquals("Volta para o gradiente do erro 3 em relação a W.",
                spoken(far.with(View.initial(Theme.LIGHT, Language.PORTUGUESE))).of(new Subject.Crumb(0)));
    }

    @Test
    void whatTruncationCutsIsSaidToBeCutWithTheNumbersThatItWouldHave() {
        Scenario cut = Stage.example().withTruncation(OptionalInt.of(1));
        Spoken english = spoken(Stage.session(cut, Theme.LIGHT, Language.ENGLISH, Weight.W).last());
        Quantity delta = Quantity.delta(3, 1);
        assertEquals("Cut, not part of the sum: entry 1 of delta at step 1: 0.02.",
                english.of(new Subject.Cut(new Subject.Cell(delta, 1, 0))));
        assertEquals("Cut, not part of the sum: norm of delta at step 1: 0.12.",
                english.of(new Subject.Cut(new Subject.Norm(delta))));
        assertEquals("Cut, not part of the sum: delta at step 1: minus 0.03; 0.02; minus 0.11.",
                english.of(new Subject.Cut(new Subject.Whole(delta))));
        assertEquals(
                "Cut, not part of the sum: row 0, column 0 of part 0 of the gradient of error 3 with respect to W: 0.",
                english.of(new Subject.Cut(new Subject.Cell(new Quantity.Part(3, 0, Weight.W), 0, 0))));
        Spoken portuguese = spoken(Stage.session(cut, Theme.LIGHT, Language.PORTUGUESE, Weight.W).last());
        assertEquals("Cortado, não faz parte da soma: delta no passo 1: menos 0,03; 0,02; menos 0,11.",
                portuguese.of(new Subject.Cut(new Subject.Map(delta, Subject.Turn.LYING))));
    }

    @Test
    void failuresAndKinksOfACheckAreSaid() {
        Session end = Stage.session(Stage.example().with(Activation.RELU), Theme.LIGHT, Language.ENGLISH, Weight.W)
                .last()
                .checkedHere();
        WeightCheck one = end.check().orElseThrow().weights().getFirst();
        Weight weight = one.weight();
        WeightCheck wrong = new WeightCheck(weight, one.analytic(), one.numeric(), one.relative().map(_ -> 0.5), 1, 2,
                0);
        Session failed = end.checked(new GradientCheck(end.check().orElseThrow().of(), OptionalInt.of(1),
                List.of(wrong)));
        assertEquals("The gradient check of U. It does not hold. The worst relative difference is 0.50, at row 0, "
                + "column “the” of U. Truncation (τ = 1) is set aside: a truncated gradient is not the slope of any "
                + "error. relu bends at 1 entry, compared on one side. 2 entries at a kink of relu could not be "
                + "compared.", spoken(failed).of(new Subject.Check(weight)));
    }

    @Test
    void amountsAreSaidAsPeopleSayThem() {
        SpokenAmount english = amounts(Stage.example(), Language.ENGLISH);
        assertEquals("largest f prime", english.of("max f′"));
        assertEquals("smallest f prime of a at step 2", english.of("min f′(a_2)"));
        assertEquals("upper bound", english.of("max"));
        assertEquals("spectral norm of W", english.of("‖W‖₂"));
        assertEquals("spectral norm", english.of("‖·‖₂"));
        assertEquals("row 1, column 0 of U times entry 0 of x at step 0", english.of("U[1,0] · x_0[0]"));
        assertEquals("row 1, column “cat” of U times entry “cat” of x at step 0", english.of("U[1,cat] · x_0[cat]"));
        assertEquals("entry “, · ” of y hat at step 3", english.of("ŷ_3[, · ]"));
        assertEquals("row 1, column 2 of W times entry 2 of s at step minus 1", english.of("W[1,2] · s_(−1)[2]"));
        assertEquals("sum of the exponentials", english.of("Σ exp"));
        assertEquals("exponential", english.of("exp"));
        assertEquals("the sum", english.of("Σ"));
        assertEquals("norm of the sum divided by the sum of the norms", english.of("‖Σ‖ / Σ‖·‖"));
        assertEquals("sum of the norms of each part", english.of("Σ‖part‖"));
        assertEquals("norm of delta at step 1 of error 3 divided by norm of delta at step 2 of error 3",
                english.of("‖δ_1^(3)‖ / ‖δ_2^(3)‖"));
        assertEquals("cosine between the outer product of delta at step 1 and s at step 0 and the sum",
                english.of("cos(δ_1 ⊗ s_0, Σ)"));
        assertEquals("cosine between the gradient of error 2 with respect to W and the sum",
                english.of("cos(∂E_2/∂W, Σ)"));
        assertEquals(
                "cosine between the outer product of y hat at step 3 minus y at step 3 and s at step 3 and the sum",
                english.of("cos((ŷ_3 − y_3) ⊗ s_3, Σ)"));
        assertEquals("backpropagation, row 0, column 2 of W", english.of("backpropagation, W[0,2]"));
        assertEquals("central differences, entry 2 of b", english.of("central differences, b[2]"));
        assertEquals("largest size of delta", english.of("largest size of δ"));
        assertEquals("and 3 more, together", english.of("and 3 more, together"));
        assertEquals("row 0, column 1 of the derivative of s at step 2 with respect to s at step 1",
                english.of("∂s_2/∂s_1[0,1]"));
        SpokenAmount portuguese = amounts(Stage.example(), Language.PORTUGUESE);
        assertEquals("maior f linha", portuguese.of("max f′"));
        assertEquals("norma da soma dividido por soma das normas",
                portuguese.of("‖Σ‖ / Σ‖·‖"));
        assertEquals("U, linha 1, coluna 0 vezes x no passo 0, elemento 0", portuguese.of("U[1,0] · x_0[0]"));
        assertEquals("soma das normas de cada parcela", portuguese.of("Σ‖parcela‖"));
    }

    private static SpokenAmount amounts(Scenario scenario, Language language) {
        Words words = new Words(language);
        return new SpokenAmount(new SpokenName(scenario, words), words);
    }

    /// At the first question.
    private static Session asking(Scenario scenario, Language language) {
        Session session = Stage.session(scenario, Theme.LIGHT, language, Weight.W).quizzing(Optional.of(Quiz.START));
        for (int i = 0; i < 9 && session.asked().isEmpty(); i++) {
            session = session.next();
        }
        return session;
    }

    private static Spoken spoken(Session session) {
        return new Spoken(Stage.PROJECTION.frame(session), session.attention().card());
    }

    private static Stream<Picture> pictures(Session session) {
        return Stream.concat(Stage.panels().stream().limit(4).map(panel -> panel.of(session)), Stream.of(
                Stage.PROJECTION.explanation(session, WORDS), Stage.PROJECTION.code(session, WORDS)));
    }

    @ParameterizedTest
    @EnumSource
    void everythingOnCardsAndQuestionsIsReadAloud(Language language) {
        Stage.scenarios().forEach(scenario -> Stage.explained(Stage.session(scenario, Theme.LIGHT, language, Weight.W))
                .forEach(session -> Stream.concat(Stage.PROJECTION.card(session, 440).stream(),
                        Stream.of(Stage.PROJECTION.explanation(session, WORDS)))
                        .flatMap(picture -> picture.subjects().values().stream()).distinct()
                        .forEach(subject -> check(session, subject))));
    }
}
