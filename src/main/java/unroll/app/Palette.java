package unroll.app;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import unroll.figure.Theme;
import unroll.scene.Paint;

/// The style sheets of a theme: AtlantaFX for the controls, the pictures' own colours as looked-up colours, and the
/// window's rules, which name no colour.
final class Palette {
    private static final double FONT = 13;
    private final Theme theme;

    Palette(Theme theme) {
        this.theme = theme;
    }

    /// The style sheet below all others.
    String userAgent() {
        return theme.isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet();
    }

    /// The style sheets of every scene.
    ///
    /// @param zoom how much larger than usual menus, tips and dialogs are, which are windows of their own
    List<String> sheets(double zoom) {
        return List.of(inline(colours()), inline(popups(zoom)),
                Objects.requireNonNull(Palette.class.getResource("window.css")).toExternalForm());
    }

    private static String popups(double zoom) {
        return ".context-menu, .tooltip, .combo-box-popup, .root.dialog-pane {-fx-font-size: " + FONT * zoom
                + "px;} .unroll-dialog .sheet {-fx-font-size: " + FONT + "px;}";
    }

    private static String inline(String rules) {
        return "data:text/css;base64,"
                + Base64.getEncoder().encodeToString(rules.getBytes(StandardCharsets.UTF_8));
    }

    private String colours() {
        return roles().entrySet().stream().map(role -> role.getKey() + ":" + hex(role.getValue()) + ";")
                .collect(Collectors.joining("", ".root{", "}"));
    }

    /// Our names, and the names that AtlantaFX's rules look up.
    private Map<String, Paint> roles() {
        Map<String, Paint> roles = new LinkedHashMap<>();
        roles.put("-unroll-window", theme.window());
        roles.put("-unroll-canvas", theme.canvas());
        roles.put("-unroll-ink", theme.ink());
        roles.put("-unroll-muted", theme.muted());
        roles.put("-unroll-line", theme.line());
        roles.put("-unroll-forward", theme.forward());
        roles.put("-unroll-soft", theme.forwardSoft());
        roles.put("-unroll-backward", theme.backward());
        roles.put("-unroll-right", theme.right());
        roles.put("-color-bg-default", theme.window());
        roles.put("-color-fg-default", theme.ink());
        roles.put("-color-fg-muted", theme.muted());
        roles.put("-color-border-default", theme.line());
        Paint accent = Theme.contrast(theme.positive(), theme.window()) >= theme.legible()
                || theme.isDark() ? theme.positive() : theme.attention();
        roles.put("-color-accent-emphasis", accent);
        if (theme.equals(Theme.CONTRAST)) {
            roles.put("-color-fg-subtle", theme.muted());
            roles.put("-color-border-muted", theme.line());
            roles.put("-color-border-subtle", theme.line());
            roles.put("-color-accent-fg", accent);
            roles.put("-color-danger-fg", theme.backward());
            roles.put("-color-danger-emphasis", theme.backward());
        }
        return roles;
    }

    private static String hex(Paint paint) {
        return "#%06x".formatted(paint.argb() & 0xFFFFFF);
    }
}
