package unroll.render.fx;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Group;
import javafx.scene.Node;

/// Nodes in an order, in groups of neighbours. Where a node comes or goes, JavaFX paints anew all that come after it in the
/// same parent, so one number more would paint a whole picture. A parent of few paints few.
///
/// A group that becomes too large gives its nodes to groups within it, and changes no more. So no group comes or goes beside
/// others, and what is painted anew are the neighbours alone. An empty group stays for nodes to come.
final class NodeGroups {
    private static final int MOST = 16;
    private static final int FILLED = 8;
    private static final int DEEPEST = 6;
    private final ObservableList<Node> root;
    private List<Leaf> leaves;

    /// A parent that has nodes and no groups.
    private record Leaf(ObservableList<Node> nodes, int depth) {}

    /// Keeps this list of nodes, which nobody else may change.
    NodeGroups(ObservableList<Node> root) {
        this.root = root;
        leaves = List.of(new Leaf(root, 0));
    }

    /// Makes the nodes of all groups together equal to `order`.
    void bring(List<Node> order) {
        List<Node> before = leaves.stream().flatMap(leaf -> leaf.nodes.stream()).toList();
        if (NodeOrder.isEqual(before, order)) {
            return;
        }
        if (isOvergrown(order.size())) {
            leaves.forEach(leaf -> leaf.nodes.clear());
            root.clear();
            leaves = List.of(new Leaf(root, 0));
            before = List.of();
        }
        List<List<Node>> next = next(before, order);
        for (int i = 0; i < leaves.size(); i++) {
            NodeOrder.keep(leaves.get(i).nodes, next.get(i));
        }
        List<Leaf> grown = new ArrayList<>();
        for (int i = 0; i < leaves.size(); i++) {
            grown.addAll(bring(leaves.get(i), next.get(i)));
        }
        leaves = List.copyOf(grown);
    }

    private boolean isOvergrown(int count) {
        return leaves.stream().anyMatch(leaf -> leaf.depth > DEEPEST) || leaves.size() > MOST + count;
    }

    /// The nodes of each leaf: those that stay where they are, and after each the new ones that follow it.
    private List<List<Node>> next(List<Node> before, List<Node> order) {
        Map<Node, Integer> places = new IdentityHashMap<>();
        boolean[] stays = NodeOrder.staying(before, order);
        List<List<Node>> next = new ArrayList<>();
        int i = 0;
        for (Leaf leaf : leaves) {
            for (Node node : leaf.nodes) {
                if (stays[i++]) {
                    places.put(node, next.size());
                }
            }
            next.add(new ArrayList<>());
        }
        int at = 0;
        for (Node node : order) {
            at = places.getOrDefault(node, at);
            next.get(at).add(node);
        }
        return next;
    }

    private static List<Leaf> bring(Leaf leaf, List<Node> next) {
        if (next.size() <= MOST) {
            NodeOrder.bring(leaf.nodes, next);
            return List.of(leaf);
        }
        leaf.nodes.clear();
        List<Leaf> parts = new ArrayList<>();
        List<Node> groups = new ArrayList<>();
        for (int from = 0; from < next.size(); from += FILLED) {
            Group group = new Group();
            group.setManaged(false);
            group.setAutoSizeChildren(false);
            group.getChildren().setAll(next.subList(from, Math.min(next.size(), from + FILLED)));
            groups.add(group);
            parts.add(new Leaf(group.getChildren(), leaf.depth + 1));
        }
        leaf.nodes.setAll(groups);
        return parts;
    }
}
