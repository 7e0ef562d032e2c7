package unroll.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.oracle.Close.assertClose;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.References;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;

/// Every number of the reference files of cells with gates and of other losses, which were computed elsewhere.
class ReferencesTest {
    private static final double RELATIVE = 1e-12;

    @Test
    void forwardIsTheReferences() {
        for (String name : References.TRACED) {
            Trace trace = Trace.of(References.scenario(name));
            Json expected = References.trace(name);
            for (Json step : expected.get("forward").list()) {
                int t = (int) step.get("t").number();
                for (Variable variable : variables(trace.scenario())) {
                    step.find(variable.id()).ifPresent(
                            it -> check(it.matrix(), trace, new Quantity.Value(variable, t)));
                    assertEquals(!variable.kind().isTerm(), step.find(variable.id()).isPresent(), variable.id());
                }
                assertEquals(step.find("E").isPresent(), trace.has(Quantity.loss(t)));
                step.find("E").ifPresent(it -> check(Matrix.column(it.number()), trace, Quantity.loss(t)));
            }
            check(Matrix.column(expected.get("E").number()), trace, new Quantity.TotalLoss());
        }
    }

    private static List<Variable> variables(Scenario scenario) {
        return scenario.definitions().stream().map(it -> it.variable())
                .filter(it -> it.kind() != Variable.Kind.LOSS).toList();
    }

    @Test
    void everyErrorsWayBackIsTheReferencesWithEveryPart() {
        for (String name : References.TRACED) {
            Trace trace = Trace.of(References.scenario(name));
            List<Json> backward = References.trace(name).get("backward").list();
            assertEquals(trace.scenario().sequence().errors().size(), backward.size());
            for (Json of : backward) {
                int e = (int) of.get("error").number();
                check(of.get("dz").matrix(), trace, Quantity.outputDelta(e));
                assertEquals(e + 1, of.get("steps").list().size());
                of.get("steps").list().forEach(step -> checkStep(step, trace, e));
                check(of.get("dInitialState").matrix(), trace, new Quantity.Adjoint(Variable.STATE, e, -1));
                of.find("dInitialCell").ifPresent(
                        it -> check(it.matrix(), trace, new Quantity.Adjoint(Variable.CELL, e, -1)));
                assertEquals(trace.scenario().network().cell().hasCell(), of.find("dInitialCell").isPresent());
                checkGradients(of, trace, weight -> new Quantity.Gradient(e, weight));
            }
        }
    }

    private static void checkStep(Json step, Trace trace, int e) {
        int k = (int) step.get("k").number();
        Scenario scenario = trace.scenario();
        check(step.get("ds").matrix(), trace, new Quantity.Adjoint(Variable.STATE, e, k));
        check(step.get("dx").matrix(), trace, new Quantity.Adjoint(Variable.INPUT, e, k));
        step.find("dc").ifPresent(it -> check(it.matrix(), trace, new Quantity.Adjoint(Variable.CELL, e, k)));
        for (String gate : scenario.network().cell().gates()) {
            Json delta = step.get("delta");
            check((gate.isEmpty() ? delta : delta.get(gate)).matrix(), trace,
                    new Quantity.Adjoint(Variable.preActivation(gate), e, k));
        }
        for (Weight weight : scenario.parameters().present()) {
            Optional<Json> part = References.gradient(step, weight);
            assertEquals(weight.isRecurrent(), part.isPresent(), weight.key());
            part.ifPresent(it -> check(it.matrix(), trace, new Quantity.Part(e, k, weight)));
        }
    }

    @Test
    void totalIsTheReferencesErrorByErrorAndInTheJoinedSweep() {
        for (String name : References.TRACED) {
            for (Focus focus : List.of(new Focus.All(), new Focus.Joined())) {
                checkGradients(References.trace(name).get("total"),
                        Trace.of(References.scenario(name).with(focus)), Quantity.TotalGradient::new);
            }
        }
    }

    @Test
    void aGradientCheckOfEachHolds() {
        for (String name : References.TRACED) {
            for (Focus focus : List.of(References.scenario(name).focus(), new Focus.All(), new Focus.Joined())) {
                GradientCheck check = GradientCheck.run(References.scenario(name), focus, () -> false).orElseThrow();
                assertEquals(GradientCheck.Verdict.HOLDS, check.verdict(), name);
                assertTrue(check.worst().worst() < 1e-8, name + " " + check.worst());
            }
        }
    }

    private static void checkGradients(Json expected, Trace trace,
            Function<Weight, Quantity> quantity) {
        List<Weight> present = trace.scenario().parameters().present();
        present.forEach(weight -> check(References.gradient(expected, weight).orElseThrow().matrix(), trace,
                quantity.apply(weight)));
    }

    private static void check(Matrix wanted, Trace trace, Quantity quantity) {
        assertClose(wanted, trace.value(quantity), RELATIVE, trace.scenario().title() + " " + quantity);
    }
}
