package unroll.render.fx;

import java.util.Arrays;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.QuadCurveTo;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/// All of a tree of nodes that can be seen, as text. A group that neither moves, fades nor clips what it holds can't be seen.
public final class NodeTree {
    private final StringBuilder text = new StringBuilder();

    private NodeTree() {
    }

    /// A node and all below it.
    public static String of(Node node) {
        NodeTree tree = new NodeTree();
        tree.add(node, 0);
        return tree.text.toString();
    }

    private void add(Node node, int depth) {
        if (node instanceof Group group && group.getTranslateX() == 0 && group.getTranslateY() == 0
                && group.getOpacity() == 1 && group.getClip() == null) {
            group.getChildren().forEach(child -> add(child, depth));
            return;
        }
        text.append("  ".repeat(depth)).append(node.getClass().getSimpleName()).append(' ')
                .append(node.getTranslateX()).append(' ').append(node.getTranslateY()).append(' ')
                .append(node.getOpacity()).append(' ').append(node.isManaged());
        if (node.getClip() instanceof Rectangle clip) {
            text.append(" clip").append(box(clip));
        }
        if (node instanceof Shape shape) {
            add(shape);
        }
        if (node instanceof ImageView view) {
            add(view);
        }
        text.append('\n');
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, depth + 1));
        }
    }

    private void add(Shape shape) {
        text.append(" fill ").append(shape.getFill()).append(" stroke ").append(shape.getStroke());
        if (shape.getStroke() != null) {
            text.append(' ').append(shape.getStrokeWidth()).append(shape.getStrokeDashArray());
        }
        switch (shape) {
            case Rectangle rectangle -> text.append(box(rectangle)).append(rectangle.getArcWidth());
            case Text words -> text.append(' ').append(words.getX()).append(' ').append(words.getY()).append(' ')
                    .append(words.getFont()).append(words.getText());
            case Path path -> path.getElements().forEach(it -> text.append(' ').append(element(it)));
            default -> throw new AssertionError(shape);
        }
    }

    private void add(ImageView view) {
        int width = (int) view.getImage().getWidth();
        int height = (int) view.getImage().getHeight();
        int[] pixels = new int[width * height];
        view.getImage().getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0,
                width);
        text.append(' ').append(view.getX()).append(' ').append(view.getY()).append(' ').append(view.getFitWidth())
                .append(' ').append(view.getFitHeight()).append(' ').append(width).append('x').append(height)
                .append(' ').append(Arrays.hashCode(pixels));
    }

    private static String box(Rectangle it) {
        return " [" + it.getX() + " " + it.getY() + " " + it.getWidth() + " " + it.getHeight() + "] ";
    }

    private static String element(PathElement element) {
        return switch (element) {
            case MoveTo it -> "M" + it.getX() + "," + it.getY();
            case LineTo it -> "L" + it.getX() + "," + it.getY();
            case QuadCurveTo it -> "Q" + it.getControlX() + "," + it.getControlY() + "," + it.getX() + "," + it.getY();
            case CubicCurveTo it -> "C" + it.getControlX1() + "," + it.getControlY1() + "," + it.getControlX2() + ","
                    + it.getControlY2() + "," + it.getX() + "," + it.getY();
            case ClosePath it -> "Z";
            default -> throw new AssertionError(element);
        };
    }
}
