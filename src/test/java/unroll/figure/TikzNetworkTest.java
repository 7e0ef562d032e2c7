package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import unroll.oracle.Networks;
import unroll.oracle.Scenarios;
import unroll.rnn.Cell;
import unroll.rnn.Variable;
import unroll.rnn.Focus;
import unroll.linalg.Matrix;
import unroll.text.GroupFormat;
import unroll.trace.Quantity;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.Language;

/// The network as TikZ: its nodes, and the arrows between them.
final class TikzNetworkTest {
    private static final Pattern NODE = Pattern
            .compile("\\\\node(?:\\[[^\\]]*(?:\\[[^\\]]*][^\\]]*)?])? \\(([\\w-]+)\\)");
    private static final Pattern END = Pattern.compile("\\((?:\\[[^\\]]*])?([\\w-]+)\\.(?:north|south|east|west)\\)");
    private static final Pattern WIDTH = Pattern.compile("unroll/width=([\\d.]+)pt[^;]*partial s_\\{(\\d+)}/");

    @Test
    void everyStepHasItsNamedNodes() {
        assertEquals(Set.of("s-1", "x0", "s0", "y0", "E0", "x1", "s1", "y1", "E1", "x2", "s2", "y2", "E2", "x3", "s3",
                "y3", "E3", "d1", "d2", "d3"), nodes(at(27)));
    }

    @Test
    void everyArrowLeadsFromANodeToANode() {
        for (Frame frame : LatexFigureTest.frames(6)) {
            String tikz = LatexFigure.network(frame).fragment();
            Set<String> nodes = nodes(tikz);
            END.matcher(tikz).results().map(it -> it.group(1))
                    .forEach(end -> assertTrue(nodes.contains(end), () -> end + " in " + tikz));
        }
    }

    @Test
    void whatIsNotComputedIsAnEmptyDashedNode() {
        String start = at(0);
        for (String name : List.of("s0", "s3", "y2")) {
            String line = line(start, name);
            assertTrue(line.contains("unroll/blank") && line.endsWith(" {};"), line);
        }
        assertTrue(line(start, "E1").contains("unroll/blank"));
        assertFalse(start.contains("unroll/flow,") || start.contains("[unroll/flow]"), start);
        String later = at(27);
        assertTrue(line(later, "s2").contains("{\\unrollnumbers{0.24\\\\ -0.13\\\\ 0.57}}"), line(later, "s2"));
        assertFalse(line(later, "s2").contains("unroll/blank"));
    }

    @Test
    void theWayBackIsAsWideAsTheErrorIsLarge() {
        Frame frame = Frames.at(Lesson.of(Stage.example()), 30, Weight.W, Language.ENGLISH);
        List<double[]> arrows = WIDTH.matcher(LatexFigure.network(frame).fragment()).results()
                .map(it -> new double[]{Double.parseDouble(it.group(1)),
                        frame.moment().trace().value(Quantity.delta(3, Integer.parseInt(it.group(2)) - 1)).norm()})
                .toList();
        assertEquals(3, arrows.size());
        for (double[] one : arrows) {
            for (double[] other : arrows) {
                assertTrue(one[1] <= other[1] || one[0] > other[0], "wider for " + one[1] + " than " + other[1]);
            }
        }
    }

    @Test
    void aVectorOfSmallNumbersHasOnePowerOfTenAsEverywhereElse() {
        Lesson lesson = Lesson.of(Scenarios.words(16, 20, 9).with(new Focus.One(19)));
        Frame frame = Frames.at(lesson, lesson.script().size() - 2, Weight.W, Language.ENGLISH);
        String tikz = LatexFigure.network(frame).fragment();
        assertFalse(tikz.contains("mathrm{e}"), tikz);
        Quantity delta = Quantity.delta(19, 0);
        Matrix value = frame.moment().trace().value(delta);
        GroupFormat format = frame.shownNumbers().format(delta, value);
        assertTrue(format.power() < 0, "an example with small numbers");
        String line = line(tikz, "d0");
        assertTrue(line.contains("{}^{\\times 10^{" + format.power() + "}}$"), line);
        assertTrue(line.contains("{" + format.of(value.get(0)).replace('−', '-') + "\\\\"), line);
    }

    @Test
    void everyArrowOfEveryCellLeadsFromANodeToANodeAndAllThatIsToldHasANode() {
        for (Cell cell : List.of(Cell.LSTM, Cell.GRU, Cell.GRU_RESET_BEFORE)) {
            for (Focus focus : List.of(new Focus.One(3), new Focus.All(), new Focus.Joined())) {
                Lesson lesson = Lesson.of(Networks.words(cell, 2, 4, 3).with(focus));
                for (int position = 0; position <= lesson.script().size(); position += 3) {
                    Frame frame = Frames.at(lesson, position, Weight.W, Language.ENGLISH);
                    String tikz = LatexFigure.network(frame).fragment();
                    Set<String> nodes = nodes(tikz);
                    END.matcher(tikz).results().map(it -> it.group(1))
                            .forEach(end -> assertTrue(nodes.contains(end), () -> end + " in " + tikz));
                    for (int t = 0; t < 4; t++) {
                        for (Variable gate : Gates.of(lesson.scenario())) {
                            assertTrue(nodes.contains("g" + t + gate.letter()), tikz);
                            Quantity delta = new Quantity.Adjoint(Gates.summed(gate), frame.moment().error(), t);
                            assertEquals(TikzArrows.showsWayBack(frame) && frame.moment().trace().has(delta)
                                    && frame.moment().knows(delta), nodes.contains("d" + t + gate.letter()), tikz);
                        }
                    }
                }
            }
        }
    }

    @Test
    void theColumnOfTheStepHasASoftGround() {
        assertTrue(at(27).contains("\\fill[unroll/column] (0.54,"), at(27));
        assertFalse(at(0).contains("\\fill"));
    }

    @Test
    void longSequencesAreFolded() {
        Lesson lesson = Lesson.of(Scenarios.words(16, 60, 9).with(new Focus.One(59)));
        for (int position : List.of(0, 100, lesson.script().size() / 2, lesson.script().size())) {
            String tikz = LatexFigure.network(Frames.at(lesson, position, Weight.W, Language.ENGLISH)).fragment();
            List<String> names = nodes(tikz).stream().filter(it -> it.matches("(s|gap)\\d+")).toList();
            assertTrue(names.size() <= 8 && names.containsAll(List.of("s0", "s59")), names::toString);
            lesson.script().step(position).ifPresent(step -> step.t()
                    .ifPresent(t -> assertTrue(names.contains("s" + t), () -> t + " in " + names)));
        }
    }

    @Test
    void partsThatAreHiddenAreLeftOut() {
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27);
        Session hiding = session.with(session.view().hiding(Set.of(Part.PREDICTIONS, Part.NUMBERS)));
        String tikz = LatexFigure.network(Stage.PROJECTION.frame(hiding)).fragment();
        assertFalse(nodes(tikz).contains("y0"), tikz);
        assertTrue(line(tikz, "s2").endsWith(" {};"), tikz);
    }

    private static String at(int position) {
        return LatexFigure.network(Frames.at(Lesson.of(Stage.example()), position, Weight.W, Language.ENGLISH))
                .fragment();
    }

    private static String line(String tikz, String node) {
        return tikz.lines().filter(line -> line.contains("] (" + node + ") at")).findFirst().orElseThrow();
    }

    private static Set<String> nodes(String tikz) {
        return tikz.lines().map(NODE::matcher).filter(Matcher::find).map(it -> it.group(1))
                .collect(Collectors.toSet());
    }
}
