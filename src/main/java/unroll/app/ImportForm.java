package unroll.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import unroll.rnn.Activation;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.tensor.Assignment;
import unroll.tensor.ImportedScenario;
import unroll.tensor.Layout;
import unroll.tensor.Mend;
import unroll.tensor.Outcome;
import unroll.tensor.Tensor;
import unroll.text.ExchangeKey;
import unroll.text.Message;

/// Which array is which weight, which way round the matrices are, what f is, and which words and sequence the scenario
/// gets; what comes of it, or why nothing does, is said below at once.
final class ImportForm extends VBox {
    private final Speech speech;
    private final Scenario open;
    private final ObjectProperty<Assignment> assignment;
    private final ObjectProperty<Optional<Outcome>> outcome = new SimpleObjectProperty<>(Optional.empty());
    private final Background background = new Background();
    private final ComboBox<Activation> activation = new ComboBox<>();
    private final CheckBox keep = new CheckBox();
    private final TextField words = new TextField();
    private String offered = "";

    /// @param open gives its words where there are as many as the network has classes
    /// @param recognised what is proposed
    ImportForm(Speech speech, Scenario open, Assignment recognised) {
        this.speech = speech;
        this.open = open;
        assignment = new SimpleObjectProperty<>(recognised);
        setId("import-form");
        getStyleClass().add("form");
        Captions captions = new Captions(speech);
        activation.setId("import-activation");
        activation.getItems().setAll(Activation.values());
        activation.setConverter(names());
        activation.setValue(open.activation());
        activation.setAccessibleText(speech.now(ExchangeKey.ACTIVATION));
        getChildren().addAll(said(ExchangeKey.WHICH), new ArrayTable(speech, assignment),
                captions.row(transposed(), guess()),
                captions.row(captions.of(ExchangeKey.ACTIVATION, activation), activation), keeping(),
                captions.row(captions.of(ExchangeKey.WORDS, words), words), what(), wrong());
        words.setId("import-words");
        words.disableProperty().bind(keep.visibleProperty().and(keep.selectedProperty()));
        HBox.setHgrow(words, Priority.ALWAYS);
        Help.on(words, speech.say(ExchangeKey.WORDS), speech.say(ExchangeKey.WORDS_HELP));
        outcome.subscribe(now -> now.flatMap(ImportForm::parameters).ifPresent(this::offer));
        assignment.subscribe(this::look);
    }

    /// What the names say, the way round in which they make a network, or else say most.
    static Assignment recognised(List<Tensor> tensors) {
        Assignment plain = Assignment.byNames(tensors, Layout.AS_IS);
        return plain.refusal().filter(it -> it.mend() == Mend.TRANSPOSE).isPresent()
                ? Assignment.byNames(tensors, Layout.TRANSPOSED)
                : plain;
    }

