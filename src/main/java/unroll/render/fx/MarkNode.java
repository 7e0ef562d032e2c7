package unroll.render.fx;

import javafx.scene.Node;
import unroll.scene.Mark;

/// The node of one mark. It is brought up to date property by property: what hasn't changed isn't touched.
sealed interface MarkNode permits RectNode, OutlineNode, TextNode, GridNode, GroupNode {

    /// The node, the same one for ever.
    Node node();

    /// Whether it can show a mark, which is so for marks of its own kind.
    boolean canShow(Mark mark);

    /// Shows a mark it can show.
    void show(Mark mark);

    /// A node that shows a mark.
    static MarkNode of(Mark mark, FxFonts fonts) {
        return switch (mark) {
            case Mark.Rect rect -> new RectNode(rect);
            case Mark.Outline outline -> new OutlineNode(outline);
            case Mark.Text text -> new TextNode(text, fonts);
            case Mark.Grid grid -> new GridNode(grid);
            case Mark.Group group -> new GroupNode(group, fonts);
        };
    }
}
