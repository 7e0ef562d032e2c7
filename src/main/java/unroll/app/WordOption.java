package unroll.app;

import java.util.List;
import unroll.rnn.Scenario;
import unroll.text.Legible;
import unroll.text.SequenceKey;
import unroll.text.Words;

/// What a person can choose as the input or the target of a step.
sealed interface WordOption {

    /// Nothing enters; nothing is to be predicted.
    record None() implements WordOption {}

    /// Numbers of its own enter.
    record Vector() implements WordOption {}

    /// A word of the vocabulary.
    ///
    /// @param index its place
    record Known(int index, String word) implements WordOption {}

    /// A word that the vocabulary has not.
    record Fresh(String word) implements WordOption {}

    /// As it is written.
    default String text(Words words) {
        return switch (this) {
            case None() -> words.say(SequenceKey.NONE);
            case Vector() -> words.say(SequenceKey.NUMBERS);
            case Known(int _, String word) -> Legible.of(word);
            case Fresh(String word) -> word;
        };
    }

    /// What a typed text means where it is not what stood there: a word of the vocabulary, as it is or as it is shown, before
    /// all else.
    static WordOption typed(String text, List<String> vocabulary, Words words) {
        String word = text.strip();
        int index = vocabulary.indexOf(word);
        int shown = index >= 0 ? index : vocabulary.stream().map(Legible::of).toList().indexOf(word);
        if (shown >= 0) {
            return new Known(shown, vocabulary.get(shown));
        }
        if (word.isEmpty() || word.equals(words.say(SequenceKey.NONE))) {
            return new None();
        }
        return word.equals(words.say(SequenceKey.NUMBERS)) ? new Vector() : new Fresh(text);
    }

    /// What enters at a step.
    static WordOption input(Scenario scenario, int t) {
        return switch (scenario.sequence().inputs().get(t)) {
            case unroll.rnn.Input.Word(int index) -> new Known(index, scenario.inputWords().get(index));
            case unroll.rnn.Input.Vector _ -> new Vector();
            case unroll.rnn.Input.None() -> new None();
        };
    }

    /// What is to be predicted at a step.
    static WordOption target(Scenario scenario, int t) {
        return switch (scenario.sequence().targets().get(t)) {
            case unroll.rnn.Label.Word(int index) -> new Known(index, scenario.vocabulary().get(index));
            case unroll.rnn.Label.Numbers _ -> new Vector();
            case unroll.rnn.Label.None() -> new None();
        };
    }
}
