package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.lesson.Phase;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.trace.Quantity;

/// The arrows of a cell with gates, from what enters an equation to what it gives, read from the declaration; and the ways
/// back between the steps: along the lanes of what is carried on, and through W.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record GatedArrows(Frame frame, NetworkLayout layout, Draft draft) {
    private static final double LETTER = 16;
    private static final double SQUASHED_LETTER = 11;
    private static final double KNOWN = 1.5;
    private static final double FRESH = 2.6;
    /// From the gates to the border around them.
    private static final double AROUND = 5;
    /// From the top of a lane to the way on, and from the border around the gates to the way of W and to that back.
    private static final double LANE = 7;
    private static final double BEFORE = 6;
    private static final double BACK = 12;
    /// From the middle of a lane to the arrows between two lanes, there and back, and from its sides to those that enter it.
    private static final double SQUASHED = 19;
    private static final double ASIDE = 13;
    private static final double INSIDE = 6;
    private static final double BESIDE_LANE = 5;
    private static final double BELOW_LANE = 10;
    private static final double BESIDE_DELTA = 3;
    private static final double[] ABOVE = {4, 8};
    private static final double BEND = 3;
    /// The room of the names of δ.
    private static final double NAMED = 15;
    private static final double RIGHT_OF_WAY = 10;
    private static final double BELOW_CORNER = 18;
    private static final double LEAST_WIDTH = 1.2;
    private static final double MOST_WIDTH = 5;

    /// The arrows into the gates and lanes of step t.
    void forward(int t) {
        Box gates = gates(t);
        draft.rect(new MarkId("gates/" + t), gates, 7, Paint.NONE,
                Stroke.solid(theme().line(), 1));
        Box input = layout.input(t);
        double x = layout.centerX(t);
        Weight u = weight(Weight.Role.INPUT);
        forward(new MarkId("arrow/u/" + t), into(t, u), List.of(new Point(x, input.y() - 3),
                new Point(x, gates.bottom() + 2)));
        letter("u/" + t, "U", x - 13, (input.y() + layout.gateDelta(t, 0).bottom() + NAMED) / 2 + 5, u);
        Weight w = weight(Weight.Role.STATE);
        Box before = layout.state(t - 1);
        double way = gates.x() - BEFORE;
        forward(new MarkId("arrow/w/" + t), into(t, w), List.of(new Point(before.right() + 1, before.y() + LANE),
                new Point(way, before.y() + LANE), new Point(way, gates.centerY()),
                new Point(gates.x() - 1, gates.centerY())));
        letter("w/" + t, "W", way + RIGHT_OF_WAY, before.y() + LANE + BELOW_CORNER, w);
        for (Variable carried : scenario().network().carried()) {
            if (Gates.isStraight(scenario(), carried)) {
                Box from = layout.lane(carried, t - 1);
                Box to = layout.lane(carried, t);
                forward(new MarkId("arrow/lane/" + t).child(carried.id()), made(carried, t),
                        List.of(new Point(from.right() + 1, from.y() + LANE), new Point(to.x() - 2, to.y() + LANE)));
            }
            entering(carried, t);
        }
        betweenGates(t);
    }

    /// From the gates, and from the other lane, into what is carried on.
    private void entering(Variable carried, int t) {
        Box lane = layout.lane(carried, t);
        List<Variable> gates = Gates.of(scenario());
        for (Variable gate : Gates.entering(scenario(), carried)) {
            Box from = layout.gate(t, gates.indexOf(gate));
            forward(new MarkId("arrow/gate/" + t).child(gate.id()), made(carried, t), way(from, lane, carried, t));
        }
        if (carried.kind() == Variable.Kind.STATE && hasCell()
                && Gates.isMadeOf(scenario(), Variable.STATE, Variable.CELL)) {
            Box cell = layout.cell(t);
            double x = cell.centerX() - SQUASHED;
            forward(new MarkId("arrow/cell/" + t), made(carried, t),
                    List.of(new Point(x, cell.y() - 1), new Point(x, lane.bottom() + 2)));
            MarkId name = new MarkId("arrow/cell/" + t + "/letter");
            double room = cell.y() - lane.bottom();
            draft.mathLeft(name, x + 5, lane.bottom() + room / 2 + 4, "\\tanh", frame.form().readable(SQUASHED_LETTER),
                    theme().muted());
        }
    }

    /// From a gate up into a lane: straight where it stands below it, else with a bend; past the other lane where that is
    /// between.
    private List<Point> way(Box gate, Box lane, Variable carried, int t) {
        double x = Math.clamp(lane.centerX(), gate.x() + INSIDE, gate.right() - INSIDE);
        double top = gate.y() - 1;
        boolean isBehind = carried.kind() == Variable.Kind.STATE && hasCell();
        if (!isBehind) {
            double end = Math.clamp(x, lane.x() + INSIDE, lane.right() - INSIDE);
            double bend = gates(t).y() - BEND;
            return end == x
                    ? List.of(new Point(x, top), new Point(x, lane.bottom() + 2))
                    : List.of(new Point(x, top), new Point(x, bend), new Point(end, bend),
                            new Point(end, lane.bottom() + 2));
        }
        Box cell = layout.cell(t);
        double past = cell.right() + BESIDE_LANE;
        double start = Math.min(x, gate.x() + INSIDE);
        double first = gates(t).y() - BEND;
        double second = lane.bottom() + BELOW_LANE;
        double end = lane.right() - INSIDE / 2;
        return List.of(new Point(start, top), new Point(start, first), new Point(past, first),
                new Point(past, second), new Point(end, second), new Point(end, lane.bottom() + 2));
    }

    /// Above the gates from one that enters another: r into what a GRU remembers, or into its candidate.
    private void betweenGates(int t) {
        List<Variable> gates = Gates.of(scenario());
        for (Variable made : gates) {
            List<Variable> entering = Gates.entering(scenario(), made);
            for (int i = 0; i < entering.size(); i++) {
                Box from = layout.gate(t, gates.indexOf(entering.get(i)));
                Box to = layout.gate(t, gates.indexOf(made));
                double y = from.y() - ABOVE[i % ABOVE.length];
                double end = to.centerX() - INSIDE * (entering.size() - i);
                forward(new MarkId("arrow/between/" + t).child(entering.get(i).id()).child(made.id()), made(made, t),
                        List.of(new Point(from.centerX() + INSIDE, from.y()), new Point(from.centerX() + INSIDE, y),
                                new Point(end, y), new Point(end, to.y())));
            }
        }
    }

    /// The way back within step k, and from step k + 1 to it.
    void backward(int e, int k, ArrowWidths widths) {
        boolean isBelow = frame.moment().knows(ErrorWay.deltas(scenario(), e, k).getFirst());
        if (k >= layout.from()) {
            within(e, k, isBelow, widths);
        }
        if (k < frame.moment().beginning()) {
            across(e, k, widths);
        }
    }

    private void within(int e, int k, boolean isBelow, ArrowWidths widths) {
        Box state = layout.state(k);
        double x = layout.centerX(k);
        if (hasCell()) {
            Box cell = layout.cell(k);
            Quantity quantity = new Quantity.Adjoint(Variable.CELL, e, k);
            back(new MarkId("back/cell/" + k), quantity, List.of(new Point(x + ASIDE, state.bottom() + 1),
                    new Point(x + ASIDE, cell.y() - 2)), widths);
        }
        if (isBelow) {
            Box lowest = hasCell() ? layout.cell(k) : state;
            back(new MarkId("back/gates/" + k), ErrorWay.deltas(scenario(), e, k).getFirst(),
                    List.of(new Point(x, lowest.bottom() + 1), new Point(x, gates(k).y() - 1)), widths);
        }
    }

    private void across(int e, int k, ArrowWidths widths) {
        for (Variable carried : scenario().network().carried()) {
            Box to = layout.arrived(carried, k);
            Quantity quantity = new Quantity.Adjoint(carried, e, k);
            if (Gates.isStraight(scenario(), carried)) {
                double y = to.y() + to.height() * (carried.kind() == Variable.Kind.STATE ? 0.3 : 0.5);
                back(new MarkId("back/lane/" + k).child(carried.id()), quantity,
                        List.of(new Point(layout.lane(carried, k + 1).x() - 1, y), new Point(to.right() + 2, y)),
                        widths);
            }
        }
        Box to = layout.arrived(Variable.STATE, k);
        Box gates = gates(k + 1);
        double y = to.y() + to.height() * 0.75;
        double way = gates.x() - BACK;
        double from = layout.gateDelta(k + 1, 0).centerY();
        Quantity state = new Quantity.Adjoint(Variable.STATE, e, k);
        back(new MarkId("back/w/" + k), state,
                List.of(new Point(layout.gateDelta(k + 1, 0).x() - 2, from), new Point(way, from), new Point(way, y),
                        new Point(to.right() + 2, y)),
                widths);
        MarkId name = new MarkId("back/w/" + k + "/letter");
        draft.mathRight(name, layout.gateDelta(k + 1, 0).x() - BESIDE_DELTA, from + 14, "W^{\\top}",
                frame.form().readable(SQUASHED_LETTER),
                theme().backward());
        draft.means(name, new Subject.Whole(new Quantity.Shared(weight(Weight.Role.STATE))));
    }

    /// A point of a way.
    private record Point(double x, double y) {}

    private void forward(MarkId id, Subject.Arrow subject, List<Point> way) {
        Quantity carries = subject.tells().getFirst();
        boolean known = frame.moment().knows(carries);
        boolean fresh = frame.moment().isNew(carries)
                && frame.moment().phase() == Phase.FORWARD;
        arrow(id, way, fresh ? FRESH : KNOWN, known ? theme().forward() : theme().line());
        draft.means(id, subject);
    }

    private void back(MarkId id, Quantity carries, List<Point> way, ArrowWidths widths) {
        double size = frame.moment().trace().value(carries).norm();
        arrow(id, way, ArrowWidths.isNothing(size) ? 0.5 : widths.of(size, LEAST_WIDTH, MOST_WIDTH),
                theme().backward());
        draft.means(id, new Subject.Arrow(List.of(carries), Optional.empty()));
    }

    private void arrow(MarkId id, List<Point> way, double width, Paint paint) {
        for (int i = 0; i + 2 < way.size(); i++) {
            Point a = way.get(i);
            Point b = way.get(i + 1);
            double over = width / 2;
            double dx = Math.signum(b.x - a.x) * over;
            double dy = Math.signum(b.y - a.y) * over;
            draft.line(id.child("way").child(i), a.x, a.y, b.x + dx, b.y + dy,
                    Stroke.solid(paint, width));
        }
        Point a = way.get(way.size() - 2);
        Point b = way.getLast();
        draft.add(Arrow.between(id, a.x, a.y, b.x, b.y, width, paint));
    }

    private void letter(String name, String latex, double x, double baseline, Weight weight) {
        MarkId id = new MarkId("arrow/" + name + "/letter");
        draft.mathCenter(id, x, baseline, latex, LETTER, theme().muted());
        draft.means(id, new Subject.Whole(new Quantity.Shared(weight)));
    }

    /// What a weight of all gates carries into them at step t, and its part of the gradient if there is one.
    private Subject.Arrow into(int t, Weight weight) {
        List<Quantity> tells = new ArrayList<>();
        for (Variable gate : Gates.of(scenario())) {
            if (gate.kind() == Variable.Kind.GATE) {
                tells.add(new Quantity.Value(weight.role() == Weight.Role.INPUT
                        ? Variable.inputTerm(gate.gate())
                        : Variable.preActivation(gate.gate()), t));
            }
        }
        Quantity part = new Quantity.Part(frame.moment().error(), t, weight);
        if (frame.moment().script().revealed(part).isPresent()) {
            tells.add(part);
        }
        return new Subject.Arrow(tells, Optional.of(weight));
    }

    private static Subject.Arrow made(Variable variable, int t) {
        return new Subject.Arrow(List.of(new Quantity.Value(variable, t)), Optional.empty());
    }

    /// The weight of a role whose gate the ledger shows.
    private Weight weight(Weight.Role role) {
        return scenario().parameters().nearest(new Weight(role, frame.view().weight().gate()));
    }

    /// The border around the gates of step t.
    private Box gates(int t) {
        Box first = layout.gate(t, 0);
        Box last = layout.gate(t, layout.shape().block().cards() - 1);
        double links = layout.shape().block().links() * GatedRows.LINK;
        return new Box(first.x() - AROUND, first.y() - AROUND + 1 - links, last.right() - first.x() + 2 * AROUND,
                first.height() + 2 * AROUND - 2 + links);
    }

    private boolean hasCell() {
        return layout.shape().block().lanes() > 1;
    }

    private Scenario scenario() {
        return frame.moment().trace().scenario();
    }

    private Theme theme() {
        return frame.theme();
    }
}
