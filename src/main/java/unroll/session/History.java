package unroll.session;

import java.util.Optional;
import unroll.text.Message;

/// The changes of a scenario and of what a lecturer gave it, to go back and forth. It never changes; like a lesson it is
/// equal to itself alone.
///
/// Scenarios share the matrices that a change leaves alone, so a change costs about what it changed. There is no limit in
/// number; the older half is forgotten where all of them hold more than [#ROOM] numbers.
public final class History {
    /// Numbers kept: 256 MiB.
    static final long ROOM = 32L << 20;
    /// Nothing was changed yet.
    public static final History NONE = new History(Optional.empty(), Optional.empty());
    private final Optional<Trail> undone;
    private final Optional<Trail> done;

    private History(Optional<Trail> done, Optional<Trail> undone) {
        this.done = done;
        this.undone = undone;
    }

    /// A change and those before it.
    ///
    /// @param name what it is called
    /// @param other what there was on its far side
    /// @param gesture what it is part of, if of anything
    /// @param before the changes before it
    /// @param count how many there are with it
    /// @param numbers how many numbers they hold that no neighbour shares
    private record Trail(Message name, Handout other, Optional<Gesture> gesture, Optional<Trail> before, int count,
            long numbers) {

        static Trail of(Message name, Handout other, Optional<Gesture> gesture, Optional<Trail> before,
                long numbers) {
            return new Trail(name, other, gesture, before, before.map(Trail::count).orElse(0) + 1,
                    before.map(Trail::numbers).orElse(0L) + numbers);
        }
    }

    /// What undoing or doing again leads to.
    ///
    /// @param handout what it leads to
    /// @param history the changes from there
    public record Way(Handout handout, History history) {}

    /// With a change just made.
    ///
    /// @param name what it is called
    /// @param before what it was made on
    /// @param after what came of it
    /// @param gesture what it is part of: changes of one gesture are one
    History with(Message name, Handout before, Handout after, Optional<Gesture> gesture) {
        if (gesture.isPresent() && done.flatMap(Trail::gesture).equals(gesture)) {
            Trail last = done.orElseThrow();
            return last.other().equals(after)
                    ? new History(last.before(), Optional.empty())
                    : new History(Optional.of(Trail.of(name, last.other(), gesture, last.before(),
                            Unshared.numbers(last.other(), after))), Optional.empty());
        }
        Trail made = Trail.of(name, before, gesture, done, Unshared.numbers(before, after));
        return new History(Optional.of(made.numbers() > ROOM ? shortened(made) : made), Optional.empty());
    }

    /// The newer half.
    private static Trail shortened(Trail trail) {
        Trail[] kept = new Trail[Math.max(1, trail.count() / 2)];
        Optional<Trail> at = Optional.of(trail);
        for (int i = kept.length - 1; i >= 0; i--) {
            Trail one = at.orElseThrow();
            kept[i] = one;
            at = one.before();
        }
        Optional<Trail> made = Optional.empty();
        for (Trail one : kept) {
            long own = one.numbers() - one.before().map(Trail::numbers).orElse(0L);
            made = Optional.of(Trail.of(one.name(), one.other(), one.gesture(), made, own));
        }
        return made.orElseThrow();
    }

    /// What can be undone, by name.
    public Optional<Message> undoes() {
        return done.map(Trail::name);
    }

    /// What can be done again, by name.
    public Optional<Message> redoes() {
        return undone.map(Trail::name);
    }

    /// How many changes can be undone.
    public int depth() {
        return done.map(Trail::count).orElse(0);
    }

    /// Back before the last change; absent where there is none.
    Optional<Way> undo(Handout now) {
        return done
                .map(last -> new Way(last.other(), new History(last.before(), Optional.of(turned(last, now, undone)))));
    }

    /// Forth to the change undone last; absent where there is none.
    Optional<Way> redo(Handout now) {
        return undone
                .map(next -> new Way(next.other(), new History(Optional.of(turned(next, now, done)), next.before())));
    }

    private static Trail turned(Trail one, Handout now, Optional<Trail> before) {
        return Trail.of(one.name(), now, Optional.empty(), before, Unshared.numbers(one.other(), now));
    }
}
