package unroll.app;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Slider;
import javafx.scene.layout.VBox;
import unroll.edit.SetTruncation;
import unroll.rnn.Scenario;
import unroll.session.Gesture;
import unroll.text.NetworkKey;

/// How far back errors go: τ, and what it costs.
final class TruncationGroup extends VBox {
    private static final int MOST_TICKS = 40;
    private final Changes changes;
    private final Slider slider = new Slider();
    private final WholeSpinner number;

    TruncationGroup(Changes changes, Speech speech, CommandTable table) {
        this.changes = changes;
        setId("truncation-group");
        getStyleClass().add("group");
        Captions captions = new Captions(speech);
        CheckBox on = Help.on(new Buttons(speech).check(table.get("truncation")),
                speech.say(NetworkKey.TRUNCATION_HELP));
        number = new WholeSpinner(changes, speech, Changes.Place.TRUNCATION, "tau");
        Help.on(number, speech.say(NetworkKey.TAU), speech.say(NetworkKey.TAU_HELP));
        number.onWanted(this::want);
        Help.on(slider, speech.say(NetworkKey.TAU), speech.say(NetworkKey.TAU_HELP));
        slider.setId("tau-slider");
        slider.setMajorTickUnit(1);
        slider.setMinorTickCount(0);
        slider.setBlockIncrement(1);
        slider.setSnapToTicks(true);
        Grip grip = new Grip(changes, slider);
        slider.valueProperty().subscribe(
                (before, now) -> want((int) Math.round(now.doubleValue()), grip.gesture()));
        changes.follow(this::show);
        getChildren().addAll(captions.title(NetworkKey.TRUNCATION),
                captions.row(on, captions.of(NetworkKey.TAU_SHORT, number), number), slider,
                new CutNow(changes, speech), new Refusal(changes, speech, Changes.Place.TRUNCATION));
    }

    private void want(int tau, Optional<Gesture> gesture) {
        if (tau != tau(changes.scenario())) {
            changes.make(new SetTruncation(OptionalInt.of(tau)), gesture, Changes.Place.TRUNCATION);
        }
    }

    /// τ, and without truncation the least that would cut nothing.
    private static int tau(Scenario scenario) {
        return scenario.truncation().orElse(scenario.steps() - 1);
    }

    private void show(Scenario scenario) {
        int last = scenario.steps() - 1;
        slider.setDisable(last == 0);
        number.setDisable(last == 0 && scenario.truncation().isEmpty());
        slider.setShowTickMarks(last > 0 && last < MOST_TICKS);
        slider.setMax(Math.max(1, last));
        if (Math.round(slider.getValue()) != Math.min(tau(scenario), last)) {
            slider.setValue(Math.min(tau(scenario), last));
        }
        number.show(tau(scenario));
    }
}
