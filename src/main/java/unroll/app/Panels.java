package unroll.app;

import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import java.util.List;
import java.util.function.BiFunction;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.util.Duration;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.lesson.Narration;
import unroll.lesson.Sentence;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.MessageKey;
import unroll.text.WindowKey;

/// The pictures of the window between its header and its transport, with dividers that can be dragged: weights, network
/// and ledger above, explanation and code below.
final class Panels {
    private static final double LEAST = 120;
    private final Store store;
    private final Speech speech;
    private final Projection projection;
    private final ObservableValue<Duration> motion;
    private final Hover hover;
    private final SplitPane above = new SplitPane();
    private final SplitPane below = new SplitPane();
    private final SplitPane all = new SplitPane();

    Panels(Store store, Speech speech, Projection projection, ObservableValue<Duration> motion, Hover hover) {
        this.store = store;
        this.speech = speech;
        this.projection = projection;
        this.motion = motion;
        this.hover = hover;
    }

    /// The panels, with the dividers at these shares.
    SplitPane build(CommandTable table, Pointing pointing, Dividers dividers) {
        FigurePane network = pane(WindowKey.PANEL_NETWORK, projection::network);
        NetworkScroll.install(store, projection, pointing, network);
        above.getItems().addAll(pane(WindowKey.PANEL_WEIGHTS, projection::weights), network, ledger(table));
        FigurePane explanation = page(WindowKey.PANEL_EXPLANATION, projection::explanation);
        explanation.accessibleTextProperty().bind(store.sessionProperty().map(this::told));
        below.getItems().addAll(explanation,
                page(WindowKey.PANEL_CODE, projection::code));
        all.setOrientation(Orientation.VERTICAL);
        all.getItems().addAll(above, below);
        all.setId("panels");
        above.setDividerPositions(dividers.weights(), dividers.ledger());
        below.setDividerPositions(dividers.code());
        all.setDividerPositions(dividers.below());
        return all;
    }

    /// The lesson as segments, to click and drag.
    FigurePane timeline() {
        FigurePane timeline = pane(WindowKey.PANEL_TIMELINE, projection::timeline);
        TimelinePointer.install(store, projection, timeline);
        return timeline;
    }

    /// Where the dividers are now.
    Dividers dividers() {
        return new Dividers(above.getDividerPositions()[0], above.getDividerPositions()[1],
                below.getDividerPositions()[0], all.getDividerPositions()[0]);
    }

    /// The sentences of the step, for who cannot see them.
    private String told(Session session) {
        Sentence sentence = Narration.of(session.scenario(), session.script(), session.position(),
                session.view().grain());
        return speech.words().say(sentence.lead())
                + sentence.detail().map(detail -> " " + speech.words().say(detail)).orElse("");
    }

    private StackPane ledger(CommandTable table) {
        FigurePane ledger = pane(WindowKey.PANEL_LEDGER, projection::ledger);
        LedgerScroll.install(store, projection, ledger);
        List<Command> commands = List.of(table.get("ledger-u"), table.get("ledger-w"), table.get("ledger-v"));
        HBox weights = new Buttons(speech).choices(commands,
                List.of("U", "W", "V").stream().map(SimpleStringProperty::new).toList());
        weights.setId("weight");
        weights.setMaxSize(HBox.USE_PREF_SIZE, HBox.USE_PREF_SIZE);
        StackPane.setAlignment(weights, Pos.TOP_RIGHT);
        StackPane panel = new StackPane(ledger, weights);
        panel.setMinSize(LEAST, LEAST);
        return panel;
    }

    /// A picture with sentences: words are read, so they stand still.
    private FigurePane page(MessageKey name, BiFunction<Session, Size, Picture> draw) {
        return pane(name, draw, new SimpleObjectProperty<>(Duration.ZERO));
    }

    private FigurePane pane(MessageKey name, BiFunction<Session, Size, Picture> draw) {
        return pane(name, draw, motion);
    }

    private FigurePane pane(MessageKey name, BiFunction<Session, Size, Picture> draw,
            ObservableValue<Duration> pace) {
        FigurePane pane = new FigurePane(name.id().replace("panel.", ""), store, draw, pace);
        pane.setMinSize(LEAST, LEAST / 2);
        pane.accessibleTextProperty().bind(speech.say(name));
        hover.over(pane);
        return pane;
    }
}
