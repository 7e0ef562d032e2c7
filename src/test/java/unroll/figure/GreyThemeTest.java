package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.session.Session;
import unroll.text.Language;

/// Pictures without colours say all that those with colours say.
class GreyThemeTest {
    /// Its colours are those of the phases.
    private static final MarkId OVERVIEW = new MarkId("overview");
    private static final List<Theme> GREYS = Theme.ALL.stream().map(Theme::inGrey).toList();

    @Test
    void textIsReadOnEveryGround() {
        for (Theme theme : GREYS) {
            for (Paint ground : List.of(theme.window(), theme.canvas(), theme.forwardSoft(), theme.backwardSoft(),
                    theme.rightSoft())) {
                for (Paint ink : List.of(theme.ink(), theme.muted(), theme.backward(), theme.right())) {
                    assertReads(theme, ink, ground);
                }
            }
            assertReads(theme, theme.forward(), theme.window());
        }
    }

    @Test
    void numbersAreReadOnTheirShadeAndOnTheLinesOverIt() {
        for (Theme theme : GREYS) {
            ColourScale scale = new ColourScale(theme, 1);
            Paint hatch = Hatch.paint(theme);
            IntStream.rangeClosed(-100, 100).mapToObj(i -> scale.of(i / 100.0)).forEach(ground -> {
                assertReads(theme, theme.inkOn(ground), ground);
            });
            IntStream.rangeClosed(-100, -1).mapToObj(i -> scale.of(i / 100.0)).forEach(ground -> {
                Paint line = ground.mix(hatch.withAlpha(1), hatch.alpha());
                assertReads(theme, theme.inkOn(ground), line);
                assertTrue(Theme.contrast(line, ground) > 1.3, "lines are seen");
            });
        }
    }

    @Test
    void theWayBackAndTheRightAnswerAreToldFromTheForwardPass() {
        for (Theme theme : GREYS) {
            assertTrue(Theme.contrast(theme.backward(), theme.forward()) > 2, theme.name());
            assertTrue(Theme.contrast(theme.right(), theme.forward()) > 2, theme.name());
        }
    }

    @Test
    void lightAndDarkKeepTheirOrder() {
        assertFalse(Theme.LIGHT.inGrey().isDark());
        assertTrue(Theme.DARK.inGrey().isDark());
    }

    @Test
    void nothingHasAColour() {
        for (Theme theme : GREYS) {
            Stream.of(Stage.scenarios(), Stage.truncated()).flatMap(all -> all)
                    .flatMap(scenario -> pictures(scenario, theme)).forEach(picture -> {
                        for (Paint paint : paints(picture.scene().marks())) {
                            assertTrue(paint.red() == paint.green() && paint.green() == paint.blue(),
                                    () -> paint.toString());
                        }
                    });
        }
    }

    @Test
    void whatHasAMinusHasLinesAndNothingElseHas() {
        TreeSet<String> wrong = new TreeSet<>();
        int lined = 0;
        for (Picture picture : pictures(Stage.example(), Theme.LIGHT.inGrey()).toList()) {
            Map<MarkId, Mark> marks = byId(picture);
            for (Mark mark : marks.values()) {
                if (mark instanceof Mark.Text text && text.id().name().endsWith("/n")) {
                    boolean isLined = marks.containsKey(text.id().parent().orElseThrow().child("hatch"));
                    if (isLined != text.text().startsWith("−")) {
                        wrong.add(text.id().name() + ": " + text.text());
                    }
                    lined += isLined ? 1 : 0;
                }
            }
        }
        assertEquals(new TreeSet<>(), wrong);
        assertTrue(lined > 100, "there are such numbers");
    }

    @Test
    void everyCellOfASlideThatIsBelowZeroHasLinesWithOrWithoutItsNumber() {
        Size size = new Size(1920, 1080);
        TreeSet<String> wrong = new TreeSet<>();
        int lined = 0;
        Session start = Stage.session(Stage.example(), Theme.DARK.inGrey(), Language.ENGLISH, Weight.W);
        for (Session lesson : List.of(start, start.with(start.view().hiding(Set.of(Part.NUMBERS))))) {
            for (int at = 0; at <= lesson.script().size(); at++) {
                Picture picture = Stage.PROJECTION.slide(lesson.to(at), size);
                Map<MarkId, Mark> marks = byId(picture);
                for (Map.Entry<MarkId, Subject> told : picture.subjects().entrySet()) {
                    if (told.getValue() instanceof Subject.Cell cell
                            && marks.get(told.getKey()) instanceof Mark.Rect rect
                            && !rect.fill().isNone()) {
                        boolean below = start.moment().trace().value(cell.quantity()).get(cell.row(),
                                cell.column()) < 0;
                        if (below != marks.containsKey(told.getKey().child("hatch"))) {
                            wrong.add(told.getKey().name() + " at " + at);
                        }
                        lined += below ? 1 : 0;
                    }
                }
            }
        }
        assertEquals(new TreeSet<>(), wrong);
        assertTrue(lined > 500, "there are such cells");
    }

