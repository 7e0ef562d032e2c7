package unroll.figure;

import java.util.Optional;
import unroll.scene.Paint;

/// How numbers look that truncation leaves out: grey, as far from the ground as the number is from zero. They are
/// values: what is no part of the sum is not compared.
final class CutCells {
    /// Of the colour of lines, so that muted text can be read on it.
    private static final double FULL = 0.6;

    private CutCells() {
    }

    /// Cells without their colours.
    static Cells grey(Cells cells) {
        Theme theme = theme(cells.theme());
        return new Cells(theme, new ColourScale(theme, cells.scale().largest()), cells.numbers(), cells.look(),
                cells.font(),
                cells.leastWidth(), cells.form(), cells.corner(), Optional.empty());
    }

    private static Theme theme(Theme own) {
        Paint full = own.shade(own.zero().mix(own.line(), FULL));
        return new Theme(own.name(), own.legible(), own.signs(), own.window(), own.canvas(), own.muted(), own.muted(),
                own.line(),
                full, own.zero(),
                full, own.line(), own.forwardSoft(), own.backward(), own.backwardSoft(), own.right(), own.rightSoft(),
                own.attention(), own.alarm(), own.more(), own.less());
    }
}
