package unroll.export;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import unroll.render.java2d.PngWriter;
import unroll.render.java2d.ScenePainter;
import unroll.scene.Scene;

/// Scenes of one size as an animated GIF, written as they come: of each picture only what differs from the one before.
/// The same scenes give the same bytes.
///
/// Source: CompuServe, Graphics Interchange Format version 89a; the loop is Netscape's extension.
public final class GifWriter {
    private static final int GLOBAL_TABLE_OF_256 = 0xF7;
    private static final int NO_COLOUR = GifPalette.SIZE;
    private final OutputStream out;
    private final GifPalette palette;
    private final GifPalette.Finder places;
    private final GifTiming timing;
    private final PngWriter pictures;
    private final double scale;
    private Optional<GifFrame> waiting = Optional.empty();
    private byte[] shown = new byte[0];

    /// An animation without pictures.
    ///
    /// @param out is left open
    /// @param palette made of the same scenes
    /// @param scale pixels per px of the scenes
    public GifWriter(OutputStream out, GifPalette palette, GifTiming timing, ScenePainter painter, double scale) {
        this.out = out;
        this.palette = palette;
        this.timing = timing;
        this.scale = scale;
        places = palette.finder();
        pictures = new PngWriter(painter);
    }

    /// Adds a picture.
    ///
    /// @throws IOException where the stream can't be written
    /// @throws IllegalArgumentException where it is not as large as those before
    public void append(Scene scene) throws IOException {
        BufferedImage image = pictures.image(scene, scale);
        boolean through = image.getColorModel().hasAlpha();
        byte[] now = places(image, through);
        if (shown.length == 0) {
            begin(image.getWidth(), image.getHeight());
        } else if (now.length != shown.length) {
            throw new IllegalArgumentException(scene.width() + " × " + scene.height());
        }
        writeWaiting(timing.frame());
        waiting = Optional.of(through || shown.length == 0
                ? GifFrame.whole(now, image.getWidth(), through
                        ? GifFrame.Afterwards.CLEARED
                        : GifFrame.Afterwards.KEPT)
                : GifFrame.changed(shown, now, image.getWidth(), (byte) NO_COLOUR));
        shown = now;
    }

    /// Ends the animation; nothing can be added any more.
    ///
    /// @throws IOException where the stream can't be written
    public void finish() throws IOException {
        writeWaiting(timing.last());
        out.write(';');
        out.flush();
    }

    private byte[] places(BufferedImage image, boolean through) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        byte[] all = new byte[pixels.length];
        for (int i = 0; i < pixels.length; i++) {
            all[i] = through && pixels[i] >>> 24 < GifPalette.LEAST_ALPHA
                    ? (byte) NO_COLOUR
                    : i > 0 && pixels[i] == pixels[i - 1] ? all[i - 1] : places.of(pixels[i]);
        }
        return all;
    }

    private void begin(int width, int height) throws IOException {
        ascii("GIF89a");
        number(width);
        number(height);
        out.write(GLOBAL_TABLE_OF_256);
        out.write(NO_COLOUR);
        out.write(0);
        int[] colours = palette.colours();
        for (int i = 0; i <= NO_COLOUR; i++) {
            int colour = i < colours.length ? colours[i] : 0;
            out.write(colour >> 16);
            out.write(colour >> 8);
            out.write(colour);
        }
        if (timing.rounds() != 1) {
            out.write(new byte[]{'!', (byte) 0xFF, 11});
            ascii("NETSCAPE2.0");
            out.write(new byte[]{3, 1});
            number(timing.rounds() == 0 ? 0 : timing.rounds() - 1);
            out.write(0);
        }
    }

    private void writeWaiting(int milliseconds) throws IOException {
        if (waiting.isPresent()) {
            GifFrame frame = waiting.get();
            out.write(new byte[]{'!', (byte) 0xF9, 4});
            out.write(frame.afterwards().code() << 2 | 1);
            number(milliseconds / 10);
            out.write(NO_COLOUR);
            out.write(0);
            out.write(',');
            number(frame.left());
            number(frame.top());
            number(frame.width());
            number(frame.places().length / frame.width());
            out.write(0);
            Lzw.write(frame.places(), out);
        }
    }

    private void number(int number) throws IOException {
        out.write(number);
        out.write(number >> 8);
    }

    private void ascii(String letters) throws IOException {
        out.write(letters.getBytes(StandardCharsets.US_ASCII));
    }
}
