package unroll.cli;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import unroll.io.BadInput;
import unroll.rnn.Scenario;
import unroll.tensor.Contents;
import unroll.tensor.TensorShape;
import unroll.tensor.WeightFiles;
import unroll.tensor.WeightFormat;
import unroll.text.Message;
import unroll.text.TransferKey;

/// `unroll weights`: the weights and gradients of a scenario as files for other programs.
final class WeightsCommand {

    private WeightsCommand() {
    }

    static int run(Arguments given, Writer out) throws BadInput, Failure, IOException {
        Contents contents = contents(given);
        Destination destination = new Destination(given);
        String name = destination.name();
        Path path = Arguments.path(name);
        WeightFormat format = WeightFormat.of(name);
        Scenario scenario = given.scenario();
        destination.demandFree(WeightFiles.replaced(format, path));
        for (Map.Entry<String, TensorShape> written : WeightFiles.write(scenario, contents, format, path).entrySet()) {
            out.append(written.getKey()).append('\t').append(written.getValue().text()).append('\n');
        }
        return 0;
    }

    private static Contents contents(Arguments given) throws Failure {
        if (given.has(CommandLines.GRADIENTS)) {
            return Contents.WEIGHTS_AND_GRADIENTS;
        }
        for (String option : List.of(CommandLines.ERROR, CommandLines.TRUNCATION)) {
            if (given.has(option)) {
                throw new Failure(Message.of(TransferKey.NEEDS_GRADIENTS, option));
            }
        }
        return Contents.WEIGHTS;
    }
}
