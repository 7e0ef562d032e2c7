package unroll.app;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.beans.property.SimpleStringProperty;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.material2.Material2AL;
import org.kordamp.ikonli.material2.Material2MZ;
import unroll.text.WindowKey;

/// The strip at the top: menus, what is open, the activity, which error is traced back, colours and language. Where it has
/// no room for all, menus and activities fold into a button each.
final class Header extends HBox {
    /// From this width on, what is chosen with the error is said beside it, in px.
    private static final double ROOMY = 1200;
    private static final KeyCombination MENU = new KeyCodeCombination(KeyCode.F10);
    private final Button title;
    private final MenuBar menus;
    private final Button folded;
    private final HBox activity;
    private final Button chosen;
    private final List<Node> spare;

    Header(Store store, Speech speech, CommandTable table, Activities activities, Editor editor,
            MenuEntry.Group hiding, List<Background> works,
            MenuBar menus) {
        setId("header");
        setMinWidth(0);
        Label name = new Label();
        name.setId("name");
        name.textProperty().bind(speech.say(WindowKey.APP_NAME));
        title = new Buttons(speech).worded(table.get("title"),
                store.sessionProperty().flatMap(session -> speech.say(Titles.marked(session))));
        title.setId("title");
        title.setMinWidth(0);
        activity = new Buttons(speech).choices(
                activities.choices().stream().map(it -> table.get("activity-" + it.id())).toList(),
                activities.choices().stream().map(it -> speech.say(it.title())).toList());
        activity.setId("activity");
        activity.setMaxHeight(USE_PREF_SIZE);
        menus.setMinWidth(USE_PREF_SIZE);
        this.menus = menus;
        folded = folding("menus-folded", speech.say(WindowKey.MENU_ALL), () -> new Menus(speech).folded(table));
        folded.setGraphic(new FontIcon(Material2MZ.MENU));
        chosen = folding("activity-folded", activities.nowProperty().flatMap(now -> speech.say(now.title())),
                () -> offered(speech, table, activities));
        chosen.setGraphic(new FontIcon(Material2AL.ARROW_DROP_DOWN));
        chosen.setContentDisplay(ContentDisplay.RIGHT);
        chosen.textProperty().bind(activities.nowProperty().flatMap(now -> speech.say(now.title())));
        Label error = new Label();
        error.textProperty().bind(speech.say(WindowKey.ERROR));
        error.getStyleClass().add("caption");
        error.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        error.managedProperty().bind(error.visibleProperty());
        ErrorChoice choice = new ErrorChoice(store, speech, editor);
        error.setLabelFor(choice);
        Logo logo = new Logo();
        getChildren().addAll(logo, name, menus, folded, title, activity, chosen,
                new ComparedPill(store, speech, table), new HiddenPill(store, speech, hiding));
        works.forEach(work -> getChildren().add(busy(speech, work)));
        getChildren().addAll(error, choice);
        List<Button> switches = switches(speech, table);
        getChildren().addAll(switches);
        spare = List.of(name, logo);
        for (Node part : List.of(name, error, choice)) {
            ((Region) part).setMinWidth(Region.USE_PREF_SIZE);
        }
        EventHandler<KeyEvent> unfold = this::unfold;
        sceneProperty().subscribe((before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, unfold);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, unfold);
            }
        });
    }

    /// Opens the folded menus by the key that leads into a bar of menus.
    private void unfold(KeyEvent event) {
        if (MENU.match(event) && folded.isVisible()) {
            folded.fire();
            event.consume();
        }
    }

    /// The choice of the activity is in the middle of the window where there is room, else as near as can be; the title has
    /// what the others leave. Each part is placed once: one that is moved after its row was laid out asks for the next
    /// layout, and so on for ever.
    @Override
    protected void layoutChildren() {
        spare();
        List<Node> parts = getManagedChildren().stream().filter(Node::isVisible).toList();
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double lack = wide(parts) - (right - left);
        Map<Node, Double> widths = new HashMap<>();
        for (Node part : Stream.concat(Stream.of((Node) title), parts.stream().filter(it -> it != title)).toList()) {
            double most = part.prefWidth(-1);
            double width = Math.clamp(most - lack, Math.min(part.minWidth(-1), most), most);
            lack -= most - width;
            widths.put(part, width);
        }
        Region acts = activity.isVisible() ? activity : chosen;
        int middle = parts.indexOf(acts);
        double from = row(parts.subList(0, middle), left, widths);
        List<Node> last = parts.subList(middle + 1, parts.size());
        double wide = last.stream().mapToDouble(part -> getSpacing() + widths.get(part)).sum();
        double to = right - wide;
        double width = widths.get(acts);
        double start = Math.clamp((getWidth() - width) / 2, from, Math.max(from, to - width));
        to = Math.max(to, row(List.of(acts), snapPositionX(start), widths) - getSpacing());
        row(last, Math.max(from, to + getSpacing()), widths);
    }

    /// Places parts one after the other.
    ///
    /// @return where the next one would begin
    private double row(List<Node> parts, double from, Map<Node, Double> widths) {
        double x = from;
        for (Node part : parts) {
            double width = widths.get(part);
            layoutInArea(part, x, snappedTopInset(), width,
                    getHeight() - snappedTopInset() - snappedBottomInset(), 0, HPos.LEFT, VPos.CENTER);
            x += width + getSpacing();
        }
        return x;
    }

    private double wide(List<Node> parts) {
        return parts.stream().mapToDouble(part -> part.prefWidth(-1)).sum() + getSpacing() * (parts.size() - 1);
    }

    /// A button that offers what has no room for itself.
    private static Button folding(String id, ObservableValue<String> name, Supplier<ContextMenu> offered) {
        Button button = new Button();
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.accessibleTextProperty().bind(name);
        button.setVisible(false);
        button.setOnAction(event -> {
            if (button.getContextMenu() == null) {
                button.setContextMenu(offered.get());
            }
            Popups.below(button.getContextMenu(), button);
        });
        return button;
    }

    private static ContextMenu offered(Speech speech, CommandTable table, Activities activities) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(new Menus(speech).items(
                activities.choices().stream().map(it -> table.get("activity-" + it.id())).toList()));
        return menu;
    }

    /// Folds what there is no room for: first the menus into one, then the activities into the one that is chosen. No
    /// control is left out; the name and the sign of the program are, and keep their place among the parts.
    private void spare() {
        double need = snappedLeftInset() + snappedRightInset() - getSpacing();
        Set<Node> folding = Set.of(menus, folded, activity, chosen);
        for (Node part : getManagedChildren()) {
            need += spare.contains(part) || folding.contains(part) ? 0 : getSpacing() + part.minWidth(-1);
        }
        double full = activity.prefWidth(-1) + getSpacing();
        boolean bar = need + menus.prefWidth(-1) + getSpacing() + full <= getWidth();
        need += (bar ? menus : folded).prefWidth(-1) + getSpacing();
        boolean all = need + full <= getWidth();
        need += all ? full : chosen.prefWidth(-1) + getSpacing();
        menus.setVisible(bar);
        folded.setVisible(!bar);
        activity.setVisible(all);
        chosen.setVisible(!all);
        for (Node part : spare.reversed()) {
            need += getSpacing() + part.prefWidth(-1);
            part.setVisible(need <= getWidth());
        }
    }

    private static List<Button> switches(Speech speech, CommandTable table) {
        Buttons buttons = new Buttons(speech);
        Button theme = buttons.icon(table.get("switch-theme"));
        ObservableValue<String> language = speech.wordsProperty().map(words -> words.language().shortName());
        return List.of(theme, buttons.worded(table.get("switch-language"), language));
    }

    /// The sign of life while something takes long.
    private static HBox busy(Speech speech, Background background) {
        Label what = new Label();
        what.textProperty().bind(background.busyProperty()
                .flatMap(busy -> busy.map(speech::say).orElseGet(() -> new SimpleStringProperty(""))));
        ProgressIndicator turning = new ProgressIndicator();
        Button cancel = new Button();
        cancel.textProperty().bind(speech.say(WindowKey.CANCEL));
        cancel.setMinWidth(USE_PREF_SIZE);
        cancel.setOnAction(event -> background.cancel());
        HBox box = new HBox(turning, what, cancel);
        box.getStyleClass().add("busy");
        box.visibleProperty().bind(background.busyProperty().map(java.util.Optional::isPresent));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
