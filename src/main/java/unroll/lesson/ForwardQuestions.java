package unroll.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.QuizKey;
import unroll.trace.Measures;
import unroll.trace.Quantity;

/// What can be asked on the way forward. None is asked where numbers are not finite or the answer is a near tie.
record ForwardQuestions(Measures measures) {
    private static final double LEAST_SUM = 1e-6;

    /// The sign of the state where the sum is largest in size; not asked where f keeps the sign of what is seen.
    Optional<Question> state(int t) {
        Activation f = scenario().activation();
        if (f.keepsSign()) {
            return Optional.empty();
        }
        double[] sums = measures.numbers(Quantity.preActivation(t));
        int i = IntStream.range(0, sums.length).boxed()
                .reduce(0, (best, it) -> Math.abs(sums[it]) > Math.abs(sums[best]) ? it : best);
        double a = sums[i];
        double s = measures.numbers(Quantity.state(t))[i];
        if (!Double.isFinite(a) || Math.abs(a) < LEAST_SUM || !f.turnsOff() && s == 0) {
            return Optional.empty();
        }
        Message reason = f.turnsOff()
                ? Message.of(a > 0 ? QuizKey.STATE_RELU_ON : QuizKey.STATE_RELU_OFF, i, s)
                : Message.of(QuizKey.STATE_SIGMOID, a, s);
        return Optional.of(Question.ofSign(Message.of(QuizKey.STATE_SIGN, i, a), s, reason));
    }

    /// The word that gets the largest probability.
    Optional<Question> output(int t) {
        double[] chances = measures.numbers(Quantity.prediction(t));
        return Ranking.of(chances).map(ranking -> new Question(Question.Kind.WORD, Message.of(QuizKey.OUTPUT_WORD),
                ranking.choices().stream().map(i -> Message.of(QuizKey.WORD, word(i))).toList(), ranking.right(),
                Message.of(QuizKey.OUTPUT_REASON, word(ranking.first()),
                        measures.numbers(Quantity.logits(t))[ranking.first()], chances[ranking.first()],
                        word(ranking.second()), chances[ranking.second()])));
    }

    /// E_t beside the error before it.
    Optional<Question> error(int t) {
        List<Integer> errors = scenario().sequence().errors();
        int place = errors.indexOf(t);
        if (place < 1) {
            return firstError(t);
        }
        int before = errors.get(place - 1);
        double now = loss(t);
        double then = loss(before);
        return Margin.isClear(now, then) && Margin.isShown(chance(t), chance(before))
                ? Optional.of(Question.ofSize(Message.of(QuizKey.ERROR_SIZE, before, then), now, then,
                        Message.of(QuizKey.ERROR_REASON, target(t), chance(t), chance(before), target(before), before,
                                now)))
                : Optional.empty();
    }

    /// The number E_t, where no error is known to compare it with.
    private Optional<Question> firstError(int t) {
        double p = chance(t);
        double error = loss(t);
        return p > 0 && p < 1 && Double.isFinite(error) && error > 0
                ? Question.ofNumber(Message.of(QuizKey.ERROR_NUMBER, target(t), p), error,
                        List.of(1 - p, p, -StrictMath.log1p(-p), 1 / p),
                        Message.of(QuizKey.ERROR_NUMBER_REASON, target(t), p, error))
                : Optional.empty();
    }

    /// The step whose error is largest.
    Optional<Question> largestError() {
        List<Integer> errors = scenario().sequence().errors();
        double[] losses = errors.stream().mapToDouble(this::loss).toArray();
        return Ranking.of(losses).map(ranking -> {
            int t = errors.get(ranking.first());
            return new Question(Question.Kind.PLACE, Message.of(QuizKey.ERROR_WHERE),
                    ranking.choices().stream().map(i -> Message.of(QuizKey.TIME, errors.get(i))).toList(),
                    ranking.right(), Message.of(QuizKey.ERROR_WHERE_REASON, target(t), chance(t), loss(t),
                            errors.get(ranking.second()), losses[ranking.second()]));
        });
    }

    private double loss(int t) {
        return measures.number(Quantity.loss(t));
    }

    /// What the right answer gets.
    private double chance(int t) {
        return measures.numbers(Quantity.prediction(t))[scenario().sequence().word(t).getAsInt()];
    }

    private String target(int t) {
        return Legible.of(scenario().targetWord(t).orElseThrow());
    }

    private String word(int i) {
        return Legible.of(scenario().vocabulary().get(i));
    }

    private Scenario scenario() {
        return measures.trace().scenario();
    }
}
