package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Quantities;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.MarkId;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// Numbers of a card that no quantity is, against numbers computed here from the weights and the trace in another way.
class CardAmountsTest {
    private static final double TOLERANCE = 1e-9;

    @Test
    void whatBoundsAnErrorIsComputedRight() {
        int bounds = 0;
        for (Scenario scenario : scenarios()) {
            Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W).last();
            Trace trace = session.lesson().trace();
            for (Quantity quantity : Quantities.of(scenario)) {
                Optional<Quantity> from = from(quantity);
                if (!session.moment().knows(quantity) || !trace.value(quantity).isFinite()
                        || from.isEmpty() && !(quantity instanceof Quantity.StateJacobian)) {
                    continue;
                }
                Map<String, Double> amounts = amounts(session, new Subject.Whole(quantity));
                Weight weight = from.filter(it -> it.isAdjoint(Variable.Kind.LOGITS)).isPresent() ? Weight.V : Weight.W;
                double stretch = largestSingular(scenario.parameters().get(weight));
                double[] slopes = slopes(trace, quantity);
                double most = IntStream.range(0, slopes.length).mapToDouble(i -> slopes[i]).max().orElseThrow();
                double least = IntStream.range(0, slopes.length).mapToDouble(i -> slopes[i]).min().orElseThrow();
                double bound = most * stretch * from.map(it -> norm(trace.value(it))).orElse(1.0);
                close(stretch, amounts.get("‖" + weight.letter() + "‖₂"), quantity);
                close(most, amounts.get("max f′"), quantity);
                close(least, amounts.get("min f′"), quantity);
                close(bound, amounts.get("max"), quantity);
                double size = from.isPresent()
                        ? norm(trace.value(quantity))
                        : largestSingular(trace.value(quantity));
                if (from.isEmpty()) {
                    close(size, amounts.get("‖·‖₂"), quantity);
                }
                assertTrue(size <= bound * (1 + TOLERANCE) + Double.MIN_NORMAL, quantity + " is over its bound");
                bounds++;
            }
        }
        assertTrue(bounds > 500, "too few: " + bounds);
    }

    @Test
    void exponentialsAndTheirSumAreComputedRight() {
        int sums = 0;
        for (Scenario scenario : scenarios()) {
            Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W).last();
            for (int t = 0; t < scenario.steps(); t++) {
                double[] z = session.lesson().trace().value(Quantity.logits(t)).toArray();
                if (!Double.isFinite(norm(Matrix.column(z)))) {
                    continue;
                }
                boolean ordinary = IntStream.range(0, z.length).allMatch(i -> Math.abs(z[i]) < 100);
                double top = ordinary ? 0 : IntStream.range(0, z.length).mapToDouble(i -> z[i]).max().orElseThrow();
                double sum = 0;
                for (double each : z) {
                    sum += Math.exp(each - top);
                }
                Double told = amounts(session, new Subject.Cell(Quantity.prediction(t), z.length - 1, 0))
                        .get("Σ exp");
                close(sum, told, t);
                sums++;
            }
        }
        assertTrue(sums > 50, "too few: " + sums);
    }

    @Test
    void whatIsToldTogetherIsWhatTheTermsShownLeaveOfTheWhole() {
        int rests = 0;
        Session session = Stage.session(Scenarios.words(16, 30, 20).with(new Focus.All()), Theme.LIGHT,
                Language.ENGLISH, Weight.W).last();
        Trace trace = session.lesson().trace();
        for (Quantity quantity : Quantities.of(session.scenario())) {
            if (!session.moment().knows(quantity) || rests > 400) {
                continue;
            }
            Matrix value = trace.value(quantity);
            Subject.Cell cell = new Subject.Cell(quantity, value.rows() / 2, value.columns() / 3);
            for (Map<Integer, Subject> table : tables(session, cell)) {
                List<Subject> rows = List.copyOf(table.values());
                Subject total = rows.getLast();
                double shown = rows.subList(0, rows.size() - 1).stream().filter(row -> !isRest(row))
                        .mapToDouble(row -> number(trace, row)).sum();
                for (Subject row : rows) {
                    if (isRest(row)) {
                        double size = rows.stream().mapToDouble(it -> Math.abs(number(trace, it))).sum();
                        assertEquals(number(trace, total) - shown, number(trace, row), TOLERANCE * size,
                                cell.toString());
                        rests++;
                    }
                }
            }
        }
        assertTrue(rests > 200, "too few: " + rests);
    }

    @Test
    void whatArrivesAtAUnitIsTheSumOfItsTerms() {
        int sums = 0;
        for (Scenario scenario : scenarios()) {
            Session session = Stage.session(scenario, Theme.LIGHT, Language.ENGLISH, Weight.W).last();
            Trace trace = session.lesson().trace();
            for (Quantity quantity : Quantities.of(scenario)) {
                if (!(quantity.isAdjoint(Variable.Kind.PRE_ACTIVATION)) || !session.moment().knows(quantity)
                        || !trace.value(quantity).isFinite()) {
                    continue;
                }
                Quantity from = from(quantity).orElseThrow();
                Matrix weight = scenario.parameters().get(from.isAdjoint(Variable.Kind.LOGITS) ? Weight.V : Weight.W);
                double arriving = 0;
                for (int i = 0; i < weight.rows(); i++) {
                    arriving += weight.get(i, 0) * trace.value(from).get(i, 0);
                }
                Double told = amounts(session, new Subject.Cell(quantity, 0, 0)).get("Σ");
                if (told != null) {
                    assertEquals(arriving, told, TOLERANCE * norm(weight) * norm(trace.value(from)));
                    sums++;
                }
            }
        }
        assertTrue(sums > 200, "too few: " + sums);
    }

    private static List<Scenario> scenarios() {
        return Stream.concat(Scenarios.mixed(60), Stream.of(Stage.example(), Scenarios.words(16, 6, 12))).toList();
    }

    private static void close(double expected, Double told, Object about) {
        assertTrue(told != null, () -> about + " is not told");
        assertEquals(expected, told, TOLERANCE * Math.abs(expected), about::toString);
    }

    /// What an error comes from on its way back.
    private static Optional<Quantity> from(Quantity quantity) {
        return quantity instanceof Quantity.Adjoint(Variable by, int e, int k) && by.equals(Variable.PRE_ACTIVATION)
                ? Optional.of(k == e ? Quantity.outputDelta(e) : Quantity.delta(e, k + 1))
                : Optional.empty();
    }

    private static double[] slopes(Trace trace, Quantity quantity) {
        int k = quantity instanceof Quantity.Adjoint(Variable by, int _, int step) && by.equals(Variable.PRE_ACTIVATION)
                ? step
                : ((Quantity.StateJacobian) quantity).k();
        double[] a = trace.value(Quantity.preActivation(k)).toArray();
        double[] slopes = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            double logistic = 1 / (1 + Math.exp(-a[i]));
            slopes[i] = switch (trace.scenario().activation()) {
                case TANH -> 1 - Math.tanh(a[i]) * Math.tanh(a[i]);
                case SIGMOID -> logistic * (1 - logistic);
                case RELU -> a[i] > 0 ? 1 : 0;
                case LEAKY_RELU -> a[i] > 0 ? 1 : 0.01;
                case IDENTITY -> 1;
            };
        }
        return slopes;
    }

    private static double norm(Matrix matrix) {
        double sum = 0;
        for (double each : matrix.toArray()) {
            sum += each * each;
        }
        return Math.sqrt(sum);
    }

    /// The largest singular value by rotating pairs of columns until all stand at right angles (one-sided Jacobi).
    private static double largestSingular(Matrix matrix) {
        double[][] columns = matrix.transpose().toRows();
        for (int sweep = 0; sweep < 60; sweep++) {
            for (int p = 0; p < columns.length; p++) {
                for (int q = p + 1; q < columns.length; q++) {
                    rotate(columns[p], columns[q]);
                }
            }
        }
        return Stream.of(columns).mapToDouble(column -> norm(Matrix.column(column))).max().orElseThrow();
    }

    private static void rotate(double[] p, double[] q) {
        double alpha = 0;
        double beta = 0;
        double gamma = 0;
        for (int i = 0; i < p.length; i++) {
            alpha += p[i] * p[i];
            beta += q[i] * q[i];
            gamma += p[i] * q[i];
        }
        if (gamma == 0) {
            return;
        }
        double zeta = (beta - alpha) / (2 * gamma);
        double t = (zeta < 0 ? -1 : 1) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
        double c = 1 / Math.sqrt(1 + t * t);
        for (int i = 0; i < p.length; i++) {
            double before = p[i];
            p[i] = c * before - c * t * q[i];
            q[i] = c * t * before + c * q[i];
        }
    }

    private static Map<MarkId, Subject> subjects(Session session, Subject subject) {
        return Stage.PROJECTION.card(session, Card.of(subject), 440).subjects();
    }

    private static Map<String, Double> amounts(Session session, Subject subject) {
        return subjects(session, subject).values().stream().filter(Subject.Amount.class::isInstance)
                .map(Subject.Amount.class::cast)
                .collect(Collectors.toMap(Subject.Amount::name, Subject.Amount::value, (one, _) -> one));
    }

    /// What the values of each table stand for, row by row.
    private static List<Map<Integer, Subject>> tables(Session session, Subject subject) {
        Map<String, Map<Integer, Subject>> tables = new TreeMap<>();
        subjects(session, subject).forEach((id, meant) -> {
            String[] names = id.name().split("/");
            int length = names.length;
            if (length >= 4 && names[length - 1].equals("n") && names[length - 4].matches("terms|parts")) {
                tables.computeIfAbsent(names[length - 3], _ -> new TreeMap<>())
                        .put(Integer.parseInt(names[length - 2]), meant);
            }
        });
        return new ArrayList<>(tables.values());
    }

    private static boolean isRest(Subject subject) {
        return subject instanceof Subject.Amount(String name, double _, var _) && name.contains("more, together");
    }

    private static double number(Trace trace, Subject subject) {
        return subject instanceof Subject.Cell(Quantity quantity, int row, int column)
                ? trace.value(quantity).get(row, column)
                : ((Subject.Amount) subject).value();
    }
}
