package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.lesson.Grain;
import unroll.linalg.Matrix;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.listing.ListingLine;
import unroll.listing.ListingToken;
import unroll.oracle.Json;
import unroll.oracle.Networks;
import unroll.oracle.Scenarios;
import unroll.oracle.python.Python;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Runs the listings.
class ListingProgramTest {
    private static final double RELATIVE = 1e-12;

    @ParameterizedTest
    @EnumSource
    void theProgramPrintsTheGradientTold(Dialect dialect) {
        Scenarios.many(150).forEach(scenario -> compare(scenario, dialect));
        Scenarios.clipped(50).forEach(scenario -> compare(scenario, dialect));
        compare(Json.theCat(), dialect);
        Scenario all = Json.theCat().with(new Focus.All());
        IntStream.range(0, 5).forEach(tau -> compare(all.withTruncation(OptionalInt.of(tau)), dialect));
    }

    @ParameterizedTest
    @EnumSource
    void theProgramOfEveryNetworkPrintsTheGradientTold(Dialect dialect) {
        Networks.many(240).forEach(scenario -> compare(scenario, dialect));
        Networks.clipped(36).forEach(scenario -> compare(scenario, dialect));
    }

    private static void compare(Scenario scenario, Dialect dialect) {
        String printed = Python.run(Listing.of(scenario, dialect).program(), Python.Watch.NOT);
        assertEquals(1, printed.lines().count(), printed);
        Json gradients = Json.of(printed);
        Trace trace = Trace.of(scenario);
        boolean isPlain = scenario.network().isPlain();
        for (Weight weight : isPlain ? List.of(Weight.U, Weight.W, Weight.V) : scenario.parameters().present()) {
            String name = weight.equals(Weight.OUTPUT_BIAS) && scenario.network().cell().hasCell()
                    ? "dc_out"
                    : "d" + weight.letter();
            assertClose(trace.value(trace.told(weight)), gradients.get(name).matrix(), RELATIVE,
                    scenario.title() + " in " + dialect + ": " + name);
        }
    }

    /// A token of a line in an iteration of its loops.
    private record Place(int line, Map<String, Integer> loops, ListingToken token) {}

    @ParameterizedTest
    @EnumSource
    void everyExpressionIsWorthWhatItIsSaidToBe(Dialect dialect) {
        int[] compared = new int[1];
        Scenarios.many(60).forEach(scenario -> compared[0] += expressions(scenario, dialect));
        Scenarios.clipped(60).forEach(scenario -> compared[0] += expressions(scenario, dialect));
        Networks.many(96).forEach(scenario -> compared[0] += expressions(scenario, dialect));
        Networks.clipped(24).forEach(scenario -> compared[0] += expressions(scenario, dialect));
        assertTrue(compared[0] > 8000, () -> "compared " + compared[0]);
    }

    private static int expressions(Scenario scenario, Dialect dialect) {
        Lesson lesson = Lesson.of(scenario);
        List<ListingLine> lines = Listing.shown(scenario, dialect).lines();
        Map<Place, Set<Quantity>> said = said(lesson, dialect, lines);
        Set<Place> seen = new HashSet<>();
        Listing listing = Listing.of(scenario, dialect);
        Python.run(listing.program(), new Python.Watch() {
            @Override
            public void before(int line, Python at) {
                look(line, at, ListingToken.Role.READ);
            }

            @Override
            public void after(int line, Python at) {
                look(line, at, ListingToken.Role.SET);
            }

            private void look(int programLine, Python at, ListingToken.Role role) {
                int line = shown(programLine, listing);
                if (line < 0 || lines.get(line).isHead() && role == ListingToken.Role.SET) {
                    return;
                }
                for (ListingToken token : lines.get(line).tokens()) {
                    Place place = new Place(line, at.loops(), token);
                    for (Quantity quantity : said.getOrDefault(place, Set.of())) {
                        boolean before = token.role() == ListingToken.Role.READ || quantity instanceof Quantity.Shared;
                        if (before == (role == ListingToken.Role.READ)) {
                            compare(token, quantity, at.value(token.text()), lesson.trace(), scenario.title());
                            seen.add(place);
                        }
                    }
                }
            }
        });
        said.keySet().stream().filter(place -> !seen.contains(place)).forEach(place -> assertTrue(
                isConditional(lines, place.line()), () -> place + " never ran"));
        return seen.size();
    }

    private static void compare(ListingToken token, Quantity quantity, Matrix value, Trace trace, String title) {
        Matrix expected = trace.value(quantity);
        Matrix turned = token.text().endsWith(".T") ? expected.transpose() : expected;
        boolean isPlace = quantity.is(Variable.Kind.TARGET) && value.rows() == 1 && turned.rows() > 1;
        Matrix shown = isPlace ? Matrix.oneHot(turned.rows(), (int) value.get(0)) : value;
        if (quantity.is(Variable.Kind.TARGET) && turned.rows() == 1) {
            return;
        }
        assertClose(turned, shown, RELATIVE, title + ": " + token + " is " + quantity);
    }

