package unroll.render.fx;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;

/// Brings a list of nodes into an order with few changes: as many as can stay where they are do, and neighbours come
/// and go together.
final class NodeOrder {

    private NodeOrder() {
    }

    /// Makes `nodes` equal to `order`.
    static void bring(ObservableList<Node> nodes, List<Node> order) {
        if (isEqual(nodes, order)) {
            return;
        }
        keep(nodes, order);
        for (int at = 0; at < order.size(); at++) {
            Node next = at < nodes.size() ? nodes.get(at) : null;
            int end = at;
            while (end < order.size() && order.get(end) != next) {
                end++;
            }
            if (end > at) {
                nodes.addAll(at, order.subList(at, end));
                at = end;
            }
        }
    }

    /// Takes away what can't stay where it is, and adds nothing.
    static void keep(ObservableList<Node> nodes, List<Node> order) {
        boolean[] stays = staying(nodes, order);
        for (int end = nodes.size(); end > 0;) {
            int start = end - 1;
            while (start >= 0 && !stays[start]) {
                start--;
            }
            if (start + 1 < end) {
                nodes.remove(start + 1, end);
            }
            end = start;
        }
    }

    /// Whether both have the same nodes in the same order.
    static boolean isEqual(List<Node> nodes, List<Node> order) {
        if (nodes.size() != order.size()) {
            return false;
        }
        for (int i = 0; i < order.size(); i++) {
            if (nodes.get(i) != order.get(i)) {
                return false;
            }
        }
        return true;
    }

    /// Which nodes stay: a longest subsequence that is in the same order before and after.
    static boolean[] staying(List<Node> nodes, List<Node> order) {
        Map<Node, Integer> places = new IdentityHashMap<>();
        for (int i = 0; i < order.size(); i++) {
            places.put(order.get(i), i);
        }
        int count = nodes.size();
        int[] place = new int[count];
        int[] before = new int[count];
        int[] lastOfLength = new int[count];
        int length = 0;
        for (int i = 0; i < count; i++) {
            place[i] = places.getOrDefault(nodes.get(i), -1);
            if (place[i] >= 0) {
                int low = 0;
                int high = length;
                while (low < high) {
                    int middle = (low + high) / 2;
                    if (place[lastOfLength[middle]] < place[i]) {
                        low = middle + 1;
                    } else {
                        high = middle;
                    }
                }
                before[i] = low == 0 ? -1 : lastOfLength[low - 1];
                lastOfLength[low] = i;
                length = Math.max(length, low + 1);
            }
        }
        boolean[] stays = new boolean[count];
        for (int i = length == 0 ? -1 : lastOfLength[length - 1]; i >= 0; i = before[i]) {
            stays[i] = true;
        }
        return stays;
    }
}
