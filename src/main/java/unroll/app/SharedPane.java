package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjDoubleConsumer;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/// Panels side by side whose dividers stand where they are put, until a person drags one. A split pane by itself would
/// move them whenever the window changes its size.
final class SharedPane extends SplitPane {
    private final List<Node> panels;
    private final ObjDoubleConsumer<Node> moved;
    private List<Double> places = List.of();
    private Subscription following = Subscription.EMPTY;
    private double room = -1;
    private Layout layout = Layout.DONE;

    /// @param moved told when a person has dragged the divider before a panel, and where to
    SharedPane(Orientation orientation, List<Node> panels, ObjDoubleConsumer<Node> moved) {
        this.panels = List.copyOf(panels);
        this.moved = moved;
        setOrientation(orientation);
    }

    /// Shows some of the panels, in their order.
    ///
    /// @param at where the dividers between them are, 0 … 1
    void show(List<Node> some, List<Double> at) {
        List<Node> shown = panels.stream().filter(some::contains).toList();
        if (shown.equals(getItems()) && at.equals(places)) {
            return;
        }
        Layout before = layout;
        layout = Layout.AT_WORK;
        if (!shown.equals(getItems())) {
            following.unsubscribe();
            getItems().setAll(shown);
            List<Subscription> all = new ArrayList<>();
            for (int i = 0; i + 1 < shown.size(); i++) {
                Node after = shown.get(i + 1);
                all.add(getDividers().get(i).positionProperty()
                        .subscribe(place -> follow(after, place.doubleValue())));
            }
            following = all.stream().reduce(Subscription.EMPTY, Subscription::and);
        }
        places = List.copyOf(at);
        room = -1;
        requestLayout();
        layout = before;
    }

    @Override
    protected void layoutChildren() {
        layout = Layout.AT_WORK;
        super.layoutChildren();
        double now = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
        double[] at = places.stream().mapToDouble(Double::doubleValue).toArray();
        // a divider that was just added gets its width after the first layout, and is then elsewhere
        if (now != room || areElsewhere(at, now)) {
            room = now;
            setDividerPositions(at);
            super.layoutChildren();
        }
        layout = Layout.DONE;
    }

    /// Whether dividers are more than the pixel away from their places that they are snapped to: to put those back in every
    /// layout would ask for another one each time.
    private boolean areElsewhere(double[] at, double now) {
        double[] are = getDividerPositions();
        return IntStream.range(0, at.length).anyMatch(i -> Math.abs(at[i] - are[i]) * now > 1);
    }

    /// A divider that moves while nothing is laid out was dragged.
    private void follow(Node after, double place) {
        if (layout == Layout.DONE && room > 0) {
            List<Double> dragged = new ArrayList<>(places);
            dragged.set(getItems().indexOf(after) - 1, place);
            places = List.copyOf(dragged);
            moved.accept(after, place);
        }
    }

    private enum Layout {
        AT_WORK, DONE
    }
}
