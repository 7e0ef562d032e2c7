package unroll.listing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/// An expression in a line of a listing that may name a quantity. One can stand inside another, as `s[k-1]` in
/// `outer(delta, s[k-1])`.
///
/// @param start where it begins in the line
/// @param text the expression
/// @param role what the line does with it
public record ListingToken(int start, String text, ListingToken.Role role) {
    private static final Pattern WHOLE = Pattern.compile("outer\\([^()]*\\)|\\(1 - s\\[[^]]*]\\*\\*2\\)"
            + "|\\(s\\[[^]]*] > 0\\)|s\\[[^]]*]\\*\\(1-s\\[[^]]*]\\)|W @ s\\[t-1]|U @ x\\[t]");
    private static final Pattern NAME = Pattern.compile("(?<![\\w.])(?:(?:y_hat|x|s|y|E)\\[[^]]*]|[UWVbc]\\.grad"
            + "|[WV]\\.T|(?:eta|gamma|norm|kappa|Ux|dz|delta|d[UWVbc]|[UWVbcaz])(?!\\w))");
    private static final Pattern SETS = Pattern.compile(" [+-]?= ");

    /// What a line does with a variable.
    public enum Role {
        SET, READ
    }

    /// The expressions of a line; what stands inside another comes after it.
    public static List<ListingToken> of(String code) {
        int sign = SETS.matcher(code).results().findFirst().map(it -> it.start()).orElse(0);
        List<ListingToken> found = new ArrayList<>();
        for (Pattern pattern : List.of(WHOLE, NAME)) {
            pattern.matcher(code).results().map(it -> new ListingToken(it.start(), it.group(),
                    it.start() < sign ? Role.SET : Role.READ)).forEach(found::add);
        }
        found.sort(Comparator.comparingInt(ListingToken::start)
                .thenComparing(Comparator.comparingInt((ListingToken token) -> token.text().length()).reversed()));
        return List.copyOf(found);
    }

    /// Where it ends in the line.
    public int end() {
        return start + text.length();
    }
}
