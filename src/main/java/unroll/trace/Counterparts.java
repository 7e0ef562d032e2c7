package unroll.trace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import unroll.rnn.Axis;
import unroll.rnn.Input;
import unroll.rnn.Scenario;

/// Which place of an axis in one scenario is which in another: units by their number, words by their letters, wherever
/// they stand.
final class Counterparts {
    /// The place before of what is new.
    static final int NONE = -1;
    private final int[] places;

    private Counterparts(int[] places) {
        this.places = places;
    }

    /// Of the places of an axis.
    ///
    /// @param now whose places
    /// @param before where their counterparts are
    static Counterparts of(Axis axis, Scenario now, Scenario before) {
        return switch (axis) {
            case ONE -> byNumber(1, 1);
            case HIDDEN -> byNumber(now.parameters().hidden(), before.parameters().hidden());
            case CLASS -> byWord(now.vocabulary(), before.vocabulary());
            case INPUT -> takesWords(now) && takesWords(before)
                    ? byWord(now.inputWords(), before.inputWords())
                    : byNumber(now.parameters().inputs(), before.parameters().inputs());
        };
    }

    private static boolean takesWords(Scenario scenario) {
        return scenario.sequence().inputs().stream().anyMatch(Input.Word.class::isInstance);
    }

    private static Counterparts byNumber(int now, int before) {
        int[] places = new int[now];
        for (int i = 0; i < now; i++) {
            places[i] = i < before ? i : NONE;
        }
        return new Counterparts(places);
    }

    private static Counterparts byWord(List<String> now, List<String> before) {
        if (now.equals(before)) {
            return byNumber(now.size(), before.size());
        }
        Map<String, Integer> found = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            found.putIfAbsent(before.get(i), i);
        }
        int[] places = new int[now.size()];
        for (int i = 0; i < places.length; i++) {
            places[i] = found.getOrDefault(now.get(i), NONE);
        }
        return new Counterparts(places);
    }

    /// Where place i was; −1 where it is new.
    int of(int i) {
        return places[i];
    }
}
