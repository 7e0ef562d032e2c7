package unroll.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import unroll.render.RandomScenes;

final class TweenTest {
    private static final Paint BLACK = Paint.rgb(0);
    private static final Paint WHITE = Paint.rgb(0xFFFFFF);

    @Test
    void theEndsAreTheVeryScenes() {
        RandomScenes scenes = new RandomScenes(1);
        for (int i = 0; i < 200; i++) {
            Scene a = scenes.next();
            Scene b = scenes.next();
            Tween tween = Tween.between(a, b);
            assertSame(a, tween.at(0));
            assertSame(a, tween.at(-0.1));
            assertSame(b, tween.at(1));
            assertSame(b, tween.at(1.1));
        }
    }

    @Test
    void anIdIsThereOnceAllTheWay() {
        RandomScenes scenes = new RandomScenes(2);
        for (int i = 0; i < 500; i++) {
            Scene scene = Tween.between(scenes.next(), scenes.next()).at(0.37);
            List<MarkId> ids = new ArrayList<>();
            collect(scene.marks(), ids);
            assertEquals(new HashSet<>(ids).size(), ids.size(), () -> ids.toString());
        }
    }

    @Test
    void noWordIsShownThatNeitherSceneHas() {
        RandomScenes scenes = new RandomScenes(3);
        for (int i = 0; i < 200; i++) {
            Scene a = scenes.next();
            Scene b = scenes.next();
            Set<String> known = words(a.marks());
            known.addAll(words(b.marks()));
            assertTrue(known.containsAll(words(Tween.between(a, b).at(0.5).marks())));
        }
    }

    @Test
    void fromASceneToItselfNothingIsMadeAnew() {
        RandomScenes scenes = new RandomScenes(4);
        for (int i = 0; i < 100; i++) {
            Scene a = scenes.next();
            Scene middle = Tween.between(a, new Scene(a.width(), a.height(), a.ground(), a.marks())).at(0.5);
            for (int j = 0; j < a.marks().size(); j++) {
                assertSame(a.marks().get(j), middle.marks().get(j));
            }
        }
    }

    @Test
    void equalMarksPassThroughAsTheFirstSceneHasThem() {
        Mark.Group before = group(0, rect("a", 0, BLACK), rect("b", 0, BLACK));
        Mark.Group after = group(0, rect("a", 0, BLACK), rect("b", 8, BLACK));
        Mark.Group middle = (Mark.Group) at(0.5, before, after);
        assertSame(before.marks().get(0), middle.marks().get(0));
        assertEquals(rect("b", 4, BLACK), middle.marks().get(1));
    }

    @Test
    void placesAndColoursLieBetween() {
        assertEquals(rect("a", 2.5, Paint.rgb(0x404040)), at(0.25, rect("a", 0, BLACK), rect("a", 10, WHITE)));
    }

    @Test
    void strokesLieBetween() {
        Mark.Rect none = new Mark.Rect(id("a"), new Box(0, 0, 1, 1), 0, BLACK, Stroke.NONE);
        Mark.Rect thick = new Mark.Rect(id("a"), new Box(0, 0, 1, 1), 2, BLACK, Stroke.dashed(WHITE, 4));
        Mark.Rect middle = (Mark.Rect) at(0.5, none, thick);
        assertEquals(2, middle.stroke().width());
        assertEquals(WHITE.withAlpha(0.5), middle.stroke().paint());
        assertEquals(thick.stroke().dashes(), middle.stroke().dashes());
        assertEquals(1, middle.radius());
    }

    @Test
    void wordsChangeAtOnceAndMoveSlowly() {
        Mark.Text from = new Mark.Text(id("t"), 0, 10, "0.24", Font.sans(12), BLACK);
        Mark.Text to = new Mark.Text(id("t"), 10, 30, "0.57", Font.sans(16), BLACK);
        assertEquals(new Mark.Text(id("t"), 5, 20, "0.57", Font.sans(14), BLACK), at(0.5, from, to));
    }

    @Test
    void likePathsLieBetweenPointByPoint() {
        Mark.Outline middle = (Mark.Outline) at(0.5, outline(line(0, 0)), outline(line(10, 20)));
        assertEquals(line(5, 10), middle.path());
    }

    @Test
    void unlikePathsChangeAtOnce() {
        Path.Builder curve = Path.builder();
        curve.move(1, 1);
        curve.quad(2, 2, 3, 3);
        Path other = curve.build();
        assertEquals(other, ((Mark.Outline) at(0.5, outline(line(0, 0)), outline(other))).path());
    }

    @Test
    void cellsOfGridsOfOneSizeLieBetween() {
        Mark.Grid middle = (Mark.Grid) at(0.5, grid(2, BLACK, WHITE), grid(2, WHITE, WHITE));
        assertEquals(List.of(Paint.rgb(0x808080), WHITE), middle.cells());
        assertEquals(List.of(WHITE), ((Mark.Grid) at(0.5, grid(2, BLACK, WHITE), grid(1, WHITE))).cells());
    }

