package unroll.session;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.stream.Stream;
import unroll.linalg.Matrix;
import unroll.rnn.Input;
import unroll.rnn.Parameters;
import unroll.rnn.Scenario;

/// How much memory a scenario takes beside another: matrices that both have are there once.
final class Unshared {
    /// What a scenario takes besides its matrices, as numbers: its lists, one entry a step and a word.
    private static final long LISTS = 64;

    private Unshared() {
    }

    /// What a handout takes beside another, in numbers.
    static long numbers(Handout of, Handout beside) {
        boolean sameNotes = of.guide().notes() == beside.guide().notes();
        long notes = sameNotes ? 0 : of.guide().notes().all().size();
        return notes + numbers(of.scenario(), beside.scenario());
    }

    /// The numbers of a scenario in matrices that another has not.
    private static long numbers(Scenario of, Scenario beside) {
        Set<Matrix> there = Collections.newSetFromMap(new IdentityHashMap<>());
        matrices(beside).forEach(there::add);
        long lists = of.sequence() == beside.sequence() ? 0 : 2L * of.steps();
        long words = of.vocabulary() == beside.vocabulary() ? 0 : of.vocabulary().size();
        return LISTS + lists + words + matrices(of).filter(matrix -> !there.contains(matrix))
                .mapToLong(matrix -> (long) matrix.rows() * matrix.columns()).sum();
    }

    private static Stream<Matrix> matrices(Scenario scenario) {
        Parameters p = scenario.parameters();
        Stream<Matrix> inputs = scenario.sequence().inputs().stream().filter(Input.Vector.class::isInstance)
                .map(input -> ((Input.Vector) input).x());
        return Stream.of(p.present().stream().map(p::get), Stream.of(scenario.initialState()), inputs)
                .flatMap(it -> it);
    }
}
