package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.trace.Quantity;

/// What a cell with gates has in its column as TikZ nodes, and its arrows: `g0` around the gates, `g0i`, `c0`, `d0i` below
/// a gate, `ds0` and `dc0` beside the lanes.
///
/// @param column the step
/// @param layout where its parts stand
/// @param at the step's number
record TikzGates(TikzColumn column, TikzLayout layout, int at) {
    private static final String GATE = "unroll/gate";
    private static final String SMALL = "unroll/small";
    private static final String HERE = "unroll/here";
    private static final String BACKWARD = "draw=unrollbackward";
    private static final int CORNER_RIGHT = 45;
    private static final int BELOW = -90;
    private static final int CORNER = 135;
    private static final String LANE = "[yshift=%smm]";

    /// The nodes, a line each.
    List<String> nodes() {
        List<String> nodes = new ArrayList<>();
        nodes.add(column.node(List.of("unroll/group"), "g" + at, layout.gatesY(), ""));
        List<Variable> gates = Gates.of(scenario());
        for (int place = 0; place < gates.size(); place++) {
            nodes.add(gate(gates.get(place), place));
            below(gates.get(place), place).ifPresent(nodes::add);
        }
        if (hasCell()) {
            nodes.add(cell());
        }
        arrived().forEach(nodes::add);
        return nodes;
    }

    private String gate(Variable gate, int place) {
        Quantity quantity = new Quantity.Value(gate, at);
        boolean known = moment().knows(quantity);
        List<String> options = new ArrayList<>(List.of(GATE, shift(place)));
        if (!known) {
            options.add(TikzColumn.BLANK);
        } else if (moment().isNew(quantity) && moment().phase() == Phase.FORWARD) {
            options.add(HERE);
        }
        return column.node(options, node(gate), layout.gatesY(), "$" + column.latex(quantity)
                + (known ? column.power(quantity) + "$\\\\ " + column.numbers(quantity) : "$"));
    }

    /// c_t; at −1 the start.
    String cell() {
        Quantity quantity = new Quantity.Value(Variable.CELL, at);
        boolean known = at < 0 || moment().knows(quantity);
        List<String> options = new ArrayList<>(List.of("unroll/state"));
        if (at < 0 || !known) {
            options.add(TikzColumn.BLANK);
        } else if (moment().isNew(quantity) && moment().phase() == Phase.FORWARD) {
            options.add(HERE);
        }
        options.add(TikzColumn.name(CORNER, column.latex(quantity) + (known ? column.power(quantity) : ""),
                at < 0 ? "muted" : "ink"));
        return column.node(options, "c" + at, layout.cellY(), known ? column.numbers(quantity) : "");
    }

    /// Below a gate its δ on the way back, or what it is being formed of.
    private Optional<String> below(Variable gate, int place) {
        Quantity delta = new Quantity.Adjoint(Gates.summed(gate), moment().error(), at);
        if (TikzArrows.showsWayBack(column.frame()) && moment().trace().has(delta) && moment().knows(delta)) {
            return Optional.of(small("d" + at + gate.letter(), place, delta, BACKWARD, "backward"));
        }
        return moment().step().filter(step -> gate.kind() == Variable.Kind.GATE && column.isHere())
                .flatMap(step -> formed(step, gate)).filter(moment()::knows)
                .map(quantity -> small("a" + at + gate.letter(), place, quantity, "draw=unrollforward", "ink"));
    }

    private Optional<Quantity> formed(Step step, Variable gate) {
        if (step.phase() != Phase.FORWARD || step.operation().compareTo(Operation.CANDIDATE) > 0) {
            return Optional.empty();
        }
        return Optional.of(new Quantity.Value(step.operation() == Operation.INPUT
                ? Variable.inputTerm(gate.gate())
                : Variable.preActivation(gate.gate()), at));
    }

    private String small(String name, int place, Quantity quantity, String border, String colour) {
        List<String> options = new ArrayList<>(List.of(SMALL, shift(place), border));
        if (column.isHere()) {
            options.add(HERE);
        }
        options.add(TikzColumn.name(BELOW, "\\scriptstyle " + GatedColumn.brief(quantity) + column.power(quantity),
                colour));
        return column.node(options, name, layout.deltaY(), column.numbers(quantity));
    }

    private List<String> arrived() {
        List<String> nodes = new ArrayList<>();
        for (Variable carried : scenario().network().carried()) {
            Quantity quantity = new Quantity.Adjoint(carried, moment().error(), at);
            if (TikzArrows.showsWayBack(column.frame()) && moment().trace().has(quantity)
                    && moment().knows(quantity)) {
                nodes.add(column.node(
                        List.of(SMALL, BACKWARD, "xshift=" + TikzLayout.number(layout.besideLane()) + "mm",
                                "yshift=-3mm",
                                TikzColumn.name(
                                        carried.kind() == Variable.Kind.STATE && hasCell() ? CORNER_RIGHT : BELOW,
                                        column.latex(quantity) + column.power(quantity), "backward")),
                        "d" + carried.letter() + at, laneY(carried), column.numbers(quantity)));
            }
        }
        return nodes;
    }

