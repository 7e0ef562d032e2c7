package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Networks;
import unroll.oracle.Quantities;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Start;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// What is said of a trace, for every cell and loss: true, or absent, and never a failure.
class EveryCellTest {

    @Test
    void oneNumberOfEveryQuantityIsThatOfItsMatrix() {
        Networks.many(96).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.ofAnyCell(scenario)) {
                Matrix all = trace.value(quantity);
                int i = all.rows() - 1;
                int j = all.columns() - 1;
                assertEquals(all.get(i, j), Trace.of(scenario).number(quantity, i, j),
                        scenario.title() + " " + quantity);
            }
        });
    }

    @Test
    void aStretchIsThatOfAMatrixThatThereIs() {
        Networks.many(96).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            for (Weight weight : scenario.parameters().present()) {
                assertEquals(scenario.parameters().get(weight).spectralNorm(),
                        trace.stretch(new Quantity.Shared(weight)).orElseThrow());
            }
            boolean isGated = scenario.network().cell().isGated();
            assertEquals(isGated, trace.stretch(new Quantity.Shared(Weight.W)).isEmpty());
            assertEquals(isGated, trace.stretch(new Quantity.StateJacobian(0)).isEmpty());
        });
    }

    @Test
    void aGateIsSaturatedWhereItsOwnSlopeIsSmall() {
        Networks.many(96).forEach(small -> {
            Scenario scenario = small.with(small.parameters().map((_, numbers) -> numbers.scale(3)));
            Trace trace = Trace.of(scenario);
            for (Quantity quantity : Quantities.ofAnyCell(scenario)) {
                Anomaly.in(trace, quantity);
                if (quantity instanceof Quantity.Value(Variable gate, int t)
                        && gate.kind() == Variable.Kind.GATE) {
                    Matrix slope = trace.value(new Quantity.Slope(Variable.preActivation(gate.gate()), t));
                    for (int i = 0; i < slope.rows(); i++) {
                        assertEquals(slope.get(i) < Anomaly.SATURATION
                                ? Optional.of(Anomaly.SATURATED)
                                : Optional.empty(), Anomaly.at(trace, quantity, i, 0));
                    }
                }
            }
            if (scenario.network().cell().isGated()) {
                assertEquals(new BitSet(), Anomaly.units(trace, 0));
            }
        });
    }

    @Test
    void aStepBackIsOfWhatTheErrorReaches() {
        Networks.many(96).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            boolean isGated = scenario.network().cell().isGated();
            for (int e : scenario.sequence().errors()) {
                for (int k = scenario.lastStepBack(e); k < e; k++) {
                    Variable of = isGated ? Variable.STATE : Variable.PRE_ACTIVATION;
                    assertEquals(trace.value(new Quantity.Adjoint(of, e, k)).norm(), StepBack.of(trace, e, k).to());
                    assertEquals(trace.value(new Quantity.Adjoint(of, e, k + 1)).norm(),
                            StepBack.of(trace, e, k).from());
                    Measures measures = new Measures(trace);
                    assertEquals(trace.sizes().get(e, k).orElseThrow(), measures.partSize(e, k), 1e-12);
                    assertEquals(trace.value(new Quantity.Adjoint(Variable.STATE, e, k)).norm(),
                            measures.arriving(e, k), 1e-12);
                    StepBack.Slopes slopes = StepBack.Slopes.of(trace, k);
                    assertTrue(0 <= slopes.least() && slopes.least() <= slopes.most() && slopes.most() <= 1);
                }
            }
        });
    }

    @Test
    void aCosineIsThatOfThePartItself() {
        Networks.many(96).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            Quantities.ofAnyCell(scenario).stream().filter(Quantity.Part.class::isInstance).forEach(it -> {
                Quantity.Part part = (Quantity.Part) it;
                Quantity sum = new Quantity.RunningSum(part.e(), part.k(), part.weight());
                double[] a = trace.value(part).toArray();
                double[] b = trace.value(sum).toArray();
                double inner = IntStream.range(0, a.length).mapToDouble(i -> a[i] * b[i]).sum();
                double sizes = trace.value(part).norm() * trace.value(sum).norm();
                assertEquals(sizes > 0, PartCosine.of(trace, part, sum).isPresent(), scenario.title() + part);
                PartCosine.of(trace, part, sum)
                        .ifPresent(cosine -> assertEquals(inner / sizes, cosine, 1e-12, scenario.title() + part));
            });
        });
    }

    @Test
    void aShortfallIsOfThePartsThatAreCut() {
        Networks.many(240).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            Focus of = scenario.focus() instanceof Focus.One one ? one : new Focus.All();
            Trace told = Trace.of(scenario.with(of));
            for (Weight weight : scenario.parameters().present()) {
                Matrix full = told.full().value(told.told(weight));
                Matrix kept = told.value(told.told(weight));
                Optional<Shortfall> found = told.shortfall(of, weight);
                boolean cuts = weight.isRecurrent()
                        && scenario.lastStepBack(scenario.tracedErrors(of).getFirst()) > 0;
                assertEquals(cuts, found.isPresent());
                found.filter(it -> it.verdict() == Shortfall.Verdict.COMPARED)
                        .ifPresent(it -> assertEquals(full.minus(kept).norm() / full.norm(),
                                it.ratio().orElseThrow(), 1e-10, scenario.title() + weight));
            }
            for (Weight weight : scenario.parameters().present()) {
                assertEquals(Optional.empty(), trace.shortfall(new Focus.Joined(), weight));
            }
        });
    }

    @Test
    void aPartThatIsZeroOrIsNotThereHasAReasonAndNoOther() {
        Networks.many(240).forEach(scenario -> {
            Trace trace = Trace.of(scenario);
            List<Integer> errors = new ArrayList<>(IntStream.range(0, scenario.steps()).boxed().toList());
            errors.add(Quantity.JOINED);
            for (int e : errors) {
                for (int k = 0; k < scenario.steps(); k++) {
                    for (Weight weight : scenario.parameters().present()) {
                        Quantity.Part part = new Quantity.Part(e, k, weight);
                        boolean isZero = !trace.has(part) || trace.value(part).isZero();
                        assertEquals(isZero, ZeroReason.of(trace, part).isPresent(), scenario.title() + part);
                    }
                }
            }
        });
    }

    @Test
    void whatIsZeroAtTheStartSaysWhichOfTheTwoThatAreCarriedIn() {
        Scenario lstm = Networks.words(Cell.LSTM, 2, 3, 3).with(Start.zero(2));
        assertEquals(new ZeroReason.InitialStateZero(), reason(lstm, 2, new Weight(Weight.Role.STATE, "i")));
        assertEquals(new ZeroReason.InitialCellZero(), reason(lstm, 2, new Weight(Weight.Role.INPUT, "f")));
        assertEquals(new ZeroReason.InitialCellZero(),
                reason(lstm, Quantity.JOINED, new Weight(Weight.Role.INPUT, "f")));
        Scenario before = Networks.words(Cell.GRU_RESET_BEFORE, 2, 3, 3).with(Start.zero(2));
        assertEquals(new ZeroReason.InitialStateZero(), reason(before, 2, new Weight(Weight.Role.STATE, "n")));
        assertEquals(new ZeroReason.InitialStateZero(), reason(before, 2, new Weight(Weight.Role.INPUT, "r")));
    }

    private static ZeroReason reason(Scenario scenario, int e, Weight weight) {
        return ZeroReason.of(Trace.of(scenario), new Quantity.Part(e, 0, weight)).orElseThrow();
    }

    @Test
    void sumsOverTimeAreThoseOfTheEquations() {
        for (Cell cell : Cell.values()) {
            Scenario scenario = Networks.words(cell, 30, 12, 40).withTruncation(OptionalInt.empty());
            Trace trace = Trace.of(scenario.with(new Focus.Joined()));
            for (Weight weight : scenario.parameters().present()) {
                Matrix sum = new Evaluator(trace::value)
                        .of(trace.equation(new Quantity.RunningSum(Quantity.JOINED, 0, weight)));
                assertClose(sum, trace.value(new Quantity.TotalGradient(weight)), 1e-12, cell + " " + weight);
                Matrix one = new Evaluator(trace::value).of(trace.equation(new Quantity.Gradient(7, weight)));
                assertClose(one, trace.value(new Quantity.Gradient(7, weight)), 1e-12, cell + " " + weight);
            }
        }
    }
}
