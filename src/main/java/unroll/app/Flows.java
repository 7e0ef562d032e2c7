package unroll.app;

import javafx.scene.control.IndexedCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;

/// How long lists bring an item in sight: they stay where they are while it is.
final class Flows {

    private Flows() {
    }

    /// Brings an item in sight.
    static void reveal(ListView<?> list, int index) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            reveal(list, flow, index);
        } else {
            list.scrollTo(index);
        }
    }

    private static <C extends IndexedCell<?>> void reveal(ListView<?> list, VirtualFlow<C> flow, int index) {
        C cell = flow.getVisibleCell(index);
        if (cell == null) {
            list.scrollTo(index);
            list.layout();
            complete(list, flow, index);
        } else {
            flow.scrollTo(cell);
        }
    }

    /// A list whose height is no multiple of a row's can stop one row before its end.
    private static <C extends IndexedCell<?>> void complete(ListView<?> list, VirtualFlow<C> flow, int index) {
        C last = flow.getLastVisibleCell();
        if (last != null && last.getIndex() < index) {
            flow.scrollPixels((index - last.getIndex()) * list.getFixedCellSize());
        }
    }
}
