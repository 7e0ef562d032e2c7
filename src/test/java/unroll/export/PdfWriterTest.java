package unroll.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.RenderingHints;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import unroll.figure.Theme;
import unroll.render.Pixels;
import unroll.render.java2d.TextOutlines;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.text.Language;

/// What is in scenes is on the pages of their PDF file, read back by PDFBox.
class PdfWriterTest {
    @Test
    void everySceneIsAPageWithAnEntryInTheOutline() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(Exported.deck(5)))) {
            assertEquals(5, document.getNumberOfPages());
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem entry : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(
                        entry.getTitle() + " on " + document.getPages().indexOf(entry.findDestinationPage(document)));
            }
            assertEquals(List.of("step 0 on 0", "step 1 on 1", "step 2 on 2", "step 3 on 3", "step 4 on 4"), titles);
            assertEquals(960, document.getPage(4).getMediaBox().getWidth());
            assertEquals(540, document.getPage(4).getMediaBox().getHeight());
        }
    }

    @Test
    void itSaysItsTitleAndItsLanguageAndNoDate() throws IOException {
        try (PDDocument document = Loader.loadPDF(write(Exported.deck(1)))) {
            assertEquals(Exported.CAPTION.title(), document.getDocumentInformation().getTitle());
            assertEquals(Exported.CAPTION.description(), document.getDocumentInformation().getSubject());
            assertEquals(null, document.getDocumentInformation().getCreationDate());
            assertEquals(null, document.getDocumentInformation().getModificationDate());
            assertEquals("en", document.getDocumentCatalog().getLanguage());
        }
    }

    @TestFactory
    Stream<DynamicTest> everyTextCanBeSelected() {
        return Exported.scenes().entrySet().stream().map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
            try (PDDocument document = Loader.loadPDF(write(List.of(scene.getValue())))) {
                String found = letters(new PDFTextStripper().getText(document));
                List<String> missing = Exported.seen(scene.getValue()).stream().filter(Mark.Text.class::isInstance)
                        .map(mark -> letters(((Mark.Text) mark).text())).filter(text -> !found.contains(text)).toList();
                assertEquals(List.of(), missing);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> pagesLookAsWePaintThem() {
        return Exported.scenes().entrySet().stream().map(scene -> DynamicTest.dynamicTest(scene.getKey(), () -> {
            Pixels theirs = drawn(scene.getValue());
            Pixels ours = Pixels.byJava2d(scene.getValue(), 2);
            Bounds bounds = Bounds.of(scene.getKey());
            assertTrue(theirs.meanDifference(ours) < bounds.mean(), () -> "mean " + theirs.meanDifference(ours));
            assertTrue(theirs.fractionDiffering(ours, 64) <= bounds.fraction(),
                    () -> "fraction " + theirs.fractionDiffering(ours, 64));
        }));
    }

    @Test
    void aMarkThatIsMissingIsFound() throws IOException {
        Scene scene = Exported.scenes().get("rectangles");
        Scene less = new Scene(scene.width(), scene.height(), scene.ground(), scene.marks().subList(1, 24));
        assertFalse(drawn(less).fractionDiffering(Pixels.byJava2d(scene, 2), 64) <= Bounds.of("rectangles").fraction());
    }

    @Test
    void fontsAreEmbeddedOnceAndOnlyWhatIsUsedOfThem() throws IOException {
        byte[] bytes = write(Exported.deck(4));
        assertTrue(bytes.length < 200_000, () -> bytes.length + " bytes");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            Map<String, PDFont> first = fonts(document.getPage(3));
            assertTrue(first.size() > 1);
            for (PDFont font : first.values()) {
                assertTrue(font.isEmbedded());
                assertTrue(font.getName().matches("[A-Z]{6}\\+Roboto-.*"), font.getName());
            }
            Map<String, PDFont> other = fonts(document.getPage(1));
            other.forEach((name, font) -> assertEquals(first.get(name).getCOSObject(), font.getCOSObject()));
        }
    }

    @Test
    void theSameScenesGiveTheSameBytes() {
        assertArrayEquals(write(Exported.deck(3)), write(Exported.deck(3)));
    }

    @Test
    void lettersThatNoBundledFontHasAreDrawn() throws IOException {
        String words = "a\u200d\u0007\u00ad漢字\uD83D\uDE00b";
        Scene scene = new Scene(200, 40, Paint.rgb(0xFFFFFF),
                List.of(new Mark.Text(new MarkId("words"), 5, 30, words, Font.sans(20), Paint.rgb(0))));
        try (PDDocument document = Loader.loadPDF(write(List.of(scene)))) {
            String found = letters(new PDFTextStripper().getText(document));
            assertTrue(found.startsWith("a") && found.endsWith("b"), found);
        }
        assertTrue(drawn(scene).meanDifference(Pixels.byJava2d(scene, 2)) < 1);
    }

    @Test
    void formulasThatComeAgainAreKeptFromTheSecondTimeOn() throws IOException {
        Scene formulas = Exported.scenes().get("formulas");
        int twice = write(Collections.nCopies(2, formulas)).length;
        int tenfold = write(Collections.nCopies(10, formulas)).length;
        assertTrue(tenfold < twice + 8 * 700, () -> twice + " bytes and " + tenfold);
    }

    @Test
    void aPageIsAsLargeAsItsPixelsAreMeantToBe() throws IOException {
        byte[] bytes = Exported.bytes(out -> {
            try (PdfWriter writer = new PdfWriter(Exported.CAPTION, 0.5, Exported.OUTLINES)) {
                writer.append(Exported.slide(Theme.LIGHT, 1), "");
                writer.save(out);
            }
        });
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals(640, document.getPage(0).getMediaBox().getWidth());
        }
    }

    @Test
    void titlesKeepTheirLetters() throws IOException {
        String title = "O gato viu ∂E_3/∂W, δ e 漢字";
        byte[] bytes = Exported.bytes(out -> {
            try (PdfWriter writer = new PdfWriter(new Caption(title, "", Language.PORTUGUESE), 1, Exported.OUTLINES)) {
                writer.append(new Scene(9, 9, Paint.NONE, List.of()), title);
                writer.save(out);
            }
        });
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertEquals(title, document.getDocumentInformation().getTitle());
            assertEquals(title,
                    document.getDocumentCatalog().getDocumentOutline().children().iterator().next().getTitle());
            assertEquals("pt-BR", document.getDocumentCatalog().getLanguage());
        }
    }

    private static Map<String, PDFont> fonts(PDPage page) throws IOException {
        Map<String, PDFont> fonts = new TreeMap<>();
        for (COSName name : page.getResources().getFontNames()) {
            fonts.put(name.getName(), page.getResources().getFont(name));
        }
        return fonts;
    }

    private static Pixels drawn(Scene scene) throws IOException {
        try (PDDocument document = Loader.loadPDF(write(List.of(scene)))) {
            PDFRenderer renderer = new PDFRenderer(document);
            RenderingHints hints = new RenderingHints(RenderingHints.KEY_STROKE_CONTROL,
                    RenderingHints.VALUE_STROKE_PURE);
            hints.put(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            renderer.setRenderingHints(hints);
            return Pixels.of(renderer.renderImage(0, (float) (2 / PdfWriter.POINTS_PER_PX)));
        }
    }

    private static byte[] write(List<Scene> scenes) {
        return Exported.bytes(out -> {
            try (PdfWriter writer = new PdfWriter(Exported.CAPTION, PdfWriter.POINTS_PER_PX, new TextOutlines())) {
                for (int i = 0; i < scenes.size(); i++) {
                    writer.append(scenes.get(i), "step " + i);
                }
                writer.save(out);
            }
        });
    }

    /// Whatever a text has but blanks.
    private static String letters(String text) {
        return text.replaceAll("\\s", "");
    }

    /// How far two pictures may differ.
    ///
    /// @param mean of all channels' differences, 0 … 255
    /// @param fraction of pixels that may differ by more than a quarter
    private record Bounds(double mean, double fraction) {
        static Bounds of(String scene) {
            return switch (scene) {
                // PDFBox doesn't smooth the edges of upright rectangles and of clips
                case "grids", "groups" -> new Bounds(0.8, 0.004);
                // PDF has the widths of letters in thousandths of their size
                case "tiny text" -> new Bounds(0.5, 0);
                default -> new Bounds(0.15, 0);
            };
        }
    }
}
