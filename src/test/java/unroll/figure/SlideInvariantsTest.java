package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.edit.SetTruncation;
import unroll.io.BadInput;
import unroll.io.BundledScenario;
import unroll.io.BundledScenarios;
import unroll.io.ScenarioReader;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;

/// Pictures for slides and pages: nothing leaves the page or covers words, and no type is too small to be read.
final class SlideInvariantsTest {
    private static final double LEAST_TYPE = 12;
    private static final double LINE = 16;
    private static final Size WIDE = new Size(960, 540);
    private static final Size NARROW = new Size(800, 600);

    /// Half a px of an arrow's edge or a letter's side may stand on the border of the page.
    private static final double HAIR = 0.5;

    @Test
    void everyExhibitOfEveryBundledScenarioHoldsAtEveryStep() {
        int turn = 0;
        for (Scenario scenario : BundledScenarios.all().stream().map(BundledScenario::read).toList()) {
            for (Exhibit exhibit : exhibits(scenario)) {
                Session session = session(scenario, Weight.W,
                        Language.values()[(turn + exhibit.ordinal()) % Language.values().length]);
                Size size = largest(session, exhibit);
                for (int place = 0; place <= session.script().size(); place++) {
                    Theme theme = Theme.ALL.get(place % Theme.ALL.size());
                    demand(session.with(session.view().with(theme)).to(place), exhibit, size);
                }
            }
            turn++;
        }
    }

    @Test
    void slidesOfAllShapesHoldOnBothPages() {
        for (Scenario scenario : Stream.concat(Stage.scenarios(), Stage.truncated()).toList()) {
            for (Weight weight : List.of(Weight.W, Weight.U, Weight.V)) {
                for (Language language : Language.values()) {
                    Session session = session(scenario, weight, language);
                    for (int place : places(session)) {
                        demand(session.to(place), Exhibit.WHOLE, WIDE);
                        demand(session.to(place), Exhibit.WHOLE, NARROW);
                    }
                }
            }
        }
    }

    @Test
    void statesOfOneAndTwoUnitsLeaveRoomForTheNamesOfTheWayBack() {
        for (int hidden = 1; hidden <= 2; hidden++) {
            Session session = session(Scenarios.words(hidden, 5, 4).with(new Focus.One(4)), Weight.W,
                    Language.ENGLISH);
            for (int place = 0; place <= session.script().size(); place++) {
                demand(session.to(place), Exhibit.WHOLE, WIDE);
                demand(session.to(place), Exhibit.WHOLE, NARROW);
            }
        }
    }

    @Test
    void linesBelowASumOfOneRowStandApart() {
        Session session = session(BundledScenarios.all().stream().filter(it -> it.id().equals("by-hand")).findFirst()
                .orElseThrow().read(), Weight.W, Language.PORTUGUESE).last();
        Map<String, Double> baselines = new HashMap<>();
        for (Flat flat : flat(session, Exhibit.WHOLE, WIDE)) {
            if (flat.mark() instanceof Mark.Text text && text.id().name().contains("sum/")) {
                baselines.put(text.id().name().replaceAll(".*sum/", "").replaceAll("/.*", ""), flat.box().bottom());
            }
        }
        assertTrue(baselines.get("norm") - baselines.get("count") >= LINE, baselines::toString);
    }

    @Test
    void slidesWithPartsHiddenHold() {
        for (Part part : Part.values()) {
            Session session = session(Stage.example(), Weight.W, Language.ENGLISH).hiding(Set.of(part));
            for (int place : places(session)) {
                demand(session.to(place), Exhibit.WHOLE, WIDE);
            }
        }
    }

