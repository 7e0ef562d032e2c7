package unroll.rnn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;

final class ScenarioTest {

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void aClipIsPositiveAndFinite(double clip) {
        Scenario cat = Json.theCat();
        assertThrows(IllegalArgumentException.class, () -> cat.withClip(OptionalDouble.of(clip)));
    }

    @Test
    void scenariosAreAlikeThatDifferInTheErrorTracedBackAlone() {
        Scenario one = Json.theCat();
        for (RecordComponent piece : Scenario.class.getRecordComponents()) {
            assertEquals(piece.getName().equals("focus"), one.isLike(withOther(one, piece)), piece.getName());
        }
        // the error traced back in one has no target in the other
        Scenario shorter = one.with(new Focus.One(0))
                .with(new Sequence(one.sequence().inputs().subList(0, 1), one.sequence().targets().subList(0, 1)));
        assertFalse(one.isLike(shorter));
        assertFalse(shorter.isLike(one));
    }

    /// With another value of one piece.
    private static Scenario withOther(Scenario one, RecordComponent piece) {
        return switch (piece.getName()) {
            case "title" -> one.withTitle("other");
            case "vocabulary" -> one.withVocabulary(List.of("a", "b", "c", "d"));
            case "sequence" -> one.with(new Sequence(Collections.nCopies(4, new Input.None()),
                    one.sequence().targets()));
            case "inputVocabulary" -> one.withInputVocabulary(Optional.of(List.of("e", "f", "g", "h")));
            case "network" -> one.with(Activation.RELU);
            case "start" -> one.withInitialState(Matrix.column(1, 2, 3));
            case "parameters" -> one.with(one.parameters().with(Weight.W, Matrix.zeros(3, 3)));
            case "focus" -> one.with(new Focus.All());
            case "truncation" -> one.withTruncation(OptionalInt.of(1));
            case "learningRate" -> one.withLearningRate(0.5);
            case "clip" -> one.withClip(OptionalDouble.of(2));
            default -> throw new AssertionError("no other value of " + piece.getName());
        };
    }

    @Test
    void everyWitherChangesItsPieceAlone() {
        Scenario one = Json.theCat();
        Scenario other = new Scenario("other", List.of("a", "b", "c", "d"),
                Sequence.ofWords(List.of(new Input.None(), new Input.Word(1)),
                        List.of(OptionalInt.empty(), OptionalInt.of(2))),
                Activation.RELU, Matrix.column(1, 2, 3), one.parameters().with(Weight.W, Matrix.zeros(3, 3)),
                new Focus.All(), OptionalInt.of(1), 0.5, OptionalDouble.of(2));
        assertEquals(other, one.withTitle(other.title()).withVocabulary(other.vocabulary()).with(other.focus())
                .with(other.sequence()).with(other.activation()).withInitialState(other.initialState())
                .with(other.parameters()).withTruncation(other.truncation()).withLearningRate(other.learningRate())
                .withClip(other.clip()));
        Scenarios.many(50).forEach(s -> assertEquals(s, s.withTitle(s.title()).withVocabulary(s.vocabulary())
                .with(s.sequence()).with(s.activation()).withInitialState(s.initialState()).with(s.parameters())
                .with(s.focus()).withTruncation(s.truncation()).withLearningRate(s.learningRate())
                .withClip(s.clip())));
    }
}
