package unroll.app;

import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/// Makes the pictures larger in windows larger than the one they are composed for, so that a projector and a 4K screen
/// show them as large as they can. Where the whole interface is made larger, they have that much less to grow by
/// themselves; where it is made smaller, they get smaller with it.
final class Magnifier {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double MOST = 3;
    /// Zooms are multiples of 1 / 20: dragging a window's edge does not change every type size at every pixel.
    private static final double STEPS = 20;

    private Magnifier() {
    }

    /// Keeps the zoom of a store's view at what fits a window.
    ///
    /// @param zoom how much larger the whole interface is
    static void follow(Scene scene, Store store, ObservableValue<Double> zoom) {
        scene.widthProperty().subscribe(() -> fit(scene, store, zoom.getValue()));
        scene.heightProperty().subscribe(() -> fit(scene, store, zoom.getValue()));
        zoom.subscribe(now -> fit(scene, store, now));
    }

    /// How much larger than composed the pictures are in a window of this size; never smaller.
    static double zoom(double width, double height) {
        double fitting = Math.min(width / WIDTH, height / HEIGHT);
        return Math.clamp(Math.floor(fitting * STEPS) / STEPS, 1, MOST);
    }

    private static void fit(Scene scene, Store store, double interfaceZoom) {
        double part = Math.max(1, interfaceZoom);
        double zoom = zoom(scene.getWidth() / part, scene.getHeight() / part);
        if (zoom != store.session().view().zoom()) {
            store.update(session -> session.with(session.view().withZoom(zoom)));
        }
    }
}
