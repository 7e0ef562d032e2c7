package unroll.render.fx;

import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.text.FontSmoothingType;
import javafx.scene.text.Text;
import unroll.scene.Mark;

/// A line of text.
final class TextNode implements MarkNode {
    private final Text text = new Text();
    private final FxFonts fonts;
    private Mark.Text shown;

    TextNode(Mark.Text mark, FxFonts fonts) {
        this.fonts = fonts;
        text.setManaged(false);
        text.setTextOrigin(VPos.BASELINE);
        text.setFontSmoothingType(FontSmoothingType.GRAY);
        text.fontProperty().bind(fonts.get(mark.font()));
        text.setText(mark.text());
        text.setX(mark.x());
        text.setY(mark.baseline());
        FxValues.fill(text, mark.fill());
        shown = mark;
    }

    @Override
    public Node node() {
        return text;
    }

    @Override
    public boolean canShow(Mark mark) {
        return mark instanceof Mark.Text;
    }

    @Override
    public void show(Mark mark) {
        if (mark == shown || !(mark instanceof Mark.Text next)) {
            return;
        }
        if (!next.font().equals(shown.font())) {
            text.fontProperty().bind(fonts.get(next.font()));
        }
        if (!next.text().equals(shown.text())) {
            text.setText(next.text());
        }
        text.setX(next.x());
        text.setY(next.baseline());
        if (!next.fill().equals(shown.fill())) {
            FxValues.fill(text, next.fill());
        }
        shown = next;
    }
}
