package unroll.listing;

import static unroll.oracle.Close.assertClose;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.oracle.InstalledPython;
import unroll.oracle.Json;
import unroll.oracle.Networks;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.text.Language;
import unroll.text.Words;
import unroll.trace.Trace;

/// Programs run by Python itself, with NumPy or PyTorch, where there is one: of every cell, loss and focus.
final class InstalledPythonTest {
    private static final Path RUN = Path.of("src/test/resources/listing/run.py");
    private static final double RELATIVE = 1e-12;
    @TempDir
    private Path home;

    @ParameterizedTest
    @EnumSource
    void aProgramPrintsTheGradientTold(Dialect dialect) throws IOException {
        InstalledPython python = dialect == Dialect.NUMPY ? InstalledPython.withNumPy() : InstalledPython.withTorch();
        Words words = new Words(Language.PORTUGUESE);
        List<Scenario> all = Stream.concat(Networks.many(240), Networks.clipped(48)).toList();
        for (int i = 0; i < all.size(); i++) {
            Files.writeString(home.resolve(i + ".py"), Listing.of(all.get(i), dialect).program(words));
        }
        python.run(RUN, home);
        for (int i = 0; i < all.size(); i++) {
            compare(all.get(i), Json.of(Files.readString(home.resolve(i + ".json"))));
        }
    }

    private static void compare(Scenario scenario, Json printed) {
        Trace trace = Trace.of(scenario);
        boolean isPlain = scenario.network().isPlain();
        scenario.parameters().present().stream().filter(weight -> !isPlain || !weight.isBias()).forEach(weight -> {
            boolean isNamedC = weight.equals(Weight.OUTPUT_BIAS) && scenario.network().cell().hasCell();
            String name = isNamedC ? "dc_out" : "d" + weight.letter();
            assertClose(trace.value(trace.told(weight)), printed.get(name).matrix(), RELATIVE,
                    scenario.title() + ": " + name);
        });
    }
}
