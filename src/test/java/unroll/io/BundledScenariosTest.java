package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.rnn.Scenario;
import unroll.trace.Backward;
import unroll.trace.Forward;

/// The scenarios that come with the program. Their files are made anew by
/// `mvn test -Dtest=BundledScenariosTest#theFilesAreWhatTheLibraryMakes -Dscenarios.update=true`.
final class BundledScenariosTest {
    private static final Path FOLDER = Path.of("assets/scenarios");

    @Test
    void theFilesAreWhatTheLibraryMakes() throws Exception {
        Map<String, String> made = ScenarioLibrary.texts();
        if (Boolean.getBoolean("scenarios.update")) {
            for (Map.Entry<String, String> one : made.entrySet()) {
                Files.writeString(file(one.getKey()), one.getValue());
            }
        }
        for (Map.Entry<String, String> one : made.entrySet()) {
            assertEquals(one.getValue(), Files.readString(file(one.getKey())), one.getKey());
        }
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(made.keySet().stream().map(id -> file(id)).collect(Collectors.toSet()),
                    files.collect(Collectors.toSet()));
        }
    }

    @Test
    void theCatalogueNamesEveryFileOnce() {
        List<String> ids = BundledScenarios.all().stream().map(BundledScenario::id).toList();
        assertEquals(ScenarioLibrary.texts().keySet(), Set.copyOf(ids));
        assertEquals(ids.size(), new TreeSet<>(ids).size());
    }

    @Test
    void everyOneIsReadFromTheClassPath() throws Exception {
        for (BundledScenario bundled : BundledScenarios.all()) {
            assertEquals(ScenarioReader.read(file(bundled.id())), bundled.read());
        }
    }

    @Test
    void theFirstIsTheWorkedExample() {
        assertEquals(Json.theCat(), BundledScenarios.first().read());
        assertEquals(Json.theCat().parameters(), read("o-gato").parameters());
    }

    @Test
    void theErrorOfTheLongSentenceVanishes() {
        assertTrue(ratio(read("long-sentence")) < 1e-3);
    }

    @Test
    void theErrorOfTheReluExplodes() {
        assertTrue(ratio(read("relu-explodes")) > 50);
    }

    @Test
    void aTurnKeepsTheLengthOfTheError() {
        assertEquals(1, ratio(read("nothing-vanishes")), 1e-12);
    }

    @Test
    void theSaturatedSigmoidStopsTheError() {
        assertTrue(ratio(read("sigmoid-saturates")) < 1e-4);
    }

    @Test
    void theTrainedNetworkIsRightAtEveryStep() {
        Scenario parity = read("parity");
        double worst = Forward.of(parity).steps().stream().mapToDouble(step -> step.loss().orElseThrow()).max()
                .orElseThrow();
        assertTrue(worst < 0.1, "E_t = " + worst);
    }

    /// How much longer δ is at the first step than at the error traced back.
    private static double ratio(Scenario scenario) {
        Backward backward = Backward.of(scenario, Forward.of(scenario), scenario.tracedErrors().getFirst());
        return backward.delta(0).norm() / backward.delta(backward.error()).norm();
    }

    private static Scenario read(String id) {
        return BundledScenarios.all().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow().read();
    }

    private static Path file(String id) {
        return FOLDER.resolve(id + ".unroll.json");
    }
}
