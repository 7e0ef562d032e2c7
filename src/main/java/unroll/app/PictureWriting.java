package unroll.app;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import unroll.export.Export;
import unroll.export.Target;
import unroll.session.Projection;
import unroll.text.Message;
import unroll.text.PictureKey;
import unroll.text.WindowKey;

/// Writes pictures away from the JavaFX thread and shows how far it is; a person can stop it, and nothing is left then.
final class PictureWriting extends HBox {
    private final Speech speech;
    private final Projection projection;
    private final Background background = new Background();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ProgressBar bar = new ProgressBar();
    private final Label count = new Label();
    private AtomicBoolean stopped = new AtomicBoolean();

    PictureWriting(Speech speech, Projection projection) {
        this.speech = speech;
        this.projection = projection;
        setId("picture-writing");
        bar.setId("picture-bar");
        bar.accessibleTextProperty().bind(speech.say(PictureKey.WRITING));
        count.setId("picture-count");
        Button stop = new Button();
        stop.setId("picture-stop");
        stop.textProperty().bind(speech.say(WindowKey.CANCEL));
        stop.setOnAction(event -> stop());
        getChildren().addAll(bar, count, stop);
        visibleProperty().bind(running);
        managedProperty().bind(running);
    }

    /// Whether something is being written.
    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    /// Ends what is being written after the picture it is at.
    void stop() {
        stopped.set(true);
    }

    /// Writes pictures.
    ///
    /// @param done is told once all is written
    /// @param failed is told why nothing was
    void write(PictureOrder order, Target target, Runnable done, Consumer<Throwable> failed) {
        AtomicBoolean stop = new AtomicBoolean();
        stopped = stop;
        int pictures = order.selection().count();
        show(0, pictures);
        running.set(true);
        background.run(Message.of(PictureKey.WRITING), () -> {
            Export.write(order.album(projection), order.choices().format(), target, (written, all) -> {
                Platform.runLater(() -> show((int) ((long) written * pictures / all), pictures));
                return !stop.get();
            });
            return target;
        }, it -> {
            running.set(false);
            done.run();
        }, failure -> {
            running.set(false);
            failed.accept(failure);
        }, () -> {
        });
    }

    private void show(int written, int all) {
        bar.setProgress((double) written / all);
        count.setText(speech.now(PictureKey.PROGRESS, written, all));
    }
}
