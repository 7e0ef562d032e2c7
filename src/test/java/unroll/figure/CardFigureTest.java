package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.oracle.Tiny;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Numbers;
import unroll.trace.GradientCheck;
import unroll.trace.Quantity;
import unroll.trace.WeightCheck;

class CardFigureTest {
    private static final double LEAST_TEXT = 11.5;
    private static final double[] WIDTHS = {360, 440, 560};

    /// A card as it was drawn.
    private record Drawn(Session session, Card card, Picture picture) {
        @Override
        public String toString() {
            return card.current() + " of " + session.scenario().title() + " at " + session.position() + " in "
                    + session.view().language() + ", " + picture.scene().width() + ": ";
        }

        List<Flat> flat() {
            return Flat.of(picture.scene(), Stage.TOOLS.measure());
        }
    }

    private static List<Drawn> drawn = List.of();

    @BeforeAll
    static void drawMany() {
        Random random = new Random(4);
        drawn = Stream.concat(Stream.concat(Stage.scenarios(), Stream.of(Scenarios.words(64, 100, 50))),
                Scenarios.mixed(40)).flatMap(scenario -> cards(scenario, random)).toList();
    }

    private static Stream<Drawn> cards(Scenario scenario, Random random) {
        Session start = Stage.session(scenario, Theme.ALL.get(random.nextInt(Theme.ALL.size())),
                Language.values()[random.nextInt(2)], Weight.W);
        int size = start.script().size();
        List<Session> moments = List.of(start.last(), start.to(random.nextInt(size)), start);
        Session checked = scenario.parameters().hidden() < 6 ? start.last().checkedHere() : start.last();
        Stream<Drawn> checks = scenario.parameters().present().stream()
                .map(weight -> draw(checked, Card.of(new Subject.Check(weight)), random));
        List<Quantity> all = Quantities.of(scenario).stream()
                .filter(quantity -> random.nextInt(scenario.steps() > 10 ? 40 : 4) == 0).toList();
        return Stream.concat(checks, moments.stream().flatMap(here -> all.stream().filter(here.moment()::knows)
                .map(quantity -> draw(here, card(here, quantity, random), random))));
    }

    private static Card card(Session here, Quantity quantity, Random random) {
        Matrix value = here.lesson().trace().value(quantity);
        Subject cell = new Subject.Cell(quantity, random.nextInt(value.rows()), random.nextInt(value.columns()));
        Card first = Card.of(random.nextInt(4) == 0 ? new Subject.Whole(quantity) : cell);
        return random.nextBoolean()
                ? first
                : new Card(Stream.concat(Stream.generate(() -> (Subject) new Subject.Cell(new Quantity.Shared(Weight.V),
                        random.nextInt(here.scenario().parameters().classes()), 0)).limit(random.nextInt(9)),
                        first.way().stream()).toList());
    }

    private static Drawn draw(Session session, Card card, Random random) {
        return new Drawn(session, card,
                Stage.PROJECTION.card(session, card, WIDTHS[random.nextInt(WIDTHS.length)]));
    }

    @Test
    void nothingLeavesTheCard() {
        assertTrue(drawn.size() > 1000, "too few cards: " + drawn.size());
        for (Drawn each : drawn) {
            Box page = new Box(0, 0, each.picture.scene().width(), each.picture.scene().height()).inset(6);
            each.flat().stream().filter(flat -> !flat.mark().id().name().equals("card"))
                    .forEach(flat -> assertTrue(page.encloses(flat.box(), 0),
                            () -> each + flat.mark().id().name() + " at " + flat.box() + " leaves " + page));
        }
    }

    @Test
    void wordsAndFormulasDoNotCoverEachOther() {
        for (Drawn each : drawn) {
            List<Flat> inked = each.flat().stream().filter(CardFigureTest::isInked).toList();
            for (int i = 0; i < inked.size(); i++) {
                for (int j = 0; j < i; j++) {
                    Flat one = inked.get(i);
                    Flat other = inked.get(j);
                    assertFalse(one.box().inset(1.6).overlaps(other.box().inset(1.6)),
                            () -> each + one.mark().id().name() + " covers " + other.mark().id().name());
                }
            }
        }
    }

    /// Text and letters; of formulas with brackets only the text around them.
    private static boolean isInked(Flat flat) {
        return flat.box().width() > 2 && flat.box().height() > 2
                && (flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                        || flat.mark() instanceof Mark.Outline outline && !outline.fill().isNone());
    }

