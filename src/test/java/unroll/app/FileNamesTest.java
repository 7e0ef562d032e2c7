package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A file that is saved ends as its kind does, once.
final class FileNamesTest {
    private static final String SCENARIO = ".unroll.json";
    private static final String VIEW = ".unroll-view.json";

    @ParameterizedTest
    @CsvSource(textBlock = """
            lesson              | lesson.unroll.json
            lesson.unroll.json  | lesson.unroll.json
            Lesson.UNROLL.JSON  | Lesson.UNROLL.JSON
            lesson.json         | lesson.unroll.json
            lesson.JSON         | lesson.unroll.json
            lesson.unroll       | lesson.unroll.json
            lesson.             | lesson.unroll.json
            lesson 1.2          | lesson 1.2.unroll.json
            lesson.txt          | lesson.txt.unroll.json
            .json               | scenario.unroll.json
            .unroll.json        | scenario.unroll.json
            ...                 | scenario.unroll.json
            """, delimiter = '|')
    void whatIsMissingIsAddedAndNothingTwice(String chosen, String saved) {
        assertEquals(Path.of("/a.b").resolve(saved), FileNames.completed(Path.of("/a.b").resolve(chosen), SCENARIO));
        Path once = FileNames.completed(Path.of(chosen), SCENARIO);
        assertEquals(once, FileNames.completed(once, SCENARIO));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            sum                   | sum.unroll-view.json
            sum.json              | sum.unroll-view.json
            sum.unroll-view       | sum.unroll-view.json
            sum.unroll-view.json  | sum.unroll-view.json
            """, delimiter = '|')
    void viewsHaveAnEndingOfTheirOwn(String chosen, String saved) {
        assertEquals(Path.of(saved), FileNames.completed(Path.of(chosen), VIEW));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            the cat saw the dog   | the-cat-saw-the-dog.unroll.json
            mine.unroll.json      | mine.unroll.json
            mine.json             | mine.unroll.json
            'a/b: "c"?'           | ab-c.unroll.json
            ''                    | scenario.unroll.json
            ../..                 | scenario.unroll.json
            """, delimiter = '|')
    void aTitleProposesAName(String title, String proposed) {
        assertEquals(proposed, FileNames.proposal(title, SCENARIO));
    }

    @Test
    void aFolderHasNoEnding() {
        assertEquals("the-cat", FileNames.proposal("the cat", ""));
        assertEquals("v1.2", FileNames.proposal("v1.2", ""));
        assertEquals("scenario", FileNames.proposal("", ""));
    }

    @Test
    void aVeryLongTitleIsCut() {
        assertEquals("😀".repeat(60) + SCENARIO, FileNames.proposal("😀".repeat(61), SCENARIO));
    }
}
