package unroll.lesson;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import unroll.trace.Quantity;

/// The order in which a trace is told, step after step, and what each step computes.
///
/// A place in the lesson (the cursor) is the number of steps told, from 0 to [#size()]. Every answer is arithmetic on
/// a few running counts, so that a lesson of many thousand steps costs next to nothing; lists are views.
public final class Script {
    private final Shape shape;
    private final Agenda agenda;
    private final Timetable timetable;
    private final Revelation revelation;
    private final Map<Grain, Stops> stops = new EnumMap<>(Grain.class);

    private Script(Shape shape) {
        this.shape = shape;
        this.agenda = new Agenda(shape);
        this.timetable = new Timetable(shape, agenda);
        this.revelation = new Revelation(shape, agenda, timetable);
        for (Grain grain : Grain.values()) {
            stops.put(grain, new Stops(timetable, grain));
        }
    }

    /// The script for a shape.
    ///
    /// @throws ArithmeticException where the lesson would have more than 2³¹ steps: all errors of more than some
    ///         46,000 time steps, untruncated
    public static Script of(Shape shape) {
        return new Script(shape);
    }

    /// What it depends on.
    public Shape shape() {
        return shape;
    }

    /// How many steps there are at the finest grain.
    public int size() {
        return timetable.size();
    }

    /// The step of a number; absent at the start.
    ///
    /// @throws IndexOutOfBoundsException outside 0 … size
    public Optional<Step> step(int number) {
        return requirePlace(number) == 0 ? Optional.empty() : Optional.of(timetable.step(number));
    }

    /// The number of a step, 0 for the start; absent where this lesson has no such step.
    public OptionalInt find(Spot spot) {
        return timetable.find(spot);
    }

    /// All steps, the first at index 0: a view.
    public List<Step> steps() {
        return new LazyList<>(size(), index -> timetable.step(index + 1));
    }

    /// The places at which a grain stops, ascending, without the start; the last is the end.
    public List<Integer> stops(Grain grain) {
        return stops(grain, Stops::list);
    }

    /// Whether a grain stops here; every grain stops at the start.
    public boolean isStop(int position, Grain grain) {
        return position == 0 || stops(grain, s -> s.isStop(position));
    }

    /// The next stop of a grain; at the end, the end.
    public int next(int position, Grain grain) {
        return stops(grain, s -> s.after(requirePlace(position)));
    }

    /// The stop of a grain before a place; at the start, the start.
    public int back(int position, Grain grain) {
        return stops(grain, s -> s.before(requirePlace(position)));
    }

    /// Which stop of a grain is reached, or being reached, at a place: "step 7 of 12". 0 at the start.
    public int number(int position, Grain grain) {
        return stops(grain, s -> s.stretch(requirePlace(position)));
    }

    /// How many stops a grain has.
    public int count(Grain grain) {
        return stops(grain, Stops::count);
    }

    /// The number of the step that computes a quantity; 0 for what is given; absent where no step does: errors that
    /// are not traced back, parts cut by τ, biases that are not there.
    public OptionalInt revealed(Quantity quantity) {
        return revelation.of(quantity);
    }

    /// Whether a quantity is given or computed by the steps told so far.
    public boolean isKnown(Quantity quantity, int position) {
        OptionalInt number = revealed(quantity);
        return number.isPresent() && number.getAsInt() <= position;
    }

    /// What a step computes, the main thing first. A slope f′(a_k) and a ∂s_k/∂s_(k−1) belong to the first δ that uses
    /// them.
    public List<Quantity> computes(Step step) {
        return Computed.by(step, shape, agenda, revelation);
    }

    /// The stretches of the timeline, one a stop of [Grain#STEP]: a view.
    public List<Group> groups() {
        return groups(Grain.STEP);
    }

    /// The stretches that end at the stops of a grain: a view.
    public List<Group> groups(Grain grain) {
        List<Integer> ends = stops(grain);
        return new LazyList<>(ends.size(), index -> group(index == 0 ? 1 : ends.get(index - 1) + 1, ends.get(index)));
    }

    /// The step that a click on step t leads to: the last of forward t, or the last of step t on the way back of an
    /// error.
    ///
    /// @param phase which way
    /// @param t the time step
    /// @param error e of the way back; of no account on the way forward and where all errors go back joined
    /// @return absent where there is no such step
    public OptionalInt stepFor(Phase phase, int t, int error) {
        return switch (phase) {
            case FORWARD ->
                timetable.isForward(t) ? OptionalInt.of(timetable.endOfForward(t)) : OptionalInt.empty();
            case BACKWARD -> {
                int e = shape.isJoined() ? Quantity.JOINED : error;
                WaysBack ways = timetable.ways();
                yield ways.isKept(e, t) ? OptionalInt.of(ways.number(Operation.PART, e, t)) : OptionalInt.empty();
            }
            case LEARN -> OptionalInt.of(size());
        };
    }

    private Group group(int first, int last) {
        Step from = timetable.step(first);
        Step to = timetable.step(last);
        boolean oneTime = from.t().isPresent() && from.t().equals(to.t());
        return new Group(to.phase(), to.operation(), oneTime ? to.t() : OptionalInt.empty(), to.error(), first, last);
    }

    private <A> A stops(Grain grain, Function<Stops, A> ask) {
        return ask.apply(Objects.requireNonNull(stops.get(grain)));
    }

    private int requirePlace(int position) {
        return Objects.checkIndex(position, size() + 1);
    }
}
