package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import atlantafx.base.theme.Styles;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import unroll.figure.CurveFigure;
import unroll.figure.ExplanationFigure;
import unroll.figure.Highlight;
import unroll.figure.Lights;
import unroll.figure.Picture;
import unroll.figure.Place;
import unroll.figure.Size;
import unroll.lesson.Operation;
import unroll.scene.Box;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.LearningKey;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// Makes the panes of the window's pictures, each with what a pointer can do in it.
final class FigurePanes {
    private static final double LEAST = 120;
    private static final double LEARN_MARGIN = 8;
    private final Store store;
    private final Speech speech;
    private final Projection projection;
    private final Views views;
    private final ObservableValue<Lights> lights;
    private final ObservableValue<Duration> motion;
    private final Hover hover;
    private final NumberPointer numbers;
    private final Framing framing;
    private final List<FigurePane> explored = new ArrayList<>();
    private Optional<FigurePane> explanation = Optional.empty();

    /// @param numbers lets numbers be changed where they stand
    /// @param framing lets what is shown be framed
    FigurePanes(Store store, Speech speech, Views views, ObservableValue<Duration> motion, Hover hover,
            NumberPointer numbers, Framing framing) {
        this.store = store;
        this.speech = speech;
        this.projection = views.projection();
        this.views = views;
        this.lights = new Lighting(store, projection).lightsProperty();
        this.motion = motion;
        this.hover = hover;
        this.numbers = numbers;
        this.framing = framing;
    }

    /// The shared weights.
    FigurePane weights() {
        return moving(WindowKey.PANEL_WEIGHTS, new Foresight(projection::weights));
    }

    /// The unrolled network, to scroll and drag.
    FigurePane network(Pointing pointing) {
        FigurePane network = moving(WindowKey.PANEL_NETWORK, new Foresight(projection::network));
        NetworkScroll.install(store, projection, pointing, network);
        return network;
    }

    /// Where the gradient comes from, with the choice of the weight in its corner.
    StackPane ledger(CommandTable table) {
        FigurePane ledger = moving(WindowKey.PANEL_LEDGER, new Foresight(projection::ledger));
        ListScroll.LEDGER.install(store, projection, ledger);
        List<Command> commands = Stream.of("ledger-u", "ledger-w", "ledger-v").map(table::get).toList();
        HBox weights = new Buttons(speech).choices(commands,
                Stream.of("U", "W", "V").map(SimpleStringProperty::new).toList());
        weights.setId("weight");
        weights.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        StackPane.setAlignment(weights, Pos.TOP_RIGHT);
        HBox gates = gates(table);
        StackPane.setAlignment(gates, Pos.TOP_LEFT);
        StackPane panel = new StackPane(ledger, weights, gates);
        panel.setMinSize(LEAST, LEAST);
        return panel;
    }

    /// The choice of the gate below the title, of cells with gates.
    private HBox gates(CommandTable table) {
        HBox choices = new HBox();
        choices.getStyleClass().add("choices");
        List<ToggleButton> buttons = new ArrayList<>();
        Label label = new Label();
        label.getStyleClass().add("gate-label");
        label.textProperty().bind(speech.say(WindowKey.GATE));
        HBox gates = new HBox(label, choices);
        gates.setId("gates");
        gates.setAlignment(Pos.CENTER_LEFT);
        gates.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        gates.setPickOnBounds(false);
        for (String letter : GateCommands.letters()) {
            Command command = table.get(GateCommands.id(letter));
            ToggleButton button = new Buttons(speech).toggle(command, command.words());
            button.accessibleTextProperty().unbind();
            button.accessibleTextProperty().bind(speech.say(WindowKey.GATE).map(words -> words + " " + letter));
            buttons.add(button);
        }
        store.sessionProperty().subscribe(session -> {
            List<String> has = session.view().weight().gate().isEmpty()
                    ? List.of()
                    : session.scenario().network().cell().gates();
            List<ToggleButton> shown = has.stream().map(letter -> buttons.get(GateCommands.letters().indexOf(letter)))
                    .toList();
            if (!choices.getChildren().equals(shown)) {
                for (int i = 0; i < shown.size(); i++) {
                    String end = i == 0
                            ? Styles.LEFT_PILL
                            : i == shown.size() - 1 ? Styles.RIGHT_PILL : Styles.CENTER_PILL;
                    shown.get(i).getStyleClass().removeAll(Styles.LEFT_PILL, Styles.CENTER_PILL, Styles.RIGHT_PILL);
                    shown.get(i).getStyleClass().add(end);
                }
                choices.getChildren().setAll(shown);
            }
            gates.setVisible(!has.isEmpty());
        });
        return gates;
    }

