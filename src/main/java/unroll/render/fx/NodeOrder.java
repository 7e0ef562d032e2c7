package unroll.render.fx;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Brings a list of nodes into an order with few changes: what is alike at both ends stays.
final class NodeOrder {

    private NodeOrder() {
    }

    /// Makes `nodes` equal to `order`.
    static void bring(ObservableList<Node> nodes, List<Node> order) {
        int start = 0;
        int least = Math.min(nodes.size(), order.size());
        while (start < least && nodes.get(start) == order.get(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && nodes.get(nodes.size() - 1 - end) == order.get(order.size() - 1 - end)) {
            end++;
        }
        if (nodes.size() - end > start) {
            nodes.remove(start, nodes.size() - end);
        }
        if (order.size() - end > start) {
            nodes.addAll(start, order.subList(start, order.size() - end));
        }
    }
}
