package unroll.figure;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import unroll.rnn.Scenario;
import unroll.scene.Font;
import unroll.scene.TextMeasure;
import unroll.text.Legible;

/// What the words of a vocabulary are called in a picture. Words that are cut where there is little room keep what tells
/// them apart: `…tion` and `…ted`, not `rota…` twice.
///
/// @param words the words as they are shown
/// @param measure how wide they are
record WordNames(List<String> words, TextMeasure measure) {

    /// Copies the words.
    WordNames {
        words = List.copyOf(words);
    }

    static WordNames of(Scenario scenario, TextMeasure measure) {
        return new WordNames(scenario.vocabulary().stream().map(Legible::of).toList(), measure);
    }

    /// Of the words that enter.
    static WordNames ofInputs(Frame frame) {
        return new WordNames(frame.moment().trace().scenario().inputWords().stream().map(Legible::of).toList(),
                frame.tools().measure());
    }

    static WordNames of(Frame frame) {
        return of(frame.moment().trace().scenario(), frame.tools().measure());
    }

    /// A word whole.
    String whole(int place) {
        return words.get(place);
    }

    /// The width of the widest word.
    double widest(Font font) {
        return words.stream().mapToDouble(word -> measure.width(word, font)).max().orElse(0);
    }

    /// A word in a room, unlike all other words in it.
    String fitted(int place, Font font, double room) {
        String word = whole(place);
        if (measure.width(word, font) <= room) {
            return word;
        }
        Room in = new Room(measure, font, room);
        String cut = in.head(word, "…");
        String start = cut.substring(0, cut.length() - 1);
        boolean alone = IntStream.range(0, words.size()).filter(i -> i != place).mapToObj(words::get)
                .noneMatch(other -> other.startsWith(start) && !in.holds(other));
        if (alone) {
            return cut;
        }
        List<String> all = shortened(in);
        String name = all.get(place);
        return all.indexOf(name) == all.lastIndexOf(name) ? name : "#" + place;
    }

    /// All words in a room, those that would be cut alike from where they differ.
    private List<String> shortened(Room in) {
        Map<String, Map<Integer, String>> alike = new LinkedHashMap<>();
        Map<Integer, String> names = new HashMap<>();
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (in.holds(word)) {
                names.put(i, word);
            } else {
                alike.computeIfAbsent(in.head(word, "…"), _ -> new LinkedHashMap<>()).put(i, word);
            }
        }
        alike.forEach((cut, group) -> {
            if (group.size() == 1) {
                group.keySet().forEach(i -> names.put(i, cut));
            } else {
                in.shorten(group, 0, names);
            }
        });
        return IntStream.range(0, words.size()).mapToObj(i -> Objects.requireNonNull(names.get(i))).toList();
    }

    /// Where words have to fit.
    private record Room(TextMeasure measure, Font font, double width) {
        boolean holds(String text) {
            return measure.width(text, font) <= width;
        }

        /// As much of the beginning as fits before an end.
        String head(String word, String end) {
            int letters = word.codePointCount(0, word.length());
            while (letters > 0 && !holds(word.substring(0, word.offsetByCodePoints(0, letters)) + end)) {
                letters--;
            }
            return word.substring(0, word.offsetByCodePoints(0, letters)) + end;
        }

        /// Words that begin alike, each from where it differs.
        ///
        /// @param known how many letters they are known to have in common
        void shorten(Map<Integer, String> words, int known, Map<Integer, String> shortened) {
            int common = common(List.copyOf(words.values()), known);
            Map<String, Map<Integer, String>> groups = new LinkedHashMap<>();
            words.forEach((i, word) -> groups.computeIfAbsent(from(word, common), _ -> new LinkedHashMap<>()).put(i,
                    word));
            groups.forEach((label, alike) -> {
                if (alike.size() == 1 || alike.size() == words.size() && common == known && known > 0) {
                    alike.keySet().forEach(i -> shortened.put(i, label));
                } else {
                    shorten(alike, common + 1, shortened);
                }
            });
        }

        /// A word without what it has in common with others, as much as there is no room for.
        private String from(String word, int common) {
            int letters = word.codePointCount(0, word.length());
            int begin = word.offsetByCodePoints(0, Math.min(common, letters - 1));
            String tail = "…" + word.substring(begin);
            return holds(tail) ? head(word.substring(0, begin), tail) : head(tail, "…");
        }

        /// How many letters all words begin with.
        private static int common(List<String> words, int known) {
            int common = known;
            while (true) {
                int at = common;
                int letters = words.getFirst().codePointCount(0, words.getFirst().length());
                if (at >= letters || !words.stream().allMatch(word -> startsAlike(word, words.getFirst(), at))) {
                    return common;
                }
                common++;
            }
        }

        private static boolean startsAlike(String word, String first, int letters) {
            int end = first.offsetByCodePoints(0, letters + 1);
            return word.startsWith(first.substring(0, end));
        }
    }
}
