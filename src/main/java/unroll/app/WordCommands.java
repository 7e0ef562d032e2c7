package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntPredicate;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import unroll.edit.WordEdit;
import unroll.text.SequenceKey;

/// The commands on the chosen word.
final class WordCommands {
    private final Changes changes;
    private final Speech speech;
    private final IntegerProperty chosen = new SimpleIntegerProperty();
    private final IntegerProperty count = new SimpleIntegerProperty(1);
    private OptionalInt next = OptionalInt.empty();
    private Runnable rename = () -> {
    };

    WordCommands(Changes changes, Speech speech) {
        this.changes = changes;
        this.speech = speech;
        changes.follow(scenario -> {
            int words = scenario.vocabulary().size();
            if (changes.refusalProperty(Changes.Place.WORDS).get().isEmpty()) {
                next.ifPresent(i -> chosen.set(Math.min(i, words - 1)));
            }
            next = OptionalInt.empty();
            count.set(words);
            chosen.set(Math.min(chosen.get(), words - 1));
        });
    }

    /// The place of the word that is chosen.
    IntegerProperty chosenProperty() {
        return chosen;
    }

    /// Says how the chosen word is renamed in its place.
    void onRename(Runnable begin) {
        rename = begin;
    }

    /// All, as they stand side by side.
    List<Command> all() {
        return List.of(
                of(SequenceKey.RENAME_WORD, Material2AL.EDIT, i -> true, () -> rename.run(), KeyCode.F2),
                of(SequenceKey.MOVE_UP, Material2AL.ARROW_UPWARD, i -> i > 0, () -> move(-1), KeyCode.UP,
                        KeyCombination.ALT_DOWN),
                of(SequenceKey.MOVE_DOWN, Material2AL.ARROW_DOWNWARD, i -> i < count.get() - 1, () -> move(1),
                        KeyCode.DOWN, KeyCombination.ALT_DOWN),
                of(SequenceKey.REMOVE_WORD, Material2AL.DELETE_OUTLINE, i -> true,
                        () -> make(new WordEdit.Remove(chosen.get()), chosen.get()), KeyCode.DELETE));
    }

    /// Adds a word at the end, and chooses it.
    void add(String word) {
        make(new WordEdit.Add(word), Integer.MAX_VALUE);
    }

    /// Gives a word another name.
    void rename(int index, String word) {
        make(new WordEdit.Rename(index, word), index);
    }

    private void move(int by) {
        make(new WordEdit.Move(chosen.get(), chosen.get() + by), chosen.get() + by);
    }

    /// @param then the place that is chosen once it is made
    private void make(WordEdit edit, int then) {
        next = OptionalInt.of(then);
        changes.make(edit, Changes.Place.WORDS);
    }

    private Command of(SequenceKey name, Ikon icon, IntPredicate enabled, Runnable action, KeyCode key,
            KeyCombination.Modifier... modifiers) {
        return new Command(name.id().replace('.', '-'), speech.say(name),
                List.of(new KeyCodeCombination(key, modifiers)), Optional.of(icon),
                Bindings.createBooleanBinding(() -> enabled.test(chosen.get()), chosen, count),
                Optional.empty(), action);
    }
}
