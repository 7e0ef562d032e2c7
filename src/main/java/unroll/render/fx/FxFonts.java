package unroll.render.fx;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.text.Font;
import unroll.scene.FontFile;
import unroll.scene.ForeignText;
import unroll.scene.Mark;
import unroll.scene.Path;
import unroll.scene.Stroke;

/// The bundled fonts as JavaFX fonts, each read once, when first asked for. For the JavaFX thread only.
public final class FxFonts {
    private static final int KEPT_SIZES = 500;
    private final Map<String, String> names = new HashMap<>();
    private final Map<unroll.scene.Font, Constant<Font>> sized = new HashMap<>();

    private final ForeignText foreign;
    private final Map<Words, Optional<Path>> outlines = new HashMap<>();

    /// No font is read yet. Letters that the bundled fonts lack come from fonts of the toolkit's choice.
    public FxFonts() {
        this((_, _) -> Optional.empty());
    }

    /// No font is read yet.
    ///
    /// @param foreign draws what the bundled fonts lack
    public FxFonts(ForeignText foreign) {
        this.foreign = foreign;
    }

    /// A mark as it is shown: text that a bundled font can't show is an outline.
    Mark shown(Mark mark) {
        return mark instanceof Mark.Text text ? shown(text) : mark;
    }

    private Mark shown(Mark.Text text) {
        if (text.text().chars().allMatch(letter -> letter >= ' ' && letter <= '~')) {
            return text;
        }
        if (outlines.size() >= KEPT_SIZES) {
            outlines.clear();
        }
        return outlines
                .computeIfAbsent(new Words(text.text(), text.font()), it -> foreign.outline(it.text(), it.font()))
                .<Mark>map(path -> new Mark.Outline(text.id(), path.moved(text.x(), text.baseline()), text.fill(),
                        Stroke.NONE))
                .orElse(text);
    }

    /// Reads Roboto in all its weights, so that style sheets know it too.
    public void readSans() {
        for (unroll.scene.Font.Weight weight : unroll.scene.Font.Weight.values()) {
            get(new unroll.scene.Font(unroll.scene.Font.Family.SANS, weight, 13));
        }
    }

    Constant<Font> get(unroll.scene.Font font) {
        Constant<Font> known = sized.get(font);
        if (known != null) {
            return known;
        }
        if (sized.size() >= KEPT_SIZES) {
            sized.clear();
        }
        String name = names.computeIfAbsent(FontFile.of(font.family(), font.weight()), FxFonts::read);
        Constant<Font> made = new Constant<>(new Font(name, font.size()));
        sized.put(font, made);
        return made;
    }

    /// Reads a file and answers the full name, by which all sizes of it are found.
    private static String read(String resource) {
        try (InputStream file = Objects.requireNonNull(FxFonts.class.getResourceAsStream(resource), resource)) {
            return Objects.requireNonNull(Font.loadFont(file, 12), resource).getName();
        } catch (IOException failure) {
            throw new UncheckedIOException(resource, failure);
        }
    }

    private record Words(String text, unroll.scene.Font font) {}
}
