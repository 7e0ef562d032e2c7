package unroll.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.QuizKey;
import unroll.trace.Measures;
import unroll.trace.Quantity;

/// What can be asked where all errors are added up, and at learning.
record ClosingQuestions(Measures measures) {
    /// Each error's gradient costs a way back of its own.
    private static final int MOST_ERRORS = 60;

    /// ‖∂E/∂W‖ beside the largest ‖∂E_e/∂W‖.
    Optional<Question> total() {
        List<Integer> errors = scenario().sequence().errors();
        if (errors.size() < 2 || errors.size() > MOST_ERRORS) {
            return Optional.empty();
        }
        double[] sizes = errors.stream().mapToDouble(e -> measures.size(new Quantity.Gradient(e, Weight.W))).toArray();
        double total = measures.size(new Quantity.TotalGradient(Weight.W));
        double all = Arrays.stream(sizes).sum();
        int most = 0;
        for (int i = 1; i < sizes.length; i++) {
            most = sizes[i] > sizes[most] ? i : most;
        }
        double largest = sizes[most];
        return Margin.isClear(total, largest) && Double.isFinite(all)
                ? Optional.of(Question.ofSize(Message.of(QuizKey.TOTAL_SIZE, errors.get(most), largest), total, largest,
                        Message.of(total > largest ? QuizKey.TOTAL_LARGER : QuizKey.TOTAL_SMALLER, total, all)))
                : Optional.empty();
    }

    /// E after the step beside E before it.
    Optional<Question> learn() {
        double before = measures.number(new Quantity.TotalLoss());
        double after = measures.number(new Quantity.LearnedTotalLoss());
        return Margin.isChange(before, after) && scenario().learningRate() > 0
                ? reason(before, after).map(reason -> Question.ofSize(Message.of(QuizKey.LEARN_SIZE, before), after,
                        before, reason))
                : Optional.empty();
    }

    private Optional<Message> reason(double before, double after) {
        List<Integer> errors = scenario().sequence().errors();
        if (scenario().focus() instanceof Focus.One(int e) && errors.size() > 1) {
            double one = measures.number(Quantity.loss(e));
            double learned = measures.number(new Quantity.LearnedLoss(e));
            return Double.isFinite(one) && Double.isFinite(learned)
                    ? Optional.of(Message.of(QuizKey.LEARN_ONE, before, after, e, one, learned))
                    : Optional.empty();
        }
        boolean cut = errors.stream().anyMatch(e -> scenario().lastStepBack(e) > 0);
        boolean fell = after < before;
        return Optional.of(Message.of(cut
                ? fell ? QuizKey.LEARN_SMALLER_CUT : QuizKey.LEARN_LARGER_CUT
                : fell ? QuizKey.LEARN_SMALLER : QuizKey.LEARN_LARGER, before, after));
    }

    private Scenario scenario() {
        return measures.trace().scenario();
    }
}
