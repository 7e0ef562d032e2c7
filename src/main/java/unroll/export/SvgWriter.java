package unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import unroll.render.java2d.TextOutlines;
import unroll.scene.Scene;

/// Scenes as SVG, mark by mark: what is text there is text here, every style is an attribute of its element, and nothing
/// is looked up elsewhere. The same scene gives the same bytes.
public final class SvgWriter {
    private final SvgText text;
    private final TextOutlines outlines;

    /// Writes text in one of two ways, with the bundled fonts' outlines and widths.
    public SvgWriter(SvgText text, TextOutlines outlines) {
        this.text = text;
        this.outlines = outlines;
    }

    /// Writes a scene as a file of its size. A ground of no colour leaves the file transparent.
    ///
    /// @throws IOException where the stream can't be written; it is left open
    public void write(Scene scene, Caption caption, OutputStream out) throws IOException {
        try {
            SvgElements elements = new SvgElements(out);
            elements.begin(new SvgInk().with("width", scene.width()).with("height", scene.height())
                    .with("viewBox",
                            "0 0 " + ShortNumber.of(scene.width()) + " " + ShortNumber.of(scene.height()))
                    .with("xml:lang", caption.language().locale().toLanguageTag()).with("role", "img")
                    .with("aria-labelledby", caption.description().isEmpty() ? "title" : "title desc").map());
            elements.words("title", Map.of("id", "title"), caption.title());
            if (!caption.description().isEmpty()) {
                elements.words("desc", Map.of("id", "desc"), caption.description());
            }
            // letters stand where they were measured: without kerning and ligatures
            elements.open("g", new SvgInk().with("fill", "none").with("stroke-miterlimit", "10")
                    .with("style", "font-kerning:none;font-variant-ligatures:none").map());
            new SvgMarks(elements, text, outlines).draw(scene);
            elements.close();
            elements.end();
            out.flush();
        } catch (XMLStreamException failure) {
            throw failure.getCause() instanceof IOException cause ? cause : new IOException(failure);
        }
    }
}
