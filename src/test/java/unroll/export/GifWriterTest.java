package unroll.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.figure.Theme;
import unroll.render.Pixels;
import unroll.render.java2d.ScenePainter;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// Scenes are the pictures of their GIF file, read back by the JDK's decoder.
class GifWriterTest {
    private static final GifTiming TIMING = new GifTiming(800, 3000, 0);

    @Test
    void everySceneIsAPictureWithItsTime() {
        GifFile gif = GifFile.of(write(Exported.deck(6), TIMING));
        assertEquals(6, gif.frames().size());
        assertEquals(List.of(80, 80, 80, 80, 80, 300), gif.delays());
        assertEquals(0, gif.rounds());
    }

    @Test
    void roundsAreCounted() {
        List<Scene> scenes = Exported.deck(2);
        assertEquals(2, GifFile.of(write(scenes, new GifTiming(10, 10, 3))).rounds());
        assertEquals(-1, GifFile.of(write(scenes, new GifTiming(10, 10, 1))).rounds());
        assertThrows(IllegalArgumentException.class, () -> new GifTiming(-1, 0, 0));
        assertThrows(IllegalArgumentException.class, () -> new GifTiming(0, 655_360, 0));
    }

    @Test
    void picturesLookAsWePaintThem() {
        for (Theme theme : List.of(Theme.LIGHT, Theme.DARK, Theme.LIGHT.inGrey())) {
            List<Scene> scenes = IntStream.of(0, 1, 14, 23, 24, 32).mapToObj(step -> Exported.slide(theme, step))
                    .toList();
            List<BufferedImage> shown = GifFile.of(write(scenes, TIMING)).shown();
            for (int i = 0; i < scenes.size(); i++) {
                Pixels theirs = Pixels.of(shown.get(i));
                Pixels ours = Pixels.byJava2d(scenes.get(i), 1);
                assertTrue(theirs.meanDifference(ours) < 0.2, () -> "mean " + theirs.meanDifference(ours));
                assertTrue(theirs.fractionDiffering(ours, 24) < 0.0005,
                        () -> "fraction " + theirs.fractionDiffering(ours, 24));
            }
        }
    }

    @Test
    void whatStaysTheSameDoesNotFlicker() {
        List<Scene> scenes = Exported.deck(12);
        List<BufferedImage> shown = GifFile.of(write(scenes, TIMING)).shown();
        for (int i = 1; i < scenes.size(); i++) {
            int[] before = Pixels.byJava2d(scenes.get(i - 1), 1).argb();
            int[] now = Pixels.byJava2d(scenes.get(i), 1).argb();
            int[] was = Pixels.of(shown.get(i - 1)).argb();
            int[] is = Pixels.of(shown.get(i)).argb();
            for (int at = 0; at < now.length; at++) {
                assertTrue(before[at] != now[at] || was[at] == is[at]);
            }
        }
    }

    @Test
    void upTo255ColoursAreKeptAsTheyAre() {
        List<Scene> scenes = IntStream.range(0, 4).mapToObj(seed -> confetti(seed, 250)).toList();
        List<BufferedImage> shown = GifFile.of(write(scenes, TIMING)).shown();
        for (int i = 0; i < scenes.size(); i++) {
            assertArrayEquals(Pixels.byJava2d(scenes.get(i), 1).argb(), Pixels.of(shown.get(i)).argb());
        }
    }

    @Test
    void moreColoursShareTheNearest() {
        Scene scene = confetti(7, 4000);
        Pixels theirs = Pixels.of(GifFile.of(write(List.of(scene), TIMING)).shown().getFirst());
        assertTrue(theirs.colors() <= GifPalette.SIZE);
        assertTrue(theirs.meanDifference(Pixels.byJava2d(scene, 1)) < 20);
    }

    @Test
    void aPictureLikeTheOneBeforeIsOneTooAndTakesNoRoom() {
        Scene scene = Exported.slide(Theme.LIGHT, 5);
        byte[] many = write(Collections.nCopies(4, scene), TIMING);
        assertEquals(4, GifFile.of(many).frames().size());
        assertTrue(many.length < write(List.of(scene), TIMING).length + 100);
    }

    @Test
    void withoutGroundPicturesAreSeenThroughAndDoNotPileUp() {
        List<Scene> scenes = IntStream.range(0, 3).mapToObj(i -> new Scene(30, 10, Paint.NONE,
                List.of((Mark) new Mark.Rect(new MarkId("r"), new Box(10 * i, 0, 10, 10), 0, Paint.rgb(0xC2185B),
                        Stroke.NONE))))
                .toList();
        List<BufferedImage> shown = GifFile.of(write(scenes, TIMING)).shown();
        for (int i = 0; i < 3; i++) {
            for (int x = 0; x < 30; x++) {
                assertEquals(x / 10 == i ? 0xFFC2185B : 0, shown.get(i).getRGB(x, 5));
            }
        }
    }

    @Test
    void theSameScenesGiveTheSameBytes() {
        assertArrayEquals(write(Exported.deck(3), TIMING), write(Exported.deck(3), TIMING));
    }

    @Test
    void picturesOfAnotherSizeAreRefused() {
        List<Scene> scenes = List.of(new Scene(9, 9, Paint.rgb(0), List.of()),
                new Scene(9, 8, Paint.rgb(0), List.of()));
        assertThrows(IllegalArgumentException.class, () -> write(scenes, TIMING));
    }

    @Test
    void manyColoursAreCountedMoreCoarsely() {
        GifColours colours = new GifColours(new ScenePainter(), 1);
        Stream.of(1, 2).forEach(seed -> colours.add(confetti(seed, 60_000)));
        assertEquals(GifPalette.SIZE, colours.palette().colours().length, 3);
    }

    /// A cell a pixel, each of one of so many colours.
    private static Scene confetti(long seed, int colours) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        int width = 300;
        int height = 240;
        List<Paint> cells = new ArrayList<>();
        for (int i = 0; i < width * height; i++) {
            cells.add(Paint.rgb(random.nextInt(colours) * 0x9E37 & 0xFFFFFF));
        }
        return new Scene(width, height, Paint.rgb(0xFFFFFF),
                List.of(new Mark.Grid(new MarkId("g"), new Box(0, 0, width, height), height, width, cells)));
    }

    private static byte[] write(List<Scene> scenes, GifTiming timing) {
        GifColours colours = new GifColours(new ScenePainter(), 1);
        scenes.forEach(colours::add);
        return Exported.bytes(out -> {
            GifWriter writer = new GifWriter(out, colours.palette(), timing, new ScenePainter(), 1);
            for (Scene scene : scenes) {
                writer.append(scene);
            }
            writer.finish();
        });
    }
}
