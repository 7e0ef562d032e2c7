package unroll.edit;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import unroll.rnn.Input;
import unroll.rnn.Scenario;
import unroll.text.EditKey;
import unroll.text.Message;

/// Where a word is needed, so that it can't go.
final class WordUse {
    private static final int NAMED = 4;

    private WordUse() {
    }

    /// Which steps keep a word in the vocabulary; nothing where none does.
    static Optional<Message> of(Scenario scenario, int word) {
        return steps(scenario, t -> scenario.sequence().inputs().get(t).equals(new Input.Word(word)))
                .map(at -> Message.of(EditKey.WORD_ENTERS, quoted(scenario, word), at))
                .or(() -> steps(scenario, t -> scenario.sequence().word(t).equals(OptionalInt.of(word)))
                        .map(at -> Message.of(EditKey.WORD_IS_TARGET, quoted(scenario, word), at)));
    }

    private static Message quoted(Scenario scenario, int word) {
        return Spelling.quoted(scenario.vocabulary().get(word));
    }

    /// The steps of which something holds: the first ones by name.
    private static Optional<Object> steps(Scenario scenario, IntPredicate holds) {
        List<Integer> steps = IntStream.range(0, scenario.steps()).filter(holds).limit(NAMED + 1L).boxed().toList();
        Optional<Object> named = steps.stream().limit(NAMED).map(Object.class::cast)
                .reduce((before, t) -> Message.of(EditKey.PLACES, before, t));
        return steps.size() > NAMED ? named.map(it -> Message.of(EditKey.MORE_PLACES, it)) : named;
    }
}