    @Test
    void slidesWithNotesHold() throws BadInput {
        Session session = Session.of(
                ScenarioReader.handout(Path.of("src/test/resources/notes/the-cat-for-class.unroll.json")),
                Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH));
        for (int place = 0; place <= session.script().size(); place++) {
            demand(session.to(place), Exhibit.WHOLE, WIDE);
            demand(session.to(place), Exhibit.WHOLE, NARROW);
        }
    }

    @Test
    void slidesThatAskAndAreComparedHold() {
        Session start = session(Stage.example(), Weight.W, Language.ENGLISH);
        Stage.explained(start).forEach(session -> demand(session, Exhibit.WHOLE, WIDE));
        Session pinned = start.pinned().edited(new SetTruncation(OptionalInt.of(1)));
        for (Comparison comparison : Comparison.values()) {
            Session shown = pinned.with(pinned.view().with(comparison));
            for (int place : places(shown)) {
                demand(shown.to(place), Exhibit.WHOLE, WIDE);
            }
        }
    }

    @Test
    void nothingMovesFromSlideToSlideOfOnePage() {
        Session session = session(Stage.example(), Weight.W, Language.ENGLISH);
        Set<String> fixed = Set.of("state", "input", "loss", "prediction", "delta");
        Map<String, Box> places = new HashMap<>();
        for (int place = 0; place <= session.script().size(); place++) {
            for (Flat flat : flat(session.to(place), Exhibit.WHOLE, WIDE)) {
                String id = flat.mark().id().name();
                if (flat.mark() instanceof Mark.Rect && fixed.contains(id.split("/")[0]) && !id.endsWith("/bar")) {
                    Box before = places.putIfAbsent(id, flat.box());
                    assertTrue(before == null || before.equals(flat.box()), () -> id + " moved");
                }
            }
        }
        assertTrue(places.size() > 40, places.toString());
    }

    @Test
    void theLetterOnTheArrowIntoTheFirstStateTouchesNeitherState() {
        List<Flat> all = flat(session(Stage.example(), Weight.W, Language.ENGLISH), Exhibit.WHOLE, WIDE);
        Box letter = box(all, "arrow/w/0/letter");
        assertTrue(letter.x() - box(all, "state/-1/box").right() > 2, letter::toString);
        assertTrue(box(all, "state/0/box").x() - letter.right() > 2, letter::toString);
    }

    @Test
    void thePowersOfTheFirstRowStandBelowTheHeadsOfGates() {
        int found = 0;
        for (String id : List.of("the-cat-lstm", "the-cat-gru")) {
            Scenario scenario = BundledScenarios.all().stream().filter(it -> it.id().equals(id)).findFirst()
                    .orElseThrow().read().with(new Focus.Joined());
            Session session = session(scenario, Weight.W, Language.ENGLISH).last();
            List<Flat> all = flat(session, Exhibit.WHOLE, WIDE);
            Box head = ending(all, "header/left");
            for (Flat flat : all) {
                if (flat.mark().id().name().endsWith("/left/power")) {
                    assertTrue(!head.overlaps(flat.box()), () -> flat.mark().id().name() + " covers " + head);
                    found++;
                }
            }
        }
        assertTrue(found > 0, "no power");
    }

    private static Box ending(List<Flat> all, String id) {
        return all.stream().filter(it -> it.mark().id().name().endsWith(id)).findFirst().orElseThrow().box();
    }

    private static Box box(List<Flat> all, String id) {
        return all.stream().filter(it -> it.mark().id().name().equals(id)).findFirst().orElseThrow().box();
    }

    /// As large as the largest of all steps.
    private static Size largest(Session session, Exhibit exhibit) {
        List<Size> sizes = IntStream.rangeClosed(0, session.script().size())
                .mapToObj(place -> Stage.PROJECTION.size(session.to(place), exhibit, WIDE)).toList();
        return new Size(sizes.stream().mapToDouble(Size::width).max().orElseThrow(),
                sizes.stream().mapToDouble(Size::height).max().orElseThrow());
    }

    private static Session session(Scenario scenario, Weight weight, Language language) {
        return Session.of(scenario, Optional.empty(), View.initial(Theme.LIGHT, language).with(weight));
    }

    private static List<Exhibit> exhibits(Scenario scenario) {
        return Stream.of(Exhibit.values())
                .filter(it -> it.weight().filter(weight -> !scenario.parameters().present().contains(weight)).isEmpty())
                .toList();
    }

    private static List<Integer> places(Session session) {
        int size = session.script().size();
        int stride = Math.max(1, size / 12);
        return IntStream.concat(IntStream.iterate(0, i -> i <= size, i -> i + stride),
                IntStream.rangeClosed(Math.max(0, size - 2), size)).distinct().boxed().toList();
    }

    private static List<Flat> flat(Session session, Exhibit exhibit, Size size) {
        return Flat.of(Stage.PROJECTION.exhibit(session, exhibit, size).scene(), Stage.TOOLS.measure());
    }

    private static void demand(Session session, Exhibit exhibit, Size size) {
        List<Flat> all = flat(session, exhibit, size);
        String where = exhibit + " of " + session.scenario().title() + " (" + session.view().weight() + ", "
                + session.view().language() + ") on " + size + " at " + session.position() + ": ";
        Box page = new Box(0, 0, size.width(), size.height());
        Set<String> ids = new HashSet<>();
        for (Flat flat : all) {
            String id = flat.mark().id().name();
            assertTrue(ids.add(id), () -> where + id + " is there twice");
            assertTrue(page.encloses(flat.box(), HAIR), () -> where + id + " leaves the page: " + flat.box());
            assertTrue(!flat.isCut() || !isWords(flat), () -> where + id + " is cut: " + flat.box());
            if (flat.mark() instanceof Mark.Text text) {
                assertTrue(text.font().size() >= LEAST_TYPE - 1e-9, () -> where + id + " is " + text.font().size());
            }
        }
        words(all, where);
    }

    private static void words(List<Flat> all, String where) {
        List<Flat> texts = all.stream().filter(SlideInvariantsTest::isWords).toList();
        for (int i = 0; i < texts.size(); i++) {
            Box one = texts.get(i).box().inset(0.6);
            for (int j = 0; j < i; j++) {
                Flat other = texts.get(j);
                String first = texts.get(i).mark().id().name();
                assertTrue(!one.overlaps(other.box().inset(0.6)),
                        () -> where + first + " covers " + other.mark().id().name());
            }
        }
    }

    private static boolean isWords(Flat flat) {
        return flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                || flat.mark() instanceof Mark.Outline outline && outline.stroke().isNone()
                        && (outline.id().name().endsWith("/name") || outline.id().name().endsWith("/letter"));
    }
}
