package unroll.figure;

import unroll.rnn.Variable;
import unroll.scene.Box;

/// Where everything of the unrolled network stands, in px of a page as wide as its columns need: a function of shape,
/// room and the columns shown alone, so nothing moves from step to step.
///
/// In the window all T columns stand side by side. On a slide as many do as fit, and the others are on other pages.
///
/// @param shape the sizes of the network
/// @param detail how finely each part is drawn
/// @param height of the page
/// @param width of the page, at least that of the room
/// @param pitch from the middle of one column to the next
/// @param first x of the middle of the first column
/// @param start from the middle of the state before the first column to that of the first one
/// @param beside the room beside the middle of a column
/// @param from the step of the first column
/// @param count how many columns there are
/// @param rows where the parts stand from top to bottom
record NetworkLayout(NetworkShape shape, NetworkDetail detail, double width, double height, double pitch, double first,
        double start, Beside beside, int from, int count, NetworkRows rows) {
    private static final double CHANGE_ROOM = 38;
    private static final double DELTA_CELL = 33;
    private static final double DELTA_MARGIN = 34;
    private static final double DELTA_LEFT = 8;
    private static final double UPRIGHT_DELTA = 48;
    private static final double UPRIGHT_LEFT = 7;
    private static final double LEAST_COLOURS = 40;
    private static final double COLOURS_CELL = 12;
    private static final double NEXT_ARROW = 26;
    /// The width of a gate whose numbers are written, of one in colours, and on a slide.
    private static final double NUMBERS_GATE = 34;
    private static final double COLOURS_GATE = 15;
    private static final double SLIDE_GATE = 42;
    private static final double BETWEEN_GATES = 1.5;
    /// Between the gates in the middle, where U leads up.
    private static final double MIDDLE = 10;
    /// Beside all gates: the ways of W, there and back.
    private static final double BESIDE_GATES = 14;
    private static final double BEHIND_GATES = 6;
    private static final double AROUND_GATES = 8;
    /// The width of a lane of a cell with gates, and the room left of the middle of the first one.
    private static final double LANE = 54;
    private static final double LANE_MARGIN = 31;
    /// From a lane to ∂E/∂ of it, and how wide that is.
    private static final double BESIDE_LANE = 10;
    private static final double LEAST_ARRIVED = 14;
    /// From the way back of W to the arrow's end beside a lane.
    private static final double WAY_BACK = 14;
    private static final double BELOW_LANE_ARROW = 13;
    /// Room for the name of δ_t beside it.
    static final double DELTA_NAME = 24;
    private static final double NAMES_BACK = 41;
    private static final double LEAST_LOSS = 44;
    private static final double MORE = 96;
    private static final double BESIDE_BARS = 10;
    private static final double BETWEEN_CLOSE = 14;
    private static final double BETWEEN = 18;
    private static final double MOST_FOLDED = 44;
    /// Half the width of a word in its box, as a share of its width beside a bar.
    private static final double FOLDED = 0.62;
    private static final int MOST_DELTA_NUMBERS = 4;

    /// The widths of what stands beside the middle of a column.
    ///
    /// @param label of a word beside its bar
    /// @param bar of a full bar
    /// @param change of the change of a probability beside it; 0 where there is none
    record Beside(double label, double bar, double change) {}

    /// All columns side by side, in a room of the window.
    static NetworkLayout of(NetworkShape shape, Comparison shown, Size room) {
        return of(shape, NetworkFit.of(shape, shown, room), room);
    }

    private static NetworkLayout of(NetworkShape shape, NetworkDetail detail, Size room) {
        NetworkMeasures measures = detail.measures();
        double least = leastPitch(shape, detail);
        double start = start(shape, detail);
        double startRoom = start + startMargin(shape, detail);
        double free = room.width() - startRoom - endRoom(shape, detail);
        boolean hasRoom = free >= (shape.steps() - 1) * (least + CHANGE_ROOM);
        double change = hasRoom && detail.shown() == Comparison.BOTH
                && detail.prediction().hasWords() && !detail.gives(Concession.PROBABILITIES)
                        ? CHANGE_ROOM
                        : 0;
        least += change;
        double wish = shape.steps() == 1 ? least : free / (shape.steps() - 1);
        double pitch = Math.clamp(wish, least, Math.max(least, measures.mostPitch()));
        double needed = startRoom + (shape.steps() - 1) * pitch + endRoom(shape, detail);
        double width = Math.max(room.width(), needed);
        double first = startRoom + (width - needed) / 2;
        double height = room.height() - NetworkFooter.height(detail);
        return new NetworkLayout(shape, detail, width, height, pitch, first, start, beside(detail, pitch, change), 0,
                shape.steps(), NetworkRows.of(shape, detail, height));
    }

    /// The width that all columns need in the window, in px.
    static double neededWidth(NetworkShape shape, NetworkDetail detail) {
        double least = leastPitch(shape, detail);
        return start(shape, detail) + startMargin(shape, detail) + (shape.steps() - 1) * least
                + endRoom(shape, detail);
    }

    private static double start(NetworkShape shape, NetworkDetail detail) {
        double start = switch (detail.spacing()) {
            case ROOMY -> detail.measures().start().most();
            case CLOSE -> detail.measures().start().least();
        };
        // the way from the state before to the gates goes down between both
        double gates = gatesWidth(shape, detail) / 2 + BESIDE_GATES + LANE / 2;
        return !shape.isGated() || detail.spacing() == NetworkDetail.Spacing.ROOMY && start > gates ? start : gates;
    }

    /// From the middle of a column to the end of what is beside its lanes.
    private static double arrivedEnd(NetworkDetail detail) {
        return LANE / 2 + BESIDE_LANE + Math.max(LEAST_ARRIVED, gate(detail));
    }

    private static double startMargin(NetworkShape shape, NetworkDetail detail) {
        return shape.isGated() ? LANE_MARGIN : detail.measures().startMargin();
    }

    /// The width of all gates side by side.
    private static double gatesWidth(NetworkShape shape, NetworkDetail detail) {
        return shape.block().cards() * gate(detail) + (shape.block().cards() - 2) * BETWEEN_GATES + MIDDLE;
    }

    /// The width of a gate.
    private static double gate(NetworkDetail detail) {
        if (detail.form() == Form.SLIDE) {
            return detail.state() == NetworkDetail.State.NUMBERS ? SLIDE_GATE : COLOURS_GATE;
        }
        return detail.delta() == NetworkDetail.Delta.LYING ? NUMBERS_GATE : COLOURS_GATE;
    }

    private static double leastPitch(NetworkShape shape, NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        boolean roomy = detail.spacing() == NetworkDetail.Spacing.ROOMY;
        double bars = detail.prediction().hasWords()
                ? detail.leastLabel() + detail.leastBar() + detail.numberRoom() + (roomy ? BETWEEN : BETWEEN_CLOSE)
                : 0;
        if (shape.isGated()) {
            double gates = Math.max(gatesWidth(shape, detail) + 2 * BESIDE_GATES,
                    gatesWidth(shape, detail) / 2 + BESIDE_GATES + WAY_BACK + arrivedEnd(detail));
            return Math.max(roomy ? measures.leastPitch().most() : measures.leastPitch().least(),
                    Math.max(bars, gates));
        }
        double delta = switch (detail.delta()) {
            case LYING ->
                shape.hidden() <= MOST_DELTA_NUMBERS ? numbersOfDelta(shape) + DELTA_MARGIN + name(detail) : 0;
            case UPRIGHT -> UPRIGHT_LEFT + UPRIGHT_DELTA + DELTA_NAME + NEXT_ARROW;
            case COLOURS -> 0;
        };
        return Math.max(roomy ? measures.leastPitch().most() : measures.leastPitch().least(), Math.max(bars, delta));
    }

    private static double name(NetworkDetail detail) {
        return detail.gives(Concession.NORMS) && detail.deltaTurn() == Subject.Turn.LYING ? DELTA_NAME : 0;
    }

    private static double endRoom(NetworkShape shape, NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        if (shape.isGated()) {
            double gates = Math.max(gatesWidth(shape, detail) / 2 + BEHIND_GATES, arrivedEnd(detail) + BEHIND_GATES);
            return Math.max(gates, measures.barWidth().most() - measures.barLeft() + detail.numberRoom() + 8);
        }
        double delta = switch (detail.delta()) {
            case LYING, COLOURS -> DELTA_LEFT + lyingDelta(shape, detail) + name(detail) + 4;
            case UPRIGHT -> UPRIGHT_LEFT + UPRIGHT_DELTA + DELTA_NAME + 4;
        };
        return switch (detail.spacing()) {
            case ROOMY -> Math.max(measures.endRoom(), delta + BESIDE_BARS - 2);
            case CLOSE -> Math.max(delta, Math.max(measures.stateWidth() / 2 + 8,
                    measures.barWidth().most() - measures.barLeft() + detail.numberRoom() + 8));
        };
    }

    private static Beside beside(NetworkDetail detail, double pitch, double change) {
        double between = detail.spacing() == NetworkDetail.Spacing.ROOMY ? BETWEEN : BETWEEN_CLOSE;
        double room = pitch - detail.numberRoom() - change - between;
        double label = Math.clamp(room - detail.leastBar(), detail.leastLabel(), detail.mostLabel());
        double bar = Math.clamp(room - label, detail.leastBar(), detail.measures().barWidth().most());
        return new Beside(label, bar, change);
    }

    /// The columns of a slide: as many as fit, one of them that of a step.
    ///
    /// @param at the step
    static NetworkLayout slide(NetworkShape shape, Comparison shown, Size room, int at) {
        NetworkDetail detail = NetworkDetail.slide(shape, room.height(), shown);
        NetworkMeasures measures = detail.measures();
        double least = slidePitch(shape, detail);
        double start = start(shape, detail);
        double startRoom = start + startMargin(shape, detail);
        double end = slideEnd(shape, detail);
        double free = room.width() - startRoom - end - changeRoom(detail);
        int fitting = Math.max(1, 1 + (int) Math.floor(free / least));
        int count = Math.min(shape.steps(), fitting);
        int from = Math.clamp(at / count * (long) count, 0, shape.steps() - count);
        double pitch = count == 1
                ? least
                : Math.clamp(free / (count - 1), least, Math.max(least, measures.mostPitch() + changeRoom(detail)));
        double needed = startRoom + (count - 1) * pitch + end + changeRoom(detail);
        double first = startRoom + Math.max(0, room.width() - needed) / 2;
        return new NetworkLayout(shape, detail, room.width(), room.height(), pitch, first, start,
                new Beside(detail.mostLabel(), measures.barWidth().most(), changeRoom(detail)), from, count,
                NetworkRows.of(shape, detail, room.height()));
    }

    /// Room on a slide for the change of a probability beside it.
    private static double changeRoom(NetworkDetail detail) {
        return detail.shown() == Comparison.BOTH && detail.prediction() == NetworkDetail.Prediction.ROWS
                ? CHANGE_ROOM
                : 0;
    }

    private static double slideEnd(NetworkShape shape, NetworkDetail detail) {
        double end = detail.measures().endRoom();
        return shape.isGated() ? Math.max(end, gatesWidth(shape, detail) / 2 + BESIDE_BARS) : end;
    }

    private static double slidePitch(NetworkShape shape, NetworkDetail detail) {
        double gates = shape.isGated() ? gatesWidth(shape, detail) + 2 * BESIDE_GATES : 0;
        return Math.max(gates, slidePitch(detail));
    }

    private static double slidePitch(NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        return detail.prediction() == NetworkDetail.Prediction.ROWS
                ? Math.max(measures.leastPitch().most(),
                        detail.mostLabel() + measures.barWidth().most() + measures.numberRoom() + BESIDE_BARS
                                + changeRoom(detail))
                : measures.leastPitch().most();
    }

    /// The width that all columns need on a slide of a height, in px.
    static double slideWidth(NetworkShape shape, Comparison shown, double height) {
        NetworkDetail detail = NetworkDetail.slide(shape, height, shown);
        NetworkMeasures measures = detail.measures();
        return start(shape, detail) + startMargin(shape, detail) + (shape.steps() - 1) * slidePitch(shape, detail)
                + slideEnd(shape, detail) + changeRoom(detail);
    }

    private static double numbersOfDelta(NetworkShape shape) {
        return shape.hidden() * DELTA_CELL + 8;
    }

    /// The width of δ_t where it lies: its numbers where they have room, else its colours.
    private static double lyingDelta(NetworkShape shape, NetworkDetail detail) {
        // however far the columns are apart: that of the last one has no more room
        double pitch = leastPitch(shape, detail);
        double name = name(detail);
        double numbers = numbersOfDelta(shape);
        return numbers <= pitch - DELTA_MARGIN - name && detail.delta() != NetworkDetail.Delta.COLOURS
                ? numbers
                : Math.min(pitch - DELTA_MARGIN - BESIDE_BARS - name,
                        Math.max(LEAST_COLOURS, shape.hidden() * COLOURS_CELL));
    }

    private NetworkMeasures measures() {
        return detail.measures();
    }

    /// The step of the last column.
    int last() {
        return from + count - 1;
    }

    /// x of the middle of column t; the state before the first column has a place too, as has the one after the last.
    double centerX(int t) {
        if (t < from) {
            return first - start;
        }
        return t <= last() ? first + (t - from) * pitch : centerX(last()) + MORE;
    }

    /// The column at x of the page, nearest to it.
    int columnAt(double x) {
        return Math.clamp(Math.round((x - first) / pitch), 0, count - 1) + from;
    }

    /// The ground of column t: its own labels and numbers, and none of its neighbours'.
    Box column(int t) {
        NetworkMeasures measures = measures();
        boolean words = detail.prediction().hasWords();
        double half = measures.barWidth().most() / 2 + 30;
        double labels = words ? measures.barLeft() + beside.label() + 12 : half;
        double left = Math.min(Math.max(labels, input(t).width() / 2 + 32), pitch / 2 + labels / 2);
        double right = Math.min(words
                ? Math.max(beside.bar() - measures.barLeft() + detail.numberRoom() + beside.change() + 4,
                        measures.stateWidth() / 2 + 6)
                : half, pitch - left - 2);
        double top = Math.max(2, rows.lossTop() - 14);
        double bottom = Math.min(height, rows.wordBaseline() + 14);
        if (shape.isGated()) {
            double least = Math.min(gatesWidth(shape, detail) / 2 + AROUND_GATES, pitch / 2);
            left = Math.max(left, least);
            right = Math.max(right, least);
        }
        double end = Math.min(centerX(t) + right, width - 2);
        return new Box(centerX(t) - left, top, end - centerX(t) + left, bottom - top);
    }

    /// The circle of E_t; where it is low, as wide as its number needs.
    Box loss(int t) {
        double radius = rows.lossRadius();
        double half = detail.form() == Form.WINDOW ? Math.max(radius, LEAST_LOSS / 2) : radius;
        return new Box(centerX(t) - half, rows.lossTop(), 2 * half, 2 * radius);
    }

    /// The bars of ŷ_t, without words and numbers.
    Box bars(int t) {
        double left = detail.prediction().hasWords() ? measures().barLeft() : beside.bar() / 2;
        return new Box(centerX(t) - left, rows.predictionTop(), beside.bar(), rows.predictionHeight());
    }

    /// The border of s_t; t = −1 is the initial state.
    Box state(int t) {
        double width = stateWidth();
        return new Box(centerX(t) - width / 2, rows.stateTop(), width, rows.stateHeight());
    }

    private double stateWidth() {
        return shape.isGated() && detail.form() == Form.WINDOW ? LANE : measures().stateWidth();
    }

    /// The border of c_t; t = −1 is the initial cell.
    Box cell(int t) {
        double width = stateWidth();
        return new Box(centerX(t) - width / 2, rows.gated().cellTop(), width, rows.gated().cellHeight());
    }

    /// The border of what is carried on from step t.
    Box lane(Variable carried, int t) {
        return carried.kind() == Variable.Kind.CELL ? cell(t) : state(t);
    }

    /// A gate of step t, from the left.
    Box gate(int t, int place) {
        double width = gate(detail);
        int half = shape.block().cards() / 2;
        double x = centerX(t) - gatesWidth(shape, detail) / 2 + place * (width + BETWEEN_GATES)
                + (place >= half ? MIDDLE - BETWEEN_GATES : 0);
        return new Box(x, rows.gated().gatesTop(), width, rows.gated().gatesHeight());
    }

    /// Below a gate of step t: its sum while it is formed, then its δ.
    Box gateDelta(int t, int place) {
        Box gate = gate(t, place);
        return new Box(gate.x(), rows.gated().deltasTop(), gate.width(), rows.gated().deltasHeight());
    }

    /// Right of a lane of step t, below the way on: ∂E/∂ of what is carried there.
    Box arrived(Variable carried, int t) {
        Box lane = lane(carried, t);
        double x = lane.right() + BESIDE_LANE;
        double width = Math.max(LEAST_ARRIVED, gate(detail));
        return new Box(x, lane.y() + BELOW_LANE_ARROW, width, lane.height() - BELOW_LANE_ARROW);
    }

    /// The border of δ_t, and of a_t while it is formed.
    Box delta(int t) {
        return switch (detail.deltaTurn()) {
            case LYING -> new Box(centerX(t) + DELTA_LEFT, rows.deltaTop(), lyingDelta(shape, detail),
                    rows.deltaHeight());
            case UPRIGHT -> new Box(centerX(t) + UPRIGHT_LEFT, rows.deltaTop(), UPRIGHT_DELTA, rows.deltaHeight());
        };
    }

    /// Whether the names on the way back stand between both arrows, for there is no room below.
    boolean namesBetween() {
        return detail.gives(Concession.NORMS)
                && rows.deltaTop() < rows.stateTop() + rows.stateHeight() / 2 + NAMES_BACK;
    }

    /// x up to which what stands right of the arrow U of column t does not touch what belongs to the next one.
    double besideEnd(int t) {
        return t < last() ? centerX(t) + pitch - NEXT_ARROW : Math.min(width - 4, centerX(t) + pitch - NEXT_ARROW);
    }

    /// How wide a word may be that stands below column t.
    double wordRoom(int t) {
        return Math.min(pitch - 12, 2 * (Math.min(centerX(t), width - centerX(t)) - 4));
    }

    /// The cells of x_t, or its word's box.
    Box input(int t) {
        double half = switch (detail.input()) {
            case FOLDED -> switch (detail.form()) {
                case WINDOW -> Math.min(MOST_FOLDED, pitch / 2 - 23);
                case SLIDE -> Math.clamp(FOLDED * shape.longestWord() + 10, 23, Math.min(MOST_FOLDED, pitch / 2 - 23));
            };
            case CELLS, HEAT -> measures().stateWidth() / 2 - 5;
        };
        return new Box(centerX(t) - half, rows.inputTop(), 2 * half, rows.inputHeight());
    }
}
