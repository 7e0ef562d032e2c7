package unroll.export;

import java.awt.AlphaComposite;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;
import javax.imageio.stream.ImageInputStream;

/// A GIF file read back.
///
/// @param frames its pictures
/// @param rounds how often it begins anew, 0: for ever, -1: not said
record GifFile(List<Frame> frames, int rounds) {

    /// A picture as it is in the file.
    ///
    /// @param delay in hundredths of a second
    /// @param disposal what becomes of it
    record Frame(BufferedImage image, int left, int top, int delay, String disposal) {}

    static GifFile of(byte[] bytes) {
        ImageReader reader = ImageIO.getImageReadersByFormatName("gif").next();
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(in);
            List<Frame> frames = new ArrayList<>();
            int rounds = -1;
            for (int i = 0; i < reader.getNumImages(true); i++) {
                IIOMetadata metadata = reader.getImageMetadata(i);
                IIOMetadataNode root = (IIOMetadataNode) metadata.getAsTree(metadata.getNativeMetadataFormatName());
                IIOMetadataNode place = node(root, "ImageDescriptor");
                IIOMetadataNode control = node(root, "GraphicControlExtension");
                frames.add(
                        new Frame(reader.read(i), number(place, "imageLeftPosition"), number(place, "imageTopPosition"),
                                number(control, "delayTime"), control.getAttribute("disposalMethod")));
                if (root.getElementsByTagName("ApplicationExtension").getLength() > 0) {
                    byte[] loop = (byte[]) node(root, "ApplicationExtension").getUserObject();
                    rounds = loop[1] & 0xFF | (loop[2] & 0xFF) << 8;
                }
            }
            return new GifFile(frames, rounds);
        } catch (IOException failure) {
            throw new AssertionError(failure);
        }
    }

    List<Integer> delays() {
        return frames.stream().map(Frame::delay).toList();
    }

    /// What is seen, picture after picture, as a program shows it.
    List<BufferedImage> shown() {
        BufferedImage first = frames.getFirst().image();
        BufferedImage canvas = new BufferedImage(first.getWidth(), first.getHeight(), BufferedImage.TYPE_INT_ARGB);
        List<BufferedImage> shown = new ArrayList<>();
        for (Frame frame : frames) {
            Graphics2D graphics = canvas.createGraphics();
            graphics.drawImage(frame.image(), frame.left(), frame.top(), null);
            BufferedImage copy = new BufferedImage(canvas.getWidth(), canvas.getHeight(), BufferedImage.TYPE_INT_ARGB);
            copy.setData(canvas.getData());
            shown.add(copy);
            if (frame.disposal().equals("restoreToBackgroundColor")) {
                graphics.setComposite(AlphaComposite.Clear);
                graphics.fillRect(frame.left(), frame.top(), frame.image().getWidth(), frame.image().getHeight());
            }
            graphics.dispose();
        }
        return shown;
    }

    private static IIOMetadataNode node(IIOMetadataNode root, String name) {
        return (IIOMetadataNode) root.getElementsByTagName(name).item(0);
    }

    private static int number(IIOMetadataNode node, String attribute) {
        return Integer.parseInt(node.getAttribute(attribute));
    }
}
