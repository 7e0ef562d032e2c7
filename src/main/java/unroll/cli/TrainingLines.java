package unroll.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import unroll.rnn.Scenario;
import unroll.text.Message;
import unroll.text.TrainKey;
import unroll.text.Words;
import unroll.trace.Descent;
import unroll.trace.LearnStep;
import unroll.trace.Learns;
import unroll.trace.Training;

/// Trains, and prints the step and E, separated by a tab: for the start, for every step or, of many, for every tenth,
/// hundredth, …, and for the end. Which steps these are depends on their number alone.
final class TrainingLines implements AutoCloseable {
    /// So many lines at most, beside those of start and end.
    private static final int MOST = 100;
    private final Output output;
    private final ProgressBar bar;
    private final int steps;
    private final int stride;
    private int printed = -1;
    private Optional<IOException> failure = Optional.empty();

    TrainingLines(Output output, Words words, int steps) {
        this.output = output;
        this.steps = steps;
        stride = stride(steps);
        bar = new ProgressBar(output.err(), output.screen(), words);
    }

    /// Every how many steps a line is printed: 1, 2, 5, 10, 20, 50, …
    private static int stride(int steps) {
        int power = 1;
        while (steps / power > MOST * 5) {
            power *= 10;
        }
        return steps / power <= MOST ? power : steps / power <= 2 * MOST ? 2 * power : 5 * power;
    }

    /// How many steps are asked for.
    int steps() {
        return steps;
    }

    /// Trains, as far as it goes.
    Training train(Scenario scenario, Learns learns) {
        output.interruption().awaited();
        Descent start = Descent.from(scenario, learns);
        print(start);
        Training training = Training.run(start, steps, this::isToEnd, (step, _) -> stepped(step));
        bar.clear();
        print(training.end());
        return training;
    }

    /// Says that a line could not be printed, where that was so.
    void demandPrinted() throws IOException {
        if (failure.isPresent()) {
            throw failure.get();
        }
    }

    @Override
    public void close() {
        bar.clear();
    }

    private boolean isToEnd() {
        return failure.isPresent() || output.interruption().isAsked();
    }

    private void stepped(LearnStep step) {
        if (step.number() % stride == 0) {
            bar.clear();
            print(step.after());
        }
        String error = String.format(Locale.ROOT, "%.4g", step.after().error());
        bar.show((double) step.number() / steps, Message.of(TrainKey.BAR, step.number(), steps, error));
    }

    private void print(Descent now) {
        if (now.steps() == printed) {
            return;
        }
        printed = now.steps();
        try {
            output.out().append(Integer.toString(now.steps())).append('\t').append(Double.toString(now.error()))
                    .append('\n').flush();
        } catch (IOException e) {
            failure = Optional.of(e);
        }
    }
}
