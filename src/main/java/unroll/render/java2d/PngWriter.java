package unroll.render.java2d;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import unroll.scene.Scene;

/// Scenes as pictures of pixels. Needs no display.
public final class PngWriter {
    private static final double PX_PER_INCH = 96;
    private static final double PX_PER_METRE = PX_PER_INCH / 0.0254;
    private final ScenePainter painter;

    /// Writes what this painter paints.
    public PngWriter(ScenePainter painter) {
        this.painter = painter;
    }

    /// A scene as an image, opaque where its ground is.
    ///
    /// @param scale pixels per px of the scene
    public BufferedImage image(Scene scene, double scale) {
        int width = (int) Math.max(1, Math.ceil(scene.width() * scale));
        int height = (int) Math.max(1, Math.ceil(scene.height() * scale));
        boolean opaque = scene.ground().alpha() == 1;
        BufferedImage image = new BufferedImage(width, height,
                opaque ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setClip(0, 0, width, height);
        if (opaque) {
            graphics.setColor(Shapes.color(scene.ground()));
            graphics.fillRect(0, 0, width, height);
        }
        graphics.scale(scale, scale);
        painter.paint(scene, graphics);
        graphics.dispose();
        return image;
    }

    /// Writes a scene as a PNG file; one that is there is replaced.
    ///
    /// @param scale pixels per px of the scene
    /// @throws IOException where the file can't be written
    public void write(Scene scene, double scale, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            write(scene, scale, out);
        }
    }

    /// Writes a scene as PNG, which says that it is as large as the scene, whatever the scale. The same scene and scale
    /// give the same bytes.
    ///
    /// @param scale pixels per px of the scene
    /// @throws IOException where the stream can't be written; it is left open
    public void write(Scene scene, double scale, OutputStream out) throws IOException {
        PngEncoder.write(image(scene, scale), (int) Math.round(scale * PX_PER_METRE), out);
    }

    /// The scale at which a px of a scene is as large as dpi says, at 96 px an inch.
    public static double scaleFor(double dpi) {
        return dpi / PX_PER_INCH;
    }

    /// Writes pixels as a PNG file without transparency; one that is there is replaced.
    ///
    /// @param argb row after row, width · height of them
    /// @throws IOException where the file can't be written
    public static void write(int[] argb, int width, int height, Path file) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, argb, 0, width);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            PngEncoder.write(image, (int) Math.round(PX_PER_METRE), out);
        }
    }
}
