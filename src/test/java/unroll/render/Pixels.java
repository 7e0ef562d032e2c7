package unroll.render;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.scene.transform.Transform;
import unroll.render.fx.FxFonts;
import unroll.render.fx.SceneView;
import unroll.render.java2d.PngWriter;
import unroll.render.java2d.ScenePainter;
import unroll.render.java2d.TextOutlines;
import unroll.scene.Scene;

/// A picture of pixels, opaque.
public record Pixels(int width, int height, int[] argb) {

    /// A scene as JavaFX shows it.
    static Pixels byFx(Scene scene, double scale) {
        return FxThread.call(() -> {
            SceneView view = new SceneView(new FxFonts(new TextOutlines()));
            view.show(scene);
            return of(view, scene, scale);
        });
    }

    /// What a view shows now. For the JavaFX thread.
    static Pixels of(SceneView view, Scene scene, double scale) {
        int width = (int) Math.ceil(scene.width() * scale);
        int height = (int) Math.ceil(scene.height() * scale);
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(Transform.scale(scale, scale));
        parameters.setViewport(new Rectangle2D(0, 0, width, height));
        parameters.setFill(Color.WHITE);
        WritableImage image = view.snapshot(parameters, new WritableImage(width, height));
        int[] argb = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), argb, 0, width);
        return new Pixels(width, height, argb);
    }

    /// A scene as Java2D paints it.
    public static Pixels byJava2d(Scene scene, double scale) {
        return of(new PngWriter(new ScenePainter()).image(scene, scale));
    }

    /// An image, on white where it is not opaque.
    public static Pixels of(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        BufferedImage opaque = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = opaque.createGraphics();
        graphics.drawImage(image, 0, 0, java.awt.Color.WHITE, null);
        graphics.dispose();
        return new Pixels(width, height, opaque.getRGB(0, 0, width, height, null, 0, width));
    }

    /// The mean over all pixels and channels of the absolute difference, 0 … 255.
    public double meanDifference(Pixels other) {
        long sum = 0;
        for (int i = 0; i < argb.length; i++) {
            sum += sum(argb[i], other.argb[i]);
        }
        return sum / 3.0 / argb.length;
    }

    /// The fraction of the pixels in which some channel differs by more than a threshold.
    public double fractionDiffering(Pixels other, int threshold) {
        long count = 0;
        for (int i = 0; i < argb.length; i++) {
            if (largest(argb[i], other.argb[i]) > threshold) {
                count++;
            }
        }
        return (double) count / argb.length;
    }

    /// How many different colours there are.
    public long colors() {
        return Arrays.stream(argb).distinct().count();
    }

    private static int sum(int a, int b) {
        return channel(a, b, 16) + channel(a, b, 8) + channel(a, b, 0);
    }

    private static int largest(int a, int b) {
        return Math.max(channel(a, b, 16), Math.max(channel(a, b, 8), channel(a, b, 0)));
    }

    private static int channel(int a, int b, int shift) {
        return Math.abs((a >> shift & 0xFF) - (b >> shift & 0xFF));
    }
}
