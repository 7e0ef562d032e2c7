package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// Words with mathematics between dollars, and with set pieces in them, cut into lines. A line breaks between words, not
/// inside mathematics and not beside a sign.
///
/// @param metrics how large words and letters are
/// @param width of a line, in em
record RichText(MathMetrics metrics, double width) {
    /// Stands for the next of the set pieces.
    static final String PIECE = "\uFFFC";
    private static final String SIGNS = "=−+·≤";

    /// The lines, from the first to the last.
    ///
    /// @param pieces what stands in place of [#PIECE], from the first to the last
    List<MathRow> lines(String words, List<MathRow> pieces) {
        double space = metrics.word(" ").width();
        List<MathRow> lines = new ArrayList<>();
        List<Run> line = new ArrayList<>();
        int used = 0;
        for (String token : tokens(words)) {
            List<Run> next = runs(token, pieces.subList(used, pieces.size()));
            used += (int) next.stream().filter(run -> run.text().isEmpty()).count() - mathIn(token);
            List<Run> longer = joined(line, next);
            if (!line.isEmpty() && row(longer, space).width() > width) {
                lines.add(row(line, space));
                line = next;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) {
            lines.add(row(line, space));
        }
        return lines;
    }

    /// Something set without a break.
    ///
    /// @param text plain words; empty for mathematics
    /// @param set as it is drawn
    private record Run(String text, MathRow set, Join join) {}

    /// Whether a space stands before a run.
    private enum Join {
        SPACED, CLOSE
    }

    private static int mathIn(String token) {
        return token.split("\\$", -1).length / 2;
    }

    private List<Run> runs(String token, List<MathRow> pieces) {
        List<Run> runs = new ArrayList<>();
        int piece = 0;
        String[] parts = token.split("\\$", -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 1) {
                runs.add(run("", metrics.latex(parts[i]), runs));
                continue;
            }
            String[] around = parts[i].split(PIECE, -1);
            for (int j = 0; j < around.length; j++) {
                if (j > 0) {
                    runs.add(run("", pieces.get(piece++), runs));
                }
                if (!around[j].isEmpty()) {
                    String fitting = fitted(around[j]);
                    runs.add(run(fitting, metrics.word(fitting), runs));
                }
            }
        }
        return runs;
    }

    private static Run run(String text, MathRow set, List<Run> before) {
        return new Run(text, set, before.isEmpty() ? Join.SPACED : Join.CLOSE);
    }

    private String fitted(String word) {
        UnaryOperator<String> cut = text -> new Draft(metrics.tools()).fitted(text,
                MathMetrics.wordFont(MathMetrics.EM), width * MathMetrics.EM);
        return cut.apply(word);
    }

    /// Plain words side by side become one run.
    private List<Run> joined(List<Run> line, List<Run> next) {
        List<Run> all = new ArrayList<>(line);
        for (Run run : next) {
            boolean plain = !all.isEmpty() && !run.text().isEmpty() && !all.getLast().text().isEmpty();
            if (plain) {
                Run before = all.removeLast();
                String text = before.text() + (run.join() == Join.SPACED ? " " : "") + run.text();
                all.add(new Run(text, metrics.word(text), before.join()));
            } else {
                all.add(run);
            }
        }
        return all;
    }

    private static MathRow row(List<Run> runs, double space) {
        MathRow row = MathRow.EMPTY;
        for (int i = 0; i < runs.size(); i++) {
            row = row.beside(i > 0 && runs.get(i).join() == Join.SPACED ? space : 0, runs.get(i).set());
        }
        return row;
    }

    /// What no line breaks: words, mathematics with what touches it, a sign with its neighbours.
    private static List<String> tokens(String words) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean math = false;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            math ^= c == '$';
            if (c == ' ' && !math && !isBesideSign(words, i)) {
                tokens.add(token.toString());
                token.setLength(0);
            } else {
                token.append(c);
            }
        }
        tokens.add(token.toString());
        return tokens;
    }

    private static boolean isBesideSign(String words, int space) {
        return space > 0 && SIGNS.indexOf(words.charAt(space - 1)) >= 0
                || space + 2 < words.length() && SIGNS.indexOf(words.charAt(space + 1)) >= 0
                        && words.charAt(space + 2) == ' ';
    }
}
