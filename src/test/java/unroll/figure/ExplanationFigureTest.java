package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Lesson;
import unroll.text.Language;

class ExplanationFigureTest {

    @Test
    void nothingLeavesThePanel() {
        Random random = new Random(7);
        for (int i = 0; i < 25; i++) {
            Lesson lesson = Lesson.of(i % 3 == 0
                    ? Json.theCat()
                    : i % 3 == 1
                            ? Scenarios.of(i)
                            : Scenarios.words(1 + random.nextInt(64), 2 + random.nextInt(12), 1 + random.nextInt(64)));
            for (int j = 0; j < 12; j++) {
                Size size = new Size(500 + random.nextInt(1100), 110 + random.nextInt(110));
                Frame frame = Frames.random(lesson, random);
                Picture picture = ExplanationFigure.draw(frame, size);
                Box page = new Box(0, 0, size.width(), size.height());
                for (Mark mark : picture.scene().marks()) {
                    assertTrue(page.encloses(box(mark, frame.tools()), 1), () -> mark + " leaves " + size);
                }
            }
        }
    }

    @Test
    void theSentenceStandsAboveTheFormula() {
        Lesson lesson = Lesson.of(Json.theCat());
        for (int position = 0; position <= lesson.script().size(); position++) {
            Frame frame = Frames.at(lesson, position, Weight.W, Language.PORTUGUESE);
            List<Mark> marks = ExplanationFigure.draw(frame, new Size(1010, 172)).scene().marks();
            double low = marks.stream().filter(mark -> mark.id().name().startsWith("sentence"))
                    .mapToDouble(mark -> box(mark, frame.tools()).bottom()).max().orElseThrow();
            double high = marks.stream().filter(mark -> mark.id().name().startsWith("formula"))
                    .mapToDouble(mark -> box(mark, frame.tools()).y()).min().orElseThrow();
            assertTrue(low < high, "at " + position);
        }
    }

    @Test
    void idsAreUnique() {
        Lesson lesson = Lesson.of(Json.theCat());
        for (int position = 0; position <= lesson.script().size(); position++) {
            List<Mark> marks = ExplanationFigure
                    .draw(Frames.at(lesson, position, Weight.W, Language.ENGLISH), new Size(500, 110)).scene().marks();
            assertEquals(marks.size(), marks.stream().map(Mark::id).distinct().count(), "at " + position);
        }
    }

    private static Box box(Mark mark, Tools tools) {
        return switch (mark) {
            case Mark.Outline outline -> outline.path().bounds();
            case Mark.Rect rect -> rect.box();
            case Mark.Text text -> {
                double high = tools.measure().capHeight(text.font());
                yield new Box(text.x(), text.baseline() - high, tools.measure().width(text.text(), text.font()),
                        1.3 * high);
            }
            case Mark.Grid grid -> grid.box();
            case Mark.Group group -> group.clip().orElseThrow();
        };
    }
}
