package unroll.app;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.util.Subscription;

/// Panels side by side that keep their shares of the room when the window changes its size, until a person drags a
/// divider. A split pane by itself would give each panel the same number of pixels more.
final class SharedPane extends SplitPane {
    private final List<Node> panels;
    private final double[] shares;
    private List<Integer> moved = List.of();
    private Subscription following = Subscription.EMPTY;
    private double room = -1;
    private Layout layout = Layout.DONE;

    /// @param shares where the dividers are, 0 … 1
    SharedPane(Orientation orientation, List<Node> panels, double... shares) {
        this.panels = List.copyOf(panels);
        this.shares = shares.clone();
        setOrientation(orientation);
        show(panels);
    }

    /// Shows only some of the panels; the others leave their room to the one in the middle, and come back where they were.
    void show(List<Node> some) {
        List<Node> shown = panels.stream().filter(some::contains).toList();
        if (shown.equals(getItems())) {
            return;
        }
        Layout before = layout;
        layout = Layout.AT_WORK;
        following.unsubscribe();
        getItems().setAll(shown);
        List<Integer> dividers = new ArrayList<>();
        for (int i = 0; i + 1 < shown.size(); i++) {
            dividers.add(panels.indexOf(shown.get(i + 1)) - 1);
        }
        moved = dividers;
        setDividerPositions(places());
        List<Subscription> all = new ArrayList<>();
        for (int i = 0; i < moved.size(); i++) {
            int divider = moved.get(i);
            all.add(getDividers().get(i).positionProperty()
                    .subscribe(place -> follow(divider, place.doubleValue())));
        }
        following = all.stream().reduce(Subscription.EMPTY, Subscription::and);
        room = -1;
        requestLayout();
        layout = before;
    }

    private double[] places() {
        return moved.stream().mapToDouble(divider -> shares[divider]).toArray();
    }

    /// Where the dividers belong, whether the window has the room or not.
    double share(int divider) {
        return shares[divider];
    }

    /// Puts a divider elsewhere.
    void setShare(int divider, double share) {
        shares[divider] = share;
        setDividerPositions(places());
    }

    @Override
    protected void layoutChildren() {
        layout = Layout.AT_WORK;
        super.layoutChildren();
        double now = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
        if (now != room) {
            room = now;
            setDividerPositions(places());
            super.layoutChildren();
        }
        layout = Layout.DONE;
    }

    /// A divider that moves while nothing is laid out was dragged.
    private void follow(int divider, double place) {
        if (layout == Layout.DONE && room > 0) {
            shares[divider] = place;
        }
    }

    private enum Layout {
        AT_WORK, DONE
    }
}
