package unroll.app;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.binding.Bindings;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.material2.Material2MZ;
import unroll.render.java2d.Pixels;
import unroll.text.PictureKey;

/// One picture of those that will be written, as it will be, and the way to the others.
final class PicturePreview extends VBox {
    private static final double WIDTH = 500;
    private static final double HEIGHT = 300;
    private static final double LEAST_WIDTH = 180;
    private static final double MARGIN = 24;
    /// Where no window tells it, as many as most screens have.
    private static final double UNKNOWN_DENSITY = 2;
    private final Speech speech;
    private final IntConsumer turn;
    private final ImageView image = new ImageView();
    private final TextArea source = new TextArea();
    private final Label refusal = new Label();
    private final Label title = new Label();
    private final StackPane frame;
    private final IntegerProperty index = new SimpleIntegerProperty();
    private final IntegerProperty last = new SimpleIntegerProperty();

    /// @param turn takes the index of the picture to show
    /// @param resized told when there is more or less room for it
    PicturePreview(Speech speech, IntConsumer turn, Runnable resized) {
        this.speech = speech;
        this.turn = turn;
        setId("picture-preview");
        image.setId("picture-image");
        image.setPreserveRatio(true);
        image.accessibleTextProperty().bind(speech.say(PictureKey.PREVIEW));
        source.setId("picture-source");
        source.setEditable(false);
        source.accessibleTextProperty().bind(speech.say(PictureKey.PREVIEW_TEXT));
        refusal.setId("picture-none");
        refusal.setWrapText(true);
        refusal.getStyleClass().add("refusal");
        refusal.setMaxWidth(WIDTH - 2 * MARGIN);
        frame = new StackPane(image, source, refusal);
        frame.setId("picture-frame");
        frame.setMinSize(LEAST_WIDTH, HEIGHT / 2);
        frame.setPrefSize(WIDTH, HEIGHT);
        VBox.setVgrow(frame, Priority.ALWAYS);
        title.setId("picture-title");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox row = new Captions(speech).row(
                button("back", PictureKey.BACK, -1, index.greaterThan(0)),
                button("next", PictureKey.NEXT, 1, index.lessThan(last)), title);
        row.visibleProperty().bind(Bindings.createBooleanBinding(() -> !title.getText().isEmpty(),
                title.textProperty()));
        getChildren().addAll(frame, row);
        frame.layoutBoundsProperty().subscribe((before, now) -> {
            shrink();
            resized.run();
        });
        only(image);
    }

    /// What there is for a picture, on the screen that it is on.
    PictureRoom room() {
        boolean isLaidOut = frame.getWidth() > 0;
        double density = frame.getScene() == null || frame.getScene().getWindow() == null
                ? UNKNOWN_DENSITY
                : frame.getScene().getWindow().getRenderScaleX();
        return new PictureRoom((isLaidOut ? frame.getWidth() : WIDTH) - MARGIN,
                (isLaidOut ? frame.getHeight() : HEIGHT) - MARGIN, density);
    }

    /// Keeps a picture inside its frame until it is drawn anew.
    private void shrink() {
        image.setFitWidth(Math.min(image.getFitWidth(), room().width()));
        image.setFitHeight(Math.min(image.getFitHeight(), room().height()));
    }

    private Button button(String way, PictureKey words, int by, ObservableBooleanValue enabled) {
        Button button = new Buttons(speech).icon(new Command("picture-" + way, speech.say(words), List.of(),
                Optional.of(Material2MZ.PLAY_ARROW), enabled, Optional.empty(),
                () -> turn.accept(index.get() + by)));
        button.getStyleClass().addAll("small-button", "go-" + way);
        return button;
    }

    /// Shows one of the pictures.
    void show(PictureOutlook outlook) {
        index.set(outlook.index());
        last.set(outlook.album().size() - 1);
        title.setText(outlook.album().title(outlook.index()));
        switch (outlook.shown()) {
            case PictureOutlook.Shown.Drawn(Pixels pixels, double density) -> {
                image.setImage(PixelImage.of(pixels));
                image.setFitWidth(pixels.width() / density);
                image.setFitHeight(pixels.height() / density);
                only(image);
            }
            case PictureOutlook.Shown.Source(String latex) -> {
                source.setText(latex);
                only(source);
            }
            case PictureOutlook.Shown.Refused(var why) -> {
                refusal.setText(speech.words().say(why));
                only(refusal);
            }
        }
    }

    private void only(Node node) {
        for (Node one : List.of(image, source, refusal)) {
            one.setVisible(one == node);
            one.setManaged(one == node);
        }
    }
}
