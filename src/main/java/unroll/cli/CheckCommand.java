package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import unroll.io.BadInput;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.CommandKey;
import unroll.text.Message;
import unroll.text.Words;
import unroll.trace.GradientCheck;
import unroll.trace.WeightCheck;

/// `unroll check`: the gradient beside difference quotients, a line a weight, then what it comes to.
final class CheckCommand {
    private static final int DOES_NOT_HOLD = 1;

    private CheckCommand() {
    }

    static int run(Arguments given, Words words, Output output) throws BadInput, Failure, IOException {
        Scenario scenario = given.scenario();
        GradientCheck check = check(scenario, words, output);
        Writer out = output.out();
        String error = switch (check.of()) {
            case Focus.One(int e) -> "E_" + e;
            case Focus.All(),Focus.Joined() -> "E";
        };
        if (check.truncationSetAside().isPresent()) {
            say(words, out, Message.of(CommandKey.CHECK_TRUNCATION, check.truncationSetAside().getAsInt()));
        }
        for (WeightCheck weight : check.weights()) {
            say(words, out, line(error, weight));
            if (weight.combined() > 0) {
                int entries = weight.analytic().rows() * weight.analytic().columns();
                say(words, out, Message.of(CommandKey.CHECK_OWN, entries - weight.combined(), entries));
            }
            if (weight.oneSided() + weight.undecided() > 0) {
                say(words, out, Message.of(CommandKey.CHECK_KINKS, weight.oneSided(), weight.undecided(),
                        scenario.activation().spoken()));
            }
        }
        if (check.weights().stream().anyMatch(weight -> weight.combined() > 0)) {
            say(words, out, Message.of(CommandKey.CHECK_COMBINED));
        }
        say(words, out, Message.of(switch (check.verdict()) {
            case HOLDS -> CommandKey.CHECK_HOLDS;
            case ONE_CLASS -> CommandKey.CHECK_ONE_CLASS;
            case FAILS -> CommandKey.CHECK_FAILS;
            case NOT_FINITE -> CommandKey.CHECK_NOT_FINITE;
        }, error, number(check.worst().worst()), number(GradientCheck.TOLERANCE)));
        return switch (check.verdict()) {
            case HOLDS, ONE_CLASS -> 0;
            case FAILS, NOT_FINITE -> DOES_NOT_HOLD;
        };
    }

    /// Checks, and shows on a terminal how far it is: it asks before every quotient, from any thread.
    private static GradientCheck check(Scenario scenario, Words words, Output output) {
        ProgressBar bar = new ProgressBar(output.err(), output.screen(), words);
        long all = GradientCheck.quotients(scenario, scenario.focus());
        AtomicLong asked = new AtomicLong();
        try {
            return GradientCheck.run(scenario, scenario.focus(), () -> {
                long done = Math.min(all, asked.getAndIncrement());
                synchronized (bar) {
                    bar.show((double) done / all,
                            Message.of(CommandKey.CHECK_BAR, Long.toString(done), Long.toString(all)));
                }
                return false;
            }).orElseThrow();
        } finally {
            bar.clear();
        }
    }

    private static Message line(String error, WeightCheck check) {
        int i = check.row();
        int j = check.column();
        boolean isBias = check.weight().equals(Weight.STATE_BIAS) || check.weight().equals(Weight.OUTPUT_BIAS);
        String name = check.weight().letter();
        String place = isBias ? name + "[" + i + "]" : name + "[" + i + "][" + j + "]";
        return Message.of(CommandKey.CHECK_LINE, "∂" + error + "/∂" + name, number(check.worst()), place,
                Double.toString(check.analytic().get(i, j)), Double.toString(check.numeric().get(i, j)));
    }

    private static String number(double number) {
        return Double.isFinite(number) ? String.format(Locale.ROOT, "%.1e", number) : Double.toString(number);
    }

    private static void say(Words words, Writer out, Message message) throws IOException {
        out.append(words.say(message)).append('\n');
    }
}
