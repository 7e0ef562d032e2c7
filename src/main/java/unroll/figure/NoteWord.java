package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.note.Run;
import unroll.scene.Font;

/// What no line of a note breaks: words and mathematics without a blank between them.
///
/// @param ink from the left to the right
/// @param after what follows it
record NoteWord(List<NoteInk> ink, After after) {

    /// Copies the ink.
    NoteWord {
        ink = List.copyOf(ink);
    }

    /// What follows a word.
    enum After {
        SPACE, BREAK
    }

    double width() {
        return ink.stream().mapToDouble(NoteInk::width).sum();
    }

    /// The words of a block.
    ///
    /// @param size of the type, in px
    /// @param room for a word, in px: what is wider is broken or cut
    static List<NoteWord> of(Tools tools, List<Run> runs, double size, double room) {
        List<NoteWord> words = new ArrayList<>();
        List<NoteInk> word = new ArrayList<>();
        for (Run run : runs) {
            switch (run) {
                case Run.Words(String text, Run.Style style) -> {
                    Font font = font(style, size);
                    String[] parts = text.split("\\s+", -1);
                    for (int i = 0; i < parts.length; i++) {
                        if (i > 0) {
                            end(words, word, After.SPACE, room);
                        }
                        if (!parts[i].isEmpty()) {
                            word.add(NoteInk.words(tools, new Draft(tools).fitted(parts[i], font, room), font));
                        }
                    }
                }
                case Run.Math(String latex) -> math(tools, latex, size, room, words, word);
                case Run.Break() -> end(words, word, After.BREAK, room);
            }
        }
        end(words, word, After.SPACE, room);
        return words;
    }

    private static void end(List<NoteWord> words, List<NoteInk> word, After after, double room) {
        if (!word.isEmpty()) {
            NoteWord whole = new NoteWord(word, after);
            if (whole.width() <= room) {
                words.add(whole);
            } else {
                word.forEach(piece -> words.add(new NoteWord(List.of(piece), After.SPACE)));
                words.set(words.size() - 1, new NoteWord(words.getLast().ink(), after));
            }
            word.clear();
        } else if (after == After.BREAK && !words.isEmpty()) {
            words.set(words.size() - 1, new NoteWord(words.getLast().ink(), after));
        }
    }

    /// A formula that is wider than the room is broken before its equals signs. What can't be set, or is wider even so,
    /// stands as it is written.
    private static void math(Tools tools, String latex, double size, double room, List<NoteWord> words,
            List<NoteInk> word) {
        Optional<NoteInk> whole = NoteInk.math(tools, latex, size).filter(ink -> ink.width() <= room);
        if (whole.isPresent()) {
            word.add(whole.get());
            return;
        }
        List<String> sides = sides(latex);
        List<NoteInk> parts = sides.stream().flatMap(side -> NoteInk.math(tools, side, size).stream())
                .filter(part -> part.width() <= room).toList();
        if (parts.size() == sides.size()) {
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    end(words, word, After.SPACE, room);
                }
                word.add(parts.get(i));
            }
            return;
        }
        Font font = font(Run.Style.CODE, size);
        word.add(NoteInk.words(tools, new Draft(tools).fitted("$" + latex + "$", font, room), font));
    }

    /// A formula cut before each equals sign that stands in no brackets of LaTeX.
    private static List<String> sides(String latex) {
        List<String> sides = new ArrayList<>();
        int depth = 0;
        int begin = 0;
        for (int i = 0; i < latex.length(); i++) {
            char c = latex.charAt(i);
            if (c == '\\') {
                // \left and \begin open what \right and \end close
                depth += isCommand("left", latex, i) || isCommand("begin", latex, i) ? 1 : 0;
                depth -= isCommand("right", latex, i) || isCommand("end", latex, i) ? 1 : 0;
                i++;
            } else if (c == '{' || c == '}') {
                depth += c == '{' ? 1 : -1;
            } else if (c == '=' && depth == 0 && i > begin) {
                sides.add(latex.substring(begin, i));
                begin = i;
            }
        }
        sides.add(latex.substring(begin));
        return sides;
    }

    /// Whether a command stands at a place, and no longer one that begins with its name, as \rightarrow does.
    private static boolean isCommand(String name, String latex, int at) {
        int end = at + 1 + name.length();
        return latex.startsWith(name, at + 1) && (end == latex.length() || !Character.isLetter(latex.charAt(end)));
    }

    private static Font font(Run.Style style, double size) {
        return switch (style) {
            case PLAIN -> Font.sans(size);
            case EMPHASIS -> Font.italic(size);
            case STRONG -> Font.bold(size);
            case STRONG_EMPHASIS -> new Font(Font.Family.ITALIC, Font.Weight.BOLD, size);
            case CODE -> Font.mono(size);
        };
    }
}
