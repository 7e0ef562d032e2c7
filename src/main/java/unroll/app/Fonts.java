package unroll.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import unroll.scene.Font;
import unroll.scene.FontFile;

/// The fonts of the controls, which are those of the pictures.
final class Fonts {

    private Fonts() {
    }

    /// Makes Roboto known to style sheets.
    static void load() {
        for (Font.Weight weight : Font.Weight.values()) {
            String resource = FontFile.of(Font.Family.SANS, weight);
            try (InputStream file = Objects.requireNonNull(Fonts.class.getResourceAsStream(resource), resource)) {
                javafx.scene.text.Font.loadFont(file, 13);
            } catch (IOException failure) {
                throw new UncheckedIOException(resource, failure);
            }
        }
    }
}
