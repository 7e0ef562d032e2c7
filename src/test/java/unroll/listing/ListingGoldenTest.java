package unroll.listing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;

/// The programs of plain networks, held to the letter. `-Dgolden.update=true` writes them anew.
class ListingGoldenTest {
    private static final Path GOLDENS = Path.of("src/test/resources/listing");

    @ParameterizedTest
    @EnumSource(names = {"NUMPY", "PYTORCH"})
    void thePlainNetworksProgramStaysAsItWas(Dialect dialect) throws IOException {
        Scenario all = Json.theCat().with(new Focus.All());
        String printed = Stream
                .of(Stream.of(Json.theCat(), all), IntStream.range(0, 4).mapToObj(OptionalInt::of)
                        .flatMap(tau -> Stream.of(Json.theCat().withTruncation(tau), all.withTruncation(tau))),
                        Scenarios.mixed(24))
                .flatMap(scenarios -> scenarios)
                .map(scenario -> Listing.of(scenario, dialect).program())
                .collect(Collectors.joining("\n\n"));
        Path golden = GOLDENS.resolve("plain-" + dialect.id() + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, printed);
        }
        assertEquals(Files.readString(golden), printed, golden.toString());
    }
}
