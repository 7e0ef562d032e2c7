package unroll.figure;

import java.util.List;
import unroll.rnn.Cell;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.text.FindKey;
import unroll.text.NotationKey;
import unroll.trace.Quantity;

/// The symbols of what a step of a cell with gates computes up to its state.
///
/// @param page where they go
record GateNotation(Notation page) {

    void forward() {
        Cell cell = page.scenario().network().cell();
        boolean b = !page.scenario().parameters().present(Weight.Role.STATE_BIAS).isEmpty();
        page.add(FindKey.A, "a",
                "a_{\\bullet,t} = U_{\\bullet} x_t + W_{\\bullet} s_{t-1}" + (b ? " + b_{\\bullet}" : ""),
                NotationKey.NOTE_GATE_A, "H", all(Variable.Kind.PRE_ACTIVATION));
        if (cell.hasCell()) {
            lstm();
        } else {
            gru(cell == Cell.GRU, b);
        }
        page.add(FindKey.S0, "s0", "s_{-1}", NotationKey.NOTE_INITIAL, "H", List.of(Quantity.state(-1)));
    }

    private void lstm() {
        gate("i", "\\sigma(a_{i,t})", NotationKey.NOTE_INPUT_GATE);
        gate("f", "\\sigma(a_{f,t})", NotationKey.NOTE_FORGET_GATE);
        gate("g", "\\tanh(a_{g,t})", NotationKey.NOTE_CELL_CANDIDATE);
        gate("o", "\\sigma(a_{o,t})", NotationKey.NOTE_OUTPUT_GATE);
        page.add(FindKey.CELL, "cell", "c_t = f_t \\odot c_{t-1} + i_t \\odot g_t", NotationKey.NOTE_CELL, "H",
                all(Variable.Kind.CELL));
        page.add(FindKey.CELL, "cell0", "c_{-1}", NotationKey.NOTE_INITIAL_CELL, "H",
                List.of(new Quantity.Value(Variable.CELL, -1)));
        page.add(FindKey.S, "s", "s_t = o_t \\odot \\tanh(c_t)", NotationKey.NOTE_CELL_STATE, "H",
                page.forward(Quantity::state));
    }

    private void gru(boolean after, boolean b) {
        gate("r", "\\sigma(a_{r,t})", NotationKey.NOTE_RESET_GATE);
        gate("u", "\\sigma(a_{u,t})", NotationKey.NOTE_UPDATE_GATE);
        page.add(FindKey.GATE, "m", after ? "m_t = W_n s_{t-1}" + (b ? " + b_m" : "") : "m_t = r_t \\odot s_{t-1}",
                after ? NotationKey.NOTE_MEMORY : NotationKey.NOTE_MEMORY_BEFORE, "H", all(Variable.Kind.MEMORY));
        String bias = b ? " + b_n" : "";
        gate("n", after
                ? "\\tanh(U_n x_t" + bias + " + r_t \\odot m_t)"
                : "\\tanh(U_n x_t + W_n m_t" + bias + ")", NotationKey.NOTE_STATE_CANDIDATE);
        page.add(FindKey.S, "s", "s_t = (1-u_t) \\odot n_t + u_t \\odot s_{t-1}", NotationKey.NOTE_GRU_STATE, "H",
                page.forward(Quantity::state));
    }

    private void gate(String letter, String latex, NotationKey words) {
        page.add(FindKey.GATE, "gate-" + letter, letter + "_t = " + latex, words, "H",
                page.forward(t -> new Quantity.Value(Variable.gate(letter), t)));
    }

    private List<Quantity> all(Variable.Kind kind) {
        return page.scenario().definitions().stream().map(it -> it.variable()).filter(it -> it.kind() == kind)
                .flatMap(it -> page.forward(t -> new Quantity.Value(it, t)).stream()).toList();
    }
}
