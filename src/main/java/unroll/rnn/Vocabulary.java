package unroll.rnn;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;

/// Changes of the vocabulary of a scenario. What belongs to a word goes with it: its row of V, its entry of c, its steps
/// as input and as target, and where U has a column for each word ([Scenario#readsWords]) also that, and its entry of
/// every vector that enters.
///
/// Words are compared and kept in Unicode's composed form (NFC), so what looks the same is the same word.
public final class Vocabulary {

    private Vocabulary() {
    }

    /// Another word, at the end. Its column of U and row of V are drawn ([NewWords]), its bias and its entry of a vector
    /// are zero. The other words keep their logits to the last bit.
    public static Change add(Scenario scenario, String word) {
        return refusal(scenario.vocabulary(), word).orElseGet(() -> added(scenario, List.of(composed(word))));
    }

    /// The word, added where the vocabulary has it not.
    static Change have(Scenario scenario, String word) {
        return find(scenario, word) == Places.NEW ? add(scenario, word) : Change.to(scenario);
    }

    /// Without word i. Where it entered, nothing enters now; where it was the target, there is none.
    ///
    /// @throws IndexOutOfBoundsException where there is no such word
    public static Change remove(Scenario scenario, int i) {
        int[] left = Places.without(word(scenario, i), scenario.vocabulary().size());
        return left.length == 0 ? Change.refused(Reason.WORD_LAST) : arranged(scenario, left);
    }

    /// Another name for word i.
    ///
    /// @throws IndexOutOfBoundsException where there is no such word
    public static Change rename(Scenario scenario, int i, String word) {
        List<String> words = new ArrayList<>(scenario.vocabulary());
        words.remove(i);
        return refusal(words, word).orElseGet(() -> {
            words.add(i, composed(word));
            return Change.to(scenario.withVocabulary(words));
        });
    }

    /// Word i becomes word `to`, and those between move up.
    ///
    /// @throws IndexOutOfBoundsException where there is no such word
    public static Change move(Scenario scenario, int i, int to) {
        return arranged(scenario,
                Places.moved(word(scenario, i), word(scenario, to), scenario.vocabulary().size()));
    }

    /// The place of a word, [Places#NEW] where the vocabulary has it not.
    static int find(Scenario scenario, String word) {
        return find(scenario.vocabulary(), word);
    }

    /// Several new words at the end, all different from the old ones and each other.
    static Change added(Scenario scenario, List<String> more) {
        List<String> words = new ArrayList<>(scenario.vocabulary());
        words.addAll(more);
        int old = scenario.vocabulary().size();
        return arranged(scenario, words, Places.first(old, words.size()));
    }

    private static Change arranged(Scenario scenario, int[] from) {
        return arranged(scenario, Arrays.stream(from).mapToObj(scenario.vocabulary()::get).toList(), from);
    }

    private static Change arranged(Scenario scenario, List<String> words, int[] from) {
        List<Input> inputs = scenario.sequence().inputs().stream()
                .map(input -> scenario.inputVocabulary().isPresent()
                        ? input
                        : arranged(input, scenario.readsWords(), from))
                .toList();
        List<Label> targets = scenario.sequence().targets().stream().map(target -> arranged(target, from)).toList();
        if (targets.stream().noneMatch(Label::isPresent)) {
            return Change.refused(Reason.TARGET_LAST);
        }
        int[] columns = scenario.readsWords() && scenario.inputVocabulary().isEmpty()
                ? from
                : Places.first(scenario.parameters().inputs(), scenario.parameters().inputs());
        Sequence now = new Sequence(inputs, targets);
        int[] steps = Places.first(scenario.steps(), scenario.steps());
        return arranged(scenario, words, from, columns, now, Steps.focus(scenario.focus(), now, steps));
    }

    /// Words, weights and sequence all at once.
    ///
    /// @param from where each word comes from
    /// @param columns where each column of U comes from
    /// @param sequence as it is with the new words
    /// @param focus as it is with the new sequence
    static Change arranged(Scenario scenario, List<String> words, int[] from, int[] columns, Sequence sequence,
            Focus focus) {
        Parameters old = scenario.parameters();
        Size size = new Size(old.hidden(), columns.length, words.size());
        return Bounds.broken(size, sequence.steps()).map(Change::refused).orElseGet(() -> {
            NewWords fresh = new NewWords(words, size);
            int[] units = Places.first(size.hidden(), size.hidden());
            boolean readsWords = scenario.inputVocabulary().isEmpty() && columns.length == words.size();
            Parameters made = old.map((weight, numbers) -> switch (weight.role()) {
                case INPUT -> readsWords ? Places.arranged(numbers, units, columns, fresh.u()) : numbers;
                case OUTPUT -> Places.arranged(numbers, from, units, fresh.v());
                case OUTPUT_BIAS -> Places.rows(numbers, from);
                case STATE, STATE_BIAS -> numbers;
            });
            return Change.to(scenario.with(words, sequence, scenario.start(), made, focus));
        });
    }

    private static Label arranged(Label target, int[] from) {
        return switch (target) {
            case Label.Word(int index) -> {
                int place = Places.now(index, from);
                yield place == Places.NEW ? Label.NONE : new Label.Word(place);
            }
            case Label.Numbers(Matrix y) -> new Label.Numbers(Places.rows(y, from));
            case Label.None() -> target;
        };
    }

    private static Input arranged(Input input, boolean readsWords, int[] from) {
        return switch (input) {
            case Input.Word(int index) -> {
                int place = Places.now(index, from);
                yield place == Places.NEW ? new Input.None() : new Input.Word(place);
            }
            case Input.Vector(Matrix x) -> readsWords ? new Input.Vector(Places.rows(x, from)) : input;
            case Input.None() -> input;
        };
    }

    private static Optional<Change> refusal(List<String> others, String word) {
        if (word.isEmpty()) {
            return Optional.of(Change.refused(Reason.WORD_EMPTY));
        }
        if (composed(word).length() > Bounds.TEXT) {
            return Optional.of(Change.refused(Reason.WORD_TOO_LONG));
        }
        return find(others, word) == Places.NEW
                ? Optional.empty()
                : Optional.of(Change.refused(Reason.WORD_TAKEN));
    }

    private static int find(List<String> words, String word) {
        int exact = words.indexOf(word);
        String composed = composed(word);
        return exact >= 0
                ? exact
                : IntStream.range(0, words.size()).filter(i -> composed(words.get(i)).equals(composed)).findFirst()
                        .orElse(Places.NEW);
    }

    /// A word as it is compared.
    static String composed(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFC);
    }

    private static int word(Scenario scenario, int i) {
        scenario.vocabulary().get(i);
        return i;
    }
}
