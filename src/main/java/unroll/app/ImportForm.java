package unroll.app;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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
import unroll.tensor.TypedWords;
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
        ArrayTable arrays = new ArrayTable(speech, assignment);
        setVgrow(arrays, Priority.ALWAYS);
        getChildren().addAll(said(ExchangeKey.WHICH), arrays, transposed(),
                new ReadingChoice(speech, assignment),
                captions.row(captions.of(ExchangeKey.ACTIVATION, activation), activation), keeping(),
                captions.row(captions.of(ExchangeKey.WORDS, words), words), what(), decisions(), wrong());
        words.setId("import-words");
        words.disableProperty().bind(keep.visibleProperty().and(keep.selectedProperty()));
        HBox.setHgrow(words, Priority.ALWAYS);
        Help.on(words, speech.say(ExchangeKey.WORDS), speech.say(ExchangeKey.WORDS_HELP));
        outcome.subscribe(now -> now.flatMap(ImportForm::parameters).ifPresent(this::offer));
        assignment.subscribe(this::look);
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
        return outcome instanceof Outcome.Made made ? Optional.of(made.parameters()) : Optional.empty();
    }

    /// Names, types and shapes are looked at at once, the numbers, which may be many, beside.
    private void look(Assignment now) {
        background.cancel();
        Optional<Outcome.Refused> refusal = now.refusal();
        outcome.set(refusal.map(it -> it));
        if (refusal.isEmpty()) {
            background.run(Message.of(ExchangeKey.LOOKING), now::outcome,
                    made -> outcome.set(Optional.of(made)),
                    Fault::raise,
                    () -> {
                    });
        }
    }

    /// The texts beside the weights, else the open words where there are as many as the network has classes, unless a
    /// person typed others.
    private void offer(Parameters network) {
        if (words.getText().equals(offered)) {
            Optional<List<String>> beside = ImportedScenario.words(assignment.get(), network).map(Tensor::texts);
            boolean fit = open.vocabulary().size() == network.classes();
            offered = TypedWords.written(beside.orElseGet(
                    () -> fit ? open.vocabulary() : ImportedScenario.plainWords(network.classes())));
            words.setText(offered);
            beside.filter(it -> !it.equals(open.vocabulary())).ifPresent(it -> keep.setSelected(false));
        }
    }

    private List<String> typed() {
        return TypedWords.stripped(words.getText());
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
        keep.managedProperty().bind(keep.visibleProperty());
        return keep;
    }

    /// Ticked or not as the matrices are taken; neither where both fit and nobody has said it.
    private CheckBox transposed() {
        CheckBox box = new CheckBox(speech.now(ExchangeKey.TRANSPOSED));
        box.setId("transposed");
        Help.on(box, speech.say(ExchangeKey.TRANSPOSED_HELP));
        assignment.subscribe(now -> {
            Layout taken = now.taken();
            box.setSelected(taken == Layout.TRANSPOSED);
            box.setIndeterminate(taken == Layout.UNSAID);
        });
        box.selectedProperty().subscribe((before, now) -> {
            Layout said = now ? Layout.TRANSPOSED : Layout.AS_IS;
            if (assignment.get().taken() != said) {
                assignment.set(assignment.get().with(said));
            }
        });
        return box;
    }

    private Label what() {
        Label label = sentence("imported");
        label.textProperty().bind(outcome.map(now -> now.map(it -> switch (it) {
            case Outcome.Made(Parameters p, _) -> speech.now(ExchangeKey.MADE, p.hidden(), p.inputs(), p.classes());
            case Outcome.Refused _ -> "";
        }).orElseGet(() -> speech.now(ExchangeKey.LOOKING))));
        return label;
    }

    /// What was decided that nobody said, and what is left out though the network is another without it.
    private Label decisions() {
        Label label = sentence("decisions");
        label.textProperty().bind(outcome.map(now -> now.map(it -> switch (it) {
            case Outcome.Made(_, List<Message> decisions) -> decided(decisions);
            case Outcome.Refused _ -> "";
        }).orElse("")));
        return label;
    }

    private String decided(List<Message> decisions) {
        List<Tensor> others = assignment.get().otherLayers();
        Stream<Message> warning = others.isEmpty()
                ? Stream.empty()
                : Stream.of(Message.of(ExchangeKey.OTHER_LAYERS, Tensor.listed(others)));
        return Stream.concat(decisions.stream().map(it -> Message.of(ExchangeKey.SENTENCE, it)), warning)
                .map(speech.words()::say).collect(Collectors.joining(" "));
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
                case WAY -> ExchangeKey.MEND_WAY;
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
