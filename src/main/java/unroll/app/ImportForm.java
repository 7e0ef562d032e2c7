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

/// Which array is which weight, which way round the matrices are, and what f is; what comes of it, or why nothing does,
/// is said below at once.
final class ImportForm extends VBox {
    private final Speech speech;
    private final Scenario open;
    private final ObjectProperty<Assignment> assignment;
    private final ObservableValue<Outcome> outcome;
    private final ComboBox<Activation> activation = new ComboBox<>();

    /// @param open gives its words where there are as many as the network has classes
    /// @param recognised what is proposed
    ImportForm(Speech speech, Scenario open, Assignment recognised) {
        this.speech = speech;
        this.open = open;
        assignment = new SimpleObjectProperty<>(recognised);
        outcome = assignment.map(Assignment::outcome);
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
                captions.row(captions.of(ExchangeKey.ACTIVATION, activation), activation), what(), wrong());
    }

    /// What the names say, the way round in which they make a network, or else say most.
    static Assignment recognised(List<Tensor> tensors) {
        Assignment plain = Assignment.byNames(tensors, Layout.AS_IS);
        return plain.outcome() instanceof Outcome.Refused refused && refused.mend() == Mend.TRANSPOSE
                ? Assignment.byNames(tensors, Layout.TRANSPOSED)
                : plain;
    }

    /// Whether there is a network.
    BooleanBinding ready() {
        return Bindings.createBooleanBinding(() -> outcome.getValue() instanceof Outcome.Made, outcome);
    }

    /// The scenario that is made, without a title.
    Optional<Scenario> scenario() {
        return switch (outcome.getValue()) {
            case Outcome.Made(Parameters parameters) -> Optional
                    .of(ImportedScenario.of("", words(parameters), activation.getValue(), parameters));
            case Outcome.Refused _ -> Optional.empty();
        };
    }

    private List<String> words(Parameters parameters) {
        int classes = parameters.classes();
        return open.vocabulary().size() == classes ? open.vocabulary() : ImportedScenario.plainWords(classes);
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
        label.textProperty().bind(outcome.map(it -> switch (it) {
            case Outcome.Made(Parameters p) -> speech.now(ExchangeKey.MADE, p.hidden(), p.inputs(), p.classes(),
                    brief(words(p)));
            case Outcome.Refused _ -> "";
        }));
        return label;
    }

    private Label wrong() {
        Label label = sentence("refusal-import");
        label.getStyleClass().add("refusal");
        label.textProperty().bind(outcome.map(it -> switch (it) {
            case Outcome.Made _ -> "";
            case Outcome.Refused(Message why, Mend mend) -> speech.now(ExchangeKey.REFUSED, why, switch (mend) {
                case TRANSPOSE -> Message.of(ExchangeKey.MEND_TRANSPOSE);
                case KEEP -> Message.of(ExchangeKey.MEND_KEEP);
                case ASSIGN -> Message.of(ExchangeKey.MEND_ASSIGN);
                case ELSEWHERE -> Message.of(ExchangeKey.MEND_ELSEWHERE);
            });
        }));
        return label;
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

    private static String brief(List<String> words) {
        int most = 8;
        String shown = String.join(", ", words.subList(0, Math.min(most, words.size())));
        return words.size() > most ? shown + ", …" : shown;
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
