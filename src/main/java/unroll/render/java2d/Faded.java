package unroll.render.java2d;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.function.Consumer;

/// Paints several things with one opacity: where they overlap, the lower one doesn't shine through the upper one.
final class Faded {

    private Faded() {
    }

    /// Paints onto a layer of the device's own pixels and lays it over the graphics.
    static void paint(Graphics2D graphics, double opacity, Consumer<Graphics2D> painting) {
        Shape clip = graphics.getClip();
        if (clip == null) {
            throw new IllegalArgumentException("a layer needs a clip that says how large it is");
        }
        AffineTransform transform = graphics.getTransform();
        Rectangle device = transform.createTransformedShape(clip).getBounds();
        if (device.isEmpty()) {
            return;
        }
        BufferedImage layer = new BufferedImage(device.width, device.height, BufferedImage.TYPE_INT_ARGB_PRE);
        Graphics2D on = layer.createGraphics();
        on.setRenderingHints(graphics.getRenderingHints());
        on.translate(-device.x, -device.y);
        on.transform(transform);
        on.clip(clip);
        painting.accept(on);
        on.dispose();
        Graphics2D under = (Graphics2D) graphics.create();
        under.setTransform(AffineTransform.getTranslateInstance(device.x, device.y));
        under.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, (float) opacity));
        under.drawImage(layer, 0, 0, null);
        under.dispose();
    }
}
