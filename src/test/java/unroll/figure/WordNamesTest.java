package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import unroll.scene.Font;

final class WordNamesTest {
    private static final Font FONT = Font.sans(12);

    @Test
    void wordsThatFitAreWhole() {
        assertEquals(List.of("cat", "dog"), fitted(List.of("cat", "dog"), 100));
    }

    @Test
    void aWordThatIsLikeNoOtherIsCutAtItsEnd() {
        assertTrue(fitted(List.of("internationalization", "dog"), 60).getFirst().startsWith("inter"));
    }

    @Test
    void ofWordsThatBeginAlikeWhatDiffersIsKept() {
        List<String> names = fitted(List.of("rotation of ninety degrees", "rotation of sixty degrees"), 60);
        assertEquals(2, new HashSet<>(names).size(), names::toString);
        assertTrue(names.getFirst().contains("nin") && names.getLast().contains("six"), names::toString);
    }

    @Test
    void aWordThatAnotherGoesOnFromDiffersToo() {
        List<String> names = fitted(List.of("backpropagation", "backpropagations", "backpropagated"), 50);
        assertEquals(3, new HashSet<>(names).size(), names::toString);
    }

    @Test
    void wordsDifferInAnyRoom() {
        Random random = new Random(3);
        for (int round = 0; round < 300; round++) {
            List<String> words = IntStream.range(0, 2 + random.nextInt(12)).mapToObj(i -> word(random)).distinct()
                    .toList();
            double room = 8 + random.nextInt(60);
            List<String> names = fitted(words, room);
            assertEquals(words.size(), new HashSet<>(names).size(), () -> words + " in " + room + ": " + names);
            names.forEach(name -> assertTrue(Stage.TOOLS.measure().width(name, FONT) <= room || name.equals("…")
                    || name.startsWith("#"), () -> name + " in " + room));
        }
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder("aaaaaa".substring(random.nextInt(6)));
        for (int length = 1 + random.nextInt(9); length > 0; length--) {
            word.append("abé漢".charAt(random.nextInt(4)));
        }
        return word.toString();
    }

    private static List<String> fitted(List<String> words, double room) {
        WordNames names = new WordNames(words, Stage.TOOLS.measure());
        return IntStream.range(0, words.size()).mapToObj(i -> names.fitted(i, FONT, room)).toList();
    }
}
