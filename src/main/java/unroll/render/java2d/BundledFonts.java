package unroll.render.java2d;

import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import unroll.scene.Font;
import unroll.scene.FontFile;

/// The bundled fonts as AWT fonts, read when first asked for. Safe for use by many threads.
public final class BundledFonts {
    private static final int KEPT_SIZES = 500;
    private final ConcurrentMap<String, java.awt.Font> files = new ConcurrentHashMap<>();
    private final ConcurrentMap<Font, java.awt.Font> sized = new ConcurrentHashMap<>();

    /// No font is read yet.
    public BundledFonts() {
    }

    /// The AWT font of a scene's font, in its size, without kerning and ligatures.
    public java.awt.Font get(Font font) {
        java.awt.Font known = sized.get(font);
        if (known != null) {
            return known;
        }
        if (sized.size() >= KEPT_SIZES) {
            sized.clear();
        }
        java.awt.Font made = files.computeIfAbsent(FontFile.of(font.family(), font.weight()), BundledFonts::read)
                .deriveFont((float) font.size());
        sized.put(font, made);
        return made;
    }

    private static java.awt.Font read(String resource) {
        try (InputStream file = Objects.requireNonNull(BundledFonts.class.getResourceAsStream(resource), resource)) {
            return java.awt.Font.createFont(java.awt.Font.TRUETYPE_FONT, file);
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        } catch (FontFormatException failure) {
            throw new IllegalStateException(resource, failure);
        }
    }
}
