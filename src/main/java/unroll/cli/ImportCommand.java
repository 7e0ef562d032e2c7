package unroll.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import unroll.io.BadInput;
import unroll.io.Place;
import unroll.io.Problem;
import unroll.io.ScenarioReader;
import unroll.io.Quoted;
import unroll.io.ScenarioWriter;
import unroll.io.WordsFile;
import unroll.rnn.Activation;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.tensor.Assignment;
import unroll.tensor.ImportedScenario;
import unroll.tensor.Layout;
import unroll.tensor.Mend;
import unroll.tensor.Outcome;
import unroll.tensor.Role;
import unroll.tensor.Tensor;
import unroll.tensor.TensorFiles;
import unroll.tensor.TypedWords;
import unroll.text.Message;
import unroll.text.TransferKey;
import unroll.text.Words;

/// `unroll import`: weights of other programs to a scenario file, and a table of what was taken from where.
final class ImportCommand {
    /// What f can be.
    static final List<String> ACTIVATIONS = Arrays.stream(Activation.values()).map(Activation::id).toList();
    private static final int MOST_READINGS = 6;
    private final Arguments given;
    private final Words words;
    private final Writer out;

    private ImportCommand(Arguments given, Words words, Writer out) {
        this.given = given;
        this.words = words;
        this.out = out;
    }

    static int run(Arguments given, Words words, Writer out) throws BadInput, Failure, IOException {
        given.choice(LanguageOption.NAME, LanguageOption.VALUES);
        new ImportCommand(given, words, out).run();
        return 0;
    }

    private void run() throws BadInput, Failure, IOException {
        List<Path> files = given.files();
        Activation activation = Activation.values()[ACTIVATIONS
                .indexOf(given.choice(CommandLines.ACTIVATION, ACTIVATIONS))];
        Destination destination = new Destination(given);
        Path to = Arguments.path(destination.name());
        destination.demandFree(List.of(to));
        Assignment assignment = assignment(TensorFiles.read(files));
        Outcome.Made made = made(files, assignment);
        demandWhole(assignment);
        Scenario scenario = scenario(files, assignment, made.parameters(), activation);
        demandReadable(scenario, to);
        ScenarioWriter.saveWithoutFocus(scenario, to);
        table(assignment);
        for (Message decision : made.decisions()) {
            say(Message.of(TransferKey.SENTENCE, decision));
        }
        Optional<Tensor> offered = offered(assignment, made.parameters());
        if (offered.isPresent()) {
            say(Message.of(TransferKey.WORDS_OF, Quoted.of(offered.get().name())));
        }
        Parameters p = scenario.parameters();
        say(Message.of(TransferKey.MADE, OneLine.of(to.toString()), p.hidden(), p.inputs(), p.classes(),
                scenario.network().cell().isGated() ? scenario.network().cell().id() : activation.id(),
                scenario.steps()));
    }

    private Assignment assignment(List<Tensor> tensors) throws Failure {
        Assignment recognised = Assignment.recognised(tensors, layout());
        Optional<String> map = given.value(CommandLines.MAP);
        return map.isPresent() ? ArrayMap.applied(map.get(), recognised) : recognised;
    }

    private Layout layout() throws Failure {
        boolean isTransposed = given.has(CommandLines.TRANSPOSE);
        if (isTransposed && given.has(CommandLines.AS_IS)) {
            throw new Failure(Message.of(TransferKey.BOTH_GIVEN, CommandLines.TRANSPOSE, CommandLines.AS_IS));
        }
        return isTransposed ? Layout.TRANSPOSED : given.has(CommandLines.AS_IS) ? Layout.AS_IS : Layout.UNSAID;
    }

    /// Without a layer that the model has, the network is another; so a person must say that it is left out.
    private void demandWhole(Assignment assignment) throws Failure {
        List<Tensor> others = assignment.otherLayers().stream()
                .filter(it -> !ArrayMap.leavesOut(given.value(CommandLines.MAP).orElse(""), it.name())).toList();
        if (!others.isEmpty()) {
            throw new Failure(Message.of(TransferKey.OTHER_LAYERS, Tensor.listed(others), ArrayMap.leavingOut(others)));
        }
    }