    private double laneY(Variable carried) {
        return carried.kind() == Variable.Kind.CELL ? layout.cellY() : layout.stateY();
    }

    /// The arrows of the way forward from the step before, whose state's node has a name.
    ///
    /// @param before the node of the state before
    List<String> arrows(String before) {
        List<String> lines = new ArrayList<>();
        List<Variable> gates = Gates.of(scenario());
        Quantity input = new Quantity.Value(Variable.inputTerm(scenario().network().cell().gates().getFirst()), at);
        Quantity first = new Quantity.Value(
                Variable.preActivation(scenario().network().cell().gates().getFirst()), at);
        lines.add(arrow(input, "(x" + at + ".north) -- " + letter("U", "unroll/lower") + "(g" + at + ".south)"));
        lines.add(arrow(first,
                "(" + lane() + before + ".east) -| ([xshift=-3mm]g" + at + ".west) -- (g" + at + ".west)"));
        for (Variable carried : scenario().network().carried()) {
            Quantity made = new Quantity.Value(carried, at);
            String node = carried.letter() + at;
            if (Gates.isStraight(scenario(), carried) && !(hasCell() && before.startsWith("gap"))) {
                String from = carried.kind() == Variable.Kind.CELL ? before.replaceFirst("s", "c") : before;
                lines.add(arrow(made, "(" + lane() + from + ".east) -- (" + lane() + node + ".west)"));
            }
            boolean isBehind = hasCell() && carried.kind() == Variable.Kind.STATE;
            for (Variable gate : Gates.entering(scenario(), carried)) {
                lines.add(arrow(made, "(" + node(gate) + ".north) " + (isBehind
                        ? "-- ++(0," + TikzLayout.number(layout.pastCell()) + ") -| ([xshift=5mm]" + node + ".south)"
                        : "-- (" + node + ".south)")));
            }
            if (isBehind) {
                lines.add(arrow(made, "(c" + at + ".north) -- " + letter("\\tanh", "left") + "(" + node + ".south)"));
            }
        }
        for (Variable made : gates) {
            for (Variable entering : Gates.entering(scenario(), made)) {
                lines.add(arrow(new Quantity.Value(made, at),
                        "(" + node(entering) + ".north) to[out=60,in=120] (" + node(made) + ".north)"));
            }
        }
        return lines;
    }

    /// The way back within the step and from the step after, whose state's node has a name.
    ///
    /// @param after the number of the step after; absent where the way begins here, or the step after is not drawn
    List<String> back(Optional<Integer> after, ArrowWidths widths) {
        List<String> lines = new ArrayList<>();
        int e = moment().error();
        Quantity state = new Quantity.Adjoint(Variable.STATE, e, at);
        if (!moment().knows(state)) {
            return lines;
        }
        boolean isBelow = moment().knows(ErrorWay.deltas(scenario(), e, at).getFirst());
        if (hasCell()) {
            lines.add(back(new Quantity.Adjoint(Variable.CELL, e, at), widths,
                    "([xshift=4mm]s" + at + ".south) -- ([xshift=4mm]c" + at + ".north)"));
        }
        if (isBelow) {
            lines.add(back(ErrorWay.deltas(scenario(), e, at).getFirst(), widths,
                    "([xshift=2mm]" + (hasCell() ? "c" : "s") + at + ".south) -- ([xshift=2mm]g" + at + ".north)"));
        }
        after.ifPresent(next -> {
            for (Variable carried : scenario().network().carried()) {
                if (Gates.isStraight(scenario(), carried)) {
                    lines.add(back(new Quantity.Adjoint(carried, e, at), widths, "([yshift=-3mm]" + carried.letter()
                            + next + ".west) -- (d" + carried.letter() + at + ".east)"));
                }
            }
            String first = "d" + next + Gates.of(scenario()).getFirst().letter();
            lines.add(back(state, widths, "(" + first + ".west) -- ++(-5mm,0) |- ([yshift=-2mm]ds" + at + ".east)"));
        });
        return lines;
    }

    private String arrow(Quantity carries, String way) {
        boolean known = moment().knows(carries);
        boolean fresh = moment().isNew(carries) && moment().phase() == Phase.FORWARD;
        return "\\draw[" + (known ? "unroll/flow" : "unroll/waiting") + (fresh ? ", " + HERE : "") + "] " + way + ";";
    }

    private String back(Quantity carries, ArrowWidths widths, String way) {
        return TikzArrows.head(moment().trace().value(carries).norm(), widths).replaceFirst("\\($", "") + way + ";";
    }

    private static String letter(String latex, String side) {
        return "node[unroll/letter, " + side + "] {$" + latex + "$} ";
    }

    private String lane() {
        return LANE.formatted(TikzLayout.number(layout.state() / 2 - 1.5));
    }

    private String node(Variable gate) {
        return "g" + at + gate.letter();
    }

    private String shift(int place) {
        return "xshift=" + TikzLayout.number(layout.gateX(place)) + "mm";
    }

    private boolean hasCell() {
        return scenario().network().cell().hasCell();
    }

    private Moment moment() {
        return column.frame().moment();
    }

    private Scenario scenario() {
        return moment().trace().scenario();
    }
}
