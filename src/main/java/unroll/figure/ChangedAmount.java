package unroll.figure;

import java.util.List;
import java.util.OptionalDouble;
import unroll.text.CompareKey;
import unroll.trace.Change;

/// One number among words, as a value, by how much it changed, or both: `0.12`, `+0.02`, `0.12 (+0.02)`.
///
/// @param frame the moment
/// @param now the number
/// @param before what it is compared with; absent where it is new
record ChangedAmount(Frame frame, double now, OptionalDouble before) {

    /// Ways to write it, the longest first, with its name in mathematics between dollars.
    ///
    /// @param latex its name
    List<String> written(String latex) {
        String name = "$" + latex + "$ ";
        String value = name + frame.number(now);
        String brief = name + frame.numbers().brief(now);
        return switch (frame.shown()) {
            case VALUE -> List.of(value, brief);
            case DIFFERENCE -> List.of("$\\Delta" + latex + "$ " + change(), "$\\Delta" + latex + "$ " + briefChange());
            case BOTH -> List.of(value + " (" + change() + ")", brief + " (" + briefChange() + ")", value, brief);
        };
    }

    /// By how much it changed; `=` where it did not.
    String change() {
        return isNew() ? frame.say(CompareKey.NEW) : isSame() ? CellLayer.SAME : frame.numbers().change(difference());
    }

    /// The same where room is short; of a change that only a power of ten would tell there, its sign.
    String briefChange() {
        if (isNew() || isSame()) {
            return change();
        }
        String brief = frame.numbers().briefChange(difference());
        return brief.contains("e") ? frame.numbers().sign(difference()) : brief;
    }

    /// Whether it was not there before.
    boolean isNew() {
        return before.isEmpty();
    }

    /// Whether it was there before and is the same to the last bit.
    boolean isSame() {
        return before.isPresent() && Change.isSame(now, before.getAsDouble());
    }

    /// Whether it has become more or less.
    boolean isMoved() {
        return !isNew() && !isSame();
    }

    /// Now less before; 0 where it is new.
    double difference() {
        return now - before.orElse(now);
    }
}
