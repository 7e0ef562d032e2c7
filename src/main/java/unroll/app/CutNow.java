package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import unroll.figure.ShortfallWords;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Message;
import unroll.text.NetworkKey;
import unroll.text.Words;
import unroll.trace.Shortfall;

/// What truncation does now: how many parts an error keeps, and how far the gradient that the lesson ends in is from the
/// full one. The weight is the ledger's; where its gradient has no way back, W.
final class CutNow extends VBox {
    private static final char UNBROKEN = '\u00A0';
    private final Changes changes;
    private final Speech speech;
    private final Label kept = new Label();
    private final Label cost = new Label();

    CutNow(Changes changes, Speech speech) {
        this.changes = changes;
        this.speech = speech;
        kept.setId("kept");
        cost.setId("cut-cost");
        for (Label label : List.of(kept, cost)) {
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
        }
        cost.getStyleClass().add("caption");
        cost.visibleProperty().bind(cost.textProperty().isNotEmpty());
        cost.managedProperty().bind(cost.visibleProperty());
        getChildren().addAll(kept, cost);
        changes.follow(scenario -> {
            if (getScene() != null) {
                say();
            }
        });
        sceneProperty().subscribe(scene -> say());
        changes.of(session -> session.view().weight()).subscribe(weight -> say());
        speech.wordsProperty().subscribe(words -> say());
    }

    private void say() {
        Words words = speech.words();
        kept.setText(words.say(kept(changes.scenario())));
        Weight ledger = changes.session().view().weight();
        Weight weight = ledger.isRecurrent() ? ledger : changes.scenario().parameters().nearest(Weight.W);
        Focus focus = changes.scenario().focus();
        cost.setText(changes.session().lesson().trace().shortfall(focus, weight)
                .map(shortfall -> cost(words, gradient(focus, weight), shortfall)).orElse(""));
    }

    private static Message kept(Scenario scenario) {
        int last = scenario.steps() - 1;
        if (last == 0) {
            return Message.of(NetworkKey.ONE_STEP);
        }
        if (scenario.truncation().isEmpty()) {
            return Message.of(NetworkKey.KEPT_ALL);
        }
        int tau = scenario.truncation().getAsInt();
        return Message.of(tau < last ? NetworkKey.KEPT_UP_TO : NetworkKey.KEPT_ALL_BY, tau + 1);
    }

    private static String cost(Words words, String gradient, Shortfall shortfall) {
        ShortfallWords said = ShortfallWords.of(words);
        Optional<String> ratio = said.ratio(shortfall).map(it -> words.say(Message.of(NetworkKey.RATIO, it)));
        String all = Stream.of(ratio, said.angle(shortfall).map(it -> it.replace(' ', UNBROKEN)), said.why(shortfall))
                .flatMap(Optional::stream)
                .reduce((one, other) -> words.say(Message.of(NetworkKey.AND, one, other))).orElse("");
        return words.say(Message.of(NetworkKey.OF_GRADIENT, gradient, all));
    }

    private static String gradient(Focus focus, Weight weight) {
        return "∂E" + switch (focus) {
            case Focus.One(int e) -> ErrorChoice.subscript(e);
            case Focus.All(),Focus.Joined() -> "";
        } + "/∂" + weight.letter();
    }
}