    /// The sentence and the equation; read aloud to who cannot see them. At the step of learning with the button that takes
    /// what was learned.
    BorderPane explanation(CommandTable table) {
        FigurePane told = page(WindowKey.PANEL_EXPLANATION, new Foresight(projection::explanation));
        explanation = Optional.of(told);
        told.setAloud(store.sessionProperty().map(session -> Telling.of(session, speech.words())));
        Command once = table.get("learn-once");
        Button learn = new Buttons(speech).worded(once, once.words());
        learn.setId("take-learned");
        learn.visibleProperty().bind(store.sessionProperty().map(FigurePanes::isLearning));
        // beside the picture, not over it: the new weights stand there
        learn.managedProperty().bind(learn.visibleProperty());
        BorderPane panel = new BorderPane(told);
        panel.setRight(learn);
        BorderPane.setAlignment(learn, Pos.BOTTOM_RIGHT);
        BorderPane.setMargin(learn, new Insets(LEARN_MARGIN));
        panel.setMinSize(LEAST, LEAST / 2);
        return panel;
    }

    private static boolean isLearning(Session session) {
        return session.asked().isEmpty()
                && session.moment().step().filter(step -> step.operation() == Operation.LEARN).isPresent();
    }

    /// The listing, with its tools in its corner.
    StackPane code(CommandTable table, CodeCopy copy) {
        FigurePane code = page(WindowKey.PANEL_CODE, new Foresight(projection::code));
        ListScroll.CODE.install(store, projection, code);
        CodeTools tools = new CodeTools(new Buttons(speech), table, copy);
        StackPane.setAlignment(tools, Pos.TOP_RIGHT);
        StackPane panel = new StackPane(code, tools);
        panel.setMinSize(LEAST, LEAST / 2);
        return panel;
    }

    /// The card that explains one thing, over the window.
    CardPane card(CardPlace place, Command closing) {
        CardPane card = new CardPane(store, speech, views, pointed(), place, new Buttons(speech).icon(closing));
        hover.over(card.figure());
        hover.setAnchor(card::setAnchor);
        card.setLit(this::lit);
        explanation.ifPresent(pane -> pane.afterDrawing(card::settle));
        numbers.over(card.figure());
        ItemKeys.install(store, card.figure(), hover, numbers);
        return card;
    }

    /// Where in the window something is lit by what is explained, in coordinates of the scene.
    private List<Bounds> lit() {
        Lights explained = projection.lights(store.session().pointedAt(Optional.empty()));
        return explored.stream().filter(pane -> pane.getScene() != null)
                .flatMap(pane -> Highlight.shown(pane.places(), explained).stream().map(place -> {
                    Box box = place.box();
                    return pane.localToScene(new BoundingBox(box.x(), box.y(), box.width(), box.height()));
                })).toList();
    }

    /// Where in the window the equation is, in coordinates of the scene; absent where none is shown.
    Optional<Bounds> equation() {
        return explanation.filter(pane -> pane.getScene() != null).flatMap(pane -> pane.places().stream()
                .filter(place -> ExplanationFigure.isOfEquation(place.id())).map(Place::box).reduce(Box::join)
                .map(box -> pane.localToScene(new BoundingBox(box.x(), box.y(), box.width(), box.height()))));
    }

    /// What is lit on a card: what is pointed at. That which it explains is all of it.
    private ObservableValue<Lights> pointed() {
        return lights.map(Lights::pointedAt);
    }

    /// The lesson as segments, to click and drag.
    FigurePane timeline() {
        FigurePane timeline = pane(WindowKey.PANEL_TIMELINE,
                new FigurePane.Source(new Foresight(projection::timeline)));
        TimelinePointer.install(store, projection, timeline);
        return timeline;
    }

    /// How E went while learning.
    FigurePane curve(Learner learner) {
        FigurePane curve = page(LearningKey.PANEL_CURVE,
                (session, size) -> projection.curve(session, learner.curve(session), size));
        curve.setAloud(store.sessionProperty().map(
                session -> CurveFigure.aloud(projection.frame(session), learner.curve(session))));
        return curve;
    }

    /// The error of every step, before learning and now.
    FigurePane stepErrors(Learner learner) {
        return page(LearningKey.PANEL_STEP_ERRORS,
                (session, size) -> projection.stepErrors(session, learner.errorsBefore(session), size));
    }

    /// A picture that is read: words stand still, and change together with the pictures that move.
    private FigurePane page(MessageKey name, BiFunction<Session, Size, Picture> draw) {
        return explored(name, FigurePane.Source.read(draw));
    }

    /// A picture that moves from step to step.
    private FigurePane moving(MessageKey name, BiFunction<Session, Size, Picture> draw) {
        return explored(name, new FigurePane.Source(draw));
    }

    /// A picture that the keyboard can go through.
    private FigurePane explored(MessageKey name, FigurePane.Source source) {
        FigurePane pane = pane(name, source);
        numbers.over(pane);
        ItemKeys.install(store, pane, hover, numbers);
        explored.add(pane);
        return pane;
    }

    private FigurePane pane(MessageKey name, FigurePane.Source source) {
        FigurePane pane = new FigurePane(FigurePane.id(name), store, views, source, lights, motion);
        pane.setMinSize(LEAST, LEAST / 2);
        pane.setAloud(speech.say(name));
        framing.overWindow(pane);
        hover.over(pane);
        return pane;
    }
}
