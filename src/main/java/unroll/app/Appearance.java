package unroll.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import unroll.figure.Theme;
import unroll.io.LanguageChoice;
import unroll.io.ThemeChoice;
import unroll.session.Session;
import unroll.text.Language;

/// The colours and the language that hold: what a person chose, or what the system has, as long as it has it.
final class Appearance {
    private final Store store;
    private final ObjectProperty<ThemeChoice> theme;
    private final ObjectProperty<LanguageChoice> language;
    private final ObservableValue<Double> zoom;
    private final List<ObservableList<String>> dressed = new ArrayList<>();

    /// @param zoom how large the whole interface is
    Appearance(Store store, ThemeChoice theme, LanguageChoice language, ObservableValue<Double> zoom) {
        this.store = store;
        this.zoom = zoom;
        this.theme = new SimpleObjectProperty<>(theme);
        this.language = new SimpleObjectProperty<>(language);
        this.theme.subscribe(choice -> recolour());
        this.language.subscribe(choice -> store.update(session -> speaking(session, choice)));
        Platform.getPreferences().colorSchemeProperty().subscribe(scheme -> recolour());
        zoom.subscribe((before, now) -> recolour());
    }

    /// The colours that a choice means now.
    static Theme theme(ThemeChoice choice) {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case CONTRAST -> Theme.CONTRAST;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    /// The language that a choice means.
    static Language language(LanguageChoice choice) {
        return choice.language(Language.of(Locale.getDefault()));
    }

    ObjectProperty<ThemeChoice> themeProperty() {
        return theme;
    }

    ObjectProperty<LanguageChoice> languageProperty() {
        return language;
    }

    /// The next colours, whatever the system has.
    void switchTheme() {
        Theme next = theme(theme.get()).next();
        Stream.of(ThemeChoice.LIGHT, ThemeChoice.DARK, ThemeChoice.CONTRAST)
                .filter(choice -> theme(choice).equals(next)).findFirst().ifPresent(theme::set);
    }

    /// The other language, whatever the system speaks.
    void switchLanguage() {
        language.set(switch (language(language.get())) {
            case ENGLISH -> LanguageChoice.PORTUGUESE;
            case PORTUGUESE -> LanguageChoice.ENGLISH;
        });
    }

    /// How large the whole interface is.
    double zoom() {
        return zoom.getValue();
    }

    /// Keeps these style sheets those of the colours that hold.
    void dress(ObservableList<String> sheets) {
        dressed.add(sheets);
        sheets.setAll(new Palette(theme(theme.get())).sheets(zoom.getValue()));
    }

    /// Puts on the colours of the moment, without following them.
    ///
    /// @param size how much larger than usual the words are
    void dressOnce(ObservableList<String> sheets, double size) {
        sheets.setAll(new Palette(theme(theme.get())).sheets(size));
    }

    private void recolour() {
        Theme now = theme(theme.get());
        Palette palette = new Palette(now);
        if (dressed.stream().anyMatch(sheets -> !sheets.equals(palette.sheets(zoom.getValue())))) {
            closePopups();
        }
        if (!palette.userAgent().equals(Application.getUserAgentStylesheet())) {
            Application.setUserAgentStylesheet(palette.userAgent());
        }
        dressed.forEach(sheets -> sheets.setAll(palette.sheets(zoom.getValue())));
        style();
        if (!store.session().view().theme().equals(now)) {
            store.update(session -> session.with(session.view().with(now)));
        }
    }

    /// Works the new styles out at once: a menu or a list that opens before the next pulse would look its colours up in vain.
    private static void style() {
        List.copyOf(Window.getWindows()).stream().map(Window::getScene).filter(Objects::nonNull)
                .forEach(scene -> scene.getRoot().applyCss());
    }

    /// A menu takes its colours over from its window one sheet after the other: on the way it looks some of them up in vain.
    private static void closePopups() {
        List.copyOf(Window.getWindows()).stream().filter(PopupWindow.class::isInstance).forEach(Window::hide);
    }

    private static Session speaking(Session session, LanguageChoice choice) {
        return session.with(session.view().with(language(choice)));
    }
}
