package unroll.app;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.BorderPane;

/// The pictures between header and transport, with dividers that can be dragged: weights, network and ledger above,
/// explanation and code below.
final class Panels extends BorderPane {
    private final SharedPane above;
    private final SharedPane below;
    private final SharedPane all;

    /// @param dividers where the dividers are at first
    Panels(FigurePanes panes, CommandTable table, CodeCopy copy, Pointing pointing, Dividers dividers) {
        setId("panels");
        above = new SharedPane(Orientation.HORIZONTAL,
                List.of(panes.weights(), panes.network(pointing), panes.ledger(table)), dividers.weights(),
                dividers.ledger());
        below = new SharedPane(Orientation.HORIZONTAL, List.of(panes.explanation(), panes.code(table, copy)),
                dividers.code());
        all = new SharedPane(Orientation.VERTICAL, List.of(above, below), dividers.below());
        setCenter(all);
    }

    /// Where the dividers are now.
    Dividers dividers() {
        return new Dividers(above.share(0), above.share(1), below.share(0), all.share(0));
    }
}
