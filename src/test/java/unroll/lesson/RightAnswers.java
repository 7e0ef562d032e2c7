package unroll.lesson;

import java.util.List;
import java.util.function.IntToDoubleFunction;
import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.QuizKey;
import unroll.trace.Quantity;
import unroll.trace.Trace;

/// The right answers, worked out anew from the numbers of a trace by plain loops.
final class RightAnswers {
    private final Trace trace;
    private final Scenario scenario;

    RightAnswers(Trace trace) {
        this.trace = trace;
        this.scenario = trace.scenario();
    }

    /// The answer that must be right.
    Message to(Question question, Step step) {
        List<Object> gaps = question.words().arguments();
        int t = step.t().orElse(-1);
        int e = step.error().orElse(-1);
        return switch ((QuizKey) question.words().key()) {
            case STATE_SIGN -> sign(trace.value(Quantity.state(t)).get((int) gaps.getFirst()));
            case OUTPUT_WORD -> Message.of(QuizKey.WORD, scenario.vocabulary()
                    .get(largest(0, scenario.vocabulary().size(), trace.value(Quantity.prediction(t))::get)));
            case ERROR_SIZE -> size(-Math.log(chance(t)), -Math.log(chance((int) gaps.getFirst())));
            case ERROR_WHERE -> Message.of(QuizKey.TIME, largest(0, scenario.steps(),
                    i -> scenario.sequence().targets().get(i).isPresent() ? -Math.log(chance(i)) : -1));
            case OUTPUT_DELTA_SIGN -> {
                int word = scenario.vocabulary().indexOf(gaps.getFirst());
                yield sign(trace.value(Quantity.prediction(e)).get(word)
                        - (scenario.sequence().word(e).getAsInt() == word ? 1 : 0));
            }
            case ERROR_NUMBER -> nearest(question, -Math.log(chance(t)));
            case OUTPUT_DELTA_NUMBER -> nearest(question, chance(e) - 1);
            case PART_NUMBER -> nearest(question, norm(part(e, t)));
            case WHY_SUM -> Message.of(QuizKey.WHY_USES);
            case DELTA_SIZE -> size(norm(delta(e, t)), norm(delta(e, t + 1)));
            case SUM_SIZE -> size(norm(sum(e, t)), norm(sum(e, t + 1)));
            case PART_SIZE -> size(norm(part(e, t)), norm(part(e, t + 1)));
            case PART_WHERE -> Message.of(QuizKey.TIME, largest(scenario.lastStepBack(e), e + 1,
                    k -> norm(part(e, k))));
            case TOTAL_SIZE -> {
                double[] total = new double[scenario.parameters().w().toArray().length];
                double most = 0;
                for (int error : scenario.sequence().errors()) {
                    double[] one = sum(error, scenario.lastStepBack(error));
                    add(total, one);
                    most = Math.max(most, norm(one));
                }
                yield size(norm(total), most);
            }
            case LEARN_SIZE -> size(loss(learned()), loss(scenario));
            default -> throw new AssertionError(question);
        };
    }

    /// ‖Wᵀ δ_(k+1)‖.
    double arriving(int e, int k) {
        Matrix w = scenario.parameters().w();
        double[] delta = delta(e, k + 1);
        double[] made = new double[w.columns()];
        for (int i = 0; i < w.rows(); i++) {
            for (int j = 0; j < w.columns(); j++) {
                made[j] += w.get(i, j) * delta[i];
            }
        }
        return norm(made);
    }

    /// Whether part k points against the parts before it.
    boolean pointsAgainst(int e, int k) {
        double[] so = sum(e, k + 1);
        double[] part = part(e, k);
        double inner = 0;
        for (int i = 0; i < so.length; i++) {
            inner += so[i] * part[i];
        }
        return inner < 0;
    }

    private Scenario learned() {
        Parameters after = scenario.parameters();
        for (Weight weight : after.present()) {
            Matrix gradient = trace.value(trace.told(weight));
            double[] moved = after.get(weight).toArray();
            for (int i = 0; i < moved.length; i++) {
                moved[i] -= scenario.learningRate() * gradient.get(i);
            }
            after = after.with(weight, Matrix.of(gradient.rows(), gradient.columns(), moved));
        }
        return scenario.with(after);
    }

    private static double loss(Scenario scenario) {
        RightAnswers answers = new RightAnswers(Trace.of(scenario));
        return scenario.sequence().errors().stream().mapToDouble(t -> -Math.log(answers.chance(t))).sum();
    }

    private double chance(int t) {
        return trace.value(Quantity.prediction(t)).get(scenario.sequence().word(t).getAsInt());
    }

    private double[] delta(int e, int k) {
        return trace.value(Quantity.delta(e, k)).toArray();
    }

    private double[] part(int e, int k) {
        return trace.value(new Quantity.Part(e, k, Weight.W)).toArray();
    }

    private double[] sum(int e, int k) {
        double[] sum = new double[scenario.parameters().w().toArray().length];
        for (int i = e; i >= k; i--) {
            add(sum, part(e, i));
        }
        return sum;
    }

    private static void add(double[] to, double[] more) {
        for (int i = 0; i < to.length; i++) {
            to[i] += more[i];
        }
    }

    private static double norm(double[] numbers) {
        double sum = 0;
        for (double x : numbers) {
            sum = Math.hypot(sum, x);
        }
        return sum;
    }

    /// The answer that is a number, but for the last bits.
    private static Message nearest(Question question, double number) {
        return question.answers().stream().filter(it -> Math.abs((double) it.arguments().getFirst() - number) <= 1e-9
                * Math.abs(number)).findFirst().orElseThrow();
    }

    private static int largest(int from, int to, IntToDoubleFunction of) {
        int best = from;
        for (int i = from; i < to; i++) {
            best = of.applyAsDouble(i) > of.applyAsDouble(best) ? i : best;
        }
        return best;
    }

    private static Message sign(double x) {
        return Message.of(x > 0 ? QuizKey.POSITIVE : x < 0 ? QuizKey.NEGATIVE : QuizKey.ZERO);
    }

    private static Message size(double now, double before) {
        return Message.of(now == 0 ? QuizKey.ZERO : now > before ? QuizKey.LARGER : QuizKey.SMALLER);
    }
}
