package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import unroll.figure.Frame;
import unroll.figure.Notation;
import unroll.figure.NotationEntry;
import unroll.session.Session;
import unroll.text.MessageKey;
import unroll.text.NotationKey;

/// A window beside the main one that says what every symbol, shape, colour and key means, and lights each where it is.
final class NotationPage {
    private static final double WIDTH = 700;
    private static final double HEIGHT = 740;
    private static final double MARGIN = 12;
    private static final double TOP = 60;
    private final Store store;
    private final Speech speech;
    private final Views views;
    private final CommandTable table;
    private final ObservableValue<Double> zoom;
    private final Stage stage = new Stage();
    private final VBox content = new VBox();
    private final ScrollPane scroll = new ScrollPane(content);
    private final TextField find = new TextField();
    private final List<NotationRow> rows = new ArrayList<>();
    /// The parts of the page: each shows what is found of it, and says whether that is anything.
    private final List<Predicate<Search>> finders = new ArrayList<>();
    private final Label nothing = new Label();
    private Optional<Session> shown = Optional.empty();

    NotationPage(Window owner, Store store, Speech speech, Appearance appearance, Views views, CommandTable table,
            ObservableValue<Double> zoom) {
        this.store = store;
        this.speech = speech;
        this.views = views;
        this.table = table;
        this.zoom = zoom;
        stage.initOwner(owner);
        stage.titleProperty().bind(speech.say(NotationKey.TITLE));
        content.setId("notation-page");
        nothing.setId("notation-nothing");
        nothing.setWrapText(true);
        find.setId("notation-find");
        find.promptTextProperty().bind(speech.say(NotationKey.FIND));
        find.accessibleTextProperty().bind(speech.say(NotationKey.FIND));
        find.textProperty().subscribe(this::find);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        BorderPane page = new BorderPane(scroll);
        VBox top = new VBox(find, label(NotationKey.HOW, "caption"));
        top.setId("notation-top");
        page.setTop(top);
        Scene scene = new Scene(new Zoomed(page, zoom));
        appearance.dress(scene.getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        scene.focusOwnerProperty().subscribe(this::reveal);
        stage.setScene(scene);
        stage.setOnHidden(event -> store.update((Session session) -> session.pointedAt(Optional.empty())));
        store.sessionProperty().subscribe(session -> {
            if (stage.isShowing()) {
                follow(session);
            }
        });
    }

    /// Opens the page, or brings it to the front.
    void show() {
        follow(store.session());
        if (!stage.isShowing()) {
            place();
        }
        stage.show();
        stage.toFront();
        stage.requestFocus();
        find.requestFocus();
    }

    /// Beside what it lights, as far as the screen allows.
    private void place() {
        Window owner = stage.getOwner();
        Rectangle2D screen = ScreenRoom.of(owner);
        Rectangle2D room = ScreenRoom.within(screen, owner);
        double width = Math.min(WIDTH * zoom.getValue(), room.getWidth());
        double height = Math.min(HEIGHT * zoom.getValue(), room.getHeight() - TOP);
        Rectangle2D place = ScreenRoom.kept(new Rectangle2D(owner.getX() + owner.getWidth() - width - MARGIN,
                owner.getY() + TOP, width, height), screen);
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
    }

    private void follow(Session session) {
        boolean same = shown.filter(it -> isTheSame(it, session)).isPresent();
        boolean moved = shown.filter(it -> it.position() == session.position()).isEmpty();
        shown = Optional.of(session);
        if (!same) {
            fill(session);
        }
        if (!same || moved) {
            rows.forEach(row -> row.tell(session, speech.words()));
        }
    }

    private static boolean isTheSame(Session one, Session other) {
        return one.lesson() == other.lesson() && one.view().theme().equals(other.view().theme())
                && one.view().language() == other.view().language();
    }

    private void fill(Session session) {
        Frame frame = views.projection().frame(session);
        rows.clear();
        finders.clear();
        KeysPage keys = new KeysPage(table, frame.words());
        nothing.getStyleClass().add("caption");
        content.getChildren().setAll(nothing);
        add(NotationKey.SYMBOLS, Notation.symbols(session.scenario()), frame);
        add(NotationKey.SHAPES, Notation.shapes(session.scenario()), frame);
        Label heading = label(NotationKey.KEYS, "notation-heading");
        content.getChildren().addAll(heading, keys);
        finders.add(search -> shown(heading, keys.find(search)));
        find(find.getText());
    }

    private void add(MessageKey title, List<NotationEntry> entries, Frame frame) {
        Label heading = label(title, "notation-heading");
        List<NotationRow> made = entries.stream().map(entry -> new NotationRow(entry, store, frame, views)).toList();
        rows.addAll(made);
        content.getChildren().add(heading);
        content.getChildren().addAll(made);
        finders.add(search -> {
            made.forEach(row -> row.find(search));
            return shown(heading, made.stream().anyMatch(Node::isVisible));
        });
    }

    /// A heading stands over what is found alone.
    private static boolean shown(Node node, boolean found) {
        node.setVisible(found);
        node.setManaged(found);
        return found;
    }

    private Label label(MessageKey key, String style) {
        Label label = new Label();
        label.textProperty().bind(speech.say(key));
        label.setWrapText(true);
        label.getStyleClass().add(style);
        label.setAccessibleRole(AccessibleRole.TEXT);
        return label;
    }

    private void find(String text) {
        Search search = new Search(text);
        boolean found = finders.stream().map(finder -> finder.test(search)).reduce(finders.isEmpty(),
                Boolean::logicalOr);
        nothing.setText(speech.now(NotationKey.NOTHING, text.strip()));
        shown(nothing, !found);
        scroll.setVvalue(0);
    }

    private void press(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.ESCAPE || code == KeyCode.F1) {
            stage.hide();
        } else if (code == KeyCode.DOWN || code == KeyCode.UP) {
            go(code == KeyCode.DOWN ? 1 : -1);
        } else if (code == KeyCode.ENTER && stage.getScene().getFocusOwner() instanceof NotationRow row) {
            row.choose();
        } else {
            return;
        }
        event.consume();
    }

    /// To another row; from the first one up, to the field.
    private void go(int by) {
        List<Node> stops = Stream.<Node>concat(Stream.of(find), rows.stream().filter(Node::isVisible)).toList();
        int at = Math.max(0, stops.indexOf(stage.getScene().getFocusOwner()));
        stops.get(Math.clamp(at + by, 0, stops.size() - 1)).requestFocus();
    }

    /// Scrolls to the row that the keyboard is at.
    private void reveal(Node owner) {
        if (owner instanceof NotationRow row) {
            Bounds bounds = row.getBoundsInParent();
            double room = scroll.getViewportBounds().getHeight();
            double rest = content.getHeight() - room;
            double top = scroll.getVvalue() * rest;
            if (rest > 0 && bounds.getMinY() - MARGIN < top) {
                scroll.setVvalue((bounds.getMinY() - MARGIN) / rest);
            } else if (rest > 0 && bounds.getMaxY() + MARGIN > top + room) {
                scroll.setVvalue((bounds.getMaxY() + MARGIN - room) / rest);
            }
        }
    }
}
