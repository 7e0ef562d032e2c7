package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.session.Session;
import unroll.text.Language;

/// Whatever is written on a picture can be read on the ground that really lies beneath it, also where it is lit.
class ContrastTest {
    private static final double LEAST_RING = 3;
    private static final Size WORDS = new Size(960, 200);

    @Test
    void everythingWrittenIsReadOnWhatLiesBeneathIt() {
        Set<String> poor = new TreeSet<>();
        for (Theme theme : Theme.ALL) {
            Stream.concat(Stage.scenarios(), Stage.truncated()).forEach(scenario -> {
                Session lesson = Stage.session(scenario, theme, Language.ENGLISH, Weight.W);
                int end = lesson.script().size();
                for (int position : new int[]{0, end / 3, end / 2, 3 * end / 4, end - 1, end}) {
                    pictures(lesson.to(position)).forEach(picture -> check(theme, picture, poor));
                }
                Stage.explained(lesson).flatMap(session -> Stream.concat(
                        Stage.PROJECTION.card(session, 440).stream(),
                        Stream.of(Stage.PROJECTION.explanation(session, WORDS))))
                        .forEach(picture -> check(theme, picture, poor));
            });
        }
        assertEquals(Set.of(), poor);
    }

    @Test
    void ringsAreSeenOnEveryGround() {
        for (Theme theme : Theme.ALL) {
            for (Paint ground : List.of(theme.window(), theme.canvas())) {
                assertTrue(Theme.contrast(theme.attention(), ground) >= LEAST_RING);
            }
        }
    }

    /// What lies over a picture where it is lit would take contrast from the numbers below it, so it only goes around.
    @Test
    void lightLeavesWhatItLightsAsItIs() {
        for (Theme theme : Theme.ALL) {
            Frame frame = Stage.PROJECTION
                    .frame(Stage.session(Stage.example(), theme, Language.ENGLISH, Weight.W));
            for (NotationSign sign : List.of(NotationSign.POINTED, NotationSign.OPERAND, NotationSign.ORIGIN)) {
                List<Mark.Rect> rings = NotationFigure.draw(frame, new NotationEntry.Look.Sign(sign)).scene().marks()
                        .stream().filter(mark -> mark.id().name().startsWith("light/"))
                        .map(Mark.Rect.class::cast).toList();
                assertTrue(!rings.isEmpty() && rings.stream().allMatch(ring -> ring.fill().isNone()));
                assertEquals(theme.attention(), rings.getLast().stroke().paint());
            }
        }
    }

    private static void check(Theme theme, Picture picture, Set<String> poor) {
        Scene scene = picture.scene();
        List<Flat> below = new ArrayList<>();
        for (Flat flat : Flat.of(scene, Stage.TOOLS.measure())) {
            if (!flat.clip().contains(flat.box().centerX(), flat.box().centerY())) {
                continue;
            }
            switch (flat.mark()) {
                case Mark.Text text -> check(theme, flat, text.fill(), ground(scene, below, flat), poor);
                case Mark.Outline outline -> {
                    // lines alone are rulers, and what is drawn in their colour is as yet empty
                    if (!outline.fill().isNone() && !outline.fill().equals(theme.line())) {
                        check(theme, flat, outline.fill(), ground(scene, below, flat), poor);
                    }
                }
                case Mark.Rect _,Mark.Grid _ -> below.add(flat);
                case Mark.Group _ -> throw new IllegalStateException("groups are taken apart");
            }
        }
    }

    private static void check(Theme theme, Flat flat, Paint ink, Paint ground, Set<String> poor) {
        double contrast = Theme.contrast(ink, ground);
        if (contrast < theme.legible()) {
            poor.add("%s %s: %06x on %06x is %.2f".formatted(theme.name(),
                    flat.mark().id().name().replaceAll("\\d+", "0"), ink.argb() & 0xFFFFFF, ground.argb() & 0xFFFFFF,
                    contrast));
        }
    }

    /// The colour under the middle of a mark, of all that was painted before it.
    private static Paint ground(Scene scene, List<Flat> below, Flat above) {
        double x = above.box().centerX();
        double y = above.box().centerY();
        Paint ground = scene.ground();
        for (Flat flat : below) {
            if (flat.box().contains(x, y) && flat.clip().contains(x, y)) {
                ground = over(ground, colour(flat, x, y));
            }
        }
        return ground;
    }

    private static Paint colour(Flat flat, double x, double y) {
        if (flat.mark() instanceof Mark.Grid grid) {
            Box box = flat.box();
            int row = (int) ((y - box.y()) / box.height() * grid.rows());
            int column = (int) ((x - box.x()) / box.width() * grid.columns());
            return grid.cells().get(row * grid.columns() + column);
        }
        return flat.mark() instanceof Mark.Rect rect ? rect.fill() : Paint.NONE;
    }

    private static Paint over(Paint ground, Paint paint) {
        return paint.isNone() ? ground : ground.mix(paint.withAlpha(1), paint.alpha());
    }

    private static Stream<Picture> pictures(Session session) {
        return Stream.concat(Stage.panels().stream().map(panel -> panel.of(session)), Stream.of(
                Stage.PROJECTION.explanation(session, WORDS), Stage.PROJECTION.code(session, WORDS)));
    }
}
