package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.listing.Dialect;
import unroll.listing.Listing;
import unroll.listing.ListingLine;
import unroll.listing.ListingToken;
import unroll.oracle.Json;
import unroll.oracle.Networks;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Lesson;
import unroll.text.Language;
import unroll.trace.Quantity;

class CodeFigureTest {
    private static final List<Size> SIZES = List.of(new Size(404, 150), new Size(420, 180), new Size(560, 220));

    @Test
    void theLitLineIsWhollyInView() {
        everywhere(Stream.concat(SIZES.stream(), Stream.of(new Size(300, 60))).toList(), (frame, picture) -> {
            if (frame.moment().position() > 0) {
                assertTrue(flats(picture).stream().anyMatch(flat -> flat.mark().id().name().endsWith("/bar")
                        && !flat.isCut() && flat.box().y() >= CodeLayout.HEADER - 0.01), () -> where(frame));
            }
        });
    }

    @Test
    void theSectionBeginsAtTheTopWhereItFits() {
        Lesson lesson = Lesson.of(Json.theCat());
        for (Size size : SIZES) {
            Frame frame = Frames.at(lesson, lesson.script().size() - 2, Weight.W, Language.ENGLISH);
            Picture picture = CodeFigure.draw(frame, size);
            List<Flat> numbers = flats(picture).stream().filter(flat -> flat.mark().id().name().endsWith("/number"))
                    .toList();
            assertEquals("8", ((Mark.Text) numbers.getFirst().mark()).text(), "the way back begins at the top");
            assertTrue(numbers.stream().anyMatch(flat -> ((Mark.Text) flat.mark()).text().equals("15")
                    && !flat.isCut()), () -> "its last line is seen at " + size);
        }
    }

    @Test
    void wordsCoverNoWordsAndStayInThePanel() {
        everywhere(SIZES, (frame, picture) -> {
            List<Flat> words = flats(picture).stream().filter(flat -> !flat.isCut()
                    && (flat.mark() instanceof Mark.Text text && !text.text().isBlank()
                            || flat.mark() instanceof Mark.Outline))
                    .toList();
            for (int i = 0; i < words.size(); i++) {
                assertTrue(words.get(i).box().right() <= picture.scene().width() - CodeLayout.MARGIN,
                        words.get(i).mark()::toString);
                for (int j = 0; j < i; j++) {
                    Flat one = words.get(i);
                    Flat other = words.get(j);
                    assertTrue(!one.box().inset(0.6).overlaps(other.box().inset(0.6)),
                            () -> where(frame) + one.mark().id() + " covers " + other.mark().id());
                }
            }
        });
    }

    @Test
    void codeIsNeverCutAtTheSide() {
        everywhere(SIZES, (frame, picture) -> flats(picture).stream()
                .filter(flat -> flat.mark().id().name().contains("/code/")).forEach(flat -> assertTrue(
                        flat.box().right() <= picture.scene().width() - CodeLayout.MARGIN,
                        () -> where(frame) + flat.mark())));
    }

    @Test
    void valuesStandBesideTheLinesThatMakeThem() {
        Lesson lesson = Lesson.of(Json.theCat());
        assertTrue(texts(lesson, 3).containsAll(List.of("t = 0", "[−0.10 0.38 −0.20]")));
        assertTrue(texts(lesson, lesson.script().size() - 3).contains("k = 1"), "δ_0 is computed at k = 1");
    }

    @Test
    void itScrollsFromTheFirstLineToTheLast() {
        Lesson lesson = Lesson.of(Json.theCat());
        for (Dialect dialect : Dialect.values()) {
            Frame frame = with(Frames.at(lesson, 20, Weight.W, Language.ENGLISH), dialect);
            Size size = SIZES.getFirst();
            int last = Listing.shown(lesson.scenario(), dialect).lines().size() - 1;
            double farthest = CodeFigure.farthestScroll(frame, size);
            assertTrue(farthest > 0);
            assertTrue(isWhole(CodeFigure.draw(scrolled(frame, 0), size), 0));
            assertTrue(isWhole(CodeFigure.draw(scrolled(frame, farthest), size), last));
            assertTrue(isWhole(CodeFigure.draw(scrolled(frame, 1e6), size), last), "no farther than there is");
            assertEquals(0, CodeFigure.farthestScroll(frame, new Size(404, 800)));
        }
    }

