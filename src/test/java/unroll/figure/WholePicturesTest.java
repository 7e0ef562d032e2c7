package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.export.Album;
import unroll.export.Ground;
import unroll.export.Ink;
import unroll.export.Look;
import unroll.export.Paper;
import unroll.export.Selection;
import unroll.io.BundledScenario;
import unroll.io.BundledScenarios;
import unroll.lesson.Grain;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.Scene;
import unroll.session.Session;
import unroll.text.Language;

/// Exported pictures are complete by themselves: every figure on every page shows all it has, or says which page of how
/// many it is, and nothing is scrolled.
final class WholePicturesTest {
    private static final double HAIR = 1.5;
    private static final int MOST_STEPS = 20;
    private static final List<Exhibit> GROWING = List.of(Exhibit.WHOLE, Exhibit.NETWORK, Exhibit.LEDGER);

    @Test
    void everyFigureOfEveryBundledScenarioIsWholeOnEveryPage() {
        BundledScenarios.all().stream().map(BundledScenario::read).forEach(scenario -> {
            for (Exhibit exhibit : Exhibit.values()) {
                if (exhibit.weight().filter(it -> !scenario.parameters().present().contains(it)).isEmpty()) {
                    for (Paper paper : Paper.values()) {
                        demand(session(scenario), exhibit, paper);
                    }
                }
            }
        });
    }

    @Test
    void figuresOfOneToTwentyStepsAreWholeOnEveryPage() {
        for (int steps = 1; steps <= MOST_STEPS; steps++) {
            Scenario scenario = Scenarios.words(3, steps, 6).with(new Focus.One(steps - 1));
            for (Exhibit exhibit : GROWING) {
                for (Paper paper : Paper.values()) {
                    demand(session(scenario), exhibit, paper);
                }
            }
        }
    }

    @Test
    void theLedgerOfEightStepsHasEightRowsWithTheNumbersOfTheirParts() {
        Session session = session(Scenarios.words(3, 8, 6).with(new Focus.One(7)));
        for (Paper paper : Paper.values()) {
            Set<String> ids = ids(flat(album(session, Exhibit.LEDGER, paper), last(session) - 1));
            for (int k = 0; k < 8; k++) {
                assertTrue(ids.contains("row/" + k + "/part/2/2/n"), paper.id() + ids);
                assertTrue(ids.contains("row/" + k + "/size"), paper.id() + ids);
            }
        }
    }

    @Test
    void slidesKeepTheFactorsOfTheParts() {
        for (int steps = 1; steps <= 8; steps++) {
            Session session = session(Scenarios.words(3, steps, 6).with(new Focus.One(steps - 1)));
            for (Paper paper : List.of(Paper.WIDE, Paper.NARROW, Paper.A4, Paper.LETTER)) {
                Set<String> ids = ids(flat(album(session, Exhibit.WHOLE, paper), last(session) - 1));
                for (int k = 0; k < steps; k++) {
                    assertTrue(ids.contains("row/" + k + "/outer"), steps + " steps on " + paper.id());
                }
            }
        }
    }

