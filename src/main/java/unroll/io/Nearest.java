package unroll.io;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/// The known word that a misspelt one was probably meant to be.
public final class Nearest {
    private static final int LONGEST = 40;

    private Nearest() {
    }

    /// The candidate that is fewest edits away (insert, delete, replace, swap two neighbours; case does not count);
    /// absent where that is more than a third of the word.
    public static Optional<String> to(String word, Collection<String> candidates) {
        if (word.length() > LONGEST) {
            return Optional.empty();
        }
        String wanted = word.toLowerCase(Locale.ROOT);
        int best = Math.max(1, wanted.length() / 3) + 1;
        Optional<String> nearest = Optional.empty();
        for (String candidate : candidates) {
            if (Math.abs(candidate.length() - wanted.length()) < best) {
                int edits = edits(wanted, candidate.toLowerCase(Locale.ROOT));
                if (edits < best && edits < Math.max(wanted.length(), candidate.length())) {
                    best = edits;
                    nearest = Optional.of(candidate);
                }
            }
        }
        return nearest;
    }

    private static int edits(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(a, b, cost, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int cheapest(String a, String b, int[][] cost, int i, int j) {
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int best = Math.min(cost[i - 1][j - 1] + same, 1 + Math.min(cost[i - 1][j], cost[i][j - 1]));
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
    }
}