    /// What is saved can be opened again: not too many bytes, and no title that is too long.
    private static void demandReadable(Scenario scenario, Path to) throws BadInput {
        byte[] text = ScenarioWriter.textWithoutFocus(scenario).getBytes(StandardCharsets.UTF_8);
        ScenarioReader.read(new ByteArrayInputStream(text), to.toString());
    }

    private static Outcome.Made made(List<Path> files, Assignment assignment) throws BadInput {
        return switch (assignment.outcome()) {
            case Outcome.Made made -> made;
            case Outcome.Refused(Message why, Mend mend) -> throw new BadInput(new Problem(names(files),
                    new Place.Whole(), Message.of(TransferKey.REFUSED, why, mend(mend, assignment))));
        };
    }

    private static String names(List<Path> files) {
        return files.getFirst() + (files.size() > 1 ? ", …" : "");
    }

    private static Message mend(Mend mend, Assignment assignment) {
        return switch (mend) {
            case TRANSPOSE -> Message.of(TransferKey.MEND_TRANSPOSE);
            case KEEP -> Message.of(TransferKey.MEND_KEEP);
            case WAY -> Message.of(TransferKey.MEND_WAY);
            case ELSEWHERE -> Message.of(TransferKey.MEND_ELSEWHERE);
            case ASSIGN -> assign(assignment.readings());
        };
    }

    private static Message assign(List<Assignment> readings) {
        List<String> maps = readings.stream().map(it -> ArrayMap.written(it, readings)).toList();
        return switch (maps.size()) {
            case 1 -> Message.of(TransferKey.MEND_GUESS, maps.getFirst());
            case 2 -> Message.of(TransferKey.MEND_TWO, maps.getFirst(), maps.getLast());
            default -> maps.isEmpty() || maps.size() > MOST_READINGS
                    ? Message.of(TransferKey.MEND_ASSIGN)
                    : Message.of(TransferKey.MEND_SEVERAL, maps.size(), String.join("; ", maps));
        };
    }

    private Scenario scenario(List<Path> files, Assignment assignment, Parameters parameters, Activation activation)
            throws BadInput, Failure {
        List<String> names = words(assignment, parameters);
        Optional<Message> problem = ImportedScenario.problem(names, parameters);
        if (problem.isPresent()) {
            throw new Failure(problem.get());
        }
        String title = this.given.value(CommandLines.TITLE).orElseGet(() -> ImportedScenario.title(files.getFirst()));
        return ImportedScenario.of(title, names, activation, parameters);
    }

    private List<String> words(Assignment assignment, Parameters parameters) throws BadInput, Failure {
        Optional<String> typed = given.value(CommandLines.WORDS);
        Optional<String> file = given.value(CommandLines.WORDS_FILE);
        if (typed.isPresent() && file.isPresent()) {
            throw new Failure(Message.of(TransferKey.BOTH_GIVEN, CommandLines.WORDS, CommandLines.WORDS_FILE));
        }
        if (file.isPresent()) {
            return WordsFile.read(Arguments.path(file.get()));
        }
        return typed.map(TypedWords::exact)
                .orElseGet(() -> offered(assignment, parameters).map(Tensor::texts)
                        .orElseGet(() -> ImportedScenario.plainWords(parameters.classes())));
    }

    /// The texts beside the weights, where nobody gave words.
    private Optional<Tensor> offered(Assignment assignment, Parameters parameters) {
        return given.has(CommandLines.WORDS) || given.has(CommandLines.WORDS_FILE)
                ? Optional.empty()
                : ImportedScenario.words(assignment, parameters);
    }

    private void table(Assignment assignment) throws IOException {
        for (Role role : Role.values()) {
            for (Tensor tensor : assignment.having(role)) {
                out.append(String.join("\t", role.letter(), tensor.shape().text(), OneLine.of(tensor.name()),
                        tensor.type(), OneLine.of(tensor.file()))).append('\n');
            }
        }
        if (!assignment.leftOut().isEmpty()) {
            say(Message.of(TransferKey.LEFT_OUT, Tensor.listed(assignment.leftOut())));
        }
        List<Tensor> objects = assignment.leftOut().stream().filter(Tensor::isPickled).toList();
        if (!objects.isEmpty()) {
            say(Message.of(TransferKey.PICKLED, Tensor.listed(objects)));
        }
    }

    private void say(Message message) throws IOException {
        out.append(words.say(message)).append('\n');
    }
}
