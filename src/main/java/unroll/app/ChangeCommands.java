package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableBooleanValue;
import unroll.edit.SetActivation;
import unroll.edit.SetBias;
import unroll.rnn.Activation;
import unroll.rnn.Weight;
import unroll.text.ChangeKey;

/// The commands that change the scenario.
final class ChangeCommands {
    private static final ObservableBooleanValue ALWAYS = new SimpleBooleanProperty(true);
    private final Changes changes;
    private final Speech speech;

    ChangeCommands(Changes changes, Speech speech) {
        this.changes = changes;
        this.speech = speech;
    }

    /// Lines for the Edit menu.
    List<MenuEntry> entries() {
        return List.of(new MenuEntry.Line(),
                new MenuEntry.Choice(ChangeKey.ACTIVATION,
                        Stream.of(Activation.values()).map(this::activation).toList()),
                new MenuEntry.One(bias("bias-b", ChangeKey.BIAS_B, Weight.STATE_BIAS)),
                new MenuEntry.One(bias("bias-c", ChangeKey.BIAS_C, Weight.OUTPUT_BIAS)));
    }

    private Command activation(Activation activation) {
        return new Command("activation-" + activation.id(), new SimpleStringProperty(activation.id()), List.of(),
                Optional.empty(), ALWAYS,
                Optional.of(changes.holds(session -> session.scenario().activation() == activation)),
                () -> changes.make(new SetActivation(activation)));
    }

    private Command bias(String id, ChangeKey name, Weight bias) {
        ObservableBooleanValue has = changes.holds(session -> session.scenario().parameters().present().contains(bias));
        return new Command(id, speech.say(name), List.of(), Optional.empty(), ALWAYS, Optional.of(has),
                () -> changes.make(new SetBias(bias, has.get() ? SetBias.Presence.OFF : SetBias.Presence.ON)));
    }
}
