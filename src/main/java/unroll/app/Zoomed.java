package unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.Region;
import javafx.scene.transform.Scale;

/// Shows what a window holds larger or smaller than it is laid out: it gets the room that is left for it at its own size,
/// so that words, controls and pictures all have their usual proportions.
final class Zoomed extends Region {
    private final Region content;
    private final ObservableValue<Double> zoom;
    private final Scale scale = new Scale();

    /// @param zoom how much larger
    Zoomed(Region content, ObservableValue<Double> zoom) {
        this.content = content;
        this.zoom = zoom;
        content.getTransforms().setAll(scale);
        getChildren().setAll(content);
        zoom.subscribe(now -> requestLayout());
    }

    @Override
    protected void layoutChildren() {
        double factor = Zooms.fitting(zoom.getValue(), getWidth(), getHeight());
        scale.setX(factor);
        scale.setY(factor);
        content.resizeRelocate(0, 0, getWidth() / factor, getHeight() / factor);
    }
}
