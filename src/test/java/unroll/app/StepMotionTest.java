package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import unroll.io.BundledScenarios;
import unroll.io.LanguageChoice;
import unroll.io.MotionChoice;
import unroll.io.Settings;
import unroll.render.FxThread;
import unroll.render.fx.SceneView;
import unroll.scene.Scene;

/// A step is one change: all parts of the window show it in the same frame.
final class StepMotionTest {
    private final OpenWindow open = OpenWindow.on(BundledScenarios.first().read(),
            Settings.defaults().with(LanguageChoice.ENGLISH).with(MotionChoice.SYSTEM));

    @AfterEach
    void close() {
        open.close();
    }

    private SceneView view(String pane) {
        return (SceneView) open.find(pane, FigurePane.class).getChildrenUnmodifiable().getFirst();
    }

    @Test
    void textAndPictureChangeInTheSameFrameAndEndTogether() {
        List<String> panes = List.of("network", "explanation", "code", "timeline");
        open.until(() -> view("network").shown().marks().size() > 0);
        for (int i = 0; i < 12; i++) {
            open.until(() -> panes.stream().noneMatch(it -> view(it).isMoving()));
            unhurried();
            Map<String, Scene> before = FxThread.call(() -> panes.stream()
                    .collect(Collectors.toMap(Function.identity(), it -> view(it).shown())));
            FxThread.run(() -> {
                open.window.command("go-next").run();
                open.stage.getScene().getRoot().layout();
                for (String pane : panes) {
                    assertNotSame(before.get(pane), view(pane).shown(), pane);
                    assertTrue(view(pane).isMoving(), pane);
                }
            });
        }
        open.press(KeyCode.RIGHT);
        open.until(() -> panes.stream().noneMatch(it -> view(it).isMoving()));
        assertEquals(13, open.session().position());
    }

    /// Steps that come faster than motion are shown at once.
    private static void unhurried() {
        try {
            Thread.sleep(300);
        } catch (InterruptedException stopped) {
            throw new AssertionError(stopped);
        }
    }

    /// Nor does what stands beside it, in either language and at every length of a click.
    @Test
    void theNumberOfTheStepMovesNothing() {
        for (String grain : List.of("grain-operation", "grain-step", "switch-language")) {
            FxThread.run(() -> open.window.command(grain).run());
            Set<Double> places = new TreeSet<>();
            for (int position : List.of(0, 9, 10, 31, 32)) {
                places.add(FxThread.call(() -> {
                    open.store.update(session -> session.to(position));
                    open.stage.getScene().getRoot().applyCss();
                    open.stage.getScene().getRoot().layout();
                    Node speed = open.find("speed", Node.class);
                    return speed.localToScene(0, 0).getX();
                }));
            }
            assertEquals(1, places.size(), grain + " " + places);
        }
    }
}
