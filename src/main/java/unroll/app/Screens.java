package unroll.app;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.stage.Screen;
import javafx.stage.Stage;
import unroll.text.RoomKey;

/// The screens there are, and the one that the lesson is presented on.
final class Screens {
    private final Stage window;
    private final Speech speech;
    private final ObjectProperty<OptionalInt> chosen;

    /// @param before what was chosen when the program ended last
    Screens(Stage window, Speech speech, OptionalInt before) {
        this.window = window;
        this.speech = speech;
        this.chosen = new SimpleObjectProperty<>(before);
    }

    /// Which screen a person chose, from 0; absent: one that the window is not on.
    OptionalInt chosen() {
        return chosen.get();
    }

    /// Where the lesson is presented.
    Rectangle2D target() {
        List<Rectangle2D> all = bounds();
        return all.get(target(chosen.get(), all, home(all)));
    }

    /// Whether the window stays to be seen beside what is presented.
    boolean isWindowElsewhere() {
        List<Rectangle2D> all = bounds();
        int home = home(all);
        return target(chosen.get(), all, home) != home;
    }

    /// The screen to present on: the one that is chosen where it is there, else the first that the window is not on, else
    /// the only one.
    static int target(OptionalInt chosen, List<Rectangle2D> screens, int home) {
        return chosen.stream().filter(it -> it < screens.size()).findFirst().orElseGet(
                () -> IntStream.range(0, screens.size()).filter(it -> it != home).findFirst().orElse(home));
    }

    /// The screen that the middle of a window is on; the first where it is on none.
    static int home(List<Rectangle2D> screens, double x, double y) {
        return IntStream.range(0, screens.size()).filter(it -> screens.get(it).contains(x, y)).findFirst().orElse(0);
    }

    /// Whether there is a screen at a place.
    boolean isThere(Rectangle2D screen) {
        return bounds().contains(screen);
    }

    /// Is told when screens come and go.
    void follow(Runnable then) {
        Screen.getScreens().addListener((ListChangeListener<Screen>) change -> then.run());
    }

    /// The menu to choose one.
    Menu menu() {
        Menu menu = new Menu();
        menu.setId("present-on");
        menu.textProperty().bind(speech.say(RoomKey.PRESENT_ON));
        fill(menu);
        follow(() -> fill(menu));
        return menu;
    }

    private void fill(Menu menu) {
        RadioMenuItem other = item(OptionalInt.empty());
        other.setId("screen-other");
        other.textProperty().bind(speech.say(RoomKey.SCREEN_OTHER));
        menu.getItems().setAll(other);
        List<Rectangle2D> all = bounds();
        for (int i = 0; i < all.size(); i++) {
            RadioMenuItem item = item(OptionalInt.of(i));
            item.setId("screen-" + i);
            item.textProperty().bind(speech.say(RoomKey.SCREEN, i + 1, Math.round(all.get(i).getWidth()),
                    Math.round(all.get(i).getHeight())));
            menu.getItems().add(item);
        }
    }

    private RadioMenuItem item(OptionalInt screen) {
        RadioMenuItem item = new RadioMenuItem();
        chosen.subscribe(now -> item.setSelected(now.equals(screen)));
        item.setOnAction(event -> {
            chosen.set(screen);
            item.setSelected(true);
        });
        return item;
    }

    private int home(List<Rectangle2D> all) {
        return home(all, window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
    }

    private static List<Rectangle2D> bounds() {
        return Screen.getScreens().stream().map(Screen::getBounds).toList();
    }
}
