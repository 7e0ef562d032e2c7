package unroll.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A bundled font in a PDF file: what is not used of it is left out when the file is written.
///
/// @param type0 as PDFBox has it
record PdfFont(PDType0Font type0) {

    /// Reads a font from the class path.
    static PdfFont read(PDDocument document, String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(PdfFont.class.getResourceAsStream(resource), resource)) {
            return new PdfFont(PDType0Font.load(document, file, true));
        }
    }

    /// The text as a string of operators, its letters kept in the file; absent where a letter has no glyph.
    Optional<String> shown(String text) throws IOException {
        try {
            byte[] codes = type0.encode(text);
            text.codePoints().forEach(type0::addToSubset);
            return Optional.of("<" + HexFormat.of().formatHex(codes) + ">");
        } catch (IllegalArgumentException noGlyph) {
            return Optional.empty();
        }
    }
}
