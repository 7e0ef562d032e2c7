package unroll.app;

import java.util.Optional;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import unroll.figure.NetworkFigure;
import unroll.figure.Size;
import unroll.session.Projection;

/// Moves a network that is wider than its panel: by wheel, by trackpad, by dragging it or its overview strip.
final class NetworkScroll {
    private static final double STILL = 4;
    private final Store store;
    private final Projection projection;
    private final Pointing pointing;
    private final FigurePane pane;
    private Optional<Drag> drag = Optional.empty();

    private NetworkScroll(Store store, Projection projection, Pointing pointing, FigurePane pane) {
        this.store = store;
        this.projection = projection;
        this.pointing = pointing;
        this.pane = pane;
    }

    /// Lets a pane that shows the network be scrolled.
    static void install(Store store, Projection projection, Pointing pointing, FigurePane pane) {
        NetworkScroll scroll = new NetworkScroll(store, projection, pointing, pane);
        pane.addEventHandler(ScrollEvent.SCROLL, scroll::wheel);
        pane.addEventHandler(MouseEvent.MOUSE_PRESSED, scroll::press);
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, scroll::drag);
        pane.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> scroll.drag = Optional.empty());
    }

    private void wheel(ScrollEvent event) {
        double delta = Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())
                ? event.getDeltaX()
                : event.getDeltaY();
        // with Ctrl the wheel is for the whole window
        if (delta != 0 && !event.isShortcutDown()) {
            to(scroll() - delta / zoom());
            event.consume();
        }
    }

    private void press(MouseEvent event) {
        drag = Optional.of(pointing.strip(pane.picture(), event.getX(), event.getY()).<Drag>map(Drag.OfStrip::new)
                .orElseGet(() -> new Drag.OfPage(event.getX(), scroll())));
        drag.filter(Drag.OfStrip.class::isInstance).ifPresent(it -> drag(event));
    }

    private void drag(MouseEvent event) {
        drag.ifPresent(held -> {
            switch (held) {
                case Drag.OfPage(double x, double from) -> {
                    if (Math.abs(event.getX() - x) > STILL) {
                        to(from - (event.getX() - x) / zoom());
                    }
                }
                case Drag.OfStrip(Pointing.Strip strip) -> to(strip.pageX(event.getX()) - room().width() / 2);
            }
        });
    }

    private double zoom() {
        return store.session().view().zoom();
    }

    private Size room() {
        return projection.room(store.session(), pane.size());
    }

    private double scroll() {
        return NetworkFigure.scroll(projection.frame(store.session()), room());
    }

    private void to(double x) {
        double farthest = NetworkFigure.farthestScroll(projection.frame(store.session()), room());
        if (farthest > 0) {
            double place = Math.clamp(x, 0, farthest);
            store.update(session -> session.with(session.view().withNetworkScroll(place)));
        }
    }

    /// What is held.
    private sealed interface Drag {
        /// The network itself.
        record OfPage(double x, double from) implements Drag {}

        /// The strip that shows the whole.
        record OfStrip(Pointing.Strip strip) implements Drag {}
    }
}
