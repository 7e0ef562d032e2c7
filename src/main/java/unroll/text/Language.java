package unroll.text;

import java.util.Locale;

/// A language that the program speaks.
public enum Language {
    ENGLISH(Locale.ENGLISH, "English", "EN"), PORTUGUESE(Locale.of("pt", "BR"), "Português", "PT");

    private final Locale locale;
    private final String ownName;
    private final String shortName;

    Language(Locale locale, String ownName, String shortName) {
        this.locale = locale;
        this.ownName = ownName;
        this.shortName = shortName;
    }

    /// The language for a locale: Portuguese for any Portuguese one, else English.
    public static Language of(Locale locale) {
        return "pt".equals(locale.getLanguage()) ? PORTUGUESE : ENGLISH;
    }

    /// The locale of its words and numbers.
    public Locale locale() {
        return locale;
    }

    /// Its name in itself.
    public String ownName() {
        return ownName;
    }

    /// Two letters for a button.
    public String shortName() {
        return shortName;
    }
}
