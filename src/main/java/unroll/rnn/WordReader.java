package unroll.rnn;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/// A text by words, as [Reading.Unit#WORDS] says, for one reading: glyph after glyph, the last word still open.
final class WordReader {
    private final Reading.Punctuation punctuation;
    private final int most;
    private final List<String> words = new ArrayList<>();
    private final StringBuilder open = new StringBuilder();
    private Optional<Glyph> last = Optional.empty();
    private Optional<Glyph> between = Optional.empty();

    WordReader(Reading.Punctuation punctuation, int most) {
        this.punctuation = punctuation;
        this.most = most;
    }

    List<String> read(String text) {
        Iterator<Glyph> glyphs = Glyph.of(text).iterator();
        while (words.size() < most && open.length() <= Bounds.TEXT && glyphs.hasNext()) {
            Glyph glyph = glyphs.next();
            if (glyph.kind() != Glyph.Kind.NOTHING) {
                take(glyph);
            }
        }
        settle();
        close();
        return List.copyOf(words.subList(0, Math.min(most, words.size())));
    }

    private void take(Glyph glyph) {
        if (between.isPresent() && between.get().joins(last.orElseThrow(), glyph)) {
            open.append(between.get().text());
            between = Optional.empty();
        }
        settle();
        Runnable reading = switch (glyph.kind()) {
            case SPACE, NOTHING -> () -> close();
            case PUNCTUATION -> () -> {
                if (last.filter(it -> it.kind() == Glyph.Kind.LETTER).isPresent()) {
                    between = Optional.of(glyph);
                } else {
                    extend(glyph);
                }
            };
            case LETTER, KATAKANA, ALONE -> () -> extend(glyph);
        };
        reading.run();
    }

    /// Punctuation after a word that does not go on behind it.
    private void settle() {
        between.ifPresent(mark -> {
            between = Optional.empty();
            extend(mark);
        });
    }

    private void extend(Glyph glyph) {
        if (last.filter(it -> belongs(it, glyph)).isEmpty()) {
            close();
        }
        open.append(glyph.text());
        last = Optional.of(glyph);
    }

    private static boolean belongs(Glyph before, Glyph glyph) {
        return before.kind() == glyph.kind() && switch (glyph.kind()) {
            case LETTER, KATAKANA -> true;
            case PUNCTUATION -> before.text().equals(glyph.text());
            case ALONE, SPACE, NOTHING -> false;
        };
    }

    private void close() {
        boolean mark = last.filter(it -> it.kind() == Glyph.Kind.PUNCTUATION).isPresent();
        if (!open.isEmpty() && (!mark || punctuation == Reading.Punctuation.KEPT)) {
            words.add(open.toString());
        }
        open.setLength(0);
        last = Optional.empty();
    }
}
