package unroll.app;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.render.fx.SceneView;
import unroll.session.Session;
import unroll.text.NoteKey;

/// How a note will look beside the sentence of a window of usual size: what has no room there ends in ….
final class NotePreview extends VBox {
    private static final Size ROOM = new Size(440, 150);
    private static final double MARGIN = 12;
    private final Views views;
    private final SceneView picture;

    NotePreview(Speech speech, Views views) {
        this.views = views;
        this.picture = views.make();
        setId("note-preview");
        picture.setManaged(false);
        picture.setMouseTransparent(true);
        picture.resizeRelocate(MARGIN, MARGIN, ROOM.width(), ROOM.height());
        Pane frame = new Pane(picture);
        frame.setId("note-picture");
        frame.setMinHeight(ROOM.height() + 2 * MARGIN);
        Label title = new Label();
        title.getStyleClass().add("caption");
        title.textProperty().bind(speech.say(NoteKey.PREVIEW));
        getChildren().addAll(title, frame);
    }

    /// Shows a text as the note of a session's step.
    void show(Session session, String text) {
        picture.show(views.projection().note(session, text, ROOM).map(Picture::scene)
                .orElse(FigurePane.NOTHING.scene()));
    }
}
