package unroll.render.java2d;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Random;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import org.junit.jupiter.api.Test;
import unroll.render.Gallery;
import unroll.scene.Paint;
import unroll.scene.Scene;

/// Pixels are those that the JDK's decoder reads back.
class PngWriterTest {
    private final PngWriter writer = new PngWriter(new ScenePainter());

    @Test
    void picturesAreReadBackPixelByPixel() throws IOException {
        for (Map.Entry<String, Scene> picture : Gallery.all().entrySet()) {
            for (double scale : new double[]{1, 2, 3.3}) {
                BufferedImage image = writer.image(picture.getValue(), scale);
                assertSame(image, ImageIO.read(new ByteArrayInputStream(bytes(picture.getValue(), scale))));
            }
        }
    }

    @Test
    void withoutGroundPicturesAreSeenThrough() throws IOException {
        Scene groups = Gallery.all().get("groups");
        Scene scene = new Scene(groups.width(), groups.height(), Paint.NONE, groups.marks());
        BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes(scene, 2)));
        assertSame(writer.image(scene, 2), read);
        assertEquals(0, read.getRGB(0, 0) >>> 24);
        assertTrue(read.getColorModel().hasAlpha());
    }

    @Test
    void noiseOfAnyHeightIsReadBack() throws IOException {
        Random random = new Random(5);
        for (int type : new int[]{BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB}) {
            for (int height : new int[]{1, 127, 128, 129, 256, 300}) {
                BufferedImage image = new BufferedImage(37, height, type);
                for (int i = 0; i < 37 * height; i++) {
                    image.setRGB(i % 37, i / 37, random.nextInt());
                }
                ByteArrayOutputStream out = new ByteArrayOutputStream();
                PngEncoder.write(image, 1, out);
                assertSame(image, ImageIO.read(new ByteArrayInputStream(out.toByteArray())));
            }
        }
    }

    @Test
    void aFileSaysThatItIsAsLargeAsTheSceneAtEveryScale() throws IOException {
        Scene scene = Gallery.all().get("text");
        assertEquals(1 / 96.0, inches(bytes(scene, 1)), 2e-6);
        assertEquals(1 / 192.0, inches(bytes(scene, 2)), 2e-6);
        assertEquals(1 / 300.0, inches(bytes(scene, PngWriter.scaleFor(300))), 2e-6);
    }

    @Test
    void theSameSceneGivesTheSameBytes() throws IOException {
        Scene scene = Gallery.all().get("outlines");
        ByteArrayOutputStream again = new ByteArrayOutputStream();
        new PngWriter(new ScenePainter()).write(scene, 3, again);
        assertArrayEquals(bytes(scene, 3), again.toByteArray());
    }

    private byte[] bytes(Scene scene, double scale) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(scene, scale, out);
        return out.toByteArray();
    }

    private static void assertSame(BufferedImage expected, BufferedImage found) {
        assertEquals(expected.getWidth(), found.getWidth());
        assertEquals(expected.getHeight(), found.getHeight());
        assertArrayEquals(argb(expected), argb(found));
    }

    private static int[] argb(BufferedImage image) {
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    /// How wide a pixel is meant to be.
    private static double inches(byte[] png) throws IOException {
        ImageReader reader = ImageIO.getImageReadersByFormatName("png").next();
        reader.setInput(ImageIO.createImageInputStream(new ByteArrayInputStream(png)));
        IIOMetadata metadata = reader.getImageMetadata(0);
        IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree("javax_imageio_1.0");
        IIOMetadataNode size = (IIOMetadataNode) root.getElementsByTagName("HorizontalPixelSize").item(0);
        return Double.parseDouble(size.getAttribute("value")) / 25.4;
    }
}
