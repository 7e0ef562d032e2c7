package unroll.app;

import unroll.figure.Size;
import unroll.render.java2d.Pixels;
import unroll.session.Projection;
import unroll.session.Session;
import unroll.text.CopyKey;
import unroll.text.Message;

/// Puts the whole picture on the clipboard, composed for a slide and painted away from the JavaFX thread.
final class PictureCopy {
    /// A slide, in px.
    static final Size SLIDE = new Size(1920, 1080);
    /// Pixels per px of the slide.
    static final double SCALE = 2;
    private final Store store;
    private final Projection projection;
    private final Clip clip;
    private final Background background = new Background();

    PictureCopy(Store store, Projection projection, Clip clip) {
        this.store = store;
        this.projection = projection;
        this.clip = clip;
    }

    /// Draws the picture, with a sign of life where that takes long.
    Background background() {
        return background;
    }

    /// Copies the picture of the moment.
    void copy() {
        Session session = store.session();
        background.run(Message.of(CopyKey.DRAWING),
                () -> Pixels.of(projection.slide(session, SLIDE).scene(), SCALE),
                pixels -> clip.put(Message.of(CopyKey.PICTURE), PixelImage.of(pixels)), Fault::raise, () -> {
                });
    }
}
