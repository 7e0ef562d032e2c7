package unroll.figure;

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
/// @param from the step of the first column
/// @param count how many columns there are
/// @param rows where the parts stand from top to bottom
/// @param changeRoom room for the change of a probability beside it, in px; 0 where there is none
record NetworkLayout(NetworkShape shape, NetworkDetail detail, double width, double height, double pitch, double first,
        int from, int count, NetworkRows rows, double changeRoom) {
    private static final double CHANGE_ROOM = 38;
    private static final double DELTA_CELL = 33;
    private static final double DELTA_MARGIN = 34;
    private static final double UPRIGHT_DELTA = 48;
    private static final double MORE = 96;
    private static final double BESIDE_BARS = 10;
    private static final double MOST_FOLDED = 44;
    /// Half the width of a word in its box, as a share of its width beside a bar.
    private static final double FOLDED = 0.62;
    private static final int MOST_DELTA_NUMBERS = 4;

    /// All columns side by side.
    static NetworkLayout of(NetworkShape shape, Comparison shown, Size room) {
        NetworkDetail detail = NetworkDetail.of(Form.WINDOW, shape, room.height(), shown);
        NetworkMeasures measures = detail.measures();
        double least = detail.prediction() == NetworkDetail.Prediction.ROWS
                ? detail.labelWidth() + measures.barWidth() + measures.numberRoom() + 18
                : measures.leastPitch();
        if (shape.hidden() <= MOST_DELTA_NUMBERS) {
            least = Math.max(least, shape.hidden() * DELTA_CELL + 8 + DELTA_MARGIN);
        }
        double endRoom = Math.max(measures.endRoom(), 20 + lyingDelta(shape, least));
        double free = room.width() - measures.startRoom() - endRoom;
        boolean hasRoom = free >= (shape.steps() - 1) * (least + CHANGE_ROOM);
        double changeRoom = hasRoom && shown == Comparison.BOTH && detail.prediction() == NetworkDetail.Prediction.ROWS
                ? CHANGE_ROOM
                : 0;
        least += changeRoom;
        double wish = shape.steps() == 1 ? least : free / (shape.steps() - 1);
        double pitch = Math.clamp(wish, least, Math.max(least, measures.mostPitch()));
        double needed = measures.startRoom() + (shape.steps() - 1) * pitch + endRoom;
        double width = Math.max(room.width(), needed);
        double first = measures.startRoom() + (width - needed) / 2;
        return new NetworkLayout(shape, detail, width, room.height(), pitch, first, 0, shape.steps(),
                NetworkRows.of(shape, detail, room.height()), changeRoom);
    }

    /// The columns of a slide: as many as fit, one of them that of a step.
    ///
    /// @param at the step
    static NetworkLayout slide(NetworkShape shape, Comparison shown, Size room, int at) {
        NetworkDetail detail = NetworkDetail.of(Form.SLIDE, shape, room.height(), shown);
        NetworkMeasures measures = detail.measures();
        double least = slidePitch(detail);
        double free = room.width() - measures.startRoom() - measures.endRoom() - changeRoom(detail);
        int fitting = Math.max(1, 1 + (int) Math.floor(free / least));
        int count = Math.min(shape.steps(), fitting);
        int from = Math.clamp(at / count * (long) count, 0, shape.steps() - count);
        double pitch = count == 1
                ? least
                : Math.clamp(free / (count - 1), least, Math.max(least, measures.mostPitch() + changeRoom(detail)));
        double needed = measures.startRoom() + (count - 1) * pitch + measures.endRoom() + changeRoom(detail);
        double first = measures.startRoom() + Math.max(0, room.width() - needed) / 2;
        return new NetworkLayout(shape, detail, room.width(), room.height(), pitch, first, from, count,
                NetworkRows.of(shape, detail, room.height()), changeRoom(detail));
    }

    /// Room on a slide for the change of a probability beside it.
    private static double changeRoom(NetworkDetail detail) {
        return detail.shown() == Comparison.BOTH && detail.prediction() == NetworkDetail.Prediction.ROWS
                ? CHANGE_ROOM
                : 0;
    }

    private static double slidePitch(NetworkDetail detail) {
        NetworkMeasures measures = detail.measures();
        return detail.prediction() == NetworkDetail.Prediction.ROWS
                ? Math.max(measures.leastPitch(),
                        detail.labelWidth() + measures.barWidth() + measures.numberRoom() + BESIDE_BARS
                                + changeRoom(detail))
                : measures.leastPitch();
    }

    /// The width that all columns need on a slide of a height, in px.
    static double slideWidth(NetworkShape shape, Comparison shown, double height) {
        NetworkDetail detail = NetworkDetail.of(Form.SLIDE, shape, height, shown);
        NetworkMeasures measures = detail.measures();
        return measures.startRoom() + (shape.steps() - 1) * slidePitch(detail) + measures.endRoom()
                + changeRoom(detail);
    }

    private static double lyingDelta(NetworkShape shape, double pitch) {
        double numbers = shape.hidden() * DELTA_CELL + 8;
        return numbers <= pitch - DELTA_MARGIN ? numbers : Math.min(pitch - 44, Math.max(40, shape.hidden() * 12));
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
            return first - measures().start();
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
        boolean rowsShown = detail.prediction() == NetworkDetail.Prediction.ROWS;
        double half = measures.barWidth() / 2 + 30;
        double labels = rowsShown ? measures.barLeft() + detail.labelWidth() + 12 : half;
        double left = Math.max(labels, input(t).width() / 2 + 32);
        double right = Math.min(rowsShown
                ? measures.barWidth() - measures.barLeft() + measures.numberRoom() + changeRoom + 4
                : half, pitch - left - 2);
        double top = Math.max(2, rows.lossTop() - 14);
        return new Box(centerX(t) - left, top, left + right, rows.wordBaseline() + 14 - top);
    }

    /// The circle of E_t.
    Box loss(int t) {
        double radius = measures().lossRadius();
        return new Box(centerX(t) - radius, rows.lossTop(), 2 * radius, 2 * radius);
    }

    /// The bars of ŷ_t, without words and numbers.
    Box bars(int t) {
        double width = measures().barWidth();
        double left = detail.prediction() == NetworkDetail.Prediction.ROWS ? measures().barLeft() : width / 2;
        return new Box(centerX(t) - left, rows.predictionTop(), width, rows.predictionHeight());
    }

    /// The border of s_t; t = −1 is the initial state.
    Box state(int t) {
        double width = measures().stateWidth();
        return new Box(centerX(t) - width / 2, rows.stateTop(), width, rows.stateHeight());
    }

    /// The border of δ_t, and of a_t while it is formed.
    Box delta(int t) {
        double top = rows.stateTop() + rows.stateHeight() + 9;
        return switch (detail.deltaTurn()) {
            case LYING -> new Box(centerX(t) + 8, top, lyingDelta(shape, pitch), 29);
            case UPRIGHT -> new Box(centerX(t) + 7, top, UPRIGHT_DELTA, rows.deltaHeight());
        };
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
