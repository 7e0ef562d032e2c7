package unroll.app;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import unroll.edit.SetClip;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.rnn.Focus;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.LearningKey;
import unroll.text.Message;
import unroll.text.MessageKey;
import unroll.text.Numbers;
import unroll.trace.Clipping;
import unroll.trace.Descent;

/// The strip in which the network learns: how far a step goes and how often, how E went, and the error of every step.
final class TrainPane extends HBox {
    /// Where the window has less room, the strip is scrolled.
    private static final double LEAST_WIDTH = 660;
    private static final double LEAST_HEIGHT = 180;
    private static final double LEAST = 120;
    private final Store store;
    private final Changes changes;
    private final Speech speech;
    private final Learner learner;
    private final TrainCommands commands;

    TrainPane(Store store, Changes changes, Speech speech, Learner learner, TrainCommands commands,
            CommandTable table, FigurePanes panes) {
        this.store = store;
        this.changes = changes;
        this.speech = speech;
        this.learner = learner;
        this.commands = commands;
        setId("train");
        setMinSize(LEAST_WIDTH, LEAST_HEIGHT);
        accessibleTextProperty().bind(speech.say(LearningKey.PANEL));
        FigurePane curve = panes.curve(learner);
        FigurePane errors = panes.stepErrors(learner);
        for (FigurePane pane : new FigurePane[]{curve, errors}) {
            HBox.setHgrow(pane, Priority.ALWAYS);
            pane.setPrefWidth(LEAST);
        }
        getChildren().addAll(controls(table), curve, errors);
    }

    private VBox controls(CommandTable table) {
        Buttons buttons = new Buttons(speech);
        Command once = table.get("learn-once");
        Command many = table.get("learn-many");
        Command stop = table.get("learn-stop");
        Button stopping = buttons.worded(stop, stop.words());
        stopping.visibleProperty().bind(stop.enabled());
        stopping.managedProperty().bind(stop.enabled());
        Label said = note("learn-said", message(learner.saidProperty()));
        Label warning = note("learn-warning", message(learner.warnedProperty()));
        warning.getStyleClass().add("warning");
        VBox box = new VBox(line(named(LearningKey.RATE), rate()), clip(), startToo(),
                line(named(LearningKey.COUNT), count()),
                line(buttons.worded(once, once.words()), buttons.worded(many, many.words()), stopping),
                note("learns-on", of(this::learnsOn)),
                note("clip-note", message(Bindings.createObjectBinding(() -> clipped(store.session()),
                        store.sessionProperty(), learner.startTooProperty()))),
                said, warning);
        box.setId("train-controls");
        box.getStyleClass().add("group");
        return box;
    }

    private ValueField rate() {
        ValueField field = new ValueField("rate", speech, speech.say(LearningKey.RATE),
                numbers(session -> OptionalDouble.of(session.scenario().learningRate())),
                text -> ValueField.number(text, rate -> changes.tried(new SetNumber(new Slot.Rate(), rate))));
        field.setArrows(ValueField::larger, ValueField::smaller);
        return field;
    }

    private HBox clip() {
        CheckBox box = new CheckBox();
        box.setId("clip-on");
        box.textProperty().bind(speech.say(LearningKey.CLIP));
        box.getStyleClass().add("field-name");
        ObservableValue<Boolean> on = store.sessionProperty().map(it -> it.scenario().clip().isPresent());
        on.subscribe(box::setSelected);
        box.setOnAction(event -> changes.make(new SetClip(box.isSelected()
                ? OptionalDouble.of(1)
                : OptionalDouble.empty())));
        ValueField length = new ValueField("clip", speech, speech.say(LearningKey.CLIP),
                numbers(session -> session.scenario().clip()),
                text -> ValueField.number(text, clip -> changes.tried(new SetClip(OptionalDouble.of(clip)))));
        length.setArrows(ValueField::larger, ValueField::smaller);
        length.disableProperty().bind(on.map(it -> !it));
        return line(box, length);
    }

    private CheckBox startToo() {
        CheckBox box = new CheckBox();
        box.setId("learn-start");
        box.textProperty().bind(speech.say(LearningKey.START_TOO));
        box.getStyleClass().add("field-name");
        box.selectedProperty().bindBidirectional(learner.startTooProperty());
        return Help.on(box, speech.say(LearningKey.START_TOO_HELP));
    }

    private ValueField count() {
        return new ValueField("learn-count", speech, speech.say(LearningKey.COUNT), commands.countProperty().asString(),
                text -> ValueField.count(text, Learner.MOST, commands.countProperty()::set));
    }

    private Message learnsOn(Session session) {
        return switch (session.scenario().focus()) {
            case Focus.One(int e) -> Message.of(LearningKey.ON_ONE, ErrorChoice.subscript(e));
            case Focus.All(),Focus.Joined() -> Message.of(LearningKey.ON_ALL);
        };
    }

    /// What the clip does to the next step; nothing where none is set, or where it takes long to know.
    private Optional<Message> clipped(Session session) {
        Optional<Clipping> clipping = Lesson.isQuick(session.scenario())
                ? Descent.from(session.lesson().trace(), learner.learns()).clipping()
                : Optional.empty();
        return clipping.map(it -> Message.of(it.acts() ? LearningKey.CLIP_ACTS : LearningKey.CLIP_IDLE, it.norm()));
    }

    private ObservableValue<String> of(Function<Session, Message> said) {
        return store.sessionProperty().flatMap(session -> speech.say(said.apply(session)));
    }

    private ObservableValue<String> message(ObservableValue<Optional<Message>> said) {
        return said.flatMap(it -> it.map(speech::say).orElseGet(() -> new SimpleStringProperty("")));
    }

    private ObservableValue<String> numbers(Function<Session, OptionalDouble> number) {
        return store.sessionProperty().map(session -> {
            OptionalDouble value = number.apply(session);
            return value.isPresent() ? new Numbers(session.view().language()).full(value.getAsDouble()) : "";
        });
    }

    private Label named(MessageKey name) {
        Label label = new Label();
        label.textProperty().bind(speech.say(name));
        label.getStyleClass().add("field-name");
        return label;
    }

    /// Words that come and go.
    private static Label note(String id, ObservableValue<String> words) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.getStyleClass().add("caption");
        label.textProperty().bind(words);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static HBox line(Node... nodes) {
        HBox line = new HBox(nodes);
        line.getStyleClass().add("line");
        return line;
    }
}
