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
            switch (glyph.kind()) {
                case SPACE -> spaced = !made.isEmpty();
                case NOTHING -> {
                }
                case LETTER, KATAKANA, ALONE, PUNCTUATION -> {
                    if (glyph.kind() != Glyph.Kind.PUNCTUATION || punctuation == Reading.Punctuation.KEPT) {
                        if (spaced) {
                            made.add(SPACE);
                        }
                        spaced = false;
                        made.add(glyph.text());
                    }
                }
            }
        }
        return List.copyOf(made.subList(0, Math.min(most, made.size())));
    }
}
