package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.rnn.Weight;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.EditKey;
import unroll.text.Language;
import unroll.text.Message;

class NoteFigureTest {
    private static final String LONG = "Here it happens: the error crosses *two* recurrent arrows, and so\n\n"
            + "- once more the **same** $W$,\n- once more a factor $1-s_1^2 \\le 1$.\n\n"
            + "Ask what becomes of $\\delta_k$ after twenty words; in code, `delta` is overwritten.";
    private static final List<String> PIECES = List.of("word ", "*slanted* ", "**strong** ", "***both*** ", "`code` ",
            "$\\delta_1 = (W^\\top\\delta_2)\\odot(1-s_1^2)$", "$x$, ", "$\\sum_{k=0}^3 \\frac{a}{b}$ ", "$\\frac{$ ",
            "Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen", "\n\n", "\n- item ", "\n  - inner ",
            "\n10. ten ", "  \n", "$\\rule{1cm}{999cm}$ ", "$\\hspace{-90cm}x$ ", "$" + "a=".repeat(150) + "b$ ",
            "$" + "{".repeat(390) + "$ ", "😀 猫 ");

    @Test
    void nothingLeavesItsRoomAndNoTypeIsSmall() {
        Random random = new Random(11);
        for (int i = 0; i < 400; i++) {
            StringBuilder text = new StringBuilder("x");
            for (int n = random.nextInt(25); n > 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            Size room = new Size(60 + random.nextInt(400), 10 + random.nextInt(250));
            draw(text.toString(), room).ifPresent(picture -> {
                assertTrue(picture.scene().height() <= room.height(), text::toString);
                for (Flat flat : Flat.of(picture.scene(), Stage.TOOLS.measure())) {
                    assertFalse(flat.isCut() && flat.box().width() > 0, () -> flat + " of " + room + ": " + text);
                }
                assertTrue(texts(picture).allMatch(it -> it.font().size() >= 12 && it.font().size() <= 15));
                assertEquals(picture.scene().marks().size(),
                        picture.scene().marks().stream().map(Mark::id).distinct().count());
            });
        }
    }

    @Test
    void typeIsAsLargeAsFitsAndWhatDoesNotFitEndsInDots() {
        assertEquals(15, sizeIn(new Size(420, 400)));
        assertEquals(12, sizeIn(new Size(300, 100)));
        assertTrue(sizeIn(new Size(380, 115)) < 15);
        List<Mark.Text> cut = texts(draw(LONG, new Size(300, 60)).orElseThrow()).toList();
        assertTrue(cut.getLast().text().endsWith("…"), cut::toString);
        assertTrue(texts(draw(LONG, new Size(420, 400)).orElseThrow()).noneMatch(it -> it.text().contains("…")));
        assertEquals(Optional.empty(), draw(LONG, new Size(300, 8)));
    }

    @Test
    void emphasisIsItalicStrongIsBoldAndCodeIsMono() {
        Picture picture = draw("a *b* **c** ***d*** `e`", new Size(400, 100)).orElseThrow();
        assertEquals(List.of(Font.sans(15), Font.italic(15), Font.bold(15),
                new Font(Font.Family.ITALIC, Font.Weight.BOLD, 15), Font.mono(15)),
                texts(picture).map(Mark.Text::font).toList());
        assertEquals(List.of("a", "b", "c", "d", "e"), texts(picture).map(Mark.Text::text).toList());
    }

    @Test
    void mathematicsIsSetAndWhatCannotBeSetStandsAsItIsWritten() {
        Picture set = draw("$\\delta_1$", new Size(400, 100)).orElseThrow();
        assertEquals(List.of(), texts(set).toList());
        assertTrue(set.scene().marks().stream().anyMatch(it -> it instanceof Mark.Outline outline
                && outline.path().bounds().width() > 5));
        for (String wrong : List.of("$a & b$", "$\\nosuchthing$", "$\\newcommand{\\delta}{x}$", "$%$")) {
            assertEquals(List.of(wrong),
                    texts(draw(wrong, new Size(400, 100)).orElseThrow()).map(Mark.Text::text).toList());
        }
    }

    @Test
    void aFormulaThatIsTooWideIsBrokenBeforeEqualsSigns() {
        String text = "$a_1+a_2+a_3 = b_1+b_2+b_3 = \\left(c = d\\right)$";
        assertEquals(1, outlines(draw(text, new Size(400, 200)).orElseThrow()));
        assertEquals(3, outlines(draw(text, new Size(130, 200)).orElseThrow()));
    }

    @Test
    void anArrowInAFormulaIsNoBracket() {
        String text = "$a_1 \\leftarrow a_2+a_3 = b_1 \\rightarrow b_2+b_3 = c \\rightarrow d$";
        assertEquals(3, outlines(draw(text, new Size(130, 200)).orElseThrow()));
    }

    @Test
    void linesOfAListStandBehindTheirBullets() {
        List<Mark.Text> texts = texts(draw("- first words\n- second\n  1. inner", new Size(400, 200)).orElseThrow())
                .toList();
        assertEquals(List.of("•", "first words", "•", "second", "1.", "inner"),
                texts.stream().map(Mark.Text::text).toList());
        assertEquals(texts.get(1).x(), texts.get(3).x());
        assertTrue(texts.get(5).x() > texts.get(3).x());
        assertTrue(texts.get(2).baseline() > texts.get(1).baseline() + 15);
    }

    @Test
    void itIsShownAtItsStepAndNowhereElseUnlessItIsHidden() {
        Session plain = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27);
        Session noted = noted(plain);
        Size size = new Size(940, 160);
        assertTrue(NoteFigure.draw(Stage.PROJECTION.frame(noted), new Size(300, 100)).isPresent());
        assertEquals(Optional.empty(), NoteFigure.draw(Stage.PROJECTION.frame(noted.next()), new Size(300, 100)));
        assertEquals(Stage.PROJECTION.explanation(plain.next(), size),
                Stage.PROJECTION.explanation(noted.next(), size));
        assertEquals(Stage.PROJECTION.explanation(plain, size),
                Stage.PROJECTION.explanation(noted.hiding(Set.of(Part.NOTES)), size));
    }

