package unroll.app;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;

/// Panels side by side that keep their shares of the room when the window changes its size, until a person drags a
/// divider. A split pane by itself would give each panel the same number of pixels more.
final class SharedPane extends SplitPane {
    private final double[] shares;
    private double room = -1;
    private Layout layout = Layout.DONE;

    /// @param shares where the dividers are, 0 … 1
    SharedPane(Orientation orientation, List<Node> panels, double... shares) {
        this.shares = shares.clone();
        setOrientation(orientation);
        getItems().setAll(panels);
        setDividerPositions(shares);
        for (int i = 0; i < shares.length; i++) {
            int divider = i;
            getDividers().get(i).positionProperty().subscribe(place -> follow(divider, place.doubleValue()));
        }
    }

    /// Where the dividers belong, whether the window has the room or not.
    double share(int divider) {
        return shares[divider];
    }

    /// Puts a divider elsewhere.
    void setShare(int divider, double share) {
        shares[divider] = share;
        setDividerPosition(divider, share);
    }

    @Override
    protected void layoutChildren() {
        layout = Layout.AT_WORK;
        super.layoutChildren();
        double now = getOrientation() == Orientation.HORIZONTAL ? getWidth() : getHeight();
        if (now != room) {
            room = now;
            setDividerPositions(shares);
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
