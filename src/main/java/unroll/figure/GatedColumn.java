package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.lesson.Operation;
import unroll.lesson.Phase;
import unroll.lesson.Step;
import unroll.linalg.Matrix;
import unroll.rnn.Scenario;
import unroll.rnn.Variable;
import unroll.scene.Box;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Stroke;
import unroll.trace.Quantity;

/// What a cell with gates has in its column beside x_t, s_t and ŷ_t: c_t below the state where there is one, the gates
/// side by side, and below each its sum while it is formed, then its δ; ∂E/∂ of what is carried on beside its lane.
///
/// @param frame the moment
/// @param layout the geometry
/// @param draft where the marks go
record GatedColumn(Frame frame, NetworkLayout layout, Draft draft) {
    private static final double LETTER = 17;
    private static final double GATE_LETTER = 14;
    private static final double NAME = 14;
    private static final double ABOVE = 7;
    private static final double BELOW = 14;
    private static final double BASELINE = 12;
    private static final double LEAST_NAME = 10;
    private static final double BESIDE_NAME = 12;
    private static final double LEFT = 10;
    private static final double LEFT_OF_ARROW = 4;
    private static final double MARGIN = 1;

    /// A vector of a step and where it is drawn.
    private record Drawn(MarkId id, Quantity quantity, Box box, Cells cells) {}

    /// Draws the column of step t.
    void draw(int t) {
        if (hasCell()) {
            cell(t);
        }
        List<Variable> gates = Gates.of(scenario());
        List<Drawn> known = new ArrayList<>();
        for (int place = 0; place < gates.size(); place++) {
            gate(t, place, gates.get(place)).ifPresent(known::add);
        }
        alike(known);
        forming(t, gates);
    }

    /// Draws c_(−1), which the first column starts from.
    void start(int t) {
        if (hasCell()) {
            cell(t);
        }
    }

    private boolean hasCell() {
        return layout.shape().block().lanes() > 1;
    }

    private void cell(int t) {
        Quantity quantity = new Quantity.Value(Variable.CELL, t);
        Box box = layout.cell(t);
        MarkId id = new MarkId("cell/" + t);
        boolean known = t < 0 || frame.moment().knows(quantity);
        Stroke border = t < layout.from() || !known
                ? Stroke.dashed(theme().muted(), 1)
                : isAt(t) && frame.moment().phase() == Phase.BACKWARD && isAt(Operation.ARRIVE)
                        ? Stroke.solid(frame.accent(), 3)
                        : Stroke.solid(theme().forward(), frame.moment().isNew(quantity) ? 3 : 1.6);
        draft.rect(id.child("box"), box, 6, t < layout.from() ? Paint.NONE : theme().window(), border);
        draft.means(id.child("box"), new Subject.Whole(quantity));
        if (known) {
            alike(List.of(new Drawn(id.child("box"), quantity, box.inset(5), frame.stateCells())));
        }
        String name = frame.named(quantity, new SymbolLatex(scenario()).name(quantity));
        double width = draft.tools().typesetter().typeset(name, LETTER).width();
        draft.mathRight(id.child("name"), t < 0 ? box.x() + LEFT + width / 2 : box.x() + LEFT_OF_ARROW,
                box.y() - ABOVE, name, LETTER, t < 0 ? theme().muted() : theme().ink());
        draft.means(id.child("name"), new Subject.Whole(quantity));
    }

    /// Draws the card of a gate without its numbers, which are all written or none.
    private Optional<Drawn> gate(int t, int place, Variable variable) {
        Quantity quantity = new Quantity.Value(variable, t);
        Box box = layout.gate(t, place);
        MarkId id = new MarkId("gate/" + t).child(variable.id());
        boolean known = frame.moment().knows(quantity);
        draft.rect(id.child("box"), box, 5, theme().window(), known
                ? Stroke.solid(theme().forward(), frame.moment().isNew(quantity) ? 2.6 : 1.4)
                : Stroke.dashed(theme().muted(), 1));
        draft.means(id.child("box"), new Subject.Whole(quantity));
        draft.mathCenter(id.child("name"), box.centerX(), box.y() + BASELINE, frame.named(quantity, letter(variable)),
                GATE_LETTER, known ? theme().ink() : theme().muted());
        draft.means(id.child("name"), new Subject.Whole(quantity));
        Box cells = new Box(box.x() + MARGIN, box.y() + GatedRows.LETTER, box.width() - 2 * MARGIN,
                box.height() - GatedRows.LETTER - MARGIN);
        return known
                ? Optional.of(new Drawn(id.child("box"), quantity, cells,
                        variable.kind() == Variable.Kind.GATE ? frame.stateCells() : frame.sumCells()))
                : Optional.empty();
    }

    /// Draws vectors side by side: all with their numbers, or where one has no room for them all in colours.
    private void alike(List<Drawn> all) {
        boolean isWritten = all.stream().allMatch(it -> it.cells().write(draft, it.box(), it.quantity(),
                frame.moment().trace().value(it.quantity())));
        for (Drawn each : all) {
            cells(each.id(), each.box(), each.quantity(), isWritten
                    ? each.cells()
                    : each.cells().with(Cells.Look.COLOURS));
        }
    }