    @Test
    void itStandsRightOfSentenceAndEquation() {
        Session noted = noted(Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27));
        for (Size size : List.of(new Size(962, 150), new Size(620, 180), new Size(500, 140), new Size(1500, 300))) {
            List<Flat> flats = Flat.of(Stage.PROJECTION.explanation(noted, size).scene(), Stage.TOOLS.measure());
            double bar = flats.stream().filter(it -> it.mark().id().name().equals("note/bar")).findFirst().orElseThrow()
                    .box().x();
            flats.stream().filter(it -> !it.mark().id().name().startsWith("note"))
                    .forEach(it -> assertTrue(it.box().right() <= bar, () -> it + " in " + size));
            flats.forEach(it -> assertFalse(it.isCut(), () -> it + " in " + size));
        }
    }

    @Test
    void aDotOnTheTimelineMarksAStepWithANote() {
        Session noted = noted(Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(27));
        Picture timeline = Stage.PROJECTION.timeline(noted.to(3), new Size(1100, 68));
        Flat dot = flat(timeline, "note/27");
        Flat segment = flat(timeline, "segment/27");
        assertEquals(segment.box().centerX(), dot.box().centerX(), 1);
        assertTrue(dot.box().bottom() < segment.box().y());
        assertTrue(Stage.PROJECTION.timeline(noted.hiding(Set.of(Part.NOTES)), new Size(1100, 68)).scene().marks()
                .stream().noneMatch(it -> it.id().name().startsWith("note")));
    }

    private static Session noted(Session session) {
        return session.changed(Message.of(EditKey.CHANGE_OF, ""), session.lesson(),
                session.guide().with(session.guide().notes().with(new Note(Spot.of(session.script(), 27), LONG))));
    }

    private static Flat flat(Picture picture, String id) {
        return Flat.of(picture.scene(), Stage.TOOLS.measure()).stream()
                .filter(it -> it.mark().id().name().equals(id)).findFirst().orElseThrow();
    }

    private static double sizeIn(Size room) {
        return texts(draw(LONG, room).orElseThrow()).findFirst().orElseThrow().font().size();
    }

    private static Optional<Picture> draw(String text, Size room) {
        return NoteFigure.draw(Stage.TOOLS, Theme.LIGHT, text, room);
    }

    private static long outlines(Picture picture) {
        return picture.scene().marks().stream().filter(Mark.Outline.class::isInstance).count();
    }

    private static Stream<Mark.Text> texts(Picture picture) {
        return picture.scene().marks().stream().filter(Mark.Text.class::isInstance).map(Mark.Text.class::cast);
    }
}
