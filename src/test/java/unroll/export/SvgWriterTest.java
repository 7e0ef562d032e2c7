package unroll.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.w3c.dom.Element;
import unroll.figure.Theme;
import unroll.render.java2d.TextOutlines;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.text.Language;

/// What is in a scene is in its SVG file, read back by the JDK's parser.
class SvgWriterTest {
    /// Of numbers with three decimals, some of them added up.
    private static final double ROUNDING = 0.003;

    @TestFactory
    Stream<DynamicTest> everyTextIsThereWithItsWordsPlaceFontAndColour() {
        return each((scene, svg) -> {
            List<Mark.Text> texts = Exported.seen(scene).stream().filter(Mark.Text.class::isInstance)
                    .map(Mark.Text.class::cast).toList();
            List<Element> elements = svg.all("text");
            assertEquals(texts.size(), elements.size());
            for (int i = 0; i < texts.size(); i++) {
                Mark.Text text = texts.get(i);
                Element element = elements.get(i);
                double[] moved = SvgFile.moved(element);
                assertEquals(text.text(), element.getTextContent());
                assertEquals(text.x(), SvgFile.number(element, "x") + moved[0], ROUNDING);
                assertEquals(text.baseline(), SvgFile.number(element, "y") + moved[1], ROUNDING);
                assertEquals(text.font().size(), SvgFile.number(element, "font-size"), ROUNDING);
                assertEquals(family(text.font()), element.getAttribute("font-family"));
                assertEquals(weight(text.font()), element.getAttribute("font-weight"));
                assertEquals(text.font().family() == Font.Family.ITALIC ? "italic" : "",
                        element.getAttribute("font-style"));
                assertEquals(Optional.of(text.fill()), SvgFile.paint(element, "fill"));
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> itHasTheColoursOfTheSceneAndNoOther() {
        return each((scene, svg) -> {
            Set<Paint> found = Stream.of("rect", "path", "text").flatMap(name -> svg.drawn(name).stream())
                    .flatMap(element -> Stream.of("fill", "stroke").flatMap(it -> SvgFile.paint(element, it).stream()))
                    .collect(Collectors.toSet());
            assertEquals(new HashSet<>(Exported.colours(scene)), found);
        });
    }

    @TestFactory
    Stream<DynamicTest> everyOutlineIsAPathAndSoIsEveryTextWhereAskedFor() {
        return each((scene, svg) -> {
            List<Mark> marks = Exported.seen(scene);
            long outlines = marks.stream().filter(SvgWriterTest::isPath).count();
            assertEquals(outlines, svg.all("path").size());
            SvgFile outlined = SvgFile.of(write(scene, SvgText.OUTLINES));
            long inked = marks.stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast)
                    .filter(text -> !text.text().isBlank()).count();
            assertEquals(outlines + inked, outlined.all("path").size());
            assertEquals(List.of(), outlined.all("text"));
        });
    }

    @TestFactory
    Stream<DynamicTest> itNeedsNothingElse() {
        return each((scene, svg) -> {
            Set<String> names = Set.of("svg", "title", "desc", "g", "rect", "path", "text", "clipPath");
            Set<String> ids = new HashSet<>();
            for (Element element : svg.all("*")) {
                assertTrue(names.contains(element.getLocalName()), element.getLocalName());
                assertEquals("", element.getAttribute("href"));
                String id = element.getAttribute("id");
                assertTrue(id.isEmpty() || ids.add(id), id);
                assertTrue(id.isEmpty() || id.matches("[A-Za-z_][A-Za-z0-9_.-]*"), id);
                String clip = element.getAttribute("clip-path");
                assertTrue(clip.isEmpty() || ids.contains(clip.substring(5, clip.length() - 1)), clip);
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> theSameSceneGivesTheSameBytes() {
        return Exported.scenes().entrySet().stream().map(scene -> DynamicTest.dynamicTest(scene.getKey(),
                () -> assertArrayEquals(write(scene.getValue(), SvgText.TEXT),
                        Exported.bytes(out -> new SvgWriter(SvgText.TEXT, new TextOutlines()).write(scene.getValue(),
                                Exported.CAPTION, out)))));
    }

    @Test
    void itIsAsLargeAsTheSceneAndSaysWhatItShows() {
        Element svg = SvgFile.of(write(Exported.slide(Theme.LIGHT, 3), SvgText.TEXT)).document().getDocumentElement();
        assertEquals("1280", svg.getAttribute("width"));
        assertEquals("720", svg.getAttribute("height"));
        assertEquals("0 0 1280 720", svg.getAttribute("viewBox"));
        assertEquals("img", svg.getAttribute("role"));
        assertEquals("en", svg.getAttribute("xml:lang"));
        assertEquals("title desc", svg.getAttribute("aria-labelledby"));
        assertEquals(Exported.CAPTION.title(), svg.getElementsByTagName("title").item(0).getTextContent());
        assertEquals(Exported.CAPTION.description(), svg.getElementsByTagName("desc").item(0).getTextContent());
    }

    @Test
    void withoutGroundThereIsNothingBelowTheMarks() {
        Scene scene = new Scene(10, 10, Paint.NONE, List.of());
        assertEquals(List.of(), SvgFile.of(write(scene, SvgText.TEXT)).all("rect"));
        assertEquals(1, SvgFile.of(write(new Scene(10, 10, Paint.rgb(0), List.of()), SvgText.TEXT)).all("rect").size());
    }

    @Test
    void lettersThatXmlCannotHoldAreReplacedAndAllOthersKept() {
        String words = "a < b & \"c\" 'd' \u0001\uFFFF 漢 \uD83D\uDE00  two spaces ";
        Mark text = new Mark.Text(new MarkId("words"), 1, 9, words, Font.sans(10), Paint.rgb(0));
        byte[] bytes = Exported.bytes(out -> new SvgWriter(SvgText.TEXT, Exported.OUTLINES)
                .write(new Scene(10, 10, Paint.NONE, List.of(text)), new Caption("\u0002<&", "", Language.PORTUGUESE),
                        out));
        SvgFile svg = SvgFile.of(bytes);
        assertEquals(words.replace('\u0001', '\uFFFD').replace('\uFFFF', '\uFFFD'),
                svg.all("text").getFirst().getTextContent());
        assertEquals("\uFFFD<&", svg.all("title").getFirst().getTextContent());
        assertEquals(List.of(), svg.all("desc"));
        assertEquals("pt-BR", svg.document().getDocumentElement().getAttribute("xml:lang"));
    }

    @Test
    void groupsWhoseNamesLookAlikeAsIdsHaveDifferentOnes() {
        List<Mark> inside = List.of(
                new Mark.Text(new MarkId("t"), 0, 0, "t", Font.sans(9), Paint.rgb(0)));
        Scene scene = new Scene(9, 9, Paint.NONE, Stream.of("a/b", "a-b", "1", "title", "clip-1").<Mark>map(
                name -> new Mark.Group(new MarkId(name), 0, 0, 1, Optional.of(new Box(0, 0, 5, 5)), inside))
                .toList());
        SvgFile svg = SvgFile.of(write(scene, SvgText.TEXT));
        List<String> ids = svg.all("*").stream().map(it -> it.getAttribute("id")).filter(it -> !it.isEmpty()).toList();
        assertEquals(ids.stream().distinct().toList(), ids);
        assertFalse(new String(write(scene, SvgText.TEXT), StandardCharsets.UTF_8).contains("a/b"));
    }

    private static Stream<DynamicTest> each(BiConsumer<Scene, SvgFile> check) {
        return Exported.scenes().entrySet().stream().map(scene -> DynamicTest.dynamicTest(scene.getKey(),
                () -> check.accept(scene.getValue(), SvgFile.of(write(scene.getValue(), SvgText.TEXT)))));
    }

    private static byte[] write(Scene scene, SvgText text) {
        return Exported.bytes(out -> new SvgWriter(text, Exported.OUTLINES).write(scene, Exported.CAPTION, out));
    }

    /// Dashes begin where a path begins, so dashed rectangles are paths.
    private static boolean isPath(Mark mark) {
        return mark instanceof Mark.Outline || mark instanceof Mark.Rect rect && !rect.stroke().isNone()
                && !rect.stroke().dashes().isEmpty();
    }

    private static String family(Font font) {
        return font.family() == Font.Family.MONO ? "'JetBrains Mono', monospace" : "Roboto, sans-serif";
    }

    private static String weight(Font font) {
        return switch (font.weight()) {
            case REGULAR -> "";
            case MEDIUM -> "500";
            case BOLD -> "700";
        };
    }
}
