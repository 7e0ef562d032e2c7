package unroll.export;

import unroll.text.Language;

/// What a file says of itself to those who don't see it, in one language.
///
/// @param title a few words
/// @param description a sentence; may be empty
/// @param language of both
public record Caption(String title, String description, Language language) {}
