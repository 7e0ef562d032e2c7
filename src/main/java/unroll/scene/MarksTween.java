package unroll.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The way from one list of marks to another: a way for each mark of either, from the back to the front.
record MarksTween(List<MarkTween> ways) {

    /// The way between the marks of two scenes.
    static MarksTween between(List<Mark> from, List<Mark> to) {
        Set<MarkId> stay = new HashSet<>();
        names(to, stay);
        return between(from, to, stay);
    }

    /// The way between the marks of two scenes in which nothing moves: what differs in any way fades in where it is to be.
    static MarksTween fading(List<Mark> from, List<Mark> to) {
        Map<MarkId, Mark> before = HashMap.newHashMap(from.size());
        from.forEach(mark -> before.put(mark.id(), mark));
        return new MarksTween(to.stream().map(mark -> before.containsKey(mark.id())
                ? fading(before.get(mark.id()), mark)
                : new MarkTween.Enter(mark)).toList());
    }

    private static MarkTween fading(Mark from, Mark to) {
        if (to.equals(from)) {
            return new MarkTween.Stay(from);
        }
        return from instanceof Mark.Group before && to instanceof Mark.Group after && before.isPlacedLike(after)
                ? new MarkTween.Move(before, after, fading(before.marks(), after.marks()))
                : new MarkTween.Enter(to);
    }

    /// The order is that of `to`; a mark that goes stays in front of the one it was in front of. One that is elsewhere
    /// in the other scene, in another group, doesn't fade out here: an id is never there twice.
    private static MarksTween between(List<Mark> from, List<Mark> to, Set<MarkId> stay) {
        Map<MarkId, Mark> before = HashMap.newHashMap(from.size());
        from.forEach(mark -> before.put(mark.id(), mark));
        Map<MarkId, List<Mark>> goneAfter = new HashMap<>();
        List<Mark> gone = new ArrayList<>();
        List<Mark> goneFirst = gone;
        Set<MarkId> here = HashSet.newHashSet(to.size());
        to.forEach(mark -> here.add(mark.id()));
        for (Mark mark : from) {
            if (here.contains(mark.id())) {
                gone = goneAfter.computeIfAbsent(mark.id(), id -> new ArrayList<>());
            } else if (!stay.contains(mark.id())) {
                gone.add(without(stay, mark));
            }
        }
        List<MarkTween> ways = new ArrayList<>(to.size());
        goneFirst.forEach(mark -> ways.add(new MarkTween.Leave(mark)));
        for (Mark mark : to) {
            Mark old = before.get(mark.id());
            ways.add(old == null ? new MarkTween.Enter(mark) : way(old, mark, stay));
            goneAfter.getOrDefault(mark.id(), List.of()).forEach(it -> ways.add(new MarkTween.Leave(it)));
        }
        return new MarksTween(List.copyOf(ways));
    }

    private static Mark without(Set<MarkId> stay, Mark mark) {
        return mark instanceof Mark.Group group
                ? new Mark.Group(group.id(), group.dx(), group.dy(), group.opacity(), group.clip(), group.marks()
                        .stream().filter(it -> !stay.contains(it.id())).map(it -> without(stay, it)).toList())
                : mark;
    }

    private static MarkTween way(Mark from, Mark to, Set<MarkId> stay) {
        if (from == to) {
            return new MarkTween.Stay(from);
        }
        if (from instanceof Mark.Group before && to instanceof Mark.Group after) {
            return new MarkTween.Move(before, after, between(before.marks(), after.marks(), stay)).orStay();
        }
        return from.equals(to) ? new MarkTween.Stay(from) : new MarkTween.Change(from, to);
    }

    private static void names(List<Mark> marks, Set<MarkId> names) {
        for (Mark mark : marks) {
            names.add(mark.id());
            if (mark instanceof Mark.Group group) {
                names(group.marks(), names);
            }
        }
    }

    /// The marks at p of the way.
    List<Mark> at(double p) {
        List<Mark> marks = new ArrayList<>(ways.size());
        for (MarkTween way : ways) {
            marks.add(way.at(p));
        }
        return marks;
    }

    /// Whether nothing changes on the way.
    boolean isStill() {
        return ways.stream().allMatch(MarkTween.Stay.class::isInstance);
    }
}
