package unroll.io;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// Makes the scenarios of `assets/scenarios`. What each teaches is said in the bundle of [unroll.text.ScenarioKey].
final class ScenarioLibrary {
    private static final int PARITY_STEPS = 6;
    private static final Parameters CAT = new Parameters(
            rows(new double[][]{{-0.1, -0.7, 0.3, 0.5}, {0.4, -0.6, -0.1, -0.4}, {-0.2, 0.4, 0.1, -0.9}}),
            rows(new double[][]{{-0.9, 0.2, -0.8}, {0.3, -0.3, -0.3}, {-0.9, -0.6, -0.4}}),
            rows(new double[][]{{-0.1, -0.1, 1.2}, {0.3, -0.2, -1.0}, {-0.1, -0.4, 0.2}, {-0.3, -0.6, 0.3}}),
            Optional.empty(), Optional.empty());

    private ScenarioLibrary() {
    }

    /// The text of every file, by the name of its scenario.
    static Map<String, String> texts() {
        Map<String, String> made = new LinkedHashMap<>();
        scenarios().forEach((id, scenario) -> made.put(id, ScenarioWriter.text(scenario)));
        made.put("two-hundred-steps", twoHundredSteps());
        NetworkLibrary.scenarios().forEach((id, scenario) -> made.put(id, ScenarioWriter.text(scenario)));
        return made;
    }

    private static Map<String, Scenario> scenarios() {
        Map<String, Scenario> made = new LinkedHashMap<>();
        made.put("the-cat", ScenarioBuilder.words("the cat saw dog", "the cat saw the", "cat saw the dog")
                .scenario("the cat saw the dog", CAT));
        made.put("o-gato", ScenarioBuilder.words("o gato viu cão", "o gato viu o", "gato viu o cão")
                .scenario("o gato viu o cão", CAT));
        made.put("hello", ScenarioBuilder.words("h e l o", "h e l l", "e l l o").scenario("hello",
                ScenarioBuilder.drawn(3, 4, 4, 3, 1)));
        made.put("long-sentence", longSentence());
        made.put("one-target",
                ScenarioBuilder.words("the film was not bad good", "the film was not bad", "- - - - good")
                        .scenario("the film was not bad", ScenarioBuilder.drawn(3, 6, 6, 12, 1.2)));
        made.put("relu-explodes", ScenarioBuilder.words("go on stop", "go on on on on on on on", "- - - - - - - stop")
                .scenario("go on on on on on on on",
                        new Parameters(rows(new double[][]{{0.5, 0.2, 0}, {0.3, 0.1, 0}}),
                                rows(new double[][]{{1.5, 0.8}, {0.9, 1.2}}),
                                rows(new double[][]{{0.1, 0.2}, {0.2, 0.1}, {0.1, -0.1}}), Optional.empty(),
                                Optional.empty()),
                        Activation.RELU));
        made.put("nothing-vanishes", ScenarioBuilder.words("a b c", "a b c b a c b a", "- - - - - - - a").scenario(
                "a turn that keeps its length",
                new Parameters(rows(new double[][]{{0.5, -0.2, 0.1}, {0.1, 0.4, -0.6}}),
                        rows(new double[][]{{0.6, -0.8}, {0.8, 0.6}}),
                        rows(new double[][]{{0.7, -0.3}, {-0.4, 0.5}, {0.2, 0.6}}), Optional.empty(), Optional.empty()),
                Activation.IDENTITY));
        made.put("sigmoid-saturates", sigmoid());
        made.put("weather", ScenarioBuilder
                .vectors("sun cloud rain",
                        new double[][]{{0.8, -0.6}, {0.5, -0.1}, {0.1, 0.4}, {-0.4, 0.9}, {0.2, 0.3}},
                        "sun cloud rain rain cloud")
                .scenario("weather from warmth and damp", ScenarioBuilder.drawn(3, 2, 3, 5, 1)));
        made.put("parity", parity());
        made.put("truncated", truncated());
        return made;
    }

    private static Scenario longSentence() {
        String words = "the dog that chased the cat that ate the mouse that stole the cheese in the kitchen was very tired";
        Scenario all = ScenarioBuilder
                .words("the dog that chased cat ate mouse stole cheese in kitchen was very tired .", words,
                        words.substring(4) + " .")
                .scenario(words, withSmallerMemory(ScenarioBuilder.drawn(3, 15, 15, 21, 1.5)));
        return all.with(new Focus.One(16));
    }

    private static Parameters withSmallerMemory(Parameters p) {
        return ScenarioBuilder.rounded(p.with(Weight.W, p.w().scale(0.5)), 10);
    }

    private static Scenario sigmoid() {
        Parameters p = ScenarioBuilder.drawn(3, 3, 3, 8, 1);
        Parameters large = new Parameters(p.u().scale(10).map(Math::rint), p.w().scale(6).map(Math::rint), p.v(),
                Optional.empty(), Optional.empty());
        return ScenarioBuilder.words("yes no maybe", "yes no no maybe yes", "no no maybe yes no").scenario(
                "yes no no maybe yes",
                large, Activation.SIGMOID);
    }

    private static Scenario parity() {
        Parameters shape = ScenarioBuilder.drawn(4, 2, 2, 0, 1);
        List<Scenario> examples = IntStream.range(0, 1 << PARITY_STEPS)
                .mapToObj(n -> ScenarioBuilder.bits(n, PARITY_STEPS)).map(bits -> ScenarioBuilder
                        .words("0 1", bits, ScenarioBuilder.parity(bits)).scenario("", shape))
                .toList();
        Parameters trained = ScenarioBuilder.rounded(Trained.on(examples, 1, 400, 0.03), 100);
        String bits = "1 0 1 1 0 1";
        return ScenarioBuilder.words("0 1", bits, ScenarioBuilder.parity(bits)).scenario("is the number of ones odd?",
                trained);
    }

    private static Scenario truncated() {
        return ScenarioBuilder.words("the cat saw dog", "the dog saw the cat saw the", "dog saw the cat saw the dog")
                .scenario("the dog saw the cat saw the dog", CAT).withTruncation(OptionalInt.of(2));
    }

    /// T = 200, H = 64, K = 50, with the weights left to the seed, so that the file stays small.
    private static String twoHundredSteps() {
        int steps = 200;
        List<String> words = IntStream.range(0, 50).mapToObj(i -> "w" + i).toList();
        int[] walk = new int[steps + 1];
        for (int t = 1; t <= steps; t++) {
            walk[t] = (walk[t - 1] * 7 + t * t + 3) % words.size();
        }
        StringBuilder text = new StringBuilder();
        try {
            JsonText json = new JsonText(text).object();
            json.line().key("unroll").whole(1);
            json.line().key("title").text("two hundred steps");
            list(json.line().key("vocabulary"), words);
            list(json.line().key("inputs"), IntStream.range(0, steps).mapToObj(t -> words.get(walk[t])).toList());
            list(json.line().key("targets"), IntStream.range(0, steps).mapToObj(t -> words.get(walk[t + 1])).toList());
            json.line().key("hidden").whole(64).line().key("seed").whole(1).line().close();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return text.append('\n').toString();
    }

    private static void list(JsonText json, List<String> words) throws IOException {
        json.list();
        for (int i = 0; i < words.size(); i++) {
            (i % 20 == 0 ? json.line() : json).text(words.get(i));
        }
        json.line().close();
    }

    private static Matrix rows(double[][] rows) {
        return Matrix.of(rows);
    }
}
