package unroll.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import unroll.figure.Exhibit;
import unroll.figure.Size;
import unroll.figure.Theme;
import unroll.io.BadInput;
import unroll.io.ScenarioReader;
import unroll.render.fx.NodeTree;
import unroll.render.fx.SceneView;
import unroll.render.java2d.Java2dTextMeasure;
import unroll.render.java2d.LatexTypesetter;
import unroll.scene.Scene;
import unroll.session.Page;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.Language;

/// The lesson itself in both renderers.
final class LessonConformanceTest {
    private static final double WIDTH = 1366;
    private static final double HEIGHT = 768;
    private static final Size SLIDE = new Size(960, 540);
    private final Projection projection = new Projection(new Java2dTextMeasure(), new LatexTypesetter());
    private final Session session = example();

    @TestFactory
    Stream<DynamicTest> stepsLookTheSameInBothRenderers() {
        return Theme.ALL.stream().flatMap(theme -> IntStream.of(0, 7, 23, session.script().size())
                .mapToObj(place -> DynamicTest.dynamicTest("step " + place + " " + theme.name(), () -> {
                    Session here = session.with(session.view().with(theme)).to(place);
                    Scene scene = Page.draw(projection, here, WIDTH, HEIGHT);
                    demandAlike(scene, 1.5);
                })));
    }

    @TestFactory
    Stream<DynamicTest> exhibitsLookTheSameInBothRenderers() {
        List<Theme> themes = Stream.concat(Theme.ALL.stream(), Theme.ALL.stream().map(Theme::inGrey)).toList();
        return Stream.of(Exhibit.values())
                .filter(it -> it != Exhibit.STATE_BIAS && it != Exhibit.OUTPUT_BIAS)
                .flatMap(exhibit -> themes.stream()
                        .map(theme -> DynamicTest.dynamicTest(exhibit.id() + " " + theme.name(), () -> {
                            Session here = session.with(session.view().with(theme)).to(26);
                            demandAlike(projection.exhibit(here, exhibit, SLIDE).scene(), 1.5);
                        })));
    }

    private static void demandAlike(Scene scene, double scale) {
        Pixels fx = Pixels.byFx(scene, scale);
        Pixels java2d = Pixels.byJava2d(scene, scale);
        assertTrue(fx.meanDifference(java2d) < 0.3, () -> "mean " + fx.meanDifference(java2d));
        assertTrue(fx.fractionDiffering(java2d, 64) < 0.002, () -> "fraction " + fx.fractionDiffering(java2d, 64));
    }

    @Test
    void steppingBackGivesTheNodesOfBefore() {
        FxThread.run(() -> {
            SceneView view = new SceneView();
            for (int place = 0; place < session.script().size(); place++) {
                Scene here = Page.draw(projection, session.to(place), WIDTH, HEIGHT);
                view.show(here);
                String before = NodeTree.of(view);
                view.show(Page.draw(projection, session.to(place + 1), WIDTH, HEIGHT));
                view.show(Page.draw(projection, session.to(place), WIDTH, HEIGHT));
                assertEquals(before, NodeTree.of(view), "step " + place);
            }
        });
    }

    private static Session example() {
        String file = "/unroll/scenarios/the-cat.unroll.json";
        try (InputStream in = LessonConformanceTest.class.getResourceAsStream(file)) {
            return Session.of(ScenarioReader.read(in, file), Language.ENGLISH);
        } catch (IOException | BadInput failure) {
            throw new AssertionError(failure);
        }
    }
}
