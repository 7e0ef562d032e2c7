package unroll.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import unroll.figure.Part;
import unroll.figure.View;
import unroll.session.Session;

/// The pictures between header and transport, with dividers that can be dragged: weights, network and ledger above; below,
/// what the activity needs, which for stepping is explanation and code.
final class Panels extends BorderPane {
    private static final double STRIP = 200;
    private static final double WEIGHTS_FROM = 860;
    private static final double LEDGER_FROM = 760;
    private static final double CODE_FROM = 800;
    private static final double LOW = 400;
    private final Activities activities;
    private final SharedPane above;
    private final SharedPane reading;
    private final SharedPane all;
    private final StackPane below;
    private final List<Node> upper;
    private final List<Node> lower;
    private final Map<Activity, Region> strips = new EnumMap<>(Activity.class);
    private final Map<Activity, Double> shares;
    private final ReadOnlyObjectProperty<Session> session;
    private final List<CardPlace.Panel> pictures;
    private final List<CardPlace.Panel> read;

    /// @param dividers where the dividers are at first
    Panels(FigurePanes panes, CommandTable table, CodeCopy copy, Pointing pointing, Activities activities,
            Dividers dividers, ReadOnlyObjectProperty<Session> session) {
        this.activities = activities;
        this.session = session;
        this.shares = new EnumMap<>(dividers.below());
        setId("panels");
        upper = List.of(panes.weights(), panes.network(pointing), panes.ledger(table));
        lower = List.of(panes.explanation(table), panes.code(table, copy));
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
        session.subscribe(this::hide);
        widthProperty().subscribe(width -> hide(session.get()));
        heightProperty().subscribe(height -> hide(session.get()));
        activities.nowProperty().subscribe(this::turn);
    }

    /// Gives the room of what is hidden to the others; so it does where there is no room for all.
    private void hide(Session now) {
        View view = now.view()
                .hiding(Stream.concat(now.view().hidden().stream(), tooMuch()).collect(Collectors.toSet()));
        above.show(shown(upper, List.of(view.shows(Part.WEIGHTS), true, view.shows(Part.LEDGER))));
        // a question stands where the sentence does
        boolean noted = view.shows(Part.NOTES) && !now.guide().notes().isEmpty();
        boolean told = noted || view.shows(Part.SENTENCE) || view.shows(Part.EQUATION) || now.quiz().isPresent();
        boolean read = told || view.shows(Part.CODE);
        reading.show(read ? shown(lower, List.of(told, view.shows(Part.CODE))) : lower);
        boolean used = read || activities.nowProperty().get() != Activity.STEP;
        all.show(used ? List.of(above, below) : List.of(above));
    }

    /// What a small window has no room for.
    private Stream<Part> tooMuch() {
        double width = getWidth();
        double height = getHeight();
        return width * height == 0
                ? Stream.empty()
                : Stream.of(
                        width < WEIGHTS_FROM ? Stream.of(Part.WEIGHTS) : Stream.<Part>empty(),
                        width < LEDGER_FROM ? Stream.of(Part.LEDGER) : Stream.<Part>empty(),
                        width < CODE_FROM || height < LOW ? Stream.of(Part.CODE) : Stream.<Part>empty())
                        .flatMap(parts -> parts);
    }

    private static List<Node> shown(List<Node> nodes, List<Boolean> which) {
        return IntStream.range(0, nodes.size()).filter(which::get).mapToObj(nodes::get).toList();
    }

    /// What a card may hide now, and how much that matters: the network most of all, for what is explained lights up there.
    List<CardPlace.Panel> hidden() {
        List<CardPlace.Panel> hidden = new ArrayList<>(pictures);
        if (activities.nowProperty().get() == Activity.STEP) {
            hidden.addAll(read);
        } else {
            hidden.add(new CardPlace.Panel(below, STRIP));
        }
        hidden.removeIf(panel -> panel.node().getScene() == null);
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
        hide(session.get());
    }
}
