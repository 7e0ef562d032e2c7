package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.lesson.Operation;
import unroll.lesson.Step;
import unroll.oracle.Networks;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Loss;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.session.Session;
import unroll.text.Language;
import unroll.trace.Expression;
import unroll.trace.Quantity;

/// The pictures of every cell and loss, of single errors, of all and of the joined sweep.
class EveryNetworkFigureTest {
    private static final int COUNT = 12;
    private static final Size LEDGER = new Size(420, 620);
    private static final Size WORDS = new Size(760, 180);

    private static Stream<Session> sessions() {
        return Networks.many(COUNT).flatMap(scenario -> Stream.of(scenario, scenario.with(new Focus.All()),
                scenario.with(new Focus.Joined()))).map(scenario -> Session.of(scenario, Language.ENGLISH));
    }

    private static void somewhere(Consumer<Session> check) {
        sessions().forEach(lesson -> {
            int end = lesson.script().size();
            for (int position : new int[]{0, end / 3, 2 * end / 3, end - 1, end}) {
                for (Weight weight : lesson.scenario().parameters().present()) {
                    check.accept(lesson.with(lesson.view().with(weight)).to(position));
                }
            }
        });
    }

    @Test
    void aRowOfTheLedgerHasTheFactorsOfTheEquationOfItsPart() {
        somewhere(session -> {
            Frame frame = Stage.PROJECTION.frame(session);
            List<LedgerRow> rows = LedgerRow.of(frame);
            assertFalse(rows.isEmpty());
            rows.stream().filter(_ -> !LedgerRow.sumsErrors(frame))
                    .forEach(row -> assertEquals(expected(session, row), row.factors(), row::toString));
        });
    }

    private static Optional<LedgerRow.Product> expected(Session session, LedgerRow row) {
        return session.lesson().trace().equation(row.part()) instanceof Expression.Outer(var left, var right)
                ? Optional.of(new LedgerRow.Product(left.operands().findFirst().orElseThrow(),
                        right.operands().findFirst().orElseThrow()))
                : Optional.empty();
    }

    @Test
    void theSizesOfTheRowsBoundTheSizeOfTheirSum() {
        somewhere(session -> {
            Session end = session.last();
            Frame frame = Stage.PROJECTION.frame(end);
            List<LedgerRow> rows = LedgerRow.of(frame);
            double sum = end.lesson().trace().value(LedgerSumFigure.quantity(frame, rows)).norm();
            assertTrue(sum <= LedgerSumFigure.sizes(frame, rows) * (1 + 1e-9), () -> end.scenario().title());
        });
    }

    @Test
    void everyStepTellsAnEquationOfEachGateItComputes() {
        sessions().forEach(lesson -> {
            for (int position = 1; position <= lesson.script().size(); position++) {
                Session session = lesson.to(position);
                Step step = session.moment().step().orElseThrow();
                Frame frame = Stage.PROJECTION.frame(session);
                List<Formula> told = Formulas.of(frame, LatexEquation.MOST, frame.shownNumbers()).all();
                if (step.operation() == Operation.GATES || step.operation() == Operation.DELTA) {
                    long gates = session.script().computes(step).stream()
                            .filter(it -> step.operation() == Operation.GATES
                                    ? it.is(Variable.Kind.GATE)
                                    : it instanceof Quantity.Adjoint)
                            .count();
                    assertEquals(gates, told.size(), () -> step + " of " + session.scenario().title());
                }
                assertFalse(FormulaLayout.of(frame, WORDS).set().pieces().isEmpty(), step::toString);
            }
        });
    }

    @Test
    void theWeightsOfAllGatesStandUnderOneLetter() {
        Scenario lstm = Networks.of(3, Cell.LSTM, Loss.CROSS_ENTROPY);
        assertEquals(List.of(4, 4), WeightBlock.of(lstm.parameters()).stream().filter(WeightBlock::isGated)
                .map(block -> block.weights().size()).toList());
        Session session = Session.of(lstm, Language.ENGLISH);
        Set<Quantity> shown = new LinkedHashSet<>();
        Stage.PROJECTION.weights(session, new Size(234, 620)).subjects().values().forEach(subject -> {
            if (subject instanceof Subject.Whole(Quantity quantity)) {
                shown.add(quantity);
            }
        });
        lstm.parameters().present().forEach(weight -> assertTrue(shown.contains(new Quantity.Shared(weight)),
                weight::toString));
    }

    @Test
    void everythingShownHasACardAndLights() {
        sessions().forEach(lesson -> {
            Session session = lesson.last();
            Stream.of(Stage.PROJECTION.weights(session, LEDGER), Stage.PROJECTION.ledger(session, LEDGER),
                    Stage.PROJECTION.network(session, LEDGER))
                    .flatMap(picture -> picture.subjects().values().stream()).distinct()
                    .filter(session.moment()::knows).forEach(subject -> {
                        Stage.PROJECTION.card(session.explaining(subject), 420);
                        Lights lights = Stage.PROJECTION.lights(session.pointedAt(Optional.of(subject)));
                        if (subject instanceof Subject.Cell || subject instanceof Subject.Whole) {
                            assertEquals(Optional.of(Light.LIT), lights.of(subject), subject::toString);
                            assertFalse(lights.lit().isEmpty(), subject::toString);
                        }
                    });
        });
    }

    @Test
    void theGateChosenIsKeptWhileAWeightWithoutGatesIsShown() {
        Session session = Session.of(Networks.of(3, Cell.LSTM, Loss.CROSS_ENTROPY), Language.ENGLISH);
        Weight forget = new Weight(Weight.Role.STATE, "f");
        Session output = session.with(session.view().with(forget)).with(session.view().with(forget).with(Weight.V));
        assertEquals(Weight.V, output.view().weight());
        assertEquals(new Weight(Weight.Role.INPUT, "f"),
                output.with(output.view().with(output.view().ofGate(Weight.U))).view().weight());
    }

    @Test
    void theNotationHasWhatTheNetworkHas() {
        sessions().forEach(session -> {
            List<String> ids = Notation.symbols(session.scenario()).stream().map(NotationEntry::id).toList();
            session.scenario().network().cell().gates().stream().filter(gate -> !gate.isEmpty())
                    .forEach(gate -> assertTrue(ids.contains("gate-" + gate), gate));
            assertEquals(session.scenario().focus() instanceof Focus.Joined
                    || session.scenario().network().cell().isGated(), ids.contains("ds"));
            assertEquals(ids.size(), ids.stream().distinct().count());
            for (NotationEntry entry : Notation.symbols(session.scenario())) {
                NotationFigure.draw(Stage.PROJECTION.frame(session), entry.look());
            }
        });
    }
}