    private static String letter(Variable variable) {
        return variable.letter();
    }

    /// U x_t of every gate and then its a_t below it, while they are what the lesson is about.
    private void forming(int t, List<Variable> gates) {
        Optional<Step> step = frame.moment().step().filter(s -> s.phase() == Phase.FORWARD && isAt(t)
                && s.operation().compareTo(Operation.CANDIDATE) <= 0);
        if (step.isEmpty()) {
            return;
        }
        List<Drawn> formed = new ArrayList<>();
        for (int place = 0; place < gates.size(); place++) {
            Variable gate = gates.get(place);
            Quantity quantity = new Quantity.Value(step.get().operation() == Operation.INPUT
                    ? Variable.inputTerm(gate.gate())
                    : Variable.preActivation(gate.gate()), t);
            if (gate.kind() == Variable.Kind.GATE && frame.moment().knows(quantity)) {
                formed.add(below(new MarkId("forming/" + t).child(gate.gate()), layout.gateDelta(t, place), quantity,
                        frame.sumCells(),
                        Stroke.solid(theme().forward(), frame.moment().isNew(quantity) ? 2 : 1.2)));
            }
        }
        alike(formed);
    }

    /// δ of every gate of step k, once it is known.
    void deltas(int e, int k) {
        List<Variable> gates = Gates.of(scenario());
        List<Drawn> known = new ArrayList<>();
        for (int place = 0; place < gates.size(); place++) {
            Quantity quantity = new Quantity.Adjoint(Gates.summed(gates.get(place)), e, k);
            if (frame.moment().knows(quantity)) {
                known.add(below(new MarkId("delta/" + k).child(gates.get(place).id()), layout.gateDelta(k, place),
                        quantity, frame.deltaCells(), Stroke.solid(theme().backward(), isAt(k) ? 2.4 : 1.2)));
            }
        }
        alike(known);
    }

    private Drawn below(MarkId id, Box box, Quantity quantity, Cells cells, Stroke border) {
        return named(id, box, quantity, cells, border, brief(quantity), 0);
    }

    private Drawn named(MarkId id, Box box, Quantity quantity, Cells cells, Stroke border, String name,
            double room) {
        draft.rect(id.child("box"), box, 4, theme().window(), border);
        draft.means(id.child("box"), new Subject.Whole(quantity));
        String latex = frame.named(quantity, name);
        double width = draft.tools().typesetter().typeset(latex, NAME).width();
        double size = Math.min(NAME, NAME * (box.width() + room) / width);
        if (!GatedRows.isLow(layout.detail()) && size >= Math.max(LEAST_NAME, frame.form().least())) {
            draft.mathCenter(id.child("name"), box.centerX(), box.bottom() + BELOW, latex, size, border.paint());
            draft.means(id.child("name"), new Subject.Whole(quantity));
        }
        return new Drawn(id.child("box"), quantity, box.inset(MARGIN), cells);
    }

    /// Its name without the step and the error, which its column says.
    static String brief(Quantity quantity) {
        return switch (quantity) {
            case Quantity.Adjoint(Variable variable, int _, int _) -> "\\delta_{" + variable.gate() + "}";
            case Quantity.Value(Variable variable, int _) when variable.kind() == Variable.Kind.INPUT_TERM ->
                "U_{" + variable.gate() + "}x";
            case Quantity.Value(Variable variable, int _) -> variable.letter() + "_{" + variable.mark() + "}";
            default -> throw new IllegalArgumentException("nothing of a gate: " + quantity);
        };
    }

    /// ∂E/∂ of what is carried on from step k, beside its lane, as far as it is known.
    void arrived(int e, int k) {
        List<Drawn> known = new ArrayList<>();
        for (Variable variable : scenario().network().carried()) {
            Quantity quantity = new Quantity.Adjoint(variable, e, k);
            if (!frame.moment().knows(quantity)) {
                continue;
            }
            known.add(named(new MarkId("arrived/" + k).child(variable.id()), layout.arrived(variable, k), quantity,
                    frame.adjointCells(quantity),
                    Stroke.solid(theme().backward(), isAt(k) && isAt(Operation.ARRIVE) ? 2.6 : 1.4),
                    frame.adjoint(quantity), BESIDE_NAME));
        }
        alike(known);
    }

    private void cells(MarkId id, Box box, Quantity quantity, Cells cells) {
        Optional<Matrix> value = quantity instanceof Quantity.Value(Variable _, int t) && t < 0
                ? Optional.of(frame.moment().trace().value(quantity))
                : frame.moment().value(quantity);
        cells.with(Cells.Corner.TOLD).draw(draft, id.child("cells"), box,
                new Cells.Shape(layout.shape().hidden(), 1), value, quantity, Subject.Turn.UPRIGHT);
    }

    private boolean isAt(int t) {
        return frame.moment().step().filter(step -> step.t().isPresent() && step.t().getAsInt() == t).isPresent();
    }

    private boolean isAt(Operation operation) {
        return frame.moment().step().filter(step -> step.operation() == operation).isPresent();
    }

    private Scenario scenario() {
        return frame.moment().trace().scenario();
    }

    private Theme theme() {
        return frame.theme();
    }
}
