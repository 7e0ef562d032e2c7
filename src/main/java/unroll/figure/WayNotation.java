package unroll.figure;

import java.util.List;
import unroll.rnn.Focus;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FindKey;
import unroll.text.NotationKey;
import unroll.trace.Quantity;

/// The symbols of the way back through gates, and of the sweep that carries all errors back at once.
///
/// @param page where they go
record WayNotation(Notation page) {

    void backward() {
        boolean joined = page.isJoined();
        String e = joined ? "E" : "E_e";
        String up = joined ? "" : "^{(e)}";
        String gate = page.isGated() ? "\\bullet," : "";
        String delta = "\\delta_{" + gate + "k}" + up;
        page.add(FindKey.DZ, "dz", "\\partial " + e + "/\\partial z_" + (joined ? "k" : "e"),
                joined ? NotationKey.NOTE_JOINED_DZ : NotationKey.NOTE_OUTPUT_DELTA, "K", joined
                        ? page.errors(k -> new Quantity.Adjoint(Variable.LOGITS, Quantity.JOINED, k))
                        : page.traced(Quantity::outputDelta));
        page.add(FindKey.DS, "ds", "ds_k" + up + " = \\partial " + e + "/\\partial s_k",
                joined ? NotationKey.NOTE_JOINED_DS : NotationKey.NOTE_DS, "H", adjoints(Variable.STATE));
        if (page.scenario().network().cell().hasCell()) {
            page.add(FindKey.DS, "dc", "dc_k" + up + " = \\partial " + e + "/\\partial c_k", NotationKey.NOTE_DC, "H",
                    adjoints(Variable.CELL));
        }
        page.add(FindKey.DELTA, "delta", delta + " = \\partial " + e + "/\\partial a_{" + gate + "k}",
                page.isGated()
                        ? NotationKey.NOTE_GATE_DELTA
                        : NotationKey.NOTE_JOINED_DELTA,
                "H", page.deltas());
        page.add(FindKey.PART, "part", delta + " \\otimes s_{k-1}", NotationKey.NOTE_JOINED_PART, "H \\times H",
                page.ofEach(Weight.Role.STATE,
                        weight -> page.parts((error, k) -> new Quantity.Part(error, k, weight))));
        page.add(FindKey.SUM, "sum", "\\Sigma_k\\, " + delta + " \\otimes s_{k-1}", NotationKey.NOTE_JOINED_SUM,
                "H \\times H", page.ofEach(Weight.Role.STATE,
                        weight -> page.parts((error, k) -> new Quantity.RunningSum(error, k, weight))));
        page.add(FindKey.DX, "dx", "dx_k" + up + " = \\partial " + e + "/\\partial x_k", NotationKey.NOTE_DX, "D",
                adjoints(Variable.INPUT));
        if (!joined) {
            page.add(FindKey.DW, "dW", "\\partial E_e/\\partial W_{\\bullet}", NotationKey.NOTE_GATE_GRADIENT,
                    "H \\times H", page.gradients(Weight.Role.STATE));
            page.gradientOfOutput();
        }
        if (joined || page.scenario().focus() instanceof Focus.All) {
            page.add(FindKey.TOTAL, "total", "\\partial E/\\partial W" + (page.isGated() ? "_{\\bullet}" : ""),
                    joined ? NotationKey.NOTE_JOINED_TOTAL : NotationKey.NOTE_TOTAL_GRADIENT, "H \\times H",
                    page.of(Weight.Role.STATE, Quantity.TotalGradient::new));
        }
    }

    private List<Quantity> adjoints(Variable variable) {
        return page.parts((e, k) -> new Quantity.Adjoint(variable, e, k));
    }
}
