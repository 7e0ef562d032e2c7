package unroll.io;

import unroll.text.Language;

/// Which language the window speaks.
public enum LanguageChoice {
    /// That of the system.
    SYSTEM,
    /// English.
    ENGLISH,
    /// Brazilian Portuguese.
    PORTUGUESE;

    /// The language.
    ///
    /// @param system that of the system
    public Language language(Language system) {
        return switch (this) {
            case SYSTEM -> system;
            case ENGLISH -> Language.ENGLISH;
            case PORTUGUESE -> Language.PORTUGUESE;
        };
    }
}
