package unroll.render.fx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import unroll.scene.Mark;
import unroll.scene.MarkId;

/// The nodes of a list of marks, kept from one list to the next by the ids of the marks.
final class MarkNodes {
    private final NodeGroups nodes;
    private final FxFonts fonts;
    private Map<MarkId, MarkNode> byId = new HashMap<>();
    private List<Mark> shown = List.of();

    /// Keeps this list of nodes, which nobody else may change.
    MarkNodes(ObservableList<Node> nodes, FxFonts fonts) {
        this.nodes = new NodeGroups(nodes);
        this.fonts = fonts;
    }

    /// Shows these marks, from the back to the front.
    ///
    /// @throws IllegalArgumentException where two have the same id
    void show(List<Mark> marks) {
        if (marks == shown) {
            return;
        }
        Map<MarkId, MarkNode> next = HashMap.newHashMap(marks.size());
        List<Node> order = new ArrayList<>(marks.size());
        for (Mark mark : marks) {
            MarkNode node = upToDate(fonts.shown(mark));
            if (next.put(mark.id(), node) != null) {
                throw new IllegalArgumentException("two marks have the id " + mark.id().name());
            }
            order.add(node.node());
        }
        nodes.bring(order);
        byId = next;
        shown = marks;
    }

    private MarkNode upToDate(Mark mark) {
        MarkNode node = byId.get(mark.id());
        if (node != null && node.canShow(mark)) {
            node.show(mark);
            return node;
        }
        return MarkNode.of(mark, fonts);
    }
}
