package unroll.note;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class MarkdownTest {

    @Test
    void blankLinesPartParagraphsAndLineEndsAreSpaces() {
        assertEquals(List.of(paragraph(plain("one two")), paragraph(plain("three"))),
                Markdown.blocks("one\ntwo\n\nthree"));
    }

    @Test
    void twoBlanksOrABackslashEndALine() {
        assertEquals(List.of(paragraph(plain("a"), new Run.Break(), plain("b"), new Run.Break(), plain("c"))),
                Markdown.blocks("a  \nb\\\nc"));
    }

    @Test
    void starsMakeEmphasis() {
        assertEquals(List.of(paragraph(words("a", Run.Style.EMPHASIS), plain(" "), words("b", Run.Style.STRONG),
                plain(" "), words("c", Run.Style.STRONG_EMPHASIS), plain(" 2 * 3 * 4"))),
                Markdown.blocks("*a* **b** ***c*** 2 * 3 * 4"));
    }

    @Test
    void betweenBackticksIsCode() {
        assertEquals(List.of(paragraph(words("a * $b$", Run.Style.CODE))), Markdown.blocks("`a * $b$`"));
    }

    @Test
    void listsHaveBulletsAndNumbersThatGoOn() {
        assertEquals(List.of(item("•", 1, "a"), item("•", 1, "b"), item("1.", 2, "c"), item("2.", 2, "d"),
                item("•", 1, "e")), Markdown.blocks("- a\n- b\n  1. c\n  1. d\n- e"));
        assertEquals(List.of(item("3.", 1, "a"), item("4.", 1, "b")), Markdown.blocks("3. a\n3. b"));
    }

    @Test
    void anItemMayHaveTwoParagraphs() {
        assertEquals(List.of(item("1.", 1, "a"), new Block(1, Optional.empty(), List.of(plain("b")))),
                Markdown.blocks("1. a\n\n   b"));
    }

    @Test
    void betweenDollarsIsMathematicsWhateverItHolds() {
        assertEquals(List.of(paragraph(math("a_*b*_c"), plain(" and "), math("\\text{\\$1}"), plain("."))),
                Markdown.blocks("$a_*b*_c$ and $\\text{\\$1}$."));
        assertEquals(List.of(paragraph(math("x"))), Markdown.blocks("$$x$$"));
        assertEquals(List.of(paragraph(plain("("), math("x"), plain(")"))), Markdown.blocks("($x$)"));
    }

    @Test
    void pricesAndLoneDollarsAreNone() {
        for (String text : List.of("$5 and $6", "a $ b", "$ x $", "$", "$$", "$$$x$$$", "it costs 5$", "$a")) {
            assertEquals(List.of(paragraph(plain(text))), Markdown.blocks(text));
        }
        assertEquals(List.of(paragraph(plain("$a$"))), Markdown.blocks("\\$a\\$"));
    }

    @Test
    void whatElseMarkdownHasStandsAsItIsWritten() {
        for (String text : List.of("# title", "> quoted", "---", "<b>", "    far in", "```")) {
            assertEquals(List.of(paragraph(plain(text.strip()))), Markdown.blocks(text));
        }
    }

    @Test
    void everyTextIsMarkdown() {
        Random random = new Random(5);
        String signs = "*_`$-1. \n\\[](){}<>!#&;ação😀\t+~|";
        for (int i = 0; i < 3_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(60); n > 0; n--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            Markdown.blocks(text.toString())
                    .forEach(block -> assertEquals(block.depth() > 0 || block.marker().isEmpty(),
                            true, text::toString));
        }
    }

    private static Block paragraph(Run... runs) {
        return new Block(0, Optional.empty(), List.of(runs));
    }

    private static Block item(String marker, int depth, String words) {
        return new Block(depth, Optional.of(marker), List.of(plain(words)));
    }

    private static Run plain(String text) {
        return words(text, Run.Style.PLAIN);
    }

    private static Run words(String text, Run.Style style) {
        return new Run.Words(text, style);
    }

    private static Run math(String latex) {
        return new Run.Math(latex);
    }
}
