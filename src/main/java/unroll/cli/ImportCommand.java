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
import unroll.io.ScenarioWriter;
import unroll.rnn.Activation;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.tensor.Assignment;
import unroll.tensor.ImportedScenario;
import unroll.tensor.Layout;
import unroll.tensor.Mend;
import unroll.tensor.Outcome;
import unroll.tensor.Tensor;
import unroll.tensor.TensorFiles;
import unroll.text.Message;
import unroll.text.TransferKey;
import unroll.text.Words;

/// `unroll import`: weights of other programs to a scenario file, and a table of what was taken from where.
final class ImportCommand {
    /// What f can be.
    static final List<String> ACTIVATIONS = Arrays.stream(Activation.values()).map(Activation::id).toList();
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
        Scenario scenario = scenario(files, parameters(files, assignment), activation);
        demandReadable(scenario, to);
        ScenarioWriter.save(scenario, to);
        table(assignment);
        Parameters p = scenario.parameters();
        say(Message.of(TransferKey.MADE, OneLine.of(to.toString()), p.hidden(), p.inputs(), p.classes(),
                activation.id(), scenario.steps()));
    }

    private Assignment assignment(List<Tensor> tensors) throws Failure {
        Layout layout = given.has(CommandLines.TRANSPOSE) ? Layout.TRANSPOSED : Layout.AS_IS;
        Assignment recognised = Assignment.byNames(tensors, layout);
        Optional<String> map = given.value(CommandLines.MAP);
        return map.isPresent() ? ArrayMap.applied(map.get(), recognised) : recognised;
    }

    /// What is saved can be opened again: not too many bytes, and no title that is too long.
    private static void demandReadable(Scenario scenario, Path to) throws BadInput {
        byte[] text = ScenarioWriter.text(scenario).getBytes(StandardCharsets.UTF_8);
        ScenarioReader.read(new ByteArrayInputStream(text), to.toString());
    }

    private static Parameters parameters(List<Path> files, Assignment assignment) throws BadInput {
        return switch (assignment.outcome()) {
            case Outcome.Made(Parameters parameters) -> parameters;
            case Outcome.Refused(Message why, Mend mend) -> throw new BadInput(new Problem(names(files),
                    new Place.Whole(), Message.of(TransferKey.REFUSED, why, mend(mend, assignment))));
        };
    }

    private static String names(List<Path> files) {
        return files.getFirst() + (files.size() > 1 ? ", …" : "");
    }

    private static Message mend(Mend mend, Assignment assignment) {
        Assignment guess = Assignment.byShapes(assignment.tensors(), assignment.layout());
        boolean isUnknown = assignment.leftOut().size() == assignment.tensors().size();
        return switch (mend) {
            case TRANSPOSE -> Message.of(TransferKey.MEND_TRANSPOSE);
            case KEEP -> Message.of(TransferKey.MEND_KEEP);
            case ELSEWHERE -> Message.of(TransferKey.MEND_ELSEWHERE);
            case ASSIGN -> isUnknown && !guess.having(Weight.W).isEmpty()
                    ? Message.of(TransferKey.MEND_GUESS, ArrayMap.written(guess))
                    : Message.of(TransferKey.MEND_ASSIGN);
        };
    }

    private Scenario scenario(List<Path> files, Parameters parameters, Activation activation) throws Failure {
        Optional<String> given = this.given.value(CommandLines.WORDS);
        List<String> names = given.map(it -> List.of(it.split(",", -1)))
                .orElseGet(() -> ImportedScenario.plainWords(parameters.classes()));
        Optional<Message> problem = ImportedScenario.problem(names, parameters);
        if (problem.isPresent()) {
            throw new Failure(problem.get());
        }
        String title = this.given.value(CommandLines.TITLE).orElseGet(() -> ImportedScenario.title(files.getFirst()));
        return ImportedScenario.of(title, names, activation, parameters);
    }

    private void table(Assignment assignment) throws IOException {
        for (Weight weight : Weight.values()) {
            for (Tensor tensor : assignment.having(weight)) {
                out.append(String.join("\t", weight.letter(), tensor.shape().text(), OneLine.of(tensor.name()),
                        tensor.type(), OneLine.of(tensor.file()))).append('\n');
            }
        }
        if (!assignment.leftOut().isEmpty()) {
            say(Message.of(TransferKey.LEFT_OUT, Tensor.listed(assignment.leftOut())));
        }
    }

    private void say(Message message) throws IOException {
        out.append(words.say(message)).append('\n');
    }
}
