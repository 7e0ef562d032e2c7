package unroll.render.java2d;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.Adler32;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// Images of whole pixels as PNG. Bands of rows are compressed side by side, always the same rows to a band: so the same
/// pixels give the same bytes on every machine with the same zlib.
///
/// Rows are not filtered: drawings of even colours become smaller without, and it takes a fifth of the time. Source: PNG
/// specification, third edition, sections 5, 9 and 10; RFC 1950 and 1951.
final class PngEncoder {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int ROWS = 128;
    private static final int LEVEL = 3;
    private static final int TRUECOLOUR = 2;
    private static final int TRUECOLOUR_WITH_ALPHA = 6;
    private static final int PER_METRE = 1;
    /// The two bytes that begin a zlib stream: deflate, a window of 32 KiB, no dictionary.
    private static final int ZLIB = 0x785E;
    private final BufferedImage image;
    private final int[] pixels;
    private final int channels;

    /// @param image of the type `TYPE_INT_RGB` or `TYPE_INT_ARGB`
    private PngEncoder(BufferedImage image) {
        this.image = image;
        pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        channels = image.getColorModel().hasAlpha() ? 4 : 3;
    }

    /// Writes an image.
    ///
    /// @param image of the type `TYPE_INT_RGB` or `TYPE_INT_ARGB`
    /// @param pixelsPerMetre how large it is meant to be
    static void write(BufferedImage image, int pixelsPerMetre, OutputStream out) throws IOException {
        new PngEncoder(image).write(pixelsPerMetre, out);
    }

    private void write(int pixelsPerMetre, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header());
        chunk(out, "pHYs", density(pixelsPerMetre));
        int bands = (image.getHeight() + ROWS - 1) / ROWS;
        List<Band> compressed = IntStream.range(0, bands).parallel().mapToObj(this::band).toList();
        Adler32 sum = new Adler32();
        for (int i = 0; i < bands; i++) {
            Band band = compressed.get(i);
            sum.update(band.raw());
            ByteArrayOutputStream data = new ByteArrayOutputStream(band.size() + 6);
            if (i == 0) {
                data.write(ZLIB >> 8);
                data.write(ZLIB & 0xFF);
            }
            data.write(band.deflated(), 0, band.size());
            if (i == bands - 1) {
                new DataOutputStream(data).writeInt((int) sum.getValue());
            }
            chunk(out, "IDAT", data.toByteArray());
        }
        chunk(out, "IEND", new byte[0]);
        out.flush();
    }

    private byte[] header() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(image.getWidth());
        data.writeInt(image.getHeight());
        data.write(new byte[]{8, (byte) (channels == 4 ? TRUECOLOUR_WITH_ALPHA : TRUECOLOUR), 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] density(int pixelsPerMetre) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(bytes);
        data.writeInt(pixelsPerMetre);
        data.writeInt(pixelsPerMetre);
        data.write(PER_METRE);
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    /// Rows as they are and compressed; all but the last band end at a whole byte, so that they can be joined.
    private Band band(int number) {
        int first = number * ROWS;
        int end = Math.min(image.getHeight(), first + ROWS);
        byte[] raw = rows(first, end);
        Deflater deflater = new Deflater(LEVEL, true);
        deflater.setInput(raw);
        boolean last = end == image.getHeight();
        if (last) {
            deflater.finish();
        }
        byte[] deflated = new byte[raw.length / 8 + 64];
        int size = 0;
        while (true) {
            size += deflater.deflate(deflated, size, deflated.length - size,
                    last ? Deflater.NO_FLUSH : Deflater.SYNC_FLUSH);
            if (size < deflated.length) {
                break;
            }
            deflated = Arrays.copyOf(deflated, 2 * deflated.length);
        }
        deflater.end();
        return new Band(raw, deflated, size);
    }

    private byte[] rows(int first, int end) {
        int width = image.getWidth();
        byte[] raw = new byte[(end - first) * (1 + width * channels)];
        int at = 0;
        for (int y = first; y < end; y++) {
            at++;
            for (int x = y * width; x < (y + 1) * width; x++) {
                int pixel = pixels[x];
                raw[at++] = (byte) (pixel >> 16);
                raw[at++] = (byte) (pixel >> 8);
                raw[at++] = (byte) pixel;
                if (channels == 4) {
                    raw[at++] = (byte) (pixel >>> 24);
                }
            }
        }
        return raw;
    }

    private record Band(byte[] raw, byte[] deflated, int size) {}
}
