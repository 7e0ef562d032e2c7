package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Scenarios;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;

/// Arrows of the way back are as wide as what they carry is large, wherever they are drawn.
final class ArrowWidthsTest {
    private static final Size ALL = new Size(3000, 520);
    private static final Size SLIDE = new Size(1920, 1080);
    private static final Pattern TIKZ = Pattern.compile("unroll/width=([\\d.]+)pt[^;]*partial s_\\{(\\d+)}/");

    /// An arrow across, with the size it carries and a measure of its width.
    private record Drawn(double size, double width) {}

    @Test
    void aLargerErrorHasAWiderArrowWhetherItVanishesOrExplodes() {
        for (double factor : new double[]{0.02, 0.5, 1, 2, 5, 50}) {
            Session end = end(lines(factor));
            for (Stream<Flat> marks : List.of(
                    Flat.of(Stage.PROJECTION.network(end, ALL).scene(), Stage.TOOLS.measure()).stream(),
                    Flat.of(Stage.PROJECTION.slide(end, SLIDE).scene(), Stage.TOOLS.measure()).stream())) {
                assertOrdered(drawn(marks, end));
            }
            assertOrdered(tikz(end));
        }
    }

    @Test
    void anErrorOfSeventyFiveIsToldFromOneOfOneAndAThird() {
        ArrowWidths widths = new ArrowWidths(1.33, 5000);
        assertTrue(widths.of(75, 1.2, 5) - widths.of(1.33, 1.2, 5) > 1.5);
        assertTrue(widths.of(5000, 1.2, 5) - widths.of(75, 1.2, 5) > 1.5);
    }

    /// The way down from the error is on the scale of the arrows across.
    @Test
    void theArrowsDownAreOnTheSameScale() {
        Session end = end(lines(50));
        int e = end.moment().error();
        Map<String, Double> sizes = new HashMap<>();
        Flat.of(Stage.PROJECTION.network(end, ALL).scene(), Stage.TOOLS.measure())
                .forEach(flat -> sizes.put(flat.mark().id().name(), Math.min(flat.box().width(), flat.box().height())));
        assertTrue(norm(end, e) * 1000 < norm(end, 0));
        assertTrue(sizes.get("back/v/" + e) + 2 < sizes.get("back/w/0"));
    }

    @Test
    void whatCarriesNothingIsADottedHairline() {
        Session end = end(silent());
        int e = end.moment().error();
        List<Flat> marks = Flat.of(Stage.PROJECTION.network(end, ALL).scene(), Stage.TOOLS.measure());
        for (String name : List.of("back/v/" + e, "back/w/0", "back/w/" + (e - 1))) {
            Mark mark = marks.stream().map(Flat::mark).filter(it -> it.id().name().equals(name)).findFirst()
                    .orElseThrow();
            Mark.Outline line = (Mark.Outline) mark;
            assertFalse(line.stroke().dashes().isEmpty(), name);
            assertTrue(line.stroke().width() <= 1, name);
            assertTrue(line.fill().isNone(), name);
        }
        String tikz = LatexFigure.network(Frames.at(Lesson.of(end.scenario()), end.position(), Weight.W,
                Language.ENGLISH)).fragment();
        assertEquals(e + 1, tikz.lines().filter(it -> it.contains("unroll/back, unroll/nothing")).count(), tikz);
    }

    @Test
    void sizesThatAreNearlyAlikeHaveWidthsThatAre() {
        ArrowWidths widths = new ArrowWidths(1, 1.1);
        assertEquals(widths.of(1, 1, 5), widths.of(1.1, 1, 5), 0.4);
    }

    @Test
    void sizesThatCanBeSeenInProportionAreDrawnSo() {
        ArrowWidths widths = new ArrowWidths(0.1, 1);
        assertEquals(0.1, widths.of(0.1, 0, 1), 1e-12);
        assertEquals(0.5, widths.of(0.5, 0, 1), 1e-12);
    }

    private static void assertOrdered(List<Drawn> arrows) {
        assertTrue(arrows.size() >= 3, "only " + arrows.size());
        for (Drawn one : arrows) {
            for (Drawn other : arrows) {
                assertTrue(one.size <= other.size * 1.5 || one.width > other.width,
                        () -> "not wider for " + one + " than " + other);
                assertTrue(one.size <= other.size || one.width >= other.width - 1e-9,
                        () -> "not as wide for " + one + " as " + other);
            }
        }
    }

    private static List<Drawn> drawn(Stream<Flat> marks, Session session) {
        List<Drawn> arrows = new ArrayList<>();
        marks.filter(flat -> flat.mark().id().name().matches("(.*/)?back/w/\\d+")).forEach(flat -> {
            String name = flat.mark().id().name();
            int k = Integer.parseInt(name.substring(name.lastIndexOf('/') + 1));
            arrows.add(new Drawn(norm(session, k), flat.box().height()));
        });
        return arrows;
    }

    private static List<Drawn> tikz(Session session) {
        String fragment = LatexFigure.network(Frames.at(Lesson.of(session.scenario()), session.position(), Weight.W,
                Language.ENGLISH)).fragment();
        return TIKZ.matcher(fragment).results().map(it -> new Drawn(
                norm(session, Integer.parseInt(it.group(2)) - 1), Double.parseDouble(it.group(1)))).toList();
    }

    private static double norm(Session session, int k) {
        return session.lesson().trace().value(Quantity.delta(session.moment().error(), k)).norm();
    }

    /// Seven steps in which the error grows by a factor at every step back.
    private static Scenario lines(double factor) {
        Scenario words = Scenarios.words(2, 5, 3).with(new Focus.One(4));
        Parameters p = words.parameters();
        return new Scenario("", words.vocabulary(), words.sequence(), Activation.IDENTITY, words.initialState(),
                new Parameters(p.u().scale(1e-6), Matrix.of(new double[][]{{factor, 0}, {0, factor}}), p.v(),
                        Optional.empty(), Optional.empty()),
                words.focus(), OptionalInt.empty(), 0.1, OptionalDouble.empty());
    }

    /// A network whose states reach no class, so that no error reaches them.
    private static Scenario silent() {
        Scenario words = lines(2);
        Parameters p = words.parameters();
        return words.with(new Parameters(p.u(), p.w(), p.v().scale(0), Optional.empty(), Optional.empty()));
    }

    private static Session end(Scenario scenario) {
        Session start = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W);
        return start.to(start.script().size() - 1);
    }
}
