package unroll.rnn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/// A text by characters, as [Reading.Unit#CHARACTERS] says.
final class CharacterReader {
    private static final String SPACE = " ";

    private CharacterReader() {
    }

    static List<String> read(String text, Reading.Punctuation punctuation, int most) {
        List<String> made = new ArrayList<>();
        boolean spaced = false;
        Iterator<Glyph> glyphs = Glyph.of(text).iterator();
        while (made.size() < most && glyphs.hasNext()) {
            Glyph glyph = glyphs.next();
            boolean isRead = switch (glyph.kind()) {
                case SPACE, NOTHING -> false;
                case LETTER, KATAKANA, ALONE -> true;
                case PUNCTUATION -> punctuation == Reading.Punctuation.KEPT;
            };
            if (isRead) {
                if (spaced) {
                    made.add(SPACE);
                }
                spaced = false;
                made.add(glyph.text());
            } else if (glyph.kind() == Glyph.Kind.SPACE) {
                spaced = !made.isEmpty();
            }
        }
        return List.copyOf(made.subList(0, Math.min(most, made.size())));
    }
}
