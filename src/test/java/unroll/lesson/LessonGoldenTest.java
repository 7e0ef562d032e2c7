package unroll.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import unroll.rnn.Activation;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Loss;
import unroll.rnn.Network;
import unroll.rnn.Reduction;
import unroll.rnn.Scenario;
import unroll.text.Language;
import unroll.text.Words;

/// Whole lessons as text, read by a person once and then held. `-Dgolden.update=true` writes them anew.
final class LessonGoldenTest {

    private static final Path GOLDENS = Path.of("src/test/resources/lesson");

    static Stream<Arguments> lessons() {
        Scenario cat = Shapes.cat();
        Focus all = new Focus.All();
        return Stream.of(Arguments.of("the-cat", cat),
                Arguments.of("all-errors-truncated", cat.with(all).withTruncation(OptionalInt.of(1))),
                Arguments.of("one-target-at-the-end", Shapes.scenario("vv-v", "---1", all)),
                Arguments.of("biases-and-start", Shapes.withBiases(Shapes.withStart(
                        Shapes.with(Shapes.scenario("1-2", "-12", new Focus.One(2)), Activation.RELU)))),
                Arguments.of("biases-and-silence",
                        Shapes.withBiases(Shapes.with(Shapes.scenario("-v", "00", all), Activation.SIGMOID))),
                Arguments.of("one-step", Shapes.with(Shapes.scenario("3", "1", new Focus.One(0)), Activation.IDENTITY)),
                Arguments.of("truncated-to-one-part", Shapes.scenario("012", "120", new Focus.One(2))
                        .withTruncation(OptionalInt.of(0))),
                Arguments.of("lstm", Shapes.withCell(cat, Cell.LSTM)),
                Arguments.of("lstm-biases-joined", Shapes.withAllBiases(
                        Shapes.withCell(Shapes.scenario("1v-0", "-1-2", new Focus.Joined()), Cell.LSTM))),
                Arguments.of("gru-all-errors", Shapes.withCell(Shapes.scenario("0-1", "12-", all), Cell.GRU)),
                Arguments.of("gru-reset-before-start", Shapes.withAllBiases(Shapes.withStart(
                        Shapes.withCell(Shapes.scenario("01", "12", new Focus.One(1)), Cell.GRU_RESET_BEFORE)))),
                Arguments.of("squared-mean-joined", mean(Shapes.withLoss(
                        Shapes.scenario("vv-v", "12-3", new Focus.Joined()), Loss.SQUARED, true))),
                Arguments.of("binary-mean-all-errors", mean(Shapes.withAllBiases(Shapes.withLoss(
                        Shapes.scenario("vv", "12", all), Loss.BINARY_CROSS_ENTROPY, true)))),
                Arguments.of("joined", cat.with(new Focus.Joined())));
    }

    private static Scenario mean(Scenario s) {
        return s.with(new Network(s.network().cell(), s.activation(), s.network().loss(), Reduction.MEAN));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonIsToldAsItWas(String name, Scenario scenario) throws IOException {
        for (Language language : Language.values()) {
            String told = told(scenario, new Words(language));
            Path golden = GOLDENS.resolve(name + "." + language.locale() + ".txt");
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(GOLDENS);
                Files.writeString(golden, told);
            }
            assertEquals(Files.readString(golden), told, golden.toString());
        }
    }

    private static String told(Scenario scenario, Words words) {
        Script script = Script.of(Shape.of(scenario));
        return Stream.of(Grain.values())
                .map(grain -> grain.id() + ", " + script.count(grain) + "\n" + told(scenario, script, grain, words))
                .collect(Collectors.joining("\n"));
    }

    private static String told(Scenario scenario, Script script, Grain grain, Words words) {
        return IntStream.concat(IntStream.of(0), script.stops(grain).stream().mapToInt(Integer::intValue))
                .mapToObj(place -> line(script, place, Narration.of(scenario, script, place, grain), words))
                .collect(Collectors.joining());
    }

    private static String line(Script script, int place, Sentence sentence, Words words) {
        String what = script.step(place).map(step -> step.phase().id() + " " + step.operation().id()).orElse("start");
        return Stream.concat(Stream.of(place + " " + what),
                Stream.concat(Stream.of(sentence.lead()), sentence.detail().stream()).map(words::say))
                .collect(Collectors.joining(" | ", "", "\n"));
    }
}