    @Test
    void aPinnedComparisonIsOnSlidesAndInFiguresAsInTheWindow() {
        Session start = session(Stage.example()).pinned().edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9));
        Session both = start.with(start.view().with(Comparison.BOTH));
        for (Exhibit exhibit : List.of(Exhibit.WHOLE, Exhibit.NETWORK)) {
            Set<String> ids = ids(flat(album(both, exhibit, Paper.WIDE), last(both) - 1));
            for (int t = 0; t < 4; t++) {
                String cell = "state/" + t + "/box/cells/0/0";
                assertTrue(ids.containsAll(Set.of(cell + "/n", cell + "/change/n", "loss/" + t + "/change/n")),
                        exhibit + ": " + t);
            }
        }
        Set<String> parts = ids(flat(album(both, Exhibit.LEDGER, Paper.WIDE), last(both) - 1));
        assertTrue(parts.containsAll(Set.of("row/2/part/0/0/n", "row/2/part/0/0/change/n", "row/2/change")),
                parts::toString);
    }

    @Test
    void aBarOfAProbabilityIsAsLongForItsNumberOnASlideAsInTheWindow() {
        Set<NetworkDetail.Prediction> drawn = EnumSet.noneOf(NetworkDetail.Prediction.class);
        for (int classes : List.of(4, 8, 12, 13, 40)) {
            for (int hidden : List.of(3, 16)) {
                Session session = session(Scenarios.words(hidden, 3, classes)).last();
                double window = longest(Stage.PROJECTION.network(session, new Size(900, 700)).scene());
                Scene slide = Stage.PROJECTION.slide(session, new Size(960, 540)).scene();
                assertEquals(window, longest(slide), 1e-9, classes + " classes, " + hidden + " units");
                drawn.add(isThin(slide) ? NetworkDetail.Prediction.BARS : NetworkDetail.Prediction.ROWS);
            }
        }
        assertEquals(EnumSet.of(NetworkDetail.Prediction.ROWS, NetworkDetail.Prediction.BARS), drawn);
    }

    private static boolean isThin(Scene scene) {
        return ids(Flat.of(scene, Stage.TOOLS.measure())).contains("prediction/1/cells/heat");
    }

    /// The longest bar of a step as a share of a full one.
    private static double longest(Scene scene) {
        List<Flat> all = Flat.of(scene, Stage.TOOLS.measure()).stream()
                .filter(it -> it.mark().id().name().startsWith("prediction/1/cells/")).toList();
        boolean thin = isThin(scene);
        double full = width(all, thin ? "heat" : "\\d+");
        return all.stream().filter(it -> it.mark().id().name().endsWith(thin ? "/bars" : "/bar"))
                .mapToDouble(it -> it.box().width()).max().orElseThrow() / full;
    }

    private static double width(List<Flat> all, String name) {
        return all.stream().filter(it -> it.mark().id().name().matches("prediction/1/cells/" + name)).findFirst()
                .orElseThrow().box().width();
    }

    private static Session session(Scenario scenario) {
        return Session.of(scenario, Optional.empty(), View.initial(Theme.LIGHT, Language.ENGLISH).with(Weight.W));
    }

    private static int last(Session session) {
        return session.script().size();
    }

    private static Album album(Session session, Exhibit exhibit, Paper paper) {
        Look look = new Look(exhibit, paper, Theme.LIGHT, Ground.SOLID, Ink.COLOUR, Language.ENGLISH);
        return new Album(Stage.PROJECTION, session, look,
                new Selection(Grain.OPERATION, Math.max(0, last(session) - 1), last(session)));
    }

    /// The picture at a place near the end of the lesson.
    private static List<Flat> flat(Album album, int position) {
        int index = position - album.number(0);
        return Flat.of(album.scene(index), Stage.TOOLS.measure());
    }

    private static Set<String> ids(List<Flat> all) {
        return all.stream().map(it -> it.mark().id().name()).collect(Collectors.toSet());
    }

    private static void demand(Session session, Exhibit exhibit, Paper paper) {
        Album album = album(session, exhibit, paper);
        List<Flat> all = flat(album, last(session) - 1);
        Set<String> ids = ids(all);
        int steps = session.scenario().steps();
        String where = exhibit + " of " + session.scenario().title() + ", " + steps + " steps, on " + paper.id() + ": ";
        assertEquals(List.of(), ids.stream().filter(it -> it.contains("thumb") || it.contains("overview")).toList(),
                where);
        Box page = new Box(0, 0, album.canvas().width(), album.canvas().height());
        double least = 12 * paper.size().map(SlideFigure::unit).orElse(2.0);
        for (Flat flat : all) {
            assertTrue(page.encloses(flat.box(), HAIR), () -> where + flat.mark().id() + " " + flat.box());
            if (flat.mark() instanceof Mark.Text text && !text.text().isBlank()) {
                assertFalse(flat.isCut(), () -> where + text.text() + " is cut");
                assertTrue(text.font().size() >= least - 1e-6, () -> where + text.text() + " " + text.font().size());
            }
        }
        if (exhibit == Exhibit.LEDGER || exhibit == Exhibit.WHOLE) {
            rows(session, ids, where, paper == Paper.FIGURE || exhibit == Exhibit.LEDGER && steps <= MOST_STEPS);
        }
        if (exhibit == Exhibit.NETWORK || exhibit == Exhibit.WHOLE) {
            columns(steps, ids, where, paper == Paper.FIGURE);
        }
    }

    private static void rows(Session session, Set<String> ids, String where, boolean all) {
        List<LedgerRow> rows = LedgerFigure.all(Stage.PROJECTION.frame(session.to(last(session) - 1)));
        boolean isPaged = ids.contains("page");
        assertFalse(isPaged && all, where);
        assertTrue(ids.containsAll(Set.of("header/part", "header/size")), where);
        Stream<String> names = rows.stream()
                .map(row -> "row/" + (row.factors().isPresent() ? "" : "error/") + row.time());
        List<String> shown = names.filter(name -> ids.contains(name + "/name")).toList();
        assertTrue(isPaged ? shown.size() < rows.size() && !shown.isEmpty() : shown.size() == rows.size(),
                where + shown);
        for (String name : shown) {
            assertTrue(ids.contains(name + "/size"), where + name + " has no number at its bar");
        }
    }

    private static void columns(int steps, Set<String> ids, String where, boolean all) {
        boolean isPaged = ids.contains("columns");
        assertFalse(isPaged && all, where);
        long shown = IntStream.range(0, steps).filter(t -> ids.contains("column/" + t)).count();
        assertTrue(isPaged ? shown > 0 && shown < steps : shown == steps, where + shown);
    }
}
