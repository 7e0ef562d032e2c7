package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.oracle.Json;
import unroll.oracle.Scenarios;
import unroll.rnn.Weight;
import unroll.scene.Mark;
import unroll.session.Lesson;
import unroll.text.Language;

class CodeFigureTest {

    @Test
    void theLitLineIsInView() {
        Scenarios.many(40).forEach(scenario -> {
            Lesson lesson = Lesson.of(scenario);
            for (int position = 1; position <= lesson.script().size(); position++) {
                for (Size size : List.of(new Size(412, 170), new Size(300, 90), new Size(360, 40))) {
                    Frame frame = Frames.at(lesson, position, Weight.W, Language.ENGLISH);
                    List<Mark> marks = marks(CodeFigure.draw(frame, size));
                    assertTrue(marks.stream().anyMatch(mark -> mark.id().name().endsWith("/bar")), "at " + position);
                    for (Mark mark : marks) {
                        if (mark instanceof Mark.Rect rect) {
                            assertTrue(rect.box().bottom() <= size.height(), () -> mark + " leaves " + size);
                        }
                    }
                }
            }
        });
    }

    @Test
    void theWholeSectionOfTheExampleFitsItsPanel() {
        Lesson lesson = Lesson.of(Json.theCat());
        Frame frame = Frames.at(lesson, lesson.script().size() - 2, Weight.W, Language.ENGLISH);
        List<Mark> marks = marks(CodeFigure.draw(frame, new Size(412, 170)));
        assertEquals(8, marks.stream().filter(mark -> mark.id().name().endsWith("/number")).count());
        assertTrue(marks.stream().allMatch(mark -> !(mark instanceof Mark.Text text)
                || text.x() + frame.tools().measure().width(text.text(), text.font()) < 406));
    }

    @Test
    void valuesStandBesideTheLinesThatMakeThem() {
        Lesson lesson = Lesson.of(Json.theCat());
        assertTrue(texts(lesson, 3).containsAll(List.of("t = 0", "[−0.10 0.38 −0.20]")));
        assertTrue(texts(lesson, lesson.script().size() - 3).contains("k = 1"), "δ_0 is computed at k = 1");
    }

    private static List<String> texts(Lesson lesson, int position) {
        return marks(CodeFigure.draw(Frames.at(lesson, position, Weight.W, Language.ENGLISH), new Size(412, 170)))
                .stream().flatMap(mark -> mark instanceof Mark.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    private static List<Mark> marks(Picture picture) {
        return ((Mark.Group) picture.scene().marks().getFirst()).marks();
    }
}
