package unroll.packaging;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Arc2D;
import java.awt.geom.Line2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/// Draws the program's icon, the mark of the window's corner: a loop, in the colour of the way back, that opens into lines.
///
/// Run by hand when the mark changes: `java src/build/java/unroll/packaging/Icon.java assets/icon.png`.
public final class Icon {

    private static final int SIZE = 256;
    private static final Color GROUND = new Color(0xFFFFFF);
    private static final Color BORDER = new Color(0xD9DEE4);
    private static final Color INK = new Color(0x1B1F24);
    private static final Color BACKWARD = new Color(0xC2185B);

    private Icon() {
    }

    /// Writes the icon as PNG.
    ///
    /// @param args the file
    /// @throws IOException where it can't be written
    public static void main(String[] args) throws IOException {
        System.setProperty("java.awt.headless", "true");
        BufferedImage image = new BufferedImage(SIZE, SIZE, BufferedImage.TYPE_INT_ARGB);
        Graphics2D graphics = image.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        paint(graphics);
        graphics.dispose();
        ImageIO.write(image, "png", Path.of(args[0]).toFile());
    }

    private static void paint(Graphics2D graphics) {
        RoundRectangle2D tile = new RoundRectangle2D.Double(10, 10, 236, 236, 56, 56);
        graphics.setColor(GROUND);
        graphics.fill(tile);
        graphics.setColor(BORDER);
        graphics.setStroke(new BasicStroke(4));
        graphics.draw(tile);

        graphics.setStroke(new BasicStroke(20, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        graphics.setColor(BACKWARD);
        graphics.draw(new Arc2D.Double(44, 72, 112, 112, 90, 180, Arc2D.OPEN));
        graphics.setColor(INK);
        for (int y : new int[]{72, 128, 184}) {
            graphics.draw(new Line2D.Double(126, y, 212, y));
        }
    }
}
