package unroll.export;

import java.io.OutputStream;
import java.util.Map;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Elements of an SVG file, a line each. Letters that XML can't hold become U+FFFD.
final class SvgElements {
    private static final String SVG = "http://www.w3.org/2000/svg";
    private static final String XML = "http://www.w3.org/XML/1998/namespace";
    private final XMLStreamWriter writer;

    SvgElements(OutputStream out) throws XMLStreamException {
        writer = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, "UTF-8");
    }

    /// Begins the file with its outermost element.
    void begin(Map<String, String> attributes) throws XMLStreamException {
        writer.writeStartDocument("UTF-8", "1.0");
        writer.writeCharacters("\n");
        writer.writeStartElement("svg");
        writer.writeDefaultNamespace(SVG);
        attributes(attributes);
        writer.writeCharacters("\n");
    }

    /// Ends the file.
    void end() throws XMLStreamException {
        writer.writeEndElement();
        writer.writeCharacters("\n");
        writer.writeEndDocument();
        writer.close();
    }

    void open(String name, Map<String, String> attributes) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters("\n");
    }

    void close() throws XMLStreamException {
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    void empty(String name, Map<String, String> attributes) throws XMLStreamException {
        writer.writeEmptyElement(name);
        attributes(attributes);
        writer.writeCharacters("\n");
    }

    void words(String name, Map<String, String> attributes, String words) throws XMLStreamException {
        writer.writeStartElement(name);
        attributes(attributes);
        writer.writeCharacters(legal(words));
        writer.writeEndElement();
        writer.writeCharacters("\n");
    }

    private void attributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : attributes.entrySet()) {
            String name = attribute.getKey();
            if (name.startsWith("xml:")) {
                writer.writeAttribute("xml", XML, name.substring(4), attribute.getValue());
            } else {
                writer.writeAttribute(name, legal(attribute.getValue()));
            }
        }
    }

    private static String legal(String words) {
        return words.codePoints().allMatch(SvgElements::isLegal)
                ? words
                : words.codePoints().map(letter -> isLegal(letter) ? letter : 0xFFFD).collect(StringBuilder::new,
                        StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    private static boolean isLegal(int letter) {
        return letter >= 0x20 && letter < 0xD800 || letter == '\t' || letter == '\n' || letter == '\r'
                || letter > 0xDFFF && letter < 0xFFFE || letter > 0xFFFF;
    }
}
