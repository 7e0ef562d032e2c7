package unroll.app;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;

/// The pictures between header and transport, with dividers that can be dragged: weights, network and ledger above,
/// explanation and code below.
final class Panels extends BorderPane {
    private final SharedPane above;
    private final SharedPane below;
    private final SharedPane all;
    private final List<CardPlace.Panel> hidden;

    /// @param dividers where the dividers are at first
    Panels(FigurePanes panes, CommandTable table, CodeCopy copy, Pointing pointing, Dividers dividers) {
        setId("panels");
        List<Node> upper = List.of(panes.weights(), panes.network(pointing), panes.ledger(table));
        List<Node> lower = List.of(panes.explanation(), panes.code(table, copy));
        above = new SharedPane(Orientation.HORIZONTAL, upper, dividers.weights(), dividers.ledger());
        below = new SharedPane(Orientation.HORIZONTAL, lower, dividers.code());
        hidden = List.of(new CardPlace.Panel(upper.get(0), 200), new CardPlace.Panel(upper.get(1), 800),
                new CardPlace.Panel(upper.get(2), 300), new CardPlace.Panel(lower.get(0), 200),
                new CardPlace.Panel(lower.get(1), 60));
        all = new SharedPane(Orientation.VERTICAL, List.of(above, below), dividers.below());
        setCenter(all);
    }

    /// What a card may hide, and how much that matters: the network most of all, for what is explained lights up there.
    List<CardPlace.Panel> hidden() {
        return hidden;
    }

    /// Where the dividers are now.
    Dividers dividers() {
        return new Dividers(above.share(0), above.share(1), below.share(0), all.share(0));
    }
}