    @Test
    void tokensLieOverTheirText() {
        Lesson lesson = Lesson.of(Json.theCat());
        Frame frame = Frames.at(lesson, lesson.script().size() - 2, Weight.W, Language.ENGLISH);
        Picture picture = CodeFigure.draw(frame, new Size(404, 800));
        List<ListingLine> lines = Listing.shown(lesson.scenario(), Dialect.NUMPY).lines();
        Font12 font = new Font12(frame);
        for (int i = 0; i < lines.size(); i++) {
            List<ListingToken> tokens = lines.get(i).tokens();
            for (int j = 0; j < tokens.size(); j++) {
                String id = "line/" + i + "/token/" + j;
                ListingToken token = tokens.get(j);
                flats(picture).stream().filter(flat -> flat.mark().id().name().equals(id)).forEach(flat -> {
                    assertEquals(38 + font.width(token.start()), flat.box().x(), 0.01);
                    assertEquals(font.width(token.text().length()), flat.box().width(), 0.01);
                });
            }
        }
        assertEquals(new Subject.Whole(new Quantity.Part(3, 0, Weight.W)),
                subject(picture, "outer(delta, s[k-1])", lines));
        assertEquals(new Subject.Whole(new Quantity.Part(3, 0, Weight.U)),
                subject(picture, "outer(delta, x[k])", lines));
    }

    @Test
    void everyLineSaysWhichItIsAndWhatItComputesNow() {
        everywhere(List.of(new Size(404, 1600)), (frame, picture) -> {
            int count = Listing.shown(frame.moment().trace().scenario(), frame.view().dialect()).lines().size();
            for (int i = 0; i < count; i++) {
                int index = i;
                Subject subject = picture.subjects().entrySet().stream()
                        .filter(it -> it.getKey().name().equals("line/" + index + "/ground")).findFirst().orElseThrow()
                        .getValue();
                assertTrue(subject instanceof Subject.Line(int at, var now) && at == index
                        && now.map(frame.moment()::knows).orElse(true), subject::toString);
            }
        });
    }

    private static Subject subject(Picture picture, String text, List<ListingLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            List<ListingToken> tokens = lines.get(i).tokens();
            for (int j = 0; j < tokens.size(); j++) {
                if (tokens.get(j).text().equals(text)) {
                    return picture.subjects().get(new unroll.scene.MarkId("line/" + i + "/token/" + j));
                }
            }
        }
        throw new AssertionError(text);
    }

    /// The width of characters, which is one for all.
    private record Font12(Frame frame) {
        double width(int characters) {
            return frame.tools().measure().width("x".repeat(characters), unroll.scene.Font.mono(12.5));
        }
    }

    private interface Check {
        void run(Frame frame, Picture picture);
    }

    private static void everywhere(List<Size> sizes, Check check) {
        Stream.of(Scenarios.mixed(24), Stream.of(Json.theCat().with(new Focus.All())), Networks.many(12))
                .flatMap(scenarios -> scenarios).forEach(scenario -> {
                    Lesson lesson = Lesson.of(scenario);
                    List<Weight> ledgers = scenario.parameters().present();
                    for (int position = 0; position <= lesson.script().size(); position++) {
                        for (Dialect dialect : Dialect.values()) {
                            Frame frame = with(Frames.at(lesson, position, ledgers.get(position % ledgers.size()),
                                    Language.PORTUGUESE), dialect);
                            for (Size size : sizes) {
                                check.run(frame, CodeFigure.draw(frame, size));
                            }
                        }
                    }
                });
    }

    private static boolean isWhole(Picture picture, int line) {
        Box page = new Box(0, CodeLayout.HEADER, picture.scene().width(), picture.scene().height());
        return flats(picture).stream().anyMatch(flat -> flat.mark().id().name().equals("line/" + line + "/ground")
                && !flat.isCut() && page.encloses(flat.box(), 0.5));
    }

    private static Frame with(Frame frame, Dialect dialect) {
        return with(frame, frame.view().with(dialect));
    }

    private static Frame scrolled(Frame frame, double y) {
        return with(frame, frame.view().withCodeScroll(y));
    }

    private static Frame with(Frame frame, View view) {
        return new Frame(frame.moment(), view, frame.form(), frame.scales(), frame.tools(), frame.words(),
                frame.numbers(), frame.check(), frame.before(), frame.quiz(), frame.notes());
    }

    private static String where(Frame frame) {
        return frame.moment().trace().scenario().title() + " in " + frame.view().dialect() + " at "
                + frame.moment().position() + ": ";
    }

    private static List<String> texts(Lesson lesson, int position) {
        return flats(CodeFigure.draw(Frames.at(lesson, position, Weight.W, Language.ENGLISH), SIZES.getFirst()))
                .stream()
                .flatMap(flat -> flat.mark() instanceof Mark.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }

    private static List<Flat> flats(Picture picture) {
        return new ArrayList<>(Flat.of(picture.scene(), Stage.TOOLS.measure()));
    }
}
