package unroll.figure;

import unroll.scene.Font;

/// What pictures are composed for.
public enum Form {
    /// The window: read from near, with legends and remarks.
    WINDOW(0, 11),
    /// A slide, read from far: composed on a page 540 high, in type of at least 12, which is 24 px of 1080. What has no
    /// room in that type is folded.
    SLIDE(12, 12);

    private final double least;
    private final double leastNumber;

    Form(double least, double leastNumber) {
        this.least = least;
        this.leastNumber = leastNumber;
    }

    /// The smallest type, in px per em; 0 where there is none.
    double least() {
        return least;
    }

    /// The smallest type of a number in a cell, in px per em: what has no room for it shows its colour alone.
    double leastNumber() {
        return leastNumber;
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
