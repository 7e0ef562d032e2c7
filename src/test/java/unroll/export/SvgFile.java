package unroll.export;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import unroll.scene.Paint;

/// An SVG file read back.
///
/// @param document as the JDK's parser reads it
record SvgFile(Document document) {

    static SvgFile of(byte[] bytes) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            return new SvgFile(factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes)));
        } catch (Exception failure) {
            throw new AssertionError(failure);
        }
    }

    /// All elements of a name, in order.
    List<Element> all(String name) {
        List<Element> found = new ArrayList<>();
        var nodes = document.getElementsByTagNameNS("http://www.w3.org/2000/svg", name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /// All elements that are drawn: not those that only clip.
    List<Element> drawn(String name) {
        return all(name).stream().filter(element -> !element.getParentNode().getLocalName().equals("clipPath"))
                .toList();
    }

    /// A number of an element.
    static double number(Element element, String attribute) {
        return Double.parseDouble(element.getAttribute(attribute));
    }

    /// How far an element's groups move it to the right and down.
    static double[] moved(Element element) {
        double[] moved = {0, 0};
        for (Node node = element.getParentNode(); node instanceof Element group; node = group.getParentNode()) {
            String transform = group.getAttribute("transform");
            if (!transform.isEmpty()) {
                String[] by = transform.substring("translate(".length(), transform.length() - 1).split(" ");
                moved[0] += Double.parseDouble(by[0]);
                moved[1] += Double.parseDouble(by[1]);
            }
        }
        return moved;
    }

    /// The colour of an element's `fill` or `stroke`; absent where it has none.
    static Optional<Paint> paint(Element element, String attribute) {
        String colour = element.getAttribute(attribute);
        if (!colour.startsWith("#")) {
            return Optional.empty();
        }
        Paint opaque = Paint.rgb(Integer.parseInt(colour.substring(1), 16));
        String opacity = element.getAttribute(attribute + "-opacity");
        return Optional.of(opacity.isEmpty() ? opaque : opaque.withAlpha(Double.parseDouble(opacity)));
    }
}
