package unroll.export;

import java.util.List;
import java.util.stream.IntStream;
import unroll.lesson.Group;
import unroll.lesson.Grain;
import unroll.lesson.Phase;
import unroll.lesson.Script;

/// Which steps of a lesson are shown, counted as `unroll steps` counts them; 0 is the start.
///
/// @param grain what a step is
/// @param first the number of the first
/// @param last the number of the last, not before the first
public record Selection(Grain grain, int first, int last) {

    /// Every step of a lesson, without the start.
    public static Selection all(Script script, Grain grain) {
        return new Selection(grain, 1, script.count(grain));
    }

    /// The steps of a lesson in one phase.
    public static Selection of(Script script, Grain grain, Phase phase) {
        List<Group> groups = script.groups(grain);
        List<Integer> numbers = IntStream.range(0, groups.size()).filter(i -> groups.get(i).phase() == phase)
                .mapToObj(i -> i + 1).toList();
        return new Selection(grain, numbers.getFirst(), numbers.getLast());
    }

    /// How many steps.
    public int count() {
        return last - first + 1;
    }

    /// Their numbers.
    public List<Integer> numbers() {
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    /// The places in a lesson where the steps are told.
    List<Integer> positions(Script script) {
        List<Group> groups = script.groups(grain);
        return IntStream.rangeClosed(first, last).map(i -> i == 0 ? 0 : groups.get(i - 1).last()).boxed().toList();
    }
}
