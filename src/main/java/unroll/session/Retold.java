package unroll.session;

import java.util.Optional;
import unroll.lesson.Grain;
import unroll.lesson.Script;
import unroll.lesson.Step;

/// Where a lesson goes on once it is told otherwise.
final class Retold {

    private Retold() {
    }

    /// The same operation of the same step in another script; else the end of what both have in common.
    static int place(Script script, int position, Script other) {
        Optional<Step> here = script.step(position);
        if (here.isEmpty()) {
            return 0;
        }
        return other.steps().stream().filter(step -> like(step, here.get())).mapToInt(Step::number).findFirst()
                .orElseGet(() -> forwardEnd(other));
    }

    private static boolean like(Step one, Step other) {
        return one.operation() == other.operation() && one.t().equals(other.t());
    }

    /// The end of the forward pass.
    static int forwardEnd(Script script) {
        return script.stops(Grain.PASS).getFirst();
    }
}