    @Test
    void inHeatMapsLinesAreOverWhatIsBelowZeroAndNowhereElse() {
        Scenario scenario = Stage.scenarios().filter(it -> it.parameters().hidden() == 64).findFirst().orElseThrow();
        List<Picture> coloured = pictures(scenario, Theme.LIGHT).toList();
        List<Picture> grey = pictures(scenario, Theme.LIGHT.inGrey()).toList();
        int lines = 0;
        for (int i = 0; i < grey.size(); i++) {
            Map<MarkId, Mark> marks = byId(grey.get(i));
            for (Mark mark : byId(coloured.get(i)).values()) {
                if (mark instanceof Mark.Grid grid
                        && marks.get(grid.id().child("hatch")) instanceof Mark.Outline sign) {
                    lines += check(grid, sign.path());
                } else if (mark instanceof Mark.Grid grid && !grid.id().equals(OVERVIEW)) {
                    assertTrue(grid.cells().stream().noneMatch(GreyThemeTest::isNegative), grid.id().name());
                }
            }
        }
        assertTrue(lines > 1000, "there are such lines");
    }

    @Test
    void coloursTellSignsByThemselves() {
        assertTrue(pictures(Stage.example(), Theme.LIGHT)
                .noneMatch(picture -> byId(picture).keySet().stream().anyMatch(id -> id.name().endsWith("/hatch"))));
    }

    /// Every line's middle is on a negative cell; gives how many there are.
    private static int check(Mark.Grid grid, Path lines) {
        List<Double> at = new ArrayList<>();
        lines.replay(new Path.Sink() {
            @Override
            public void move(double x, double y) {
                at.addAll(List.of(x, y));
            }

            @Override
            public void line(double x, double y) {
                at.addAll(List.of(x, y));
            }

            @Override
            public void quad(double cx, double cy, double x, double y) {
                throw new AssertionError("a curve");
            }

            @Override
            public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
                throw new AssertionError("a curve");
            }

            @Override
            public void close() {
                throw new AssertionError("a contour");
            }
        });
        Box box = grid.box();
        for (int i = 0; i < at.size(); i += 4) {
            double x = (at.get(i) + at.get(i + 2)) / 2 - box.x();
            double y = (at.get(i + 1) + at.get(i + 3)) / 2 - box.y();
            int column = (int) Math.floor(x / box.width() * grid.columns());
            int row = (int) Math.floor(y / box.height() * grid.rows());
            assertTrue(redness(grid.cells().get(row * grid.columns() + column)) > -2, grid.id().name());
        }
        return at.size() / 4;
    }

    /// Whether a shade of the light theme is one of orange, and not so weak that it might be one of blue.
    private static boolean isNegative(Paint paint) {
        return redness(paint) > 2;
    }

    private static int redness(Paint paint) {
        Paint zero = Theme.LIGHT.zero();
        return zero.blue() - paint.blue() - (zero.red() - paint.red());
    }

    private static Map<MarkId, Mark> byId(Picture picture) {
        return Flat.of(picture.scene(), Stage.TOOLS.measure()).stream().map(Flat::mark)
                .collect(Collectors.toMap(Mark::id, Function.identity(), (a, _) -> a,
                        () -> new TreeMap<>(Comparator.comparing(MarkId::name))));
    }

    private static List<Paint> paints(List<Mark> marks) {
        return marks.stream().flatMap(mark -> switch (mark) {
            case Mark.Rect rect -> Stream.of(rect.fill(), rect.stroke().paint());
            case Mark.Outline outline -> Stream.of(outline.fill(), outline.stroke().paint());
            case Mark.Text text -> Stream.of(text.fill());
            case Mark.Grid grid -> grid.cells().stream();
            case Mark.Group group -> paints(group.marks()).stream();
        }).filter(paint -> !paint.isNone()).toList();
    }

    private static Stream<Picture> pictures(Scenario scenario, Theme theme) {
        Session lesson = Stage.session(scenario, theme, Language.ENGLISH, Weight.W);
        int end = lesson.script().size();
        return IntStream.of(0, end / 2, end - 1, end).boxed()
                .flatMap(at -> Stage.panels().stream().map(panel -> panel.of(lesson.to(at))));
    }

    private static void assertReads(Theme theme, Paint ink, Paint ground) {
        double contrast = Theme.contrast(ink, ground);
        assertTrue(contrast >= theme.legible(), () -> theme.name() + " " + ink + " on " + ground + ": " + contrast);
    }
}
