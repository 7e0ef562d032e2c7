package unroll.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// The pictures between header and transport, with dividers that can be dragged: weights, network and ledger above; below,
/// what the activity needs, which for stepping is explanation and code.
final class Panels extends BorderPane {
    private static final double STRIP = 200;
    private final Activities activities;
    private final SharedPane above;
    private final SharedPane reading;
    private final SharedPane all;
    private final StackPane below;
    private final Map<Activity, Region> strips = new EnumMap<>(Activity.class);
    private final Map<Activity, Double> shares;
    private final List<CardPlace.Panel> pictures;
    private final List<CardPlace.Panel> read;

    /// @param dividers where the dividers are at first
    Panels(FigurePanes panes, CommandTable table, CodeCopy copy, Pointing pointing, Activities activities,
            Dividers dividers) {
        this.activities = activities;
        this.shares = new EnumMap<>(dividers.below());
        setId("panels");
        List<Node> upper = List.of(panes.weights(), panes.network(pointing), panes.ledger(table));
        List<Node> lower = List.of(panes.explanation(table), panes.code(table, copy));
        above = new SharedPane(Orientation.HORIZONTAL, upper, dividers.weights(), dividers.ledger());
        reading = new SharedPane(Orientation.HORIZONTAL, lower, dividers.code());
        pictures = List.of(new CardPlace.Panel(upper.get(0), 200), new CardPlace.Panel(upper.get(1), 800),
                new CardPlace.Panel(upper.get(2), 300));
        read = List.of(new CardPlace.Panel(lower.get(0), 200), new CardPlace.Panel(lower.get(1), 60));
        strips.put(Activity.STEP, reading);
        below = new StackPane(reading);
        below.setId("below");
        all = new SharedPane(Orientation.VERTICAL, List.of(above, below), dividers.below(Activity.STEP));
        setCenter(all);
        activities.nowProperty().subscribe(this::turn);
    }

    /// What a card may hide now, and how much that matters: the network most of all, for what is explained lights up there.
    List<CardPlace.Panel> hidden() {
        List<CardPlace.Panel> hidden = new ArrayList<>(pictures);
        if (activities.nowProperty().get() == Activity.STEP) {
            hidden.addAll(read);
        } else {
            hidden.add(new CardPlace.Panel(below, STRIP));
        }
        return hidden;
    }

    /// Where the dividers are now.
    Dividers dividers() {
        shares.put(activities.nowProperty().get(), all.share(0));
        return new Dividers(above.share(0), above.share(1), reading.share(0), shares);
    }

    /// Puts the strip of another activity below the network; it is made when it is first needed, and each has its height.
    private void turn(Activity before, Activity now) {
        shares.put(before, all.share(0));
        below.getChildren().setAll(strips.computeIfAbsent(now, it -> activities.strip(it).orElse(reading)));
        all.setShare(0, shares.getOrDefault(now, all.share(0)));
    }
}