    @Test
    void whatComesFadesInAndWhatGoesFadesOut() {
        Scene from = scene(rect("a", 0, BLACK), rect("gone", 0, BLACK), rect("b", 0, BLACK));
        Scene to = scene(rect("a", 0, BLACK), rect("b", 0, BLACK), group(1, rect("new", 0, BLACK)));
        List<Mark> middle = Tween.between(from, to).at(0.25).marks();
        assertEquals(List.of(id("a"), id("gone"), id("b"), id("g")), middle.stream().map(Mark::id).toList());
        assertEquals(BLACK.withAlpha(0.75), ((Mark.Rect) middle.get(1)).fill());
        assertEquals(0.25, ((Mark.Group) middle.get(3)).opacity());
    }

    @Test
    void groupsMoveAndTheirClipsToo() {
        Mark.Group from = new Mark.Group(id("g"), 0, 0, 1, Optional.of(new Box(0, 0, 10, 10)), List.of());
        Mark.Group to = new Mark.Group(id("g"), 10, 20, 0.5, Optional.of(new Box(0, 0, 30, 10)), List.of());
        assertEquals(new Mark.Group(id("g"), 5, 10, 0.75, Optional.of(new Box(0, 0, 20, 10)), List.of()),
                at(0.5, from, to));
    }

    @Test
    void easingIsFastAtFirstAndSlowAtTheEnd() {
        assertEquals(0, Tween.ease(0));
        assertEquals(1, Tween.ease(1));
        assertTrue(Tween.ease(0.06) > 0.15);
        assertTrue(Tween.ease(0.9) > 0.99);
        for (double p = 0; p < 1; p += 0.01) {
            assertTrue(Tween.ease(p + 0.01) > Tween.ease(p));
        }
    }

    @Test
    void whatIsReadStandsStillAndWhatIsNewFadesIn() {
        Mark.Text word = new Mark.Text(id("t"), 0, 10, "the", Font.sans(12), BLACK);
        Mark.Text next = new Mark.Text(id("t"), 9, 10, "cat", Font.sans(12), BLACK);
        Scene from = new Scene(100, 100, WHITE, List.of(group(0, rect("a", 0, BLACK), word), rect("gone", 3, BLACK)));
        Scene to = new Scene(100, 100, WHITE, List.of(group(0, rect("a", 0, BLACK), next), rect("new", 7, BLACK)));
        Tween tween = Tween.fading(from, to);
        assertSame(from, tween.at(0));
        assertSame(to, tween.at(1));
        Scene middle = tween.at(0.5);
        assertEquals(List.of(group(0, rect("a", 0, BLACK),
                new Mark.Text(id("t"), 9, 10, "cat", Font.sans(12), BLACK.withAlpha(0.5))),
                rect("new", 7, BLACK.withAlpha(0.5))), middle.marks());
        assertSame(((Mark.Group) from.marks().getFirst()).marks().getFirst(),
                ((Mark.Group) middle.marks().getFirst()).marks().getFirst());
    }

    private static Mark at(double p, Mark from, Mark to) {
        return Tween.between(scene(from), scene(to)).at(p).marks().getFirst();
    }

    private static void collect(List<Mark> marks, List<MarkId> ids) {
        for (Mark mark : marks) {
            ids.add(mark.id());
            if (mark instanceof Mark.Group group) {
                collect(group.marks(), ids);
            }
        }
    }

    private static Set<String> words(List<Mark> marks) {
        Set<String> words = new HashSet<>();
        for (Mark mark : marks) {
            if (mark instanceof Mark.Text text) {
                words.add(text.text());
            } else if (mark instanceof Mark.Group group) {
                words.addAll(words(group.marks()));
            }
        }
        return words;
    }

    private static MarkId id(String name) {
        return new MarkId(name);
    }

    private static Scene scene(Mark... marks) {
        return new Scene(100, 100, WHITE, List.of(marks));
    }

    private static Mark.Rect rect(String name, double x, Paint fill) {
        return new Mark.Rect(id(name), new Box(x, 0, 10, 10), 0, fill, Stroke.NONE);
    }

    private static Mark.Group group(double dx, Mark... marks) {
        return new Mark.Group(id("g"), dx, 0, 1, Optional.empty(), List.of(marks));
    }

    private static Mark.Outline outline(Path path) {
        return new Mark.Outline(id("o"), path, BLACK, Stroke.NONE);
    }

    private static Mark.Grid grid(int columns, Paint... cells) {
        return new Mark.Grid(id("m"), new Box(0, 0, 10, 10), 1, columns, List.of(cells));
    }

    private static Path line(double x, double y) {
        Path.Builder line = Path.builder();
        line.move(0, 0);
        line.line(x, y);
        return line.build();
    }
}
