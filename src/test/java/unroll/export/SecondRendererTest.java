package unroll.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import unroll.figure.Theme;
import unroll.render.Pixels;
import unroll.scene.Font;
import unroll.scene.FontFile;
import unroll.scene.Mark;
import unroll.scene.Paint;
import unroll.scene.Scene;

/// Another program than ours draws an SVG file as we draw the scene: `rsvg-convert`, Debian's librsvg2-bin. It has the
/// bundled fonts for the time of the test.
class SecondRendererTest {
    /// Mean of all channels' differences, 0 … 255: what two ways of smoothing edges make of these pictures.
    private static final double MEAN = 0.3;
    /// Of the pixels that differ by more than a quarter.
    private static final double FRACTION = 0.0005;
    /// The program kerns, whatever the file says, and so moves some letters a little.
    private static final double MEAN_OF_TEXT = 0.5;
    /// The same where large words stand that are kerned much.
    private static final double MEAN_OF_KERNED = 3;

    @TempDir
    private Path folder;

    @BeforeEach
    void isThere() {
        assumeTrue(Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(place -> Files.isExecutable(Path.of(place, "rsvg-convert"))),
                "rsvg-convert is not installed");
    }

    @TestFactory
    Stream<DynamicTest> outlinesAreDrawnAsWeDrawThem() {
        return Exported.scenes().entrySet().stream().map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
            Pixels theirs = draw(scene.getValue(), SvgText.OUTLINES);
            Pixels ours = Pixels.byJava2d(scene.getValue(), 2);
            assertTrue(theirs.meanDifference(ours) < MEAN, () -> "mean " + theirs.meanDifference(ours));
            assertTrue(theirs.fractionDiffering(ours, 64) < FRACTION,
                    () -> "fraction " + theirs.fractionDiffering(ours, 64));
        }));
    }

    @TestFactory
    Stream<DynamicTest> textIsDrawnInItsFontWhereWeDrawIt() {
        return Exported.scenes().entrySet().stream().map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
            Pixels theirs = draw(scene.getValue(), SvgText.TEXT);
            Pixels ours = Pixels.byJava2d(scene.getValue(), 2);
            double most = scene.getKey().startsWith("text") ? MEAN_OF_KERNED : MEAN_OF_TEXT;
            assertTrue(theirs.meanDifference(ours) < most, () -> "mean " + theirs.meanDifference(ours));
        }));
    }

    @Test
    void aTextThatIsElsewhereOrInAnotherColourIsFound() throws Exception {
        Scene scene = Exported.slide(Theme.LIGHT, 23);
        Pixels theirs = draw(scene, SvgText.OUTLINES);
        for (Scene wrong : List.of(changed(scene, 2, Paint.rgb(0x1B1F24)), changed(scene, 0, Paint.rgb(0xC2185B)))) {
            assertFalse(theirs.fractionDiffering(Pixels.byJava2d(wrong, 2), 64) < FRACTION);
        }
    }

    /// A scene all of whose text outside of groups, or in groups, is moved and of another colour.
    private static Scene changed(Scene scene, double right, Paint paint) {
        return new Scene(scene.width(), scene.height(), scene.ground(), changed(scene.marks(), right, paint));
    }

    private static List<Mark> changed(List<Mark> marks, double right, Paint paint) {
        return marks.stream().<Mark>map(mark -> switch (mark) {
            case Mark.Text text -> new Mark.Text(text.id(), text.x() + right, text.baseline(), text.text(), text.font(),
                    paint);
            case Mark.Group group -> new Mark.Group(group.id(), group.dx(), group.dy(), group.opacity(), group.clip(),
                    changed(group.marks(), right, paint));
            case Mark.Rect _,Mark.Outline _,Mark.Grid _ -> mark;
        }).toList();
    }

    private Pixels draw(Scene scene, SvgText text) throws IOException, InterruptedException {
        Path svg = folder.resolve("scene.svg");
        Path png = folder.resolve("scene.png");
        Files.write(svg, Exported.bytes(
                out -> new SvgWriter(text, Exported.OUTLINES).write(scene, Exported.CAPTION, out)));
        ProcessBuilder builder = new ProcessBuilder("rsvg-convert", "--zoom", "2", "--output", png.toString(),
                svg.toString());
        builder.environment().put("FONTCONFIG_FILE", fonts().toString());
        Process process = builder.redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), said);
        return Pixels.of(ImageIO.read(png.toFile()));
    }

    /// The bundled fonts and no others.
    private Path fonts() throws IOException {
        Path configuration = folder.resolve("fonts.conf");
        if (!Files.exists(configuration)) {
            for (Font.Family family : Font.Family.values()) {
                for (Font.Weight weight : Font.Weight.values()) {
                    String file = FontFile.of(family, weight);
                    try (InputStream in = FontFile.class.getResourceAsStream(file)) {
                        Files.write(folder.resolve(file.substring(file.lastIndexOf('/') + 1)), in.readAllBytes());
                    }
                }
            }
            Files.writeString(configuration, "<fontconfig><dir>" + folder + "</dir><cachedir>" + folder.resolve("cache")
                    + "</cachedir></fontconfig>");
        }
        return configuration;
    }
}
