package unroll.app;

import java.util.Optional;
import javafx.scene.control.Label;
import unroll.edit.NetworkEdit;
import unroll.linalg.Matrix;
import unroll.rnn.SpectralScale;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.NetworkKey;
import unroll.text.Numbers;

/// The spectral radius that W has now. It is computed while it can be seen, where W is small enough to be followed at every
/// frame.
final class RadiusNow extends Label {
    private final Changes changes;
    private final Speech speech;
    private Optional<Matrix> measured = Optional.empty();

    RadiusNow(Changes changes, Speech speech) {
        this.changes = changes;
        this.speech = speech;
        setId("radius-now");
        setMinWidth(USE_PREF_SIZE);
        changes.follow(scenario -> {
            if (getScene() != null && !measured.equals(scenario.parameters().find(Weight.W))) {
                say();
            }
        });
        sceneProperty().subscribe(scene -> say());
        speech.wordsProperty().subscribe(words -> say());
    }

    private void say() {
        measured = changes.scenario().parameters().find(Weight.W);
        if (measured.isEmpty()) {
            return;
        }
        Matrix w = measured.get();
        setText(speech.words().say(w.rows() > NetworkEdit.MOST_UNITS
                ? Message.of(NetworkKey.RADIUS_WIDE, NetworkEdit.MOST_UNITS)
                : Message.of(NetworkKey.RADIUS_NOW, radius(w))));
    }

    private String radius(Matrix w) {
        Numbers numbers = new Numbers(speech.words().language());
        return SpectralScale.radius(w).stream().mapToObj(numbers::cell).findFirst()
                .orElseGet(() -> speech.words().say(NetworkKey.RADIUS_NONE));
    }
}
