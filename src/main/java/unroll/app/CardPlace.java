package unroll.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import unroll.figure.Size;

/// Finds where in the window a card hides little and is still near what it explains.
///
/// @param over what the card is put into: places are in its coordinates
/// @param room what it stays in: the panels, not what the lesson is steered with
/// @param panels what it may hide now, and how much that matters
record CardPlace(Node over, Node room, Supplier<List<CardPlace.Panel>> panels) {
    private static final double STEP = 24;
    private static final double MARGIN = 12;
    private static final double FAR = 0.35;
    private static final double HIDDEN = 4000;
    private static final double LIT = 60;

    /// A part of the window.
    ///
    /// @param weight how much it matters that a whole card's size of it is hidden, in px of way
    record Panel(Node node, double weight) {}

    /// The left upper corner for a card of a size, beside what it explains.
    ///
    /// @param anchor what it explains, in coordinates of the scene: never hidden; absent where that is not known
    /// @param lit what it comes from, in coordinates of the scene: hidden as little as can be
    Point2D of(Optional<Bounds> anchor, List<Bounds> lit, Size size) {
        Optional<Bounds> from = anchor.map(over::sceneToLocal);
        List<Bounds> shown = lit.stream().map(over::sceneToLocal).toList();
        Bounds in = bounds();
        List<Point2D> corners = new ArrayList<>();
        for (double x = in.getMinX(); x <= Math.max(in.getMinX(), in.getMaxX() - size.width()); x += STEP) {
            for (double y = in.getMinY(); y <= Math.max(in.getMinY(), in.getMaxY() - size.height()); y += STEP) {
                corners.add(new Point2D(x, y));
            }
        }
        return corners.stream().min(Comparator.comparingDouble(corner -> cost(
                new BoundingBox(corner.getX(), corner.getY(), size.width(), size.height()), from, shown)))
                .orElse(new Point2D(in.getMinX(), in.getMinY()));
    }

    /// Where a card may be.
    Bounds bounds() {
        Bounds whole = place(room);
        return new BoundingBox(whole.getMinX() + MARGIN, whole.getMinY() + MARGIN, whole.getWidth() - 2 * MARGIN,
                whole.getHeight() - 2 * MARGIN);
    }

    /// The corner nearest to one at which all of a card of a size is in the room.
    Point2D inside(Point2D corner, Size size) {
        Bounds in = bounds();
        return new Point2D(
                Math.clamp(corner.getX(), in.getMinX(), Math.max(in.getMinX(), in.getMaxX() - size.width())),
                Math.clamp(corner.getY(), in.getMinY(), Math.max(in.getMinY(), in.getMaxY() - size.height())));
    }

    private double cost(Bounds card, Optional<Bounds> anchor, List<Bounds> lit) {
        double cost = anchor.map(it -> FAR * distance(card, it) + (card.intersects(it) ? HIDDEN : 0)).orElse(0.0);
        for (Bounds box : lit) {
            cost += LIT * shared(card, box) / (box.getWidth() * box.getHeight());
        }
        for (Panel panel : panels.get()) {
            Bounds place = place(panel.node());
            cost += panel.weight() * shared(card, place) / (card.getWidth() * card.getHeight());
        }
        return cost;
    }

    private Bounds place(Node node) {
        return over.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    private static double distance(Bounds one, Bounds other) {
        double x = Math.max(0, Math.max(other.getMinX() - one.getMaxX(), one.getMinX() - other.getMaxX()));
        double y = Math.max(0, Math.max(other.getMinY() - one.getMaxY(), one.getMinY() - other.getMaxY()));
        return Math.hypot(x, y);
    }

    private static double shared(Bounds one, Bounds other) {
        double width = Math.min(one.getMaxX(), other.getMaxX()) - Math.max(one.getMinX(), other.getMinX());
        double height = Math.min(one.getMaxY(), other.getMaxY()) - Math.max(one.getMinY(), other.getMinY());
        return Math.max(0, width) * Math.max(0, height);
    }
}
