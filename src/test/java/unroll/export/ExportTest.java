package unroll.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.figure.Exhibit;
import unroll.io.BadInput;
import unroll.lesson.Grain;

final class ExportTest {
    private static final Selection THREE = new Selection(Grain.OPERATION, 24, 26);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource(Kind.class)
    void everyKindIsWrittenAndTheSameTwice(Kind kind) throws Exception {
        Target first = target("first", kind);
        Target second = target("second", kind);
        Export.write(album(), Format.of(kind), first, Progress.NONE);
        Export.write(album(), Format.of(kind), second, Progress.NONE);
        assertEquals(kind.holdsAll() ? 1 : 3, first.files().size());
        for (int i = 0; i < first.files().size(); i++) {
            byte[] bytes = Files.readAllBytes(first.files().get(i));
            assertArrayEquals(bytes, Files.readAllBytes(second.files().get(i)));
            assertTrue(new String(bytes, 0, 30, StandardCharsets.ISO_8859_1).contains(switch (kind) {
                case PNG -> "PNG";
                case SVG -> "<?xml";
                case PDF -> "%PDF-";
                case GIF -> "GIF89a";
                case TEX -> "\\documentclass";
            }), kind.ending());
        }
        assertEquals(first.files().size() * 2, written().size(), "nothing else is left");
    }

    @Test
    void aPageAStepWithItsTitleInTheOutline() throws Exception {
        Target target = target("a", Kind.PDF);
        Export.write(album(), Format.of(Kind.PDF), target, Progress.NONE);
        try (PDDocument document = Loader.loadPDF(target.files().getFirst().toFile())) {
            assertEquals(3, document.getNumberOfPages());
            List<String> titles = new ArrayList<>();
            for (PDOutlineItem entry : document.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(entry.getTitle());
            }
            assertEquals(List.of(album().title(0), album().title(1), album().title(2)), titles);
        }
    }

    @Test
    void aFrameAStepAndTheLastStaysLongest() throws Exception {
        Target target = target("a", Kind.GIF);
        Export.write(album(), Format.of(Kind.GIF), target, Progress.NONE);
        GifFile file = GifFile.of(Files.readAllBytes(target.files().getFirst()));
        assertEquals(List.of(100, 100, 300), file.delays());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void howFarItIsIsToldToTheEnd(Kind kind) throws Exception {
        List<Integer> told = new ArrayList<>();
        List<Integer> of = new ArrayList<>();
        Export.write(album(), Format.of(kind), target("a", kind), (done, all) -> {
            told.add(done);
            of.add(all);
            return true;
        });
        assertEquals(told, told.stream().sorted().distinct().toList());
        assertEquals(of.getLast(), told.getLast());
        assertEquals(1, of.stream().distinct().count());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void whatIsCancelledLeavesNothing(Kind kind) throws Exception {
        Target target = target("made", kind);
        assertThrows(Cancelled.class,
                () -> Export.write(album(), Format.of(kind), target, (done, all) -> done < 2));
        assertEquals(List.of(), written());
        assertEquals(List.of(), entries());
    }

    @Test
    void whatIsCancelledLeavesTheFilesThatWereThere() throws Exception {
        Path old = Files.writeString(Files.createDirectory(folder.resolve("made")).resolve("W-step-24.png"), "old");
        Target target = Target.of(folder.resolve("made").toString(), Kind.PNG, "W", THREE.numbers(),
                Target.Existing.REPLACED);
        assertThrows(Cancelled.class,
                () -> Export.write(album(), Format.of(Kind.PNG), target, (done, all) -> done < 3));
        assertEquals(List.of(old), written());
        assertEquals("old", Files.readString(old));
    }

    @Test
    void aFileThatIsReplacedKeepsItsPermissions() throws Exception {
        Path file = Files.writeString(folder.resolve("a.tex"), "old");
        Assumptions.assumeTrue(Files.getFileAttributeView(file, PosixFileAttributeView.class) != null);
        Set<PosixFilePermission> own = PosixFilePermissions.fromString("rw-rw-r--");
        Files.setPosixFilePermissions(file, own);
        Album one = AlbumTest.album(AlbumTest.look(Exhibit.WEIGHTS, Paper.WIDE), new Selection(Grain.OPERATION, 1, 1));
        Export.write(one, Format.of(Kind.TEX),
                Target.of(file.toString(), Kind.TEX, "W", List.of(1), Target.Existing.REPLACED), Progress.NONE);
        assertEquals(own, Files.getPosixFilePermissions(file));
        assertTrue(Files.readString(file).contains("bmatrix"));
    }

    @Test
    void aLinkStaysAndTheFileThatItNamesIsReplaced() throws Exception {
        Path file = Files.writeString(Files.createDirectory(folder.resolve("figures")).resolve("real.tex"), "old");
        Path link = folder.resolve("link.tex");
        try {
            Files.createSymbolicLink(link, file);
        } catch (IOException | UnsupportedOperationException noLinks) {
            Assumptions.abort("this system makes no links");
        }
        Album one = AlbumTest.album(AlbumTest.look(Exhibit.WEIGHTS, Paper.WIDE), new Selection(Grain.OPERATION, 1, 1));
        Export.write(one, Format.of(Kind.TEX),
                Target.of(link.toString(), Kind.TEX, "W", List.of(1), Target.Existing.REPLACED), Progress.NONE);
        assertTrue(Files.isSymbolicLink(link));
        assertTrue(Files.readString(file).contains("bmatrix"));
    }

    @Test
    void whatHasNoLatexFailsAndLeavesNothing() throws Exception {
        Album early = AlbumTest.album(AlbumTest.look(Exhibit.GRADIENT_W, Paper.WIDE),
                new Selection(Grain.OPERATION, 1, 3));
        Target target = Target.of(folder.resolve("made").toString(), Kind.TEX, "W", List.of(1, 2, 3),
                Target.Existing.KEPT);
        assertThrows(BadInput.class, () -> Export.write(early, Format.of(Kind.TEX), target, Progress.NONE));
        assertEquals(List.of(), entries());
    }

    @Test
    void aPlaceThatIsTakenMeanwhileFailsAndLeavesNoWork() throws Exception {
        Target target = target("a", Kind.PDF);
        Path file = target.files().getFirst();
        Files.createDirectories(file.resolve("in the way"));
        assertThrows(BadInput.class, () -> Export.write(album(), Format.of(Kind.PDF), target, Progress.NONE));
        assertEquals(List.of(file), entries());
    }

    private static Album album() {
        return AlbumTest.album(AlbumTest.look(Exhibit.NETWORK, Paper.NARROW), THREE);
    }

    private Target target(String name, Kind kind) throws BadInput {
        return Target.of(folder.resolve(kind.holdsAll() ? name + "." + kind.ending() : name).toString(), kind, "W",
                THREE.numbers(), Target.Existing.KEPT);
    }

    private List<Path> written() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private List<Path> entries() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
