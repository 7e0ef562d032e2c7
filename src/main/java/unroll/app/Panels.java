package unroll.app;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import unroll.figure.Allotment;
import unroll.figure.Comparison;
import unroll.figure.Concession;
import unroll.figure.Part;
import unroll.figure.Size;
import unroll.figure.View;
import unroll.rnn.Weight;
import unroll.session.Lesson;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.WindowKey;

/// The pictures between header and transport, with dividers that can be dragged: weights, network and ledger above; below,
/// what the activity needs, which for stepping is explanation and code. How large each is follows from the window, see
/// [Allotment]; what has no room leaves a strip at the side that opens it.
final class Panels extends BorderPane {
    private static final double STRIP = 200;
    private static final double WEIGHTS = 250;
    private static final double LEDGER = 460;
    private static final double CODE = 440;
    private final Activities activities;
    private final Projection projection;
    private final Dividers dividers;
    private final Drawers drawers;
    private final SharedPane above;
    private final SharedPane reading;
    private final SharedPane all;
    private final BorderPane sides;
    private final StackPane upper;
    private final BorderPane readingSides;
    private final StackPane below;
    private final Region weights;
    private final Region network;
    private final Region ledger;
    private final Region explanation;
    private final Region code;
    private final Map<Part, Drawer> opened = new EnumMap<>(Part.class);
    private final Map<Part, Rail> rails = new EnumMap<>(Part.class);
    private final Map<Activity, Region> strips = new EnumMap<>(Activity.class);
    private final ReadOnlyObjectProperty<Session> session;
    private Optional<Basis> arranged = Optional.empty();

    /// What the arrangement follows from.
    private record Basis(Lesson lesson, Set<Part> hidden, Comparison comparison, double zoom, Activity activity,
            Told told, Size size, double window) {}

    /// Whether something is told below the network.
    private enum Told {
        YES, NO
    }

    Panels(FigurePanes panes, CommandTable table, CodeCopy copy, Pointing pointing, Activities activities,
            Arrangement arrangement, Speech speech, ReadOnlyObjectProperty<Session> session) {
        this.activities = activities;
        this.projection = arrangement.projection();
        this.dividers = arrangement.dividers();
        this.drawers = arrangement.drawers();
        this.session = session;
        setId("panels");
        weights = panes.weights();
        network = panes.network(pointing);
        ledger = panes.ledger(table);
        explanation = panes.explanation(table);
        code = panes.code(table, copy);
        above = new SharedPane(Orientation.HORIZONTAL, List.of(weights, network, ledger), (after, place) -> dividers
                .move(after == ledger ? Dividers.Name.LEDGER : Dividers.Name.WEIGHTS, place));
        reading = new SharedPane(Orientation.HORIZONTAL, List.of(explanation, code),
                (after, place) -> dividers.move(Dividers.Name.CODE, place));
        sides = new BorderPane(above);
        opened.put(Part.WEIGHTS, new Drawer("weights-drawer", Pos.CENTER_LEFT, WEIGHTS));
        opened.put(Part.LEDGER, new Drawer("ledger-drawer", Pos.CENTER_RIGHT, LEDGER));
        opened.put(Part.CODE, new Drawer("code-drawer", Pos.CENTER_RIGHT, CODE));
        Buttons buttons = new Buttons(speech);
        rails.put(Part.WEIGHTS, Rail.letters(buttons, table, Part.WEIGHTS,
                Stream.of(Weight.U, Weight.W, Weight.V).map(it -> new SimpleStringProperty(it.letter())).toList()));
        rails.put(Part.LEDGER, Rail.tab(buttons, table, Part.LEDGER, speech.say(WindowKey.PANEL_LEDGER)));
        rails.put(Part.CODE, Rail.tab(buttons, table, Part.CODE, speech.say(WindowKey.CODE)));
        upper = new StackPane(sides);
        readingSides = new BorderPane(reading);
        strips.put(Activity.STEP, readingSides);
        below = new StackPane(readingSides);
        below.setId("below");
        all = new SharedPane(Orientation.VERTICAL, List.of(upper, below),
                (after, place) -> dividers.move(Dividers.Name.BELOW, place));
        StackPane center = new StackPane(all);
        center.getChildren().addAll(opened.values());
        setCenter(center);
        // what is added while it is laid out has its style only from the next pulse on
        above.show(List.of(weights, network, ledger), List.of(0.0, 1.0));
        reading.show(List.of(explanation, code), List.of(1.0));
        all.show(List.of(upper, below), List.of(1.0));
        session.subscribe(now -> arrange());
        activities.nowProperty().subscribe(this::turn);
        drawers.openProperty().subscribe(this::open);
        sceneProperty().subscribe(Panels.this::closeByEscape);
    }

    /// What decides how the panels stand.
    ///
    /// @param projection knows the shape of a session's network
    /// @param dividers that a person has moved
    /// @param drawers what is put aside
    record Arrangement(Projection projection, Dividers dividers, Drawers drawers) {}