    @Test
    void typeCanBeRead() {
        for (Drawn each : drawn) {
            each.flat().forEach(flat -> assertTrue(
                    !(flat.mark() instanceof Mark.Text text) || text.font().size() >= LEAST_TEXT,
                    () -> each + flat.mark().id().name() + " " + flat.mark()));
        }
    }

    @Test
    void idsAreUnique() {
        for (Drawn each : drawn) {
            List<String> ids = each.flat().stream().map(flat -> flat.mark().id().name()).toList();
            assertEquals(ids.stream().distinct().toList(), ids, each::toString);
        }
    }

    @Test
    void allGapsAreFilled() {
        for (Drawn each : drawn) {
            texts(each).values().forEach(text -> assertFalse(
                    text.contains("{") || text.contains("}") || text.contains(RichText.PIECE) || text.contains("$"),
                    () -> each + text));
        }
    }

    @Test
    void everyNumberIsWhatItStandsFor() {
        for (Drawn each : drawn) {
            Numbers numbers = new Numbers(each.session.view().language());
            Map<MarkId, String> texts = texts(each);
            texts.forEach((id, text) -> {
                Subject subject = each.picture.subjects().get(id);
                Subject meant = subject == null ? each.picture.subjects().get(parent(id)) : subject;
                if (meant != null && isNumber(text)) {
                    check(each, meant, text, numbers);
                }
            });
        }
    }

