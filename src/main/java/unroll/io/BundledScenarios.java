package unroll.io;

import java.util.List;
import unroll.text.Language;
import unroll.text.Message;
import unroll.text.ScenarioKey;

/// The scenarios that come with the program, in the order of the menu.
public final class BundledScenarios {
    private static final String PORTUGUESE = "o-gato";
    private static final List<BundledScenario> ALL = List.of(
            bundled("the-cat", ScenarioKey.THE_CAT_TITLE, ScenarioKey.THE_CAT_LINE),
            bundled(PORTUGUESE, ScenarioKey.O_GATO_TITLE, ScenarioKey.O_GATO_LINE),
            bundled("hello", ScenarioKey.HELLO_TITLE, ScenarioKey.HELLO_LINE),
            bundled("one-target", ScenarioKey.ONE_TARGET_TITLE, ScenarioKey.ONE_TARGET_LINE),
            bundled("long-sentence", ScenarioKey.LONG_SENTENCE_TITLE, ScenarioKey.LONG_SENTENCE_LINE),
            bundled("relu-explodes", ScenarioKey.RELU_EXPLODES_TITLE, ScenarioKey.RELU_EXPLODES_LINE),
            bundled("nothing-vanishes", ScenarioKey.NOTHING_VANISHES_TITLE, ScenarioKey.NOTHING_VANISHES_LINE),
            bundled("sigmoid-saturates", ScenarioKey.SIGMOID_SATURATES_TITLE, ScenarioKey.SIGMOID_SATURATES_LINE),
            bundled("weather", ScenarioKey.WEATHER_TITLE, ScenarioKey.WEATHER_LINE),
            bundled("parity", ScenarioKey.PARITY_TITLE, ScenarioKey.PARITY_LINE),
            bundled("truncated", ScenarioKey.TRUNCATED_TITLE, ScenarioKey.TRUNCATED_LINE),
            bundled("two-hundred-steps", ScenarioKey.TWO_HUNDRED_STEPS_TITLE, ScenarioKey.TWO_HUNDRED_STEPS_LINE),
            bundled("by-hand", ScenarioKey.BY_HAND_TITLE, ScenarioKey.BY_HAND_LINE),
            bundled("sine", ScenarioKey.SINE_TITLE, ScenarioKey.SINE_LINE),
            bundled("good-or-bad", ScenarioKey.GOOD_OR_BAD_TITLE, ScenarioKey.GOOD_OR_BAD_LINE),
            bundled("addition", ScenarioKey.ADDITION_TITLE, ScenarioKey.ADDITION_LINE),
            bundled("the-cat-lstm", ScenarioKey.THE_CAT_LSTM_TITLE, ScenarioKey.THE_CAT_LSTM_LINE),
            bundled("the-cat-gru", ScenarioKey.THE_CAT_GRU_TITLE, ScenarioKey.THE_CAT_GRU_LINE));

    private BundledScenarios() {
    }

    /// All of them.
    public static List<BundledScenario> all() {
        return ALL;
    }

    /// The worked example.
    public static BundledScenario first() {
        return ALL.getFirst();
    }

    /// What opens where nothing else is asked for, in words of a language.
    public static BundledScenario first(Language language) {
        return switch (language) {
            case ENGLISH -> first();
            case PORTUGUESE -> ALL.stream().filter(it -> it.id().equals(PORTUGUESE)).findFirst().orElseThrow();
        };
    }

    private static BundledScenario bundled(String id, ScenarioKey title, ScenarioKey line) {
        return new BundledScenario(id, Message.of(title), Message.of(line));
    }
}
