package unroll.scene;

import java.util.regex.Pattern;

/// Sets mathematics.
public interface Typesetter {

    /// The outlines of a formula in text style. Words in `\text{…}` may be of any script; a backslash before a sign
    /// that is no letter stands for the sign.
    ///
    /// @param latex LaTeX mathematics without dollars
    /// @param size px per em of its base font
    /// @throws IllegalArgumentException where it is not valid
    Glyphs typeset(String latex, double size);

    /// LaTeX for words as they are, whatever signs they hold.
    static String words(String words) {
        return "\\text{" + Pattern.compile("[\\\\{}$%&#_^~]").matcher(words).replaceAll("\\\\$0") + "}";
    }
}
