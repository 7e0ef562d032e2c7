package unroll.figure;

import unroll.scene.Font;

/// What pictures are composed for.
public enum Form {
    /// The window: read from near, with legends and remarks.
    WINDOW(0),
    /// A slide, read from far: composed on a page 540 high, in type of at least 12, which is 24 px of 1080. What has no
    /// room in that type is folded.
    SLIDE(12);

    private final double least;

    Form(double least) {
        this.least = least;
    }

    /// The smallest type, in px per em; 0 where there is none.
    double least() {
        return least;
    }

    /// A font that is large enough.
    Font readable(Font font) {
        return font.size() >= least ? font : new Font(font.family(), font.weight(), least);
    }

    /// The larger of a size of type and the smallest there may be.
    double readable(double size) {
        return Math.max(least, size);
    }
}
