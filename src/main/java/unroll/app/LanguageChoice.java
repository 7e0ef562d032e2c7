package unroll.app;

import java.util.Locale;
import unroll.text.Language;

/// Which language a person asked for.
enum LanguageChoice {
    SYSTEM, ENGLISH, PORTUGUESE;

    /// The language to speak.
    Language language() {
        return switch (this) {
            case SYSTEM -> Language.of(Locale.getDefault());
            case ENGLISH -> Language.ENGLISH;
            case PORTUGUESE -> Language.PORTUGUESE;
        };
    }

    /// The choice of a language whatever the system speaks.
    static LanguageChoice of(Language language) {
        return switch (language) {
            case ENGLISH -> ENGLISH;
            case PORTUGUESE -> PORTUGUESE;
        };
    }
}
