package unroll.figure;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The LaTeX texts beside this class, `network.tex`, `gates.tex` and `document.tex`. Names in braces are filled in.
enum LatexTemplate {
    /// Colours and styles of the network.
    NETWORK,
    /// Styles of a cell with gates.
    GATES,
    /// A document that is one figure.
    DOCUMENT;

    private static final Pattern NAME = Pattern.compile("\\{(\\p{Lower}+)}");
    private final String text = read();

    /// The text with names filled in; those without a value are LaTeX's own.
    String filled(Map<String, String> values) {
        return NAME.matcher(text).replaceAll(
                name -> Matcher.quoteReplacement(values.getOrDefault(name.group(1), name.group())));
    }

    private String read() {
        String name = name().toLowerCase(Locale.ROOT) + ".tex";
        try (InputStream in = Objects.requireNonNull(LatexTemplate.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
