package unroll.render.java2d;

import java.awt.image.BufferedImage;
import unroll.scene.Scene;

/// A painted scene as numbers, for toolkits that have images of their own.
public final class Pixels {
    private final int width;
    private final int height;
    private final int[] argb;

    private Pixels(BufferedImage image) {
        width = image.getWidth();
        height = image.getHeight();
        argb = image.getRGB(0, 0, width, height, new int[width * height], 0, width);
    }

    /// Paints a scene.
    ///
    /// @param scale pixels per px of the scene
    public static Pixels of(Scene scene, double scale) {
        return new Pixels(new PngWriter(new ScenePainter()).image(scene, scale));
    }

    /// Pixels in a row.
    public int width() {
        return width;
    }

    /// Rows.
    public int height() {
        return height;
    }

    /// A copy of all pixels, row after row: alpha, red, green and blue, eight bits each, not premultiplied.
    public int[] argb() {
        return argb.clone();
    }
}
