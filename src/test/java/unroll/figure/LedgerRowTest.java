package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.oracle.Scenarios;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.text.Language;
import unroll.trace.Expression;

final class LedgerRowTest {

    /// Also of biases, which the window's ledger does not choose.
    @Test
    void aRowHasTheFactorsOfTheEquationOfItsPart() {
        Scenarios.many(40).forEach(scenario -> {
            Lesson lesson = Lesson.of(scenario);
            for (Weight weight : scenario.parameters().present()) {
                Frame frame = Frames.at(lesson, lesson.script().size(), weight, Language.ENGLISH);
                LedgerRow.of(frame).stream().filter(row -> !LedgerRow.sumsErrors(frame))
                        .forEach(row -> assertEquals(expected(lesson, row), row.factors(),
                                row::toString));
            }
        });
    }

    private static Optional<LedgerRow.Product> expected(Lesson lesson, LedgerRow row) {
        return lesson.trace().equation(row.part()) instanceof Expression.Outer(Expression left, Expression right)
                ? Optional.of(new LedgerRow.Product(left.operands().findFirst().orElseThrow(),
                        right.operands().findFirst().orElseThrow()))
                : Optional.empty();
    }
}