    /// What the tokens are said to be, over all moments; those that no loop has reached are left out.
    private static Map<Place, Set<Quantity>> said(Lesson lesson, Dialect dialect, List<ListingLine> lines) {
        Map<Place, Set<Quantity>> said = new LinkedHashMap<>();
        for (int position = 0; position <= lesson.script().size(); position++) {
            Moment moment = new Moment(lesson.trace(), lesson.script(), position, Grain.OPERATION);
            ListingMeaning meaning = ListingMeaning.of(moment);
            for (int i = 0; i < lines.size(); i++) {
                Map<String, OptionalInt> loops = loops(lines, i, meaning.now(lines.get(i)));
                if (loops.values().stream().allMatch(OptionalInt::isPresent)) {
                    Map<String, Integer> at = new HashMap<>();
                    loops.forEach((name, value) -> at.put(name, value.getAsInt()));
                    for (ListingToken token : lines.get(i).tokens()) {
                        int line = i;
                        meaning.of(token, lines.get(i)).ifPresent(quantity -> said
                                .computeIfAbsent(new Place(line, at, token), _ -> new HashSet<>()).add(quantity));
                    }
                }
            }
        }
        return said;
    }

    /// The loops that a line stands in, and where they are.
    private static Map<String, OptionalInt> loops(List<ListingLine> lines, int line, ListingIteration now) {
        Map<String, OptionalInt> found = new HashMap<>();
        int indent = indent(lines.get(line));
        for (int i = line - 1; i >= 0 && indent > 0; i--) {
            if (indent(lines.get(i)) < indent) {
                indent = indent(lines.get(i));
                String code = lines.get(i).code().strip();
                if (code.startsWith("for ")) {
                    String name = code.split(" ")[1];
                    found.put(name, switch (name) {
                        case "t" -> now.t();
                        case "e" -> OptionalInt.of(now.e());
                        case "k" -> now.k();
                        default -> throw new IllegalArgumentException(name);
                    });
                }
            }
        }
        return found;
    }

    /// Whether a line stands in an `if`.
    private static boolean isConditional(List<ListingLine> lines, int line) {
        int indent = indent(lines.get(line));
        for (int i = line - 1; i >= 0 && indent > 0; i--) {
            if (indent(lines.get(i)) < indent) {
                indent = indent(lines.get(i));
                if (lines.get(i).code().strip().startsWith("if ")) {
                    return true;
                }
            }
        }
        return false;
    }

    private static int indent(ListingLine line) {
        return line.code().length() - line.code().stripLeading().length();
    }

    /// Which of the lines shown a line of the program is; −1: none.
    private static int shown(int programLine, Listing listing) {
        int first = 0;
        int before = 0;
        for (Listing.Section section : listing.sections()) {
            int size = section.lines().size();
            if (programLine >= first && programLine < first + size) {
                return section.kind().isShown() ? before + programLine - first : -1;
            }
            first += size + 1;
            before += section.kind().isShown() ? size : 0;
        }
        return -1;
    }

    @Test
    void everyExpressionOfALitLineIsKnown() {
        for (Scenario scenario : List.of(Json.theCat(), Json.theCat().withTruncation(OptionalInt.of(1)),
                Json.theCat().withClip(OptionalDouble.of(0.5)))) {
            Lesson lesson = Lesson.of(scenario);
            List<ListingLine> lines = Listing.shown(scenario, Dialect.NUMPY).lines();
            for (int position = 1; position <= lesson.script().size(); position++) {
                Moment moment = new Moment(lesson.trace(), lesson.script(), position, Grain.OPERATION);
                ListingMeaning meaning = ListingMeaning.of(moment);
                for (ListingLine line : lines) {
                    if (line.doing(moment.step().orElseThrow()).isPresent()) {
                        line.tokens().forEach(token -> assertTrue(meaning.of(token, line).isPresent(),
                                () -> token + " at " + moment.position()));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x = 1 | 2", "x = y", "import sys", "x = [1, 2][5]", "while True:\n    x = 1",
            "x = 1\n  y = 2", "import numpy as np\nx = np.array([1]) + np.array([1, 2])", "x = 1 ** 3",
            "import torch\nW = torch.tensor([1], requires_grad=True)\nW -= 1", "x = {1: 2}[3]", "x = (1, 2", "f(1)"})
    void whatIsNotUnderstoodIsRefused(String program) {
        assertThrows(RuntimeException.class, () -> Python.run(program, Python.Watch.NOT));
    }
}