    /// Whether there is a network, and words for it.
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> network().isPresent() && wrongWords().isEmpty(), outcome,
                words.textProperty(), keep.selectedProperty());
    }

    /// The scenario that is made, without a title.
    Optional<Scenario> scenario() {
        return network().map(it -> kept(it)
                .orElseGet(() -> ImportedScenario.of("", typed(), activation.getValue(), it)));
    }

    private Optional<Parameters> network() {
        return outcome.get().flatMap(ImportForm::parameters);
    }

    private static Optional<Parameters> parameters(Outcome outcome) {
        return outcome instanceof Outcome.Made(Parameters parameters) ? Optional.of(parameters) : Optional.empty();
    }

    /// Names, types and shapes are looked at at once, the numbers, which may be many, beside.
    private void look(Assignment now) {
        background.cancel();
        Optional<Outcome.Refused> refusal = now.refusal();
        outcome.set(refusal.map(it -> it));
        if (refusal.isEmpty()) {
            background.run(Message.of(ExchangeKey.LOOKING), now::outcome, made -> outcome.set(Optional.of(made)),
                    Fault::raise,
                    () -> {
                    });
        }
    }

    /// The open words where there are as many as the network has classes, unless a person typed others.
    private void offer(Parameters network) {
        if (words.getText().equals(offered)) {
            boolean fit = open.vocabulary().size() == network.classes()
                    && open.vocabulary().stream().noneMatch(word -> word.contains(","));
            offered = String.join(", ", fit ? open.vocabulary() : ImportedScenario.plainWords(network.classes()));
            words.setText(offered);
        }
    }

    private List<String> typed() {
        return Arrays.stream(words.getText().split(",", -1)).map(String::strip).toList();
    }

    private Optional<Scenario> kept(Parameters network) {
        return keep.isSelected()
                ? ImportedScenario.like(open, "", activation.getValue(), network)
                : Optional.empty();
    }

    private Optional<Message> wrongWords() {
        return network().filter(it -> kept(it).isEmpty()).flatMap(it -> ImportedScenario.problem(typed(), it));
    }

    private CheckBox keeping() {
        keep.setId("keep");
        keep.setText(speech.now(ExchangeKey.KEEP));
        keep.setSelected(true);
        keep.visibleProperty().bind(outcome.map(it -> it.flatMap(ImportForm::parameters)
                .flatMap(network -> ImportedScenario.like(open, "", Activation.TANH, network)).isPresent()));
        return keep;
    }

    private CheckBox transposed() {
        CheckBox box = new CheckBox(speech.now(ExchangeKey.TRANSPOSED));
        box.setId("transposed");
        Help.on(box, speech.say(ExchangeKey.TRANSPOSED_HELP));
        box.setSelected(assignment.get().layout() == Layout.TRANSPOSED);
        box.selectedProperty().subscribe((before, now) -> turn(now ? Layout.TRANSPOSED : Layout.AS_IS));
        return box;
    }

    /// What a person chose stays; what only the names said, they say anew.
    private void turn(Layout layout) {
        Assignment now = assignment.get();
        boolean isUntouched = now.equals(Assignment.byNames(now.tensors(), now.layout()));
        assignment.set(isUntouched ? Assignment.byNames(now.tensors(), layout) : now.with(layout));
    }

    private Button guess() {
        Button button = new Button(speech.now(ExchangeKey.GUESS));
        button.setId("guess");
        Help.on(button, speech.say(ExchangeKey.GUESS_HELP));
        ObservableValue<Boolean> helps = assignment.map(it -> it.leftOut().size() == it.tensors().size()
                && Assignment.byShapes(it.tensors(), it.layout()).leftOut().size() < it.tensors().size());
        button.visibleProperty().bind(helps);
        button.setOnAction(event -> assignment
                .set(Assignment.byShapes(assignment.get().tensors(), assignment.get().layout())));
        return button;
    }

    private Label what() {
        Label label = sentence("imported");
        label.textProperty().bind(outcome.map(now -> now.map(it -> switch (it) {
            case Outcome.Made(Parameters p) -> speech.now(ExchangeKey.MADE, p.hidden(), p.inputs(), p.classes());
            case Outcome.Refused _ -> "";
        }).orElseGet(() -> speech.now(ExchangeKey.LOOKING))));
        return label;
    }

    private Label wrong() {
        Label label = sentence("refusal-import");
        label.getStyleClass().add("refusal");
        label.textProperty().bind(Bindings.createStringBinding(this::refusal, outcome, words.textProperty(),
                keep.selectedProperty()));
        return label;
    }

    private String refusal() {
        if (outcome.get().isPresent() && outcome.get().get() instanceof Outcome.Refused(Message why, Mend mend)) {
            return speech.now(ExchangeKey.REFUSED, why, Message.of(switch (mend) {
                case TRANSPOSE -> ExchangeKey.MEND_TRANSPOSE;
                case KEEP -> ExchangeKey.MEND_KEEP;
                case ASSIGN -> ExchangeKey.MEND_ASSIGN;
                case ELSEWHERE -> ExchangeKey.MEND_ELSEWHERE;
            }));
        }
        return wrongWords().map(why -> speech.now(ExchangeKey.WORDS_WRONG, why)).orElse("");
    }

    private Label said(ExchangeKey key) {
        Label label = sentence("which");
        label.setText(speech.now(key));
        return label;
    }

    private static Label sentence(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.visibleProperty().bind(label.textProperty().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static StringConverter<Activation> names() {
        return new StringConverter<>() {
            @Override
            public String toString(Activation one) {
                return one == null ? "" : one.id();
            }

            @Override
            public Activation fromString(String text) {
                return Arrays.stream(Activation.values()).filter(it -> it.id().equals(text)).findFirst().orElseThrow();
            }
        };
    }
}
