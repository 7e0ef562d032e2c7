package unroll.app;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import unroll.text.Message;
import unroll.text.SequenceKey;

/// The steps that a text becomes, as they will stand in the strip, and how many steps and words there are.
final class TextPreview extends VBox {
    /// Kept for what is mostly said, in px.
    private static final double TWO_LINES = 38;
    private final Speech speech;
    private final Label summary = new Label();
    private final GridPane steps = new GridPane();

    TextPreview(Speech speech) {
        this.speech = speech;
        setId("text-preview");
        summary.setId("text-summary");
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        steps.getStyleClass().add("text-steps");
        ScrollPane scroll = new ScrollPane(steps);
        scroll.setFitToHeight(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Help.on(scroll, speech.say(SequenceKey.PREVIEW), speech.say(SequenceKey.PREVIEW));
        Region twoLines = new Region();
        twoLines.setMinHeight(TWO_LINES);
        StackPane room = new StackPane(twoLines, summary);
        room.setAlignment(Pos.TOP_LEFT);
        getChildren().addAll(scroll, room);
    }

    /// Shows what becomes of a text.
    void show(TextOutlook outlook) {
        steps.getChildren().clear();
        steps.add(caption(speech.now(SequenceKey.INPUT)), 0, 1);
        steps.add(caption(speech.now(SequenceKey.TARGET)), 0, 2);
        for (int t = 0; t < outlook.steps().size(); t++) {
            TextOutlook.Step step = outlook.steps().get(t);
            Label title = caption(speech.now(SequenceKey.STEP, t));
            GridPane.setHalignment(title, HPos.CENTER);
            steps.add(title, t + 1, 0);
            steps.add(word(step.input()), t + 1, 1);
            steps.add(step.target().map(TextPreview::word)
                    .orElseGet(() -> caption(speech.now(SequenceKey.NONE))), t + 1, 2);
        }
        say(outlook.remarks(), outlook.refused());
    }

    private void say(List<Message> remarks, boolean refused) {
        summary.setText(remarks.stream().map(remark -> speech.words().say(remark)).collect(Collectors.joining("\n")));
        summary.getStyleClass().remove("refusal");
        if (refused) {
            summary.getStyleClass().add("refusal");
        }
    }

    private static Label word(String word) {
        Label label = new Label(word);
        label.getStyleClass().add("text-word");
        GridPane.setHalignment(label, HPos.CENTER);
        return label;
    }

    private static Label caption(String words) {
        Label label = new Label(words);
        label.getStyleClass().add("caption");
        return label;
    }
}
