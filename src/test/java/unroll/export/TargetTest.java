package unroll.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.io.BadInput;
import unroll.text.Language;
import unroll.text.Words;

final class TargetTest {
    private static final List<Integer> MANY = List.of(9, 10, 11);

    @TempDir
    private Path folder;

    @Test
    void oneNameIsOneFile() throws BadInput {
        Path file = folder.resolve("a.SVG");
        assertEquals(new Target(folder, List.of(file)), kept("a.SVG", Kind.SVG, List.of(23)));
        assertEquals(List.of(folder.resolve("a.pdf")), kept("a.pdf", Kind.PDF, MANY).files());
        assertEquals(List.of(folder.resolve("a%d.pdf")), kept("a%d.pdf", Kind.PDF, MANY).files());
    }

    @Test
    void aPatternGivesEachPictureItsNumber() throws BadInput {
        assertEquals(files("s-009.svg", "s-010.svg", "s-011.svg"), kept("s-%03d.svg", Kind.SVG, MANY).files());
        assertEquals(files("9%.svg", "10%.svg", "11%.svg"), kept("%d%%.svg", Kind.SVG, MANY).files());
        assertEquals(files("s-07.svg"), kept("s-%02d.svg", Kind.SVG, List.of(7)).files());
    }

    @Test
    void aPatternHasAPlaceForTheFiguresName() throws BadInput {
        assertEquals(files("W-9.svg", "W-10.svg", "W-11.svg"), kept("%f-%d.svg", Kind.SVG, MANY).files());
        assertEquals(files("W%f.svg"), kept("%f%%f.svg", Kind.SVG, List.of(7)).files());
        assertEquals(files("deck-W.pdf"), kept("deck-%f.pdf", Kind.PDF, MANY).files());
        assertEquals(files("deck-W.png"), kept("deck-%f.png", Kind.PNG, List.of(7)).files());
        assertTrue(refused("%f.svg", Kind.SVG, MANY).contains("these are 3 pictures"));
    }

    @Test
    void aFolderGivesNamesInOrder() throws BadInput, IOException {
        assertEquals(files("new/W-step-09.png", "new/W-step-10.png", "new/W-step-11.png"),
                kept("new", Kind.PNG, MANY).files());
        assertEquals(files("new/W-step-07.png"), kept("new", Kind.PNG, List.of(7)).files());
        assertEquals(files("new/W-step-007.png", "new/W-step-123.png"), kept("new", Kind.PNG, List.of(7, 123)).files());
        assertFalse(Files.exists(folder.resolve("new")), "nothing is made before the work");
        Files.createDirectory(folder.resolve("of%d"));
        assertEquals(files("of%d/a.png"), kept("of%d/a.png", Kind.PNG, List.of(7)).files());
    }

    @Test
    void numbersInNamesAreWrittenInLatinDigitsWhateverTheLanguage() throws BadInput {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertEquals(files("new/W-step-07.png"), kept("new", Kind.PNG, List.of(7)).files());
            assertEquals(files("s-07.png"), kept("s-%02d.png", Kind.PNG, List.of(7)).files());
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void whatIsThereStaysUnlessItMayBeReplaced() throws BadInput, IOException {
        Path file = Files.writeString(folder.resolve("W-step-10.png"), "mine");
        assertEquals(file + ": it exists already; give --force to replace it, or another name",
                refusal(folder.toString(), Kind.PNG, MANY));
        assertEquals(3, Target.of(folder.toString(), Kind.PNG, "W", MANY, Target.Existing.REPLACED).files().size());
        assertEquals("mine", Files.readString(file));
    }

    @ParameterizedTest
    @ValueSource(strings = {"missing/a.png", "missing/a-%d.png", "missing/deeper", "missing/deeper/a.png"})
    void onlyAFolderThatIsNamedItselfIsMade(String name) {
        assertTrue(refused(name, Kind.PNG, name.contains(".") && !name.contains("%") ? List.of(1) : MANY)
                .endsWith(": its folder does not exist; create the folder or save in another one"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.svg", "a-%%d.svg", "a-%0d.svg"})
    void manyPicturesNeedNamesOfTheirOwn(String name) {
        assertTrue(refused(name, Kind.SVG, MANY).endsWith(
                "these are 3 pictures; give a folder, or a pattern such as step-%02d.svg"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-%d-%d.svg", "100%-%02d.svg", "%n%d.svg", "%s%d.svg", "%0d-%d.svg"})
    void aPatternHasOneNumberAndNoOtherSign(String name) {
        assertTrue(refused(name, Kind.SVG, MANY).contains("the pattern can hold one number only"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void aNameThatIsBlankIsNone(String name) {
        assertTrue(refusal(name, Kind.PNG, MANY).endsWith("this is not a valid file name; check the name"));
    }

    @ParameterizedTest
    @EnumSource(value = Kind.class, names = {"PDF", "GIF"})
    void whatIsOneFileIsNoFolder(Kind kind) {
        String words = ": this export makes one file; give it a name that ends in ." + kind.ending();
        assertTrue(refused("folder", kind, MANY).endsWith(words));
        assertTrue(refused("a.png", kind, MANY).endsWith(words));
        assertTrue(refusal(folder.toString(), kind, MANY).endsWith(words));
    }

    @Test
    void aFolderWhereAFileIsToBeIsNamed() throws IOException {
        Files.createDirectory(folder.resolve("a.png"));
        assertTrue(refused("a.png", Kind.PNG, List.of(1)).endsWith("give it a name that ends in .png"));
    }

    @Test
    void aFileWhereAFolderIsToBeIsNamed() throws IOException {
        Files.writeString(folder.resolve("taken"), "");
        String words = ": what should be its folder is a file; save in another folder";
        assertTrue(refused("taken", Kind.PNG, MANY).endsWith(words));
        assertTrue(refused("taken/a.png", Kind.PNG, List.of(1)).endsWith(words));
    }

    @Test
    void aFolderWithoutTheRightToWriteIsNamed() throws IOException {
        Path closed = Files.createDirectory(folder.resolve("closed"));
        assumeFalse(!closed.toFile().setWritable(false) || Files.isWritable(closed), "this user may write everywhere");
        assertTrue(refused("closed/a.png", Kind.PNG, List.of(1)).contains("you have no permission to write here"));
    }

    private List<Path> files(String... names) {
        return List.of(names).stream().map(folder::resolve).toList();
    }

    private Target kept(String name, Kind kind, List<Integer> numbers) throws BadInput {
        return Target.of(folder.resolve(name).toString(), kind, "W", numbers, Target.Existing.KEPT);
    }

    private String refused(String name, Kind kind, List<Integer> numbers) {
        return refusal(folder.resolve(name).toString(), kind, numbers);
    }

    private static String refusal(String name, Kind kind, List<Integer> numbers) {
        BadInput bad = assertThrows(BadInput.class, () -> Target.of(name, kind, "W", numbers, Target.Existing.KEPT));
        return new Words(Language.ENGLISH).say(bad.problem().line());
    }
}
