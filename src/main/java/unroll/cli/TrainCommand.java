package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import unroll.io.BadInput;
import unroll.io.ScenarioWriter;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.session.Handout;
import unroll.text.Message;
import unroll.text.TrainKey;
import unroll.text.Words;
import unroll.trace.Descent;
import unroll.trace.Learns;
import unroll.trace.Training;

/// `unroll train`: gradient descent from the weights of a scenario, a line of the step and E as it goes.
///
/// Without `--error` it descends on E, all errors joined, whatever error the file traces back. An interruption, or an
/// output that is closed, ends it after a whole step; what was learned is then kept as at the end.
final class TrainCommand {
    private static final int NOT_FINITE = 1;
    private static final String NONE = "none";
    private final Arguments given;
    private final Words words;
    private final Output output;

    private TrainCommand(Arguments given, Words words, Output output) {
        this.given = given;
        this.words = words;
        this.output = output;
    }

    static int run(Arguments given, Words words, Output output) throws BadInput, Failure, IOException {
        return new TrainCommand(given, words, output).run();
    }

    private int run() throws BadInput, Failure, IOException {
        int steps = given.count(CommandLines.STEPS);
        double rate = given.number(CommandLines.RATE, TrainKey.RATE_WRONG);
        Optional<OptionalDouble> clip = clip();
        Optional<Destination> to = given.has(CommandLines.OUT)
                ? Optional.of(new Destination(given))
                : Optional.empty();
        Handout handout = given.handout();
        Scenario asked = handout.scenario().withLearningRate(rate);
        Scenario file = clip.isPresent() ? asked.withClip(clip.get()) : asked;
        if (to.isPresent()) {
            to.get().demandFree(List.of(Arguments.path(to.get().name())));
        }
        try (TrainingLines lines = new TrainingLines(output, words, steps)) {
            Training training = lines.train(given.has(CommandLines.ERROR) ? file : file.with(new Focus.All()),
                    given.has(CommandLines.LEARN_START) ? Learns.START_TOO : Learns.WEIGHTS);
            Scenario learned = training.learned();
            if (to.isPresent()) {
                ScenarioWriter.save(new Handout(file.with(learned.parameters()).with(learned.start()), handout.guide()),
                        Arguments.path(to.get().name()));
            }
            lines.demandPrinted();
            return told(training, lines);
        }
    }

    private Optional<OptionalDouble> clip() throws Failure {
        Optional<String> value = given.value(CommandLines.CLIP);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get().equals(NONE)) {
            return Optional.of(OptionalDouble.empty());
        }
        double length = given.number(CommandLines.CLIP, TrainKey.CLIP_WRONG);
        if (length == 0) {
            throw new Failure(Message.of(TrainKey.CLIP_WRONG, CommandLines.CLIP, value.get()));
        }
        return Optional.of(OptionalDouble.of(length));
    }

    /// Says what is remarkable and makes the exit status.
    private int told(Training training, TrainingLines lines) throws IOException {
        Descent start = training.start();
        Descent end = training.end();
        if (training.ending() instanceof Training.Ending.Cancelled) {
            say(Message.of(TrainKey.STOPPED, end.steps(), lines.steps()));
        }
        if (start.scenario().focus() instanceof Focus.One(int e)) {
            say(Message.of(TrainKey.ONE_ERROR, e, number(start.told()), number(end.told())));
        }
        Optional<Training.Divergence> divergence = training.divergence();
        if (divergence.isPresent()) {
            String rate = Double.toString(start.scenario().learningRate());
            say(switch (divergence.get()) {
                case Training.Divergence.NotFinite(int step) when step == 0 -> Message.of(TrainKey.START_NOT_FINITE);
                case Training.Divergence.NotFinite(int step) -> Message.of(TrainKey.NOT_FINITE, step, rate);
                case Training.Divergence.Growing(double from, double to) ->
                    Message.of(TrainKey.GROWING, number(from), number(to), rate);
            });
        }
        return training.ending() instanceof Training.Ending.NotFinite ? NOT_FINITE : 0;
    }

    private static String number(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.4g", number) : Double.toString(number);
    }

    private void say(Message message) throws IOException {
        Writer err = output.err();
        err.append(OneLine.of(words.say(message))).append('\n').flush();
    }
}
