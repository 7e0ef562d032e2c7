package unroll.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.Random;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.Reading;
import unroll.rnn.Recipe;
import unroll.rnn.Scenario;
import unroll.rnn.TextSequence;
import unroll.rnn.Weight;

/// Whatever a person could do to a scenario, sensible or not.
public final class RandomEdits {
    private static final int KINDS = 22;
    private static final List<String> WORDS = List.of("a", "cat", "the cat", " ", "", "naïve", "naı\u0308ve", "شمس",
            "雨",
            "🌊", "\uD83C", "x\ty", "\u0000", "\"", "\\", "−0", "null", "w".repeat(1001));
    private final Random random;
    private Optional<Scenario> first = Optional.empty();

    /// The edits of a seed.
    public RandomEdits(long seed) {
        random = new Random(seed);
    }

    /// An edit that could be made on a scenario, or refused.
    public Edit next(Scenario scenario) {
        first = first.or(() -> Optional.of(scenario));
        int t = random.nextInt(scenario.steps());
        int word = random.nextInt(scenario.vocabulary().size());
        return switch (random.nextInt(KINDS)) {
            case 0 -> new StepEdit.SetInput(t, input(scenario, t, word % scenario.inputWords().size()));
            case 1 -> new StepEdit.TypeInput(t, typed());
            case 2 -> new StepEdit.SetTarget(t, random.nextInt(3) == 0 ? OptionalInt.empty() : OptionalInt.of(word));
            case 3 -> new StepEdit.TypeTarget(t, typed());
            case 4 -> new StepEdit.Add(random.nextInt(scenario.steps() + 1));
            case 5 -> new StepEdit.Remove(t);
            case 6 -> new StepEdit.Move(t, random.nextInt(scenario.steps()));
            case 7 -> scenario.steps() < 12 ? new StepEdit.Duplicate(t) : new StepEdit.Remove(t);
            case 8 -> new WordEdit.Add(typed());
            case 9 -> new WordEdit.Remove(word);
            case 10 -> new WordEdit.Rename(word, typed());
            case 11 -> new WordEdit.Move(word, random.nextInt(scenario.vocabulary().size()));
            case 12 -> new NetworkEdit.SetHidden(random.nextInt(8) - 1 + (random.nextInt(20) == 0 ? 60 : 0));
            case 13 -> new NetworkEdit.DrawWeights(Recipe.values()[random.nextInt(Recipe.values().length)], number(),
                    random.nextLong());
            case 14 -> new NetworkEdit.ScaleRadius(number());
            case 15 -> new SetActivation(Activation.values()[random.nextInt(Activation.values().length)]);
            case 16 -> new SetBias(random.nextBoolean() ? Weight.STATE_BIAS : Weight.OUTPUT_BIAS,
                    SetBias.Presence.values()[random.nextInt(2)]);
            case 17 -> new SetTruncation(
                    random.nextBoolean() ? OptionalInt.empty() : OptionalInt.of(random.nextInt(9) - 1));
            case 18 -> new SetClip(random.nextBoolean() ? OptionalDouble.empty() : OptionalDouble.of(number()));
            case 19 -> new NetworkEdit.ResetWeights(random.nextBoolean() ? first.orElseThrow() : scenario);
            case 20 -> text();
            default -> new SetFocus(random.nextInt(3) == 0 ? new Focus.All() : new Focus.One(t));
        };
    }

    private Input input(Scenario scenario, int t, int word) {
        int size = scenario.parameters().inputs();
        return switch (random.nextInt(4)) {
            case 0 -> new Input.None();
            case 1 -> new Input.Vector(scenario.sequence().inputs().get(t).vector(size));
            case 2 -> new Input.Vector(Matrix.zeros(random.nextInt(4) == 0 ? size + 1 : size, 1));
            default -> new Input.Word(word);
        };
    }

    private FromText text() {
        String text = String.join(random.nextBoolean() ? " " : "", typed(), typed(), typed(), typed());
        Reading reading = new Reading(any(Reading.Unit.values()), any(Reading.Punctuation.values()),
                any(Reading.Letters.values()));
        return new FromText(new TextSequence(reading, 1 + random.nextInt(12), any(TextSequence.End.values()),
                any(TextSequence.Growth.values())), text);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private String typed() {
        return WORDS.get(random.nextInt(WORDS.size()));
    }

    private double number() {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> 1e308;
            case 2 -> Double.POSITIVE_INFINITY;
            case 3 -> -1;
            case 4 -> 0;
            case 5 -> Double.MIN_VALUE;
            default -> random.nextDouble() * 2;
        };
    }
}
