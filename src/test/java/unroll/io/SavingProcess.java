package unroll.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import unroll.oracle.Scenarios;
import unroll.rnn.Scenario;

/// A process that saves two scenarios in turn to one file until it is killed, or so many times, or until the process that
/// started it is gone.
final class SavingProcess {

    private SavingProcess() {
    }

    /// What is saved: a smaller one and a larger one, so that neither can be taken for a piece of the other.
    static List<Scenario> scenarios() {
        return List.of(Scenarios.words(30, 10, 20), Scenarios.words(45, 20, 40));
    }

    /// Says `saving` after the first time, and at the end `done` or what kept it from saving.
    ///
    /// @param arguments the file, and how many times it is saved
    public static void main(String[] arguments) {
        Thread.ofPlatform().daemon().start(SavingProcess::endWithParent);
        Path file = Path.of(arguments[0]);
        List<Scenario> scenarios = scenarios();
        int times = Integer.parseInt(arguments[1]);
        try {
            for (int i = 0; i < times; i++) {
                ScenarioWriter.save(scenarios.get(i % scenarios.size()), file);
                if (i == 0) {
                    System.out.println("saving");
                }
            }
            System.out.println("done");
        } catch (BadInput e) {
            System.out.println(e.getMessage());
        }
    }

    /// The standard input ends with the process at its other end; without this, one whose test was killed saves for ever.
    private static void endWithParent() {
        try {
            System.in.transferTo(OutputStream.nullOutputStream());
        } catch (IOException gone) {
            System.err.println(gone.getMessage());
        }
        Runtime.getRuntime().halt(1);
    }
}
