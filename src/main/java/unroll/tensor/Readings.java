package unroll.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/// All ways in which shapes alone let arrays be a network: to be shown and asked about, never to be taken without asking
/// where there are two, because shapes that fit one way often also fit with U and V exchanged and all of them transposed.
/// What names say stays.
final class Readings {
    /// Matrices and vectors from which on nobody could choose.
    private static final int MOST_ARRAYS = 12;
    private final Assignment named;
    private final List<Assignment> found = new ArrayList<>();

    private Readings(Assignment named) {
        this.named = named;
    }

    /// The ways that use most of the arrays.
    static List<Assignment> of(Assignment named) {
        Readings readings = new Readings(named);
        if (readings.free(i -> true).size() <= MOST_ARRAYS && Recognition.obstacle(named.tensors()).isEmpty()) {
            for (Layout layout : layouts(named.layout())) {
                readings.withWhatReadsTheState(named.with(layout));
            }
        }
        readings.found.removeIf(it -> it.refusal().isPresent());
        int least = readings.found.stream().mapToInt(it -> it.leftOut().size()).min().orElse(0);
        return readings.found.stream().filter(it -> it.leftOut().size() == least).distinct().toList();
    }

    private static List<Layout> layouts(Layout layout) {
        return layout == Layout.UNSAID ? List.of(Layout.AS_IS, Layout.TRANSPOSED) : List.of(layout);
    }

    private void withWhatReadsTheState(Assignment now) {
        boolean isJoined = has(now, Role.INPUT_AND_STATE) || has(now, Role.STATE_AND_INPUT);
        if (!isJoined) {
            each(now, Role.W, shape -> shape.rows() == shape.columns())
                    .forEach(w -> each(w, Role.U, shape -> true).forEach(this::withOutput));
        }
        if (isJoined) {
            withOutput(now);
        } else if (!has(now, Role.U) && !has(now, Role.W)) {
            for (Role role : List.of(Role.INPUT_AND_STATE, Role.STATE_AND_INPUT)) {
                each(now, role, shape -> true).forEach(this::withOutput);
            }
        }
    }

    private void withOutput(Assignment now) {
        List<Assignment> made = each(now, Role.V, shape -> true);
        for (Assignment one : made.isEmpty() ? List.of(now) : made) {
            withBiases(one);
        }
    }

    private void withBiases(Assignment made) {
        Shapes shapes = Shapes.of(made, made.layout());
        if (shapes.misfit().isEmpty() && (shapes.joined().isEmpty() || shapes.width() > 1)) {
            withBiases(made, shapes.hidden(), shapes.classes());
        }
    }

    /// Vectors of H are added to b, one of K is c; where H = K, one is either and of two each can be b.
    private void withBiases(Assignment now, long hidden, long classes) {
        List<Integer> ofOutput = vectors(now, size -> size == classes);
        List<Integer> single = vectors(now, size -> size == hidden);
        List<Integer> ofState = single.isEmpty()
                ? vectors(now, size -> size == 2 * hidden && size != classes)
                : single;
        boolean hasState = has(now, Role.STATE_BIAS);
        boolean hasOutput = has(now, Role.OUTPUT_BIAS);
        if (hidden == classes) {
            equallyLong(now, ofOutput, hasState, hasOutput);
            return;
        }
        Assignment made = now;
        if (!hasState && ofState.size() <= 2) {
            for (int i : ofState) {
                made = made.with(i, Optional.of(Role.STATE_BIAS));
            }
        }
        for (int i : hasOutput || ofOutput.size() > 1 ? List.<Integer>of() : ofOutput) {
            made = made.with(i, Optional.of(Role.OUTPUT_BIAS));
        }
        found.add(made);
    }

    private void equallyLong(Assignment now, List<Integer> vectors, boolean hasState, boolean hasOutput) {
        List<Integer> free = vectors.size() > 2 ? List.of() : vectors;
        if (free.isEmpty() || hasState && hasOutput) {
            found.add(now);
        }
        for (int i : free) {
            List<Integer> others = free.stream().filter(it -> it != i).toList();
            if (!hasState) {
                Assignment made = now.with(i, Optional.of(Role.STATE_BIAS));
                found.add(others.isEmpty() || hasOutput
                        ? made
                        : made.with(others.getFirst(), Optional.of(Role.OUTPUT_BIAS)));
            }
            if (!hasOutput && (others.isEmpty() || hasState)) {
                found.add(now.with(i, Optional.of(Role.OUTPUT_BIAS)));
            }
        }
    }

    /// A way for each free matrix that can have a role; the assignment itself where an array has it.
    private List<Assignment> each(Assignment now, Role role, Predicate<TensorShape> which) {
        if (has(now, role)) {
            return List.of(now);
        }
        return free(i -> now.roles().get(i).isEmpty() && !shape(i).isVector() && shape(i).rank() == 2
                && which.test(shape(i))).stream().map(i -> now.with(i, Optional.of(role))).toList();
    }

    private List<Integer> vectors(Assignment now, LongPredicate size) {
        return free(i -> now.roles().get(i).isEmpty() && shape(i).isVector() && size.test(shape(i).length()));
    }

    private List<Integer> free(IntPredicate which) {
        return IntStream.range(0, named.tensors().size()).filter(i -> named.roles().get(i).isEmpty()
                && named.tensors().get(i).unfit().isEmpty()
                && !ArrayName.of(named.tensors().get(i).name()).isGradient()).filter(which).boxed().toList();
    }

    private TensorShape shape(int i) {
        return named.tensors().get(i).shape().squeezed();
    }

    private static boolean has(Assignment assignment, Role role) {
        return !assignment.having(role).isEmpty();
    }
}
