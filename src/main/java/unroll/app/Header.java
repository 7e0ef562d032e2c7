package unroll.app;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuBar;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.beans.property.SimpleStringProperty;
import unroll.text.WindowKey;

/// The strip at the top: menus, what is open, the activity, which error is traced back, colours and language. Where it has
/// no room for all, what has a menu too goes first.
final class Header extends HBox {
    /// From this width on, what is chosen with the error is said beside it, in px.
    private static final double ROOMY = 1200;
    private final Region between = new Region();
    private final Region after = new Region();
    private final HBox activity;
    private final List<Node> spare;

    Header(Store store, Speech speech, CommandTable table, Activities activities, Editor editor,
            MenuEntry.Group hiding, List<Background> works,
            MenuBar menus) {
        setId("header");
        setMinWidth(0);
        Label name = new Label();
        name.setId("name");
        name.textProperty().bind(speech.say(WindowKey.APP_NAME));
        Button title = new Buttons(speech).worded(table.get("title"),
                store.sessionProperty().flatMap(session -> speech.say(Titles.marked(session))));
        title.setId("title");
        title.setMinWidth(0);
        activity = new Buttons(speech).choices(
                activities.choices().stream().map(it -> table.get("activity-" + it.id())).toList(),
                activities.choices().stream().map(it -> speech.say(it.title())).toList());
        activity.setId("activity");
        activity.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        menus.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox.setHgrow(after, Priority.ALWAYS);
        Label error = new Label();
        error.textProperty().bind(speech.say(WindowKey.ERROR));
        error.getStyleClass().add("caption");
        error.visibleProperty().bind(widthProperty().greaterThan(ROOMY));
        error.managedProperty().bind(error.visibleProperty());
        ErrorChoice choice = new ErrorChoice(store, speech, editor);
        error.setLabelFor(choice);
        Logo logo = new Logo();
        getChildren().addAll(logo, name, menus, title, between, activity, after,
                new ComparedPill(store, speech, table), new HiddenPill(store, speech, hiding));
        works.forEach(work -> getChildren().add(busy(speech, work)));
        getChildren().addAll(error, choice);
        List<Button> switches = switches(speech, table);
        getChildren().addAll(switches);
        spare = List.of(name, logo, switches.getLast(), switches.getFirst(), activity);
        spare.forEach(part -> part.managedProperty().bind(part.visibleProperty()));
        for (Node part : List.of(name, error, choice)) {
            ((Region) part).setMinWidth(Region.USE_PREF_SIZE);
        }
    }

    /// The choice of the activity is in the middle of the window where there is room, else as near as can be.
    @Override
    protected void layoutChildren() {
        spare();
        super.layoutChildren();
        double most = after.getLayoutX() + after.getWidth() - activity.getWidth();
        double middle = (getWidth() - activity.getWidth()) / 2;
        activity.setLayoutX(
                snapPositionX(Math.clamp(middle, between.getLayoutX(), Math.max(between.getLayoutX(), most))));
    }

    /// Leaves out what there is no room for.
    private void spare() {
        double need = snappedLeftInset() + snappedRightInset() - getSpacing();
        for (Node part : getManagedChildren()) {
            need += getSpacing() + (spare.contains(part) ? 0 : part.minWidth(-1));
        }
        need -= getSpacing() * spare.stream().filter(Node::isManaged).count();
        for (Node part : spare.reversed()) {
            need += getSpacing() + part.prefWidth(-1);
            boolean fits = need <= getWidth();
            if (part.isVisible() != fits) {
                part.setVisible(fits);
            }
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
        cancel.setOnAction(event -> background.cancel());
        HBox box = new HBox(turning, what, cancel);
        box.getStyleClass().add("busy");
        box.visibleProperty().bind(background.busyProperty().map(java.util.Optional::isPresent));
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }
}
