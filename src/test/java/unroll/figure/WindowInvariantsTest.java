package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// The panels of whole windows, each as large as it is there, in every language and theme.
class WindowInvariantsTest {
    private static final List<Size> WINDOWS = List.of(new Size(1024, 768), new Size(1366, 768), new Size(1440, 900));
    private static final double STRIPS = 128;
    private static final double BESIDE_TIMELINE = 552;
    private static final double TIMELINE = 77;
    private static final double CARD = 440;
    private static final double LEAST_TYPE = 6;

    /// A picture of a window.
    private record Drawn(String where, Picture picture) {
        List<Flat> flats() {
            return Flat.of(picture.scene(), Stage.TOOLS.measure());
        }
    }

    @Test
    void nothingLeavesItsPanelCoversAnotherWordOrIsTiny() {
        for (Scenario scenario : Stage.scenarios().toList()) {
            for (Language language : Language.values()) {
                Session session = Stage.session(scenario, Theme.LIGHT, language, Weight.W);
                for (int place : places(session, 5)) {
                    for (Size window : WINDOWS) {
                        panels(session.to(place), window).forEach(WindowInvariantsTest::demand);
                    }
                }
            }
        }
    }

    @Test
    void aThemeMovesNothing() {
        for (Scenario scenario : scenarios().toList()) {
            for (Language language : Language.values()) {
                Session light = Stage.session(scenario, Theme.LIGHT, language, Weight.W);
                for (int place : places(light, 2)) {
                    for (Size window : WINDOWS) {
                        List<Drawn> expected = panels(light.to(place), window);
                        for (Theme theme : Theme.ALL.subList(1, Theme.ALL.size())) {
                            Session session = light.with(light.view().with(theme)).to(place);
                            List<Drawn> same = panels(session, window);
                            for (int i = 0; i < same.size(); i++) {
                                Drawn one = same.get(i);
                                assertEquals(geometry(expected.get(i)), geometry(one), one::where);
                            }
                        }
                    }
                }
            }
        }
    }

    private static void demand(Drawn drawn) {
        Box page = new Box(0, 0, drawn.picture.scene().width(), drawn.picture.scene().height());
        List<Flat> flats = drawn.flats();
        for (Flat flat : flats) {
            assertTrue(!flat.clip().equals(page) || page.encloses(flat.box(), 2),
                    () -> drawn.where + flat.mark().id().name() + " at " + flat.box() + " leaves " + page);
            assertTrue(!(flat.mark() instanceof Mark.Text text) || text.font().size() >= LEAST_TYPE,
                    () -> drawn.where + flat.mark());
        }
        List<Flat> words = flats.stream().filter(flat -> isWords(flat) && !flat.isCut()).toList();
        for (int i = 0; i < words.size(); i++) {
            for (int j = 0; j < i; j++) {
                Flat one = words.get(i);
                Flat other = words.get(j);
                assertTrue(!one.box().inset(0.6).overlaps(other.box().inset(0.6)),
                        () -> drawn.where + one.mark().id().name() + " covers " + other.mark().id().name());
            }
        }
    }

    private static boolean isWords(Flat flat) {
        return flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                || flat.mark() instanceof Mark.Outline outline && outline.stroke().isNone()
                        && (outline.id().name().endsWith("/name") || outline.id().name().endsWith("/letter"));
    }

    /// All that is where, whatever its colour.
    private static List<String> geometry(Drawn drawn) {
        return drawn.flats().stream().map(flat -> flat.mark().id().name() + " " + switch (flat.mark()) {
            case Mark.Text text -> flat.box() + " " + text.text() + " " + text.font();
            case Mark.Rect rect -> rounded(covered(rect, flat.box()));
            case Mark.Grid _,Mark.Outline _,Mark.Group _ -> flat.box();
        }).toList();
    }

    /// With the half of its border that lies outside of it: a bar with a border is as large as one without.
    private static Box covered(Mark.Rect rect, Box box) {
        return rect.stroke().isNone() || !rect.id().name().endsWith("/bar")
                ? box
                : box.inset(-rect.stroke().width() / 2);
    }

    private static String rounded(Box box) {
        return String.format(Locale.ROOT, "%.6f %.6f %.6f %.6f", box.x(), box.y(), box.width(), box.height());
    }

    private static List<Drawn> panels(Session session, Size window) {
        Allotment shared = Stage.PROJECTION.allotment(session,
                new Allotment.Premises(window, window.height() - STRIPS, 1, Set.of()), Allotment.Moved.NONE);
        double high = shared.panels() - shared.below() - Allotment.DIVIDER;
        double code = shared.code() > 0 ? shared.code() : 440;
        double beside = shared.code() > 0 ? shared.code() + Allotment.DIVIDER : Allotment.RAIL;
        String where = session.scenario().title() + " at " + session.position() + " in " + window + ", "
                + session.view().language() + ", " + session.view().theme().name() + ": ";
        List<Drawn> drawn = new ArrayList<>(List.of(
                new Drawn("weights, " + where, Stage.PROJECTION.weights(session,
                        new Size(shared.weights() > 0 ? shared.weights() : 250, high))),
                new Drawn("network, " + where, Stage.PROJECTION.network(session, new Size(shared.network(), high))),
                new Drawn("ledger, " + where, Stage.PROJECTION.ledger(session,
                        new Size(shared.ledger() > 0 ? shared.ledger() : 460, high))),
                new Drawn("explanation, " + where, Stage.PROJECTION.explanation(session,
                        new Size(window.width() - beside, shared.below()))),
                new Drawn("code, " + where, Stage.PROJECTION.code(session, new Size(code, shared.below()))),
                new Drawn("timeline, " + where, Stage.PROJECTION.timeline(session,
                        new Size(window.width() - BESIDE_TIMELINE, TIMELINE)))));
        int e = session.scenario().tracedErrors().getFirst();
        for (Subject subject : List.of(new Subject.Whole(Quantity.state(0)),
                new Subject.Whole(Quantity.delta(e, Math.max(0, e - 1))),
                new Subject.Cell(new Quantity.Gradient(e, Weight.W), 0, 0))) {
            drawn.add(new Drawn("card of " + subject + ", " + where,
                    Stage.PROJECTION.card(session, Card.of(subject), CARD)));
        }
        return drawn;
    }

    /// The example, one step and one unit, many, and long words.
    private static Stream<Scenario> scenarios() {
        List<Scenario> all = Stage.scenarios().toList();
        return Stream.of(0, 1, 2, 3, 6).map(all::get);
    }

    /// The start, the end, and so many places between.
    private static List<Integer> places(Session session, int between) {
        int size = session.script().size();
        return IntStream.rangeClosed(0, between + 1).map(i -> i * size / (between + 1)).distinct().boxed().toList();
    }
}
