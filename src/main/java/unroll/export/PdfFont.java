package unroll.export;

import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/// A bundled font in a PDF file: what is not used of it is left out when the file is written.
///
/// @param type0 as PDFBox has it
record PdfFont(PDType0Font type0) {
    private static final HexFormat HEX = HexFormat.of();

    /// Reads a font from the class path.
    static PdfFont read(PDDocument document, String resource) throws IOException {
        try (InputStream file = Objects.requireNonNull(PdfFont.class.getResourceAsStream(resource), resource)) {
            return new PdfFont(PDType0Font.load(document, file, true));
        }
    }

    /// The text as a string of operators, its letters kept in the file.
    ///
    /// @param text letters that the font has
    String shown(String text) throws IOException {
        StringBuilder codes = new StringBuilder("<");
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int letter = text.codePointAt(at);
            codes.append(HEX.formatHex(type0.encode(Character.toString(letter))));
            type0.addToSubset(letter);
        }
        return codes.append('>').toString();
    }
}
