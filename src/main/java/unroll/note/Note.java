package unroll.note;

import unroll.lesson.Spot;

/// A lecturer's own text for a step.
///
/// @param spot the step
/// @param text Markdown with mathematics between dollars; never blank
public record Note(Spot spot, String text) {
    /// Characters of a text.
    public static final int LONGEST = 4_000;

    /// Takes the text without blanks around it, its line ends as `\n`.
    ///
    /// @throws IllegalArgumentException where the text is blank or too long
    public Note {
        text = plain(text);
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new IllegalArgumentException(text.length() + " characters");
        }
    }

    /// A text as a note has it: without blank lines around it and blanks at its end, its line ends as `\n`.
    public static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replaceFirst("^(?:\\h*\n)+", "").stripTrailing();
    }
}
