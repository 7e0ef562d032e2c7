package unroll.app;

import unroll.scene.Scene;

/// What there is to show a picture in. A picture drawn for it is drawn in the very pixels of the screen: one that is
/// drawn larger and made smaller by the screen has ragged letters.
///
/// @param width in px
/// @param height in px
/// @param density pixels of the screen a px
record PictureRoom(double width, double height, double density) {

    /// Pixels a px of a picture, for it to be as large as it can, and never larger than it will be.
    double scale(Scene scene) {
        return density * Math.min(1, Math.min(width / scene.width(), height / scene.height()));
    }
}
