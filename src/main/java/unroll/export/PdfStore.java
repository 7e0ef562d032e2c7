package unroll.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroupAttributes;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import unroll.render.java2d.TextOutlines;
import unroll.render.java2d.TextRun;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.FontFile;
import unroll.scene.Mark;
import unroll.scene.Path;

/// What the pages of a PDF file have in common: fonts, opacities, and formulas, which come again on many pages. Each has
/// one name in the whole file.
final class PdfStore {
    private static final int KEPT_FORMULAS = 500;
    private final PDDocument document;
    private final TextOutlines outlines;
    private final Map<String, Named<PdfFont>> fonts = new LinkedHashMap<>();
    private final Map<Long, Named<PDExtendedGraphicsState>> opacities = new HashMap<>();
    private final Map<Path, Optional<Named<PDFormXObject>>> formulas = new Recent<>(KEPT_FORMULAS);
    private int forms;

    PdfStore(PDDocument document, TextOutlines outlines) {
        this.document = document;
        this.outlines = outlines;
    }

    /// Something of the file under the name by which operators mean it.
    record Named<T>(COSName name, T thing) {}

    /// The operators as a compressed stream of the file.
    PDStream stream(PdfContent content) throws IOException {
        PDStream stream = new PDStream(document);
        write(content, stream);
        return stream;
    }

    /// A bundled font, embedded once.
    Named<PdfFont> font(Font font) throws IOException {
        String file = FontFile.of(font.family(), font.weight());
        Named<PdfFont> known = fonts.get(file);
        if (known == null) {
            known = new Named<>(COSName.getPDFName("F" + (fonts.size() + 1)), PdfFont.read(document, file));
            fonts.put(file, known);
        }
        return known;
    }

    /// The state of painting with two opacities, eight bits each.
    Named<PDExtendedGraphicsState> opacity(int fill, int stroke) {
        return opacities.computeIfAbsent((long) fill << 8 | stroke, _ -> {
            PDExtendedGraphicsState state = new PDExtendedGraphicsState();
            state.setNonStrokingAlphaConstant(fill / 255f);
            state.setStrokingAlphaConstant(stroke / 255f);
            return new Named<>(COSName.getPDFName("G" + (opacities.size() + 1)), state);
        });
    }

    /// A filled outline in the colour that is set where it is drawn, where it is worth keeping: from the second time on.
    /// Most formulas of a lesson are those of one step.
    ///
    /// @param path where it was made
    Optional<Named<PDFormXObject>> formula(Path path) throws IOException {
        Optional<Named<PDFormXObject>> known = formulas.get(path);
        if (known == null) {
            formulas.put(path, Optional.empty());
            return Optional.empty();
        }
        if (known.isEmpty()) {
            PdfContent content = new PdfContent(this);
            content.path(path);
            content.operator("f");
            known = Optional.of(form(content, path.bounds().inset(-1)));
            formulas.put(path, known);
        }
        return known;
    }

    /// Operators that are painted as one, so that an opacity is that of the whole.
    Named<PDFormXObject> group(PdfContent content, Box bounds) throws IOException {
        Named<PDFormXObject> form = form(content, bounds);
        COSDictionary transparency = new COSDictionary();
        transparency.setItem(COSName.S, COSName.TRANSPARENCY);
        form.thing().setGroup(new PDTransparencyGroupAttributes(transparency));
        return form;
    }

    /// Embeds of every font what was used of it.
    void embed() throws IOException {
        for (Named<PdfFont> font : fonts.values()) {
            font.thing().type0().subset();
        }
    }

    /// The text cut where another font is needed.
    List<TextRun> runs(Mark.Text text) {
        return outlines.runs(text);
    }

    private Named<PDFormXObject> form(PdfContent content, Box bounds) throws IOException {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle((float) bounds.x(), (float) bounds.y(), (float) bounds.width(),
                (float) bounds.height()));
        form.setResources(content.resources());
        write(content, form.getContentStream());
        return new Named<>(COSName.getPDFName("X" + ++forms), form);
    }

    private static void write(PdfContent content, PDStream stream) throws IOException {
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            out.write(content.toString().getBytes(StandardCharsets.US_ASCII));
        }
    }
}
