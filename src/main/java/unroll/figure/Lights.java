package unroll.figure;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import unroll.rnn.Weight;
import unroll.rnn.Axis;
import unroll.trace.Patch;
import unroll.trace.Quantity;

/// What is lit in every picture at once: one fact as a term, a box, an arrow, cells and a line of code, and what it is
/// made of.
///
/// @param lit the quantities that are the fact, and which of their entries
/// @param operands what it is computed from
/// @param origins what it comes from in the end
/// @param lines the lines of the listing that compute it
/// @param at what is pointed at, which is lit in any case
/// @param framed what is framed, whatever else is lit
public record Lights(Map<Quantity, Patch> lit, Map<Quantity, Patch> operands, Set<Quantity> origins,
        Set<Integer> lines, Optional<Subject> at, Set<Framed> framed) {
    /// Nothing is lit.
    public static final Lights NONE = new Lights(Map.of(), Map.of(), Set.of(), Set.of(), Optional.empty());

    /// Copies all of it.
    public Lights {
        lit = Map.copyOf(lit);
        operands = Map.copyOf(operands);
        origins = Set.copyOf(origins);
        lines = Set.copyOf(lines);
        framed = Collections.unmodifiableSet(new LinkedHashSet<>(framed));
    }

    /// With nothing framed.
    Lights(Map<Quantity, Patch> lit, Map<Quantity, Patch> operands, Set<Quantity> origins, Set<Integer> lines,
            Optional<Subject> at) {
        this(lit, operands, origins, lines, at, Set.of());
    }

    /// This with something framed.
    public Lights framing(Set<Framed> some) {
        return some.equals(framed) ? this : new Lights(lit, operands, origins, lines, at, some);
    }

    /// Whether nothing is lit and nothing framed.
    public boolean areOut() {
        return lit.isEmpty() && lines.isEmpty() && at.isEmpty() && framed.isEmpty();
    }

    /// What is pointed at, and nothing of what follows from it.
    public Lights pointedAt() {
        return new Lights(Map.of(), Map.of(), Set.of(), Set.of(), at);
    }

    /// This with something pointed at.
    Lights at(Subject subject) {
        return new Lights(lit, operands, origins, lines, Optional.of(subject));
    }

    /// How something on a picture is lit, if it is.
    Optional<Light> of(Subject subject) {
        return at.filter(subject::equals).map(_ -> Light.LIT).or(() -> byFact(subject));
    }

    private Optional<Light> byFact(Subject subject) {
        return switch (subject) {
            case Subject.Cell(Quantity quantity, int row, int column) -> entry(quantity, row, column);
            case Subject.Whole(Quantity quantity) -> whole(quantity);
            case Subject.Map(Quantity quantity, Subject.Turn _) -> whole(quantity);
            case Subject.Arrow(List<Quantity> tells, Optional<Weight> weight) -> arrow(tells, weight);
            case Subject.Stop(int _, Optional<Quantity> shows) -> shows.filter(this::isLit).map(_ -> Light.LIT);
            case Subject.Line(int index, Optional<Quantity> _) ->
                lines.contains(index) ? Optional.of(Light.LIT) : Optional.empty();
            case Subject.Change(Subject.Numeric of) -> byFact(of);
            case Subject.Norm _,Subject.Amount _,Subject.About _,Subject.Cut _,Subject.Check _,Subject.Answer _,Subject.Crumb _,Subject.Overview _ ->
                Optional.empty();
        };
    }

    /// The entries of a quantity that are lit one by one, not as a whole.
    Optional<Patch> patch(Quantity quantity, Light light) {
        Optional<Patch> patch = switch (light) {
            case LIT -> Optional.ofNullable(lit.get(quantity));
            case OPERAND -> Optional.ofNullable(operands.get(quantity));
            case ORIGIN -> Optional.empty();
        };
        return patch.filter(found -> !found.isAll());
    }

    /// Whether a quantity is the fact, as a whole or with some entry.
    private boolean isLit(Quantity quantity) {
        return lit.containsKey(quantity);
    }

    private Optional<Light> entry(Quantity quantity, int row, int column) {
        if (quantity.rows() == Axis.ONE) {
            return whole(quantity);
        }
        if (patch(quantity, Light.LIT).filter(patch -> patch.contains(row, column)).isPresent()) {
            return Optional.of(Light.LIT);
        }
        return patch(quantity, Light.OPERAND).filter(patch -> patch.contains(row, column)).map(_ -> Light.OPERAND);
    }

    private Optional<Light> whole(Quantity quantity) {
        if (Patch.ALL.equals(lit.get(quantity))) {
            return Optional.of(Light.LIT);
        }
        if (Patch.ALL.equals(operands.get(quantity))) {
            return Optional.of(Light.OPERAND);
        }
        return origins.contains(quantity) ? Optional.of(Light.ORIGIN) : Optional.empty();
    }

    /// Whether what is lit of a weight acts at every step; an entry of U acts only where its input is not 0.
    private boolean isUsedByAll(Weight weight) {
        Patch patch = lit.get(new Quantity.Shared(weight));
        return patch != null && (weight.role() != Weight.Role.INPUT || patch.isAll());
    }

    private Optional<Light> arrow(List<Quantity> tells, Optional<Weight> weight) {
        if (tells.stream().anyMatch(this::isLit) || weight.filter(this::isUsedByAll).isPresent()) {
            return Optional.of(Light.LIT);
        }
        if (tells.stream().anyMatch(operands::containsKey)) {
            return Optional.of(Light.OPERAND);
        }
        return tells.stream().anyMatch(origins::contains) ? Optional.of(Light.ORIGIN) : Optional.empty();
    }
}
