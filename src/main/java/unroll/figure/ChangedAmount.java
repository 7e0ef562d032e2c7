package unroll.figure;

import java.util.List;
import java.util.Optional;
import unroll.trace.Change;

/// One number among words, as a value, by how much it changed, or both: `0.12`, `+0.02`, `0.12 (+0.02)`.
///
/// @param frame the moment
/// @param now the number
/// @param before what it is compared with, where it is
record ChangedAmount(Frame frame, double now, Optional<Double> before) {

    /// Ways to write it, the longest first, with its name in mathematics between dollars.
    ///
    /// @param latex its name
    List<String> written(String latex) {
        String name = "$" + latex + "$ ";
        String value = name + frame.number(now);
        String brief = name + frame.numbers().brief(now);
        if (before.isEmpty()) {
            return List.of(value, brief);
        }
        return switch (frame.shown()) {
            case VALUE -> List.of(value, brief);
            case DIFFERENCE -> List.of("$\\Delta" + latex + "$ " + change(), "$\\Delta" + latex + "$ " + briefChange());
            case BOTH -> List.of(value + " (" + change() + ")", brief + " (" + briefChange() + ")", value, brief);
        };
    }

    /// By how much it changed; `=` where it did not.
    String change() {
        return isSame() ? CellLayer.SAME : frame.numbers().change(difference());
    }

    /// The same where room is short.
    String briefChange() {
        return isSame() ? CellLayer.SAME : frame.numbers().briefChange(difference());
    }

    /// Whether it is the same to the last bit, or is not compared.
    boolean isSame() {
        return Change.isSame(now, before.orElse(now));
    }

    /// Now less before.
    double difference() {
        return now - before.orElse(now);
    }
}
