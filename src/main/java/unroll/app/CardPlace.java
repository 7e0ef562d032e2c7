package unroll.app;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Point2D;
import javafx.scene.Node;

/// Finds where in the window a card stands: beside what it explains, never over that nor over the equation, and of all such
/// places where it hides least. Where there is no room for all of it, it is lower, and scrolls.
///
/// @param over what the card is put into: places are in its coordinates
/// @param room what it stays in: the panels, not what the lesson is steered with
/// @param panels what it may hide now, and how much that matters
/// @param equation where the equation is, in coordinates of the scene; absent where none is shown
record CardPlace(Node over, Node room, Supplier<List<CardPlace.Panel>> panels, Supplier<Optional<Bounds>> equation) {
    private static final double STEP = 12;
    private static final double MARGIN = 12;
    /// Between a card and what it must not hide.
    private static final double GAP = 8;
    /// As far as this from what it explains, a card is beside it.
    private static final double BESIDE = 36;
    private static final double LOWER = 32;
    /// Of a card's height that is to be seen at least, and at least so many px.
    private static final double LEAST_SHARE = 0.4;
    private static final double LEAST_HEIGHT = 150;
    private static final double LIT = 60;

    /// A part of the window.
    ///
    /// @param weight how much it matters that a whole card's size of it is hidden
    record Panel(Node node, double weight) {}

    /// A place with what speaks against it.
    private record Candidate(Bounds card, double distance, double cost) {}

    /// Where a card of a size stands; lower than that where there is no room.
    ///
    /// @param anchor what it explains, in coordinates of the scene; absent where that is not known
    /// @param lit what it comes from, in coordinates of the scene: hidden as little as can be
    Bounds of(Optional<Bounds> anchor, List<Bounds> lit, Dimension2D size) {
        Optional<Bounds> from = anchor.map(over::sceneToLocal);
        List<Bounds> shown = lit.stream().map(over::sceneToLocal).toList();
        double least = Math.min(size.getHeight(), Math.max(LEAST_HEIGHT, LEAST_SHARE * size.getHeight()));
        Optional<Candidate> best = Optional.empty();
        for (double height = size.getHeight(); height >= least; height -= LOWER) {
            Optional<Candidate> next = best(from, shown, new Dimension2D(size.getWidth(), height));
            if (next.isPresent() && next.get().distance <= BESIDE) {
                return next.get().card;
            }
            best = best.or(() -> next);
        }
        return best.map(Candidate::card)
                .orElseGet(() -> best(Optional.empty(), shown, new Dimension2D(size.getWidth(), least))
                        .map(Candidate::card).orElseGet(() -> inside(bounds().getMinX(), bounds().getMinY(), size)));
    }

    /// The best of the places that hide neither what is explained nor the equation.
    private Optional<Candidate> best(Optional<Bounds> anchor, List<Bounds> lit, Dimension2D size) {
        Optional<Bounds> formula = readEquation();
        List<Panel> hidden = panels.get();
        List<Candidate> free = new ArrayList<>();
        Bounds in = bounds();
        for (double x : steps(in.getMinX(), in.getMaxX() - size.getWidth())) {
            for (double y : steps(in.getMinY(), in.getMaxY() - size.getHeight())) {
                Bounds card = new BoundingBox(x, y, size.getWidth(), size.getHeight());
                if (!isOver(card, anchor) && !isOver(card, formula)) {
                    free.add(new Candidate(card, anchor.map(it -> distance(card, it)).orElse(0.0),
                            cost(card, lit, hidden)));
                }
            }
        }
        double nearest = free.stream().mapToDouble(Candidate::distance).min().orElse(0);
        return free.stream().filter(it -> it.distance <= Math.max(BESIDE, nearest + STEP))
                .min(Comparator.comparingDouble(Candidate::cost));
    }

    /// Places from one to another, both of them too; none where the other comes before.
    private static List<Double> steps(double from, double to) {
        List<Double> steps = new ArrayList<>();
        for (double at = from; at < to; at += STEP) {
            steps.add(at);
        }
        if (to >= from) {
            steps.add(to);
        }
        return steps;
    }

    /// Whether a card that stands somewhere may stay: in the room, and not over the equation.
    boolean isFree(Bounds card) {
        return bounds().contains(card) && !isOver(card, readEquation());
    }

    /// Where a card may be.
    Bounds bounds() {
        Bounds whole = place(room);
        return new BoundingBox(whole.getMinX() + MARGIN, whole.getMinY() + MARGIN, whole.getWidth() - 2 * MARGIN,
                whole.getHeight() - 2 * MARGIN);
    }

    /// A card of a size in the room, with its corner as near as can be to one.
    Bounds inside(double x, double y, Dimension2D size) {
        Bounds in = bounds();
        double height = Math.min(size.getHeight(), in.getHeight());
        return new BoundingBox(Math.clamp(x, in.getMinX(), Math.max(in.getMinX(), in.getMaxX() - size.getWidth())),
                Math.clamp(y, in.getMinY(), Math.max(in.getMinY(), in.getMaxY() - height)), size.getWidth(), height);
    }

    private Optional<Bounds> readEquation() {
        return equation.get().map(over::sceneToLocal);
    }

    private static boolean isOver(Bounds card, Optional<Bounds> other) {
        return other.filter(it -> card.intersects(it.getMinX() - GAP, it.getMinY() - GAP, it.getWidth() + 2 * GAP,
                it.getHeight() + 2 * GAP)).isPresent();
    }

    private double cost(Bounds card, List<Bounds> lit, List<Panel> hidden) {
        double cost = 0;
        for (Bounds box : lit) {
            cost += LIT * shared(card, box) / (box.getWidth() * box.getHeight());
        }
        for (Panel panel : hidden) {
            cost += panel.weight() * shared(card, place(panel.node())) / (card.getWidth() * card.getHeight());
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