    private void closeByEscape(Scene scene) {
        if (scene != null) {
            scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
                if (event.getCode() == KeyCode.ESCAPE && drawers.openProperty().get().isPresent()) {
                    drawers.close();
                    event.consume();
                }
            });
        }
    }

    @Override
    protected void layoutChildren() {
        arrange();
        super.layoutChildren();
    }

    /// Gives the room of what is hidden to the others; so it does where there is no room for all.
    private void arrange() {
        if (getWidth() * getHeight() == 0) {
            return;
        }
        Session now = session.get();
        View view = now.view();
        // a question stands where the sentence does
        boolean noted = view.shows(Part.NOTES) && !now.guide().notes().isEmpty();
        boolean told = noted || view.shows(Part.SENTENCE) || view.shows(Part.EQUATION) || now.quiz().isPresent();
        double window = getParent() instanceof Region whole ? whole.getHeight() : getHeight();
        Basis basis = new Basis(now.lesson(), view.hidden(), view.comparison(), view.zoom(),
                activities.nowProperty().get(), told ? Told.YES : Told.NO, new Size(getWidth(), getHeight()),
                Math.max(window, getHeight()));
        if (arranged.filter(basis::equals).isEmpty()) {
            arranged = Optional.of(basis);
            arrange(now, basis);
        }
    }

    private void arrange(Session now, Basis basis) {
        boolean reads = basis.told() == Told.YES || now.view().shows(Part.CODE);
        boolean used = reads || basis.activity() != Activity.STEP;
        Allotment shared = projection.allotment(now, new Allotment.Premises(
                new Size(basis.size().width(), basis.window()), basis.size().height(), basis.zoom(),
                now.view().hidden()), dividers.moved());
        Set<Part> aside = EnumSet.noneOf(Part.class);
        part(shared, Concession.WEIGHTS, Part.WEIGHTS, aside);
        part(shared, Concession.LEDGER, Part.LEDGER, aside);
        if (basis.activity() == Activity.STEP) {
            part(shared, Concession.CODE, Part.CODE, aside);
        }
        drawers.put(aside);
        sides.setLeft(aside.contains(Part.WEIGHTS) ? rails.get(Part.WEIGHTS) : null);
        sides.setRight(aside.contains(Part.LEDGER) ? rails.get(Part.LEDGER) : null);
        readingSides.setRight(aside.contains(Part.CODE) ? rails.get(Part.CODE) : null);
        network.setMinWidth(shared.least());
        upper.setMinHeight(shared.leastHeight());
        above(shared);
        below(now, basis, shared);
        double panels = basis.size().height();
        all.show(used ? List.of(upper, below) : List.of(upper),
                used ? List.of(1 - (shared.below() + Allotment.DIVIDER / 2) / panels) : List.of());
    }

    private static void part(Allotment shared, Concession concession, Part part, Set<Part> aside) {
        if (shared.given().contains(concession)) {
            aside.add(part);
        }
    }

    private void above(Allotment shared) {
        double room = shared.window().width() - (sides.getLeft() == null ? 0 : Allotment.RAIL)
                - (sides.getRight() == null ? 0 : Allotment.RAIL);
        List<Double> places = new ArrayList<>();
        if (shared.weights() > 0) {
            places.add((shared.weights() + Allotment.DIVIDER / 2) / room);
        }
        if (shared.ledger() > 0) {
            places.add(1 - (shared.ledger() + Allotment.DIVIDER / 2) / room);
        }
        above.show(shown(List.of(weights, network, ledger),
                List.of(shared.weights() > 0, true, shared.ledger() > 0)), places);
    }

    private void below(Session now, Basis basis, Allotment shared) {
        boolean told = basis.told() == Told.YES;
        boolean listed = now.view().shows(Part.CODE) && shared.code() > 0;
        List<Node> read = told || listed
                ? shown(List.of(explanation, code), List.of(told, listed))
                : List.of(explanation);
        reading.show(read, read.size() < 2
                ? List.of()
                : List.of(1 - (shared.code() + Allotment.DIVIDER / 2) / basis.size().width()));
    }

    private static List<Node> shown(List<Node> nodes, List<Boolean> which) {
        return IntStream.range(0, nodes.size()).filter(which::get).mapToObj(nodes::get).toList();
    }

    /// Opens what is put aside over the others, or closes it.
    private void open(Optional<Part> part) {
        opened.values().forEach(Drawer::close);
        part.ifPresent(it -> opened.get(it).open(node(it)));
    }

    private Node node(Part part) {
        return switch (part) {
            case WEIGHTS -> weights;
            case LEDGER -> ledger;
            case CODE -> code;
            case SENTENCE, EQUATION, NUMBERS, PREDICTIONS, NOTES -> explanation;
        };
    }

    /// What a card may hide now, and how much that matters: the network most of all, for what is explained lights up there.
    List<CardPlace.Panel> hidden() {
        List<CardPlace.Panel> hidden = new ArrayList<>(List.of(new CardPlace.Panel(weights, 200),
                new CardPlace.Panel(network, 800), new CardPlace.Panel(ledger, 300)));
        if (activities.nowProperty().get() == Activity.STEP) {
            hidden.addAll(List.of(new CardPlace.Panel(explanation, 200), new CardPlace.Panel(code, 60)));
        } else {
            hidden.add(new CardPlace.Panel(below, STRIP));
        }
        hidden.removeIf(panel -> panel.node().getScene() == null);
        return hidden;
    }

    /// A strip that is scrolled where it is larger than its room.
    private static ScrollPane scrolled(Region strip) {
        ScrollPane scrolled = new ScrollPane(strip);
        scrolled.getStyleClass().add("strip");
        scrolled.setFitToWidth(true);
        scrolled.setFitToHeight(true);
        scrolled.setMinSize(0, 0);
        scrolled.setFocusTraversable(false);
        return scrolled;
    }

    /// Puts the strip of another activity below the network, where all have the same room; it is made when it is first
    /// needed.
    private void turn(Activity before, Activity now) {
        below.getChildren().setAll(strips.computeIfAbsent(now,
                it -> activities.strip(it).<Region>map(Panels::scrolled).orElse(readingSides)));
        arrange();
        // so that what it holds is in the window at once; styles are given only to what is in the window
        below.applyCss();
    }
}
