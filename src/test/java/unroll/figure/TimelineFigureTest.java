package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.lesson.Grain;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.session.Lesson;
import unroll.text.Language;

class TimelineFigureTest {
    private static final Size SIZE = new Size(800, 72);

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 20, 60, 200, 400})
    void itHasNoMoreMarksThanItsWidthHasRoomFor(int steps) {
        for (Focus focus : List.of(new Focus.One(steps - 1), new Focus.All())) {
            Lesson lesson = Lesson.of(Scenarios.words(2, steps, 3).with(focus));
            int size = lesson.script().size();
            for (int position : List.of(0, 1, size / 3, size - 1, size)) {
                Picture picture = TimelineFigure.draw(Frames.at(lesson, position, Weight.W, Language.ENGLISH), SIZE);
                assertTrue(picture.scene().marks().size() <= 1.5 * SIZE.width() + 10,
                        () -> picture.scene().marks().size() + " marks");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 20, 60, 200, 400})
    void aClickOnAnOperationLeadsToIt(int steps) {
        for (Focus focus : List.of(new Focus.One(steps - 1), new Focus.All())) {
            Script script = Script.of(Shape.of(Scenarios.words(2, steps, 3).with(focus)));
            TimelineLayout layout = TimelineLayout.of(script, SIZE.width());
            for (int number = 1; number <= script.size(); number++) {
                assertEquals(number, layout.positionAt(layout.left(number)));
                assertEquals(number, layout.positionAt(layout.left(number) + 0.9 * layout.width()));
            }
            assertEquals(0, layout.positionAt(0));
            assertEquals(script.size(), layout.positionAt(SIZE.width()));
        }
    }

    @Test
    void operationsStandInOrderInsideTheLine() {
        Script script = Script.of(Shape.of(Scenarios.words(2, 300, 3).with(new Focus.All())));
        TimelineLayout layout = TimelineLayout.of(script, SIZE.width());
        for (int number = 2; number <= script.size(); number++) {
            assertTrue(layout.left(number) >= layout.right(number - 1) - 1e-9);
        }
        assertTrue(layout.left(1) >= 0 && layout.right(script.size()) <= SIZE.width());
    }

    @Test
    void groupsAreStepsThenPassesThenPhasesAsTheLessonGrows() {
        assertEquals(script(4).count(Grain.STEP), TimelineLayout.of(script(4), SIZE.width()).groups().size());
        assertEquals(script(200).count(Grain.PASS), TimelineLayout.of(script(200), SIZE.width()).groups().size());
        assertEquals(3, TimelineLayout.of(script(1000), SIZE.width()).groups().size());
    }

    @Test
    void theCursorIsDrawnWhereverTheLessonIs() {
        Scenario scenario = Scenarios.words(2, 200, 3).with(new Focus.All()).withTruncation(OptionalInt.of(50));
        Lesson lesson = Lesson.of(scenario);
        for (int position = 1; position <= lesson.script().size(); position += 997) {
            Picture picture = TimelineFigure.draw(Frames.at(lesson, position, Weight.W, Language.ENGLISH), SIZE);
            Optional<Mark> cursor = picture.scene().marks().stream().filter(mark -> mark.id().name().equals("cursor"))
                    .findFirst();
            double left = TimelineLayout.of(lesson.script(), SIZE.width()).left(position);
            assertTrue(cursor.orElseThrow() instanceof Mark.Rect rect && rect.box().x() <= left
                    && left <= rect.box().x() + rect.box().width());
        }
    }

    private static Script script(int steps) {
        return Script.of(Shape.of(Scenarios.words(2, steps, 3).with(new Focus.All())));
    }
}
