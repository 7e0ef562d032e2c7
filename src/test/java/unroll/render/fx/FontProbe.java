package unroll.render.fx;

import javafx.scene.text.Text;
import unroll.scene.Font;

/// Says how wide JavaFX lays out a text in a bundled font.
public final class FontProbe {
    private final FxFonts fonts = new FxFonts();

    /// No font is read yet.
    public FontProbe() {
    }

    /// The advance width, in px. For the JavaFX thread.
    public double width(String text, Font font) {
        Text node = new Text(text);
        node.setFont(fonts.get(font).value());
        return node.getLayoutBounds().getWidth();
    }
}
