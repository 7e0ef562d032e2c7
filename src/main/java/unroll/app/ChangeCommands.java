package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.material2.Material2AL;
import unroll.edit.Edit;
import unroll.edit.NetworkEdit;
import unroll.edit.SetActivation;
import unroll.edit.SetBias;
import unroll.rnn.Activation;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.ChangeKey;
import unroll.text.NetworkKey;
import unroll.text.Numbers;
import unroll.text.SequenceKey;

/// The commands that change the scenario.
final class ChangeCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private final Changes changes;
    private final Speech speech;
    private final Wishes wishes;
    private final ChangePages pages;

    ChangeCommands(Changes changes, Speech speech, Wishes wishes, ChangePages pages) {
        this.changes = changes;
        this.speech = speech;
        this.wishes = wishes;
        this.pages = pages;
    }

    /// Lines for the Edit menu.
    ///
    /// @param fromText asks for a text and makes a sequence of it
    List<MenuEntry> entries(Runnable fromText) {
        return List.of(new MenuEntry.Line(), pages.entry(speech), new MenuEntry.Line(),
                new MenuEntry.One(new Command("from-text", speech.say(SequenceKey.FROM_TEXT),
                        Shortcuts.control(KeyCode.T), Optional.empty(), ALWAYS, Optional.empty(), fromText)),
                new MenuEntry.Line(),
                new MenuEntry.Choice(ChangeKey.ACTIVATION,
                        Stream.of(Activation.values()).map(this::activation).toList()),
                new MenuEntry.One(bias("bias-b", ChangeKey.BIAS_B, Weight.STATE_BIAS)),
                new MenuEntry.One(bias("bias-c", ChangeKey.BIAS_C, Weight.OUTPUT_BIAS)),
                new MenuEntry.One(truncation()), new MenuEntry.Line(),
                new MenuEntry.One(weights("new-weights", speech.say(NetworkKey.NEW_WEIGHTS), Optional.empty(), ALWAYS,
                        wishes::draw)),
                new MenuEntry.One(weights("another-seed", speech.say(NetworkKey.ANOTHER_SEED),
                        Optional.of(Material2AL.CASINO), ALWAYS, wishes::drawNext)),
                new MenuEntry.One(weights("scale-w", speech.wordsProperty()
                        .flatMap(words -> wishes.radiusProperty().flatMap(radius -> speech.say(NetworkKey.SCALE_W_TO,
                                new Numbers(words.language()).given(radius.doubleValue())))),
                        Optional.empty(),
                        changes.holds(session -> session.scenario().parameters().find(Weight.W).isPresent()),
                        wishes::scaled)),
                new MenuEntry.One(reset()));
    }

    private Command truncation() {
        return new Command("truncation", speech.say(NetworkKey.TRUNCATE), List.of(), Optional.empty(),
                changes.holds(session -> session.scenario().steps() > 1 || session.scenario().truncation().isPresent()),
                Optional.of(changes.holds(session -> session.scenario().truncation().isPresent())),
                () -> changes.make(wishes.switched(changes.scenario()), Changes.Place.TRUNCATION));
    }

    /// A command on all weights.
    private Command weights(String id, ObservableValue<String> words, Optional<Ikon> icon,
            ObservableBooleanValue enabled, Supplier<Edit> edit) {
        return new Command(id, words, List.of(), icon, enabled, Optional.empty(),
                () -> changes.make(edit.get(), Changes.Place.WEIGHTS));
    }

    /// What an example had is put back like what a file has.
    private Command reset() {
        ObservableValue<String> words = changes.of(session -> session.file().isPresent())
                .flatMap(file -> speech.say(file ? NetworkKey.RESET_TO_FILE : NetworkKey.RESET_AS_OPENED));
        return new Command("reset-weights", words, List.of(), Optional.empty(),
                changes.holds(
                        session -> session.document().kept().filter(kept -> differ(kept.scenario(), session.scenario()))
                                .isPresent()),
                Optional.empty(), () -> changes.session().document().kept().ifPresent(
                        kept -> changes.make(new NetworkEdit.ResetWeights(kept.scenario()), Changes.Place.WEIGHTS)));
    }

    private static boolean differ(Scenario one, Scenario other) {
        return !one.parameters().equals(other.parameters()) || !one.initialState().equals(other.initialState());
    }

    private Command activation(Activation activation) {
        return new Command("activation-" + activation.id(), new SimpleStringProperty(activation.id()), List.of(),
                Optional.empty(), changes.holds(session -> !session.scenario().network().cell().isGated()),
                Optional.of(changes.holds(session -> session.scenario().activation() == activation)),
                () -> changes.make(new SetActivation(activation), Changes.Place.NETWORK));
    }

    private Command bias(String id, ChangeKey name, Weight bias) {
        ObservableBooleanValue has = changes
                .holds(session -> !session.scenario().parameters().present(bias.role()).isEmpty());
        return new Command(id, speech.say(name), List.of(), Optional.empty(), ALWAYS, Optional.of(has),
                () -> changes.make(new SetBias(bias, has.get() ? SetBias.Presence.OFF : SetBias.Presence.ON),
                        Changes.Place.NETWORK));
    }
}
