package unroll.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Legible;
import unroll.text.Message;
import unroll.text.QuizKey;
import unroll.trace.Measures;
import unroll.trace.Quantity;

/// What can be asked on the way back of an error. None is asked where numbers are not finite or the answer is a near
/// tie. Parts are those for W.
record BackwardQuestions(Measures measures) {

    /// The sign of an entry of ŷ − y: of the right answer where e is even, else of the most probable of the others.
    Optional<Question> outputDelta(int e) {
        double[] chances = measures.numbers(Quantity.prediction(e));
        int target = scenario().sequence().word(e).getAsInt();
        int asked = e % 2 == 0
                ? target
                : IntStream.range(0, chances.length).filter(i -> i != target).boxed()
                        .reduce((best, i) -> chances[i] > chances[best] ? i : best).orElse(target);
        double value = measures.numbers(Quantity.outputDelta(e))[asked];
        double chance = chances[asked];
        String word = Legible.of(scenario().vocabulary().get(asked));
        if (asked == target && Double.isFinite(value) && chance > 0 && chance < 1) {
            Optional<Question> number = Question.ofNumber(Message.of(QuizKey.OUTPUT_DELTA_NUMBER, word, chance), value,
                    List.of(chance, 1 - chance, -chance),
                    Message.of(QuizKey.OUTPUT_DELTA_RIGHT, word, chance, value));
            if (number.isPresent()) {
                return number;
            }
        }
        return Double.isFinite(value)
                ? Optional.of(Question.ofSign(Message.of(QuizKey.OUTPUT_DELTA_SIGN, word), value,
                        asked == target
                                ? Message.of(QuizKey.OUTPUT_DELTA_RIGHT, word, chances[asked], value)
                                : Message.of(QuizKey.OUTPUT_DELTA_WRONG, word, chances[asked])))
                : Optional.empty();
    }

    /// ‖δ_k‖ beside ‖δ_(k+1)‖.
    Optional<Question> delta(int e, int k) {
        if (k == e) {
            return Optional.empty();
        }
        double before = measures.size(Quantity.delta(e, k + 1));
        double now = measures.size(Quantity.delta(e, k));
        double arriving = measures.arriving(e, k);
        boolean turnsOff = scenario().activation().turnsOff();
        if (!Margin.isClear(now, before) || !Double.isFinite(arriving) || now == 0 && (!turnsOff || arriving == 0)) {
            return Optional.empty();
        }
        Message words = Message.of(QuizKey.DELTA_SIZE, k, k + 1, before);
        Message reason = Message.of(
                now == 0 ? QuizKey.DELTA_OFF : ActivationWords.of(scenario().activation()).size(), before, arriving,
                now);
        return Optional.of(turnsOff
                ? Question.ofSizeOrZero(words, now, before, reason)
                : Question.ofSize(words, now, before, reason));
    }

    /// Why the gradient for W has a part for every step; not asked where there is one.
    Optional<Question> whySum(int e) {
        int last = scenario().lastStepBack(e);
        return last == e
                ? Optional.empty()
                : Optional.of(Question.ofReason(Message.of(QuizKey.WHY_SUM),
                        List.of(QuizKey.WHY_ERRORS, QuizKey.WHY_USES, QuizKey.WHY_WORDS), QuizKey.WHY_USES,
                        Message.of(QuizKey.WHY_SUM_REASON, last, e)));
    }

    /// How large a part is, from the sizes of its factors.
    private Optional<Question> number(int e, int k) {
        double delta = measures.size(Quantity.delta(e, k));
        double state = measures.size(Quantity.state(k - 1));
        double part = measures.partSize(e, k);
        return part > 0 && Double.isFinite(delta + state + part)
                ? Question.ofNumber(Message.of(QuizKey.PART_NUMBER, k, delta, state), part,
                        List.of(delta + state, delta, state),
                        Message.of(QuizKey.PART_NUMBER_REASON, delta, state, part))
                : Optional.empty();
    }

    /// Of the part after the first how large it is; then what part k does to the sum so far; where that is a near tie, part
    /// k beside the part before.
    Optional<Question> part(int e, int k) {
        if (k == e) {
            return Optional.empty();
        }
        return (k == e - 1 ? number(e, k) : Optional.<Question>empty()).or(() -> sum(e, k)).or(() -> size(e, k));
    }

    private Optional<Question> sum(int e, int k) {
        Quantity so = new Quantity.RunningSum(e, k + 1, Weight.W);
        double before = measures.size(so);
        double now = measures.size(new Quantity.RunningSum(e, k, Weight.W));
        double inner = measures.inner(so, new Quantity.Part(e, k, Weight.W));
        if (!Margin.isClear(now, before) || !Double.isFinite(inner) || before == 0) {
            return Optional.empty();
        }
        QuizKey reason = now < before ? QuizKey.SUM_CANCELLED : inner < 0 ? QuizKey.SUM_AGAINST : QuizKey.SUM_ALONG;
        return Optional.of(Question.ofSize(Message.of(QuizKey.SUM_SIZE, k, before), now, before,
                Message.of(reason, k, before, now)));
    }

    /// Where s_(−1) is zero, the ledger says from the start that part 0 will be; so that is not asked.
    private Optional<Question> size(int e, int k) {
        double before = measures.partSize(e, k + 1);
        double now = measures.partSize(e, k);
        double delta = measures.size(Quantity.delta(e, k));
        double state = measures.size(Quantity.state(k - 1));
        boolean unreasoned = now == 0 && (state != 0 || delta == 0);
        if (!Margin.isClear(now, before) || unreasoned || k == 0 && scenario().startsFromZero()) {
            return Optional.empty();
        }
        return Optional.of(Question.ofSizeOrZero(Message.of(QuizKey.PART_SIZE, k, k + 1, before), now, before,
                now == 0
                        ? Message.of(QuizKey.PART_ZERO, delta)
                        : Message.of(QuizKey.PART_REASON, delta, state, now, before, k + 1)));
    }

    /// The step that leaves the largest part.
    Optional<Question> largestPart(int e) {
        int last = scenario().lastStepBack(e);
        double[] sizes = IntStream.rangeClosed(last, e).mapToDouble(k -> measures.partSize(e, k)).toArray();
        return Ranking.of(sizes).map(ranking -> {
            int k = last + ranking.first();
            return new Question(Question.Kind.PLACE, Message.of(QuizKey.PART_WHERE),
                    ranking.choices().stream().map(i -> Message.of(QuizKey.TIME, last + i)).toList(), ranking.right(),
                    Message.of(QuizKey.PART_WHERE_REASON, measures.size(Quantity.delta(e, k)),
                            measures.size(Quantity.state(k - 1)), sizes[ranking.first()], last + ranking.second(),
                            sizes[ranking.second()]));
        });
    }

    private Scenario scenario() {
        return measures.trace().scenario();
    }
}
