package unroll.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import unroll.scene.Font;
import unroll.scene.Paint;
import unroll.scene.Stroke;

/// The attributes of one SVG element, in the order in which they are added.
final class SvgInk {
    private final Map<String, String> attributes = new LinkedHashMap<>();

    SvgInk with(String name, String value) {
        attributes.put(name, value);
        return this;
    }

    SvgInk with(String name, double value) {
        return with(name, ShortNumber.of(value));
    }

    /// Paints inside.
    SvgInk fill(Paint paint) {
        return paint("fill", paint);
    }

    /// Paints along the outline. None is what an element has anyway.
    SvgInk stroke(Stroke stroke) {
        if (!stroke.isNone()) {
            paint("stroke", stroke.paint());
            with("stroke-width", stroke.width());
            if (!stroke.dashes().isEmpty()) {
                with("stroke-dasharray",
                        stroke.dashes().stream().map(ShortNumber::of).collect(Collectors.joining(" ")));
            }
        }
        return this;
    }

    /// Sets text in a font by its real name, with the kind of font that may stand in for it.
    SvgInk font(Font font) {
        with("font-family", switch (font.family()) {
            case SANS, ITALIC -> "Roboto, sans-serif";
            case MONO -> "'JetBrains Mono', monospace";
        });
        if (font.family() == Font.Family.ITALIC) {
            with("font-style", "italic");
        }
        return (switch (font.weight()) {
            case REGULAR -> this;
            case MEDIUM -> with("font-weight", "500");
            case BOLD -> with("font-weight", "700");
        }).with("font-size", font.size());
    }

    Map<String, String> map() {
        return attributes;
    }

    private SvgInk paint(String name, Paint paint) {
        if (paint.isNone()) {
            return with(name, "none");
        }
        with(name, "#%06x".formatted(paint.argb() & 0xFFFFFF));
        if (paint.alpha() < 1) {
            with(name + "-opacity", paint.alpha());
        }
        return this;
    }
}
