package unroll.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import unroll.lesson.Operation;
import unroll.rnn.Cell;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;

/// The gates as a layer of PyTorch's own, their weights stacked in its order: i f g o of an LSTM, r z n of a GRU, whose z is
/// our u.
///
/// @param program what is printed
record LayerLines(Program program) {

    /// The name of the layer.
    String name() {
        return program.cell() == Cell.LSTM ? "lstm" : "gru";
    }

    private boolean isLstm() {
        return program.cell() == Cell.LSTM;
    }

    private Scenario scenario() {
        return program.scenario();
    }

    boolean hasBias() {
        return !scenario().parameters().present(Weight.Role.STATE_BIAS).isEmpty();
    }

    /// Whether W has a bias of its own, b_m.
    boolean hasOwnBias() {
        return !isLstm() && hasBias();
    }

    private List<String> gates() {
        return program.cell().gates();
    }

    /// The layer, its weights and its start.
    List<String> setup() {
        List<String> made = new ArrayList<>();
        String layer = name();
        made.add(layer + " = nn." + (isLstm() ? "LSTM" : "GRU") + "(" + scenario().parameters().inputs() + ", "
                + scenario().parameters().hidden() + (hasBias() ? ")" : ", bias=False)"));
        made.add(layer + ".weight_ih_l0.data = " + stacked(Weight.Role.INPUT));
        made.add(layer + ".weight_hh_l0.data = " + stacked(Weight.Role.STATE));
        if (hasBias()) {
            made.add(layer + ".bias_ih_l0.data = " + stacked(Weight.Role.STATE_BIAS));
            made.add(layer + ".bias_hh_l0.data = " + (hasOwnBias()
                    ? "torch.cat([0 * b_r, 0 * b_u, b_m])"
                    : "0 * " + layer + ".bias_ih_l0.data"));
        }
        made.add("U, W" + (hasBias() ? ", b" : "") + (hasOwnBias() ? ", m" : "") + " = " + Stream
                .of("weight_ih_l0", "weight_hh_l0", "bias_ih_l0", "bias_hh_l0")
                .limit(hasOwnBias() ? 4 : hasBias() ? 3 : 2).map(it -> layer + "." + it)
                .collect(Collectors.joining(", ")));
        return made;
    }

    private String stacked(Weight.Role role) {
        return gates().stream().map(gate -> new Weight(role, gate).letter())
                .collect(Collectors.joining(", ", "torch.cat([", "])"));
    }

    private String start() {
        return isLstm() ? "(s_0, c_0)" : "s_0";
    }

    /// All steps at once; where τ cuts the way of one error, those before it first.
    List<ListingLine> forward() {
        if (program.isCut() && scenario().focus() instanceof Focus.One(int e)) {
            int cut = scenario().lastStepBack(e);
            return List.of(told("h, now = " + name() + "(x[:" + cut + "], " + start() + ")"),
                    told("s, _ = " + name() + "(x[" + cut + ":], " + detached() + ")"),
                    told("s = torch.cat([h, s])"));
        }
        return List.of(told("s, _ = " + name() + "(x, " + start() + ")"));
    }

    private String detached() {
        return isLstm() ? "[w.detach() for w in now]" : "now.detach()";
    }

    private static ListingLine told(String code) {
        ListingLine made = ListingLine.of(code);
        for (Operation operation : List.of(Operation.INPUT, Operation.RECUR, Operation.GATES, Operation.CELL,
                Operation.CANDIDATE, Operation.STATE)) {
            made = made.telling(operation, ListingLine.Turn.EVERY);
        }
        return made;
    }

    /// The states of one error's way, from the last step kept.
    List<ListingLine> again() {
        return Stream.of("k = " + program.start(), "now = " + start(), "if k > 0:",
                "    _, now = " + name() + "(x[:k], now)",
                "h, _ = " + name() + "(x[k:e+1], " + detached() + ")")
                .map(ListingLine::of).toList();
    }
}
