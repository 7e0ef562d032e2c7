package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SelectionTest {
    private static final int DOTS = Selection.DOTS;

    @Test
    void whatFitsIsWrittenWhole() {
        assertEquals(List.of(0, 1, 2, 3, 4, 5), Selection.of(6, 6, OptionalInt.of(3)).places());
    }

    @Test
    void dotsStandAroundThePlaceInQuestion() {
        assertEquals(List.of(0, DOTS, 30, DOTS, 63), Selection.of(64, 5, OptionalInt.of(30)).places());
    }

    @Test
    void withoutAPlaceInQuestionTheFirstAndTheLastAreWritten() {
        assertEquals(List.of(0, 1, 2, 3, DOTS, 63), Selection.of(64, 6, OptionalInt.empty()).places());
    }

    @Test
    void neverMoreThanThereIsRoomFor() {
        for (int size = 1; size < 20; size++) {
            for (int most = 2; most < 8; most++) {
                for (int question = 0; question < size; question++) {
                    List<Integer> places = Selection.of(size, most, OptionalInt.of(question)).places();
                    assertTrue(places.size() <= most && places.stream().anyMatch(place -> place != DOTS));
                    assertTrue(most < 5 || places.contains(question));
                }
            }
        }
    }
}
