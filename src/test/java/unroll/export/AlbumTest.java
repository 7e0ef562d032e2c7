package unroll.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.figure.Exhibit;
import unroll.figure.LatexDigits;
import unroll.figure.Part;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Theme;
import unroll.lesson.Grain;
import unroll.rnn.Weight;
import unroll.scene.Paint;
import unroll.scene.Scene;
import unroll.session.Session;
import unroll.text.Language;

final class AlbumTest {
    private static final Session SESSION = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W);

    static Look look(Exhibit exhibit, Paper paper) {
        return new Look(exhibit, paper, Theme.LIGHT, Ground.SOLID, Ink.COLOUR, Language.ENGLISH);
    }

    static Album album(Look look, Selection selection) {
        return new Album(Stage.PROJECTION, SESSION, look, selection);
    }

    private static Album every(Look look) {
        return album(look, Selection.all(SESSION.script(), Grain.STEP));
    }

    @ParameterizedTest
    @EnumSource(value = Exhibit.class, names = {"STATE_BIAS", "OUTPUT_BIAS"}, mode = EnumSource.Mode.EXCLUDE)
    void allPicturesHaveOneCanvas(Exhibit exhibit) {
        for (Paper paper : Paper.values()) {
            Album album = every(look(exhibit, paper));
            Set<Size> sizes = IntStream.range(0, album.size()).mapToObj(album::scene)
                    .map(scene -> new Size(scene.width(), scene.height())).collect(Collectors.toSet());
            assertEquals(Set.of(album.canvas()), sizes, paper.id());
            paper.size().ifPresent(page -> assertEquals(page, album.canvas()));
        }
    }

    @Test
    void aFigureAloneIsAsLargeAsTheLargestOfItsPictures() {
        Look look = look(Exhibit.EQUATION, Paper.FIGURE);
        Size all = every(look).canvas();
        int count = SESSION.script().count(Grain.STEP);
        double widest = IntStream.rangeClosed(1, count)
                .mapToDouble(i -> album(look, new Selection(Grain.STEP, i, i)).canvas().width()).max().orElseThrow();
        assertEquals(widest, all.width());
    }

    @Test
    void picturesAreCountedAndNamedAsStepsAre() {
        Album album = album(look(Exhibit.WHOLE, Paper.WIDE), new Selection(Grain.OPERATION, 0, 3));
        assertEquals(4, album.size());
        assertEquals(List.of(0, 1, 2, 3), IntStream.range(0, 4).map(album::number).boxed().toList());
        assertTrue(album.title(0).startsWith("step 0 of 32: "), album.title(0));
        assertTrue(album.title(3).startsWith("step 3 of 32: "), album.title(3));
        assertEquals("the cat saw the dog", album.caption().title());
        assertEquals("the cat saw the dog, step 3 of 32", album.caption(3).title());
        assertEquals(album.title(3), "step 3 of 32: " + album.caption(3).description());
        Album passes = album(look(Exhibit.WHOLE, Paper.WIDE), Selection.all(SESSION.script(), Grain.PASS));
        assertTrue(passes.title(2).startsWith("step 3 of 3: "), passes.title(2));
    }

    @Test
    void titlesSpeakTheLanguageOfThePictures() {
        Look portuguese = new Look(Exhibit.WHOLE, Paper.WIDE, Theme.LIGHT, Ground.SOLID, Ink.COLOUR,
                Language.PORTUGUESE);
        Album album = album(portuguese, new Selection(Grain.OPERATION, 1, 1));
        assertTrue(album.title(0).startsWith("passo 1 de 32: "), album.title(0));
        assertEquals(Language.PORTUGUESE, album.caption().language());
    }

    @Test
    void theSameStepIsTheSamePicture() {
        Look look = look(Exhibit.WHOLE, Paper.WIDE);
        Scene alone = album(look, new Selection(Grain.OPERATION, 23, 23)).scene(0);
        Album many = album(look, new Selection(Grain.OPERATION, 1, 32));
        assertEquals(alone, many.scene(22));
        assertNotEquals(alone, many.scene(23));
    }

    @Test
    void theGroundIsTheThemesOrNothing() {
        Selection one = new Selection(Grain.OPERATION, 5, 5);
        Look dark = new Look(Exhibit.W, Paper.WIDE, Theme.DARK, Ground.SOLID, Ink.COLOUR, Language.ENGLISH);
        assertEquals(Theme.DARK.window(), album(dark, one).scene(0).ground());
        Look clear = new Look(Exhibit.W, Paper.WIDE, Theme.DARK, Ground.TRANSPARENT, Ink.COLOUR, Language.ENGLISH);
        assertEquals(Paint.NONE, album(clear, one).scene(0).ground());
        assertEquals(album(dark, one).scene(0).marks(), album(clear, one).scene(0).marks());
    }

    @Test
    void greyHasNoColour() {
        Look grey = new Look(Exhibit.WHOLE, Paper.WIDE, Theme.LIGHT, Ground.SOLID, Ink.GREY, Language.ENGLISH);
        Scene scene = album(grey, new Selection(Grain.OPERATION, 27, 27)).scene(0);
        assertEquals(List.of(), Exported.colours(scene).stream().filter(paint -> !isGrey(paint)).toList());
        Scene coloured = album(look(Exhibit.WHOLE, Paper.WIDE), new Selection(Grain.OPERATION, 27, 27)).scene(0);
        assertTrue(Exported.colours(coloured).stream().anyMatch(paint -> !isGrey(paint)));
    }

    @Test
    void picturesAreOfTheSessionAsItStands() {
        Selection one = new Selection(Grain.OPERATION, 27, 27);
        Look whole = look(Exhibit.WHOLE, Paper.WIDE);
        Scene plain = new Album(Stage.PROJECTION, SESSION, whole, one).scene(0);
        for (Session other : List.of(SESSION.hiding(Set.of(Part.LEDGER)),
                SESSION.with(SESSION.view().with(Weight.U)),
                SESSION.pinned().edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9)))) {
            assertNotEquals(plain, new Album(Stage.PROJECTION, other, whole, one).scene(0));
        }
        Session dark = SESSION.with(SESSION.view().with(Theme.DARK).with(Language.PORTUGUESE));
        assertEquals(plain, new Album(Stage.PROJECTION, dark, whole, one).scene(0));
        assertEquals(plain, new Album(Stage.PROJECTION, SESSION.to(3), whole, one).scene(0));
    }

    private static boolean isGrey(Paint paint) {
        int blue = paint.argb() & 0xFF;
        return (paint.argb() >> 16 & 0xFF) == blue && (paint.argb() >> 8 & 0xFF) == blue;
    }

    @Test
    void whatIsNotComputedHasNoLatex() {
        Album album = album(look(Exhibit.GRADIENT_W, Paper.WIDE), new Selection(Grain.OPERATION, 1, 32));
        assertTrue(album.latex(0, LatexDigits.AS_SHOWN).isEmpty());
        assertTrue(album.latex(31, LatexDigits.AS_SHOWN).isPresent());
    }

    @Test
    void theStepOnTheScreenIsOneOfItsGrainWhereThatEndsThere() {
        Session session = SESSION.with(Grain.STEP);
        int stop = session.script().groups(Grain.STEP).get(1).last();
        assertEquals(new Selection(Grain.STEP, 2, 2), Choices.here(session.to(stop)));
        assertEquals(new Selection(Grain.OPERATION, stop - 1, stop - 1), Choices.here(session.to(stop - 1)));
        assertEquals(0, Choices.here(session.first()).first());
    }
}
