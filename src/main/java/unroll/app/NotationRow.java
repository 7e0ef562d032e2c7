package unroll.app;

import java.util.Optional;
import java.util.OptionalInt;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import unroll.figure.Frame;
import unroll.figure.Moment;
import unroll.figure.NotationEntry;
import unroll.figure.NotationFigure;
import unroll.figure.Picture;
import unroll.figure.Subject;
import unroll.session.Session;
import unroll.text.Message;
import unroll.text.NotationKey;
import unroll.text.Words;

/// One entry of the page of notation. Pointed at, or gone to by keys, it is lit in the window; chosen, it leads to the
/// step from which on it is there.
final class NotationRow extends HBox {
    private final NotationEntry entry;
    private final Store store;
    private final Label status = new Label();
    private final String meaning;
    private final String others;

    NotationRow(NotationEntry entry, Store store, Frame frame, Views views) {
        this.entry = entry;
        this.store = store;
        meaning = frame.words().say(entry.words());
        others = frame.words().say(entry.others());
        setId("notation-" + entry.id());
        getStyleClass().add("notation-row");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.TEXT);
        Label words = new Label(meaning);
        words.setWrapText(true);
        status.setWrapText(true);
        status.getStyleClass().add("caption");
        StackPane look = new StackPane(picture(NotationFigure.draw(frame, entry.look()), views));
        look.getStyleClass().add("notation-look");
        VBox text = new VBox(words, status);
        text.getStyleClass().add("notation-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().addAll(look, text);
        entry.shape().map(latex -> picture(NotationFigure.shape(frame, latex), views)).ifPresent(shape -> {
            StackPane beside = new StackPane(shape);
            beside.getStyleClass().add("notation-shape");
            getChildren().add(beside);
        });
        addEventHandler(MouseEvent.MOUSE_ENTERED, event -> light());
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> darken());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            requestFocus();
            choose();
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                light();
            } else {
                darken();
            }
        });
    }

    /// Says what holds at a step of the lesson.
    void tell(Session session, Words words) {
        Moment moment = session.moment();
        OptionalInt from = entry.from(moment);
        String said = entry.shown().isEmpty() || entry.newest(moment).isPresent()
                ? ""
                : from.isPresent()
                        ? words.say(Message.of(NotationKey.FROM_STEP, from.getAsInt()))
                        : words.say(NotationKey.NEVER);
        status.setText(said);
        status.setVisible(!said.isEmpty());
        status.setManaged(!said.isEmpty());
        setAccessibleText(entry.id() + ": " + meaning + " " + said);
    }

    /// Shows the row where it has what is looked for.
    void find(Search search) {
        boolean found = search.finds(meaning + " " + others) || entry.id().equalsIgnoreCase(search.wanted().strip());
        setVisible(found);
        setManaged(found);
    }

    /// Leads to the first step that shows it, where it is not there yet.
    void choose() {
        Moment moment = store.session().moment();
        if (entry.newest(moment).isEmpty()) {
            entry.from(moment).ifPresent(position -> store.update(session -> session.to(position)));
        }
        light();
    }

    private void light() {
        Optional<Subject> subject = entry.newest(store.session().moment()).map(Subject.Whole::new);
        store.update(session -> session.pointedAt(subject));
    }

    private void darken() {
        store.update((Session session) -> session.pointedAt(Optional.empty()));
    }

    private static StackPane picture(Picture picture, Views views) {
        var view = views.make();
        view.show(picture.scene());
        view.setMouseTransparent(true);
        StackPane holder = new StackPane(view);
        holder.setMinSize(picture.scene().width(), picture.scene().height());
        holder.setMaxSize(picture.scene().width(), picture.scene().height());
        return holder;
    }
}