    /// Whether a text is a number rounded as others of its column are: to at least two decimals.
    private static boolean isOfAColumn(String text, double value) {
        String plain = text.replace(',', '.').replace('−', '-').replace("∞", "Infinity");
        String[] parts = plain.split("e");
        int decimals = parts[0].length() - Math.max(parts[0].indexOf('.'), 0) - 1
                - (parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
        return text.equals("0") || Double.parseDouble(plain) == value
                || Math.abs(Double.parseDouble(plain) - value) <= 0.5000001 * Math.pow(10, -decimals);
    }

    private static void check(Drawn each, Subject meant, String text, Numbers numbers) {
        switch (meant) {
            case Subject.Cell(Quantity quantity, int row, int column) -> {
                Matrix value = each.session.lesson().trace().value(quantity);
                assertTrue(Writings.of(numbers, quantity, value, row, column).contains(text)
                        || isOfAColumn(text, value.get(row, column)),
                        () -> each + text + " for " + value.get(row, column));
            }
            case Subject.Amount(String _, double value, var _) ->
                assertTrue(text.equals(numbers.cell(value)) || isOfAColumn(text, value), () -> each + text + meant);
            case Subject.Norm(Quantity quantity) ->
                assertEquals(numbers.cell(each.session.lesson().trace().value(quantity).norm()), text,
                        each::toString);
            case Subject.About _,Subject.Whole _,Subject.Map _,Subject.Cut _,Subject.Change _,Subject.Arrow _,Subject.Line _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Stop _,Subject.Overview _ ->
                {
                }
        }
    }

    @Test
    void aCardLeadsOnlyToWhatIsKnown() {
        for (Drawn each : drawn) {
            each.picture.subjects().values().forEach(subject -> {
                if (subject instanceof Subject.Cell(Quantity quantity, int row, int column)) {
                    Matrix value = each.session.lesson().trace().value(quantity);
                    assertTrue(each.session.moment().knows(quantity) && row < value.rows()
                            && column < value.columns(), () -> each + subject.toString());
                } else if (subject instanceof Subject.Whole(Quantity quantity)) {
                    assertTrue(each.session.moment().knows(quantity), () -> each + subject.toString());
                }
            });
        }
    }

    @Test
    void theRoundedNumberStandsBesideAllItsDigits() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.PORTUGUESE, Weight.W).last();
        Quantity quantity = Quantity.state(2);
        List<String> texts = shown(session, new Subject.Cell(quantity, 1, 0));
        double value = session.lesson().trace().value(quantity).get(1, 0);
        assertTrue(texts.contains(new Numbers(Language.PORTUGUESE).full(value)), texts.toString());
        assertTrue(texts.contains(new Numbers(Language.PORTUGUESE).cell(value)), texts.toString());
    }

    @Test
    void aStateIsSpelledOutToInputsWeightsAndTheStateBefore() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Set<Subject> leads = leads(session, new Subject.Cell(Quantity.state(2), 1, 0));
        Quantity u = new Quantity.Shared(Weight.U);
        Quantity w = new Quantity.Shared(Weight.W);
        for (int i = 0; i < 3; i++) {
            assertTrue(leads.contains(new Subject.Cell(w, 1, i)) && leads.contains(
                    new Subject.Cell(Quantity.state(1), i, 0)), leads.toString());
        }
        assertTrue(leads.contains(new Subject.Cell(u, 1, 2)) && leads.contains(
                new Subject.Cell(Quantity.input(2), 2, 0)), leads.toString());
        assertFalse(leads.contains(new Subject.Cell(u, 1, 0)), "a term that is 0 is told with the others");
    }

    @Test
    void aWeightShowsItsUsesAndTheirPartsOnceTheyAreTold() {
        Session start = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);
        Subject weight = new Subject.Cell(new Quantity.Shared(Weight.W), 1, 2);
        Set<Subject> before = leads(start, weight);
        Set<Subject> after = leads(start.last(), weight);
        for (int k = 0; k < 4; k++) {
            Subject part = new Subject.Cell(new Quantity.Part(3, k, Weight.W), 1, 2);
            Subject use = new Subject.Cell(Quantity.preActivation(k), 1, 0);
            assertTrue(after.contains(part) && after.contains(use), after.toString());
            assertFalse(before.contains(part) || before.contains(use), before.toString());
        }
        assertTrue(shown(start, weight).contains("not yet"));
        assertFalse(shown(start.last(), weight).contains("not yet"));
    }

    @Test
    void aQuantityOfOneNumberIsToldAsThatNumber() {
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        assertEquals(leads(end, new Subject.Cell(Quantity.loss(3), 0, 0)),
                leads(end, new Subject.Whole(Quantity.loss(3))));
    }

    @Test
    void aZeroSaysWhyAndASaturatedUnitThatLittleGetsThrough() {
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Subject first = new Subject.Cell(new Quantity.Part(3, 0, Weight.W), 1, 2);
        assertTrue(String.join(" ", shown(end, first)).contains("there is no memory before the first step"));
        Session saturated = Stage.session(Tiny.of(Activation.SIGMOID, 9, 1, 3), Theme.LIGHT, Language.ENGLISH,
                Weight.W).last();
        String told = String.join(" ", shown(saturated, new Subject.Cell(Quantity.state(1), 0, 0)));
        assertTrue(told.contains("lets little of δ through"), told);
        Session off = Stage.session(Tiny.of(Activation.RELU, -1, 1, 2), Theme.LIGHT, Language.ENGLISH, Weight.W)
                .last();
        assertTrue(String.join(" ", shown(off, new Subject.Cell(Quantity.delta(1, 1), 0, 0)))
                .contains("the relu unit is off"));
    }

    @Test
    void manyTermsAreToldByTheLargestAndTheRestTogether() {
        Session end = Stage.session(Scenarios.words(64, 3, 50), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        String told = String.join(" ", shown(end, new Subject.Cell(Quantity.state(2), 5, 0)));
        assertTrue(told.contains("and 59 more, together") && told.contains("49 terms are 0, since"), told);
    }

    @Test
    void aCheckIsAwaitedThenTold() {
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Subject check = new Subject.Check(Weight.W);
        assertTrue(String.join(" ", shown(end, check)).contains("checking"));
        String told = String.join(" ", shown(end.checkedHere(), check));
        assertTrue(told.contains("It holds.") && told.contains("central differences"), told);
    }

    @Test
    void aWeightThatACheckLeavesOutIsNotAwaited() {
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last().checkedHere();
        GradientCheck all = end.check().orElseThrow();
        GradientCheck some = new GradientCheck(all.of(), all.truncationSetAside(),
                all.weights().stream().filter(check -> !check.weight().equals(Weight.W)).toList());
        String told = String.join(" ", shown(end.checked(some), new Subject.Check(Weight.W)));
        assertTrue(told.contains("no check of this weight") && !told.contains("checking"), told);
    }

    @Test
    void theLastRunningSumSaysWhatIsCutAsTheGradientThatItIs() {
        Session end = Stage.session(Stage.example().withTruncation(OptionalInt.of(1)), Theme.LIGHT, Language.ENGLISH,
                Weight.W).last();
        for (Quantity sum : List.of(new Quantity.RunningSum(3, 2, Weight.W), new Quantity.Gradient(3, Weight.W))) {
            String told = String.join(" ", shown(end, new Subject.Cell(sum, 1, 2)));
            assertTrue(told.contains("are cut"), told);
        }
        assertFalse(String.join(" ", shown(end, new Subject.Cell(new Quantity.RunningSum(3, 3, Weight.W), 1, 2)))
                .contains("are cut"));
    }

    @Test
    void theEntriesOfACheckCanBePointedAtAlsoAsAHeatMap() {
        for (Scenario scenario : List.of(Stage.example(), Scenarios.words(16, 3, 5).with(new Focus.One(2)))) {
            Session end = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W).last().checkedHere();
            WeightCheck check = end.check().orElseThrow().weights().stream().filter(it -> it.weight().equals(Weight.W))
                    .findFirst().orElseThrow();
            int last = scenario.steps() - 1;
            Picture card = Stage.PROJECTION.card(end, Card.of(new Subject.Check(Weight.W)), 440);
            Set<Subject> stops = Navigation.through(Places.of(card, Stage.TOOLS.measure())).stops().stream()
                    .map(Place::subject).collect(Collectors.toSet());
            for (int i = 0; i < check.analytic().rows(); i++) {
                for (int j = 0; j < check.analytic().columns(); j++) {
                    String name = QuantityName.cell(new Quantity.Shared(Weight.W), i, j, scenario);
                    assertTrue(stops.containsAll(List.of(
                            new Subject.Cell(new Quantity.Gradient(last, Weight.W), i, j),
                            new Subject.Amount("central differences, " + name, check.numeric().get(i, j)),
                            new Subject.Amount("difference, " + name,
                                    check.analytic().get(i, j) - check.numeric().get(i, j)))),
                            name);
                }
            }
            List<Subject> rings = card.subjects().entrySet().stream()
                    .filter(it -> it.getKey().name().endsWith("/worst")).map(Map.Entry::getValue).toList();
            assertEquals(3, rings.size());
            assertTrue(rings.contains(
                    new Subject.Cell(new Quantity.Gradient(last, Weight.W), check.row(), check.column())));
        }
    }

    @Test
    void theWayLeadsBackButNotToWhereOneIs() {
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last();
        Card card = new Card(List.of(new Subject.Cell(Quantity.loss(3), 0, 0),
                new Subject.Cell(Quantity.prediction(3), 3, 0), new Subject.Whole(Quantity.state(3))));
        Set<Subject> crumbs = Stage.PROJECTION.card(end, card, 440).subjects().values().stream()
                .filter(Subject.Crumb.class::isInstance).collect(Collectors.toSet());
        assertEquals(Set.of(new Subject.Crumb(0), new Subject.Crumb(1)), crumbs);
    }

    @Test
    void zoomMakesItLargerInsideItsWidth() {
        Session end = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).last()
                .explaining(new Subject.Cell(Quantity.state(2), 1, 0));
        Session larger = end.with(end.view().withZoom(1.5));
        assertEquals(440, Stage.PROJECTION.card(larger, 440).orElseThrow().scene().width(), 1e-9);
        assertTrue(Stage.PROJECTION.card(larger, 440).orElseThrow().scene().height() > Stage.PROJECTION.card(end, 440)
                .orElseThrow().scene().height());
        assertTrue(Stage.PROJECTION.card(end.withoutCard(), 440).isEmpty());
    }

    private static Set<Subject> leads(Session session, Subject subject) {
        return Set.copyOf(Stage.PROJECTION.card(session, Card.of(subject), 440).subjects().values());
    }

    private static List<String> shown(Session session, Subject subject) {
        Card card = Card.of(subject);
        return List.copyOf(
                texts(new Drawn(session, card, Stage.PROJECTION.card(session, card, 440))).values());
    }

    private static Map<MarkId, String> texts(Drawn each) {
        return each.flat().stream().map(Flat::mark).filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                .collect(Collectors.toMap(Mark.Text::id, Mark.Text::text));
    }

    private static MarkId parent(MarkId id) {
        return new MarkId(id.name().substring(0, Math.max(0, id.name().lastIndexOf('/'))));
    }

    private static boolean isNumber(String text) {
        return text.matches("−?(?:\\d.*|∞)|NaN");
    }
}
