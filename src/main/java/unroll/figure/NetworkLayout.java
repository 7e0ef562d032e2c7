package unroll.figure;

import unroll.scene.Box;

/// Where everything of the unrolled network stands, in px of a page as wide as all T steps need: a function of shape
/// and room alone, so nothing moves from step to step.
///
/// @param shape the sizes of the network
/// @param detail how finely each part is drawn
/// @param height of the page
/// @param width of the page, at least that of the room
/// @param pitch from the middle of one column to the next
/// @param first x of the middle of column t = 0
/// @param rows where the parts stand from top to bottom
/// @param changeRoom room for the change of a probability beside it, in px; 0 where there is none
record NetworkLayout(NetworkShape shape, NetworkDetail detail, double width, double height, double pitch, double first,
        NetworkRows rows, double changeRoom) {
    static final double LOSS_RADIUS = 25;
    private static final double STATE_WIDTH = 62;
    private static final double START_ROOM = 142;
    private static final double LEAST_END_ROOM = 84;
    private static final double MOST_PITCH = 260;
    private static final double BAR_LEFT = 22;
    private static final double BAR_WIDTH = 62;
    static final double NUMBER_ROOM = 34;
    private static final double CHANGE_ROOM = 38;
    private static final double DELTA_CELL = 33;
    private static final double DELTA_MARGIN = 34;
    private static final int MOST_DELTA_NUMBERS = 4;

    static NetworkLayout of(NetworkShape shape, Comparison shown, Size room) {
        NetworkDetail detail = NetworkDetail.of(shape, room.height(), shown);
        double label = detail.labelWidth();
        double least = detail.prediction() == NetworkDetail.Prediction.ROWS
                ? label + BAR_WIDTH + NUMBER_ROOM + 18
                : 124;
        if (shape.hidden() <= MOST_DELTA_NUMBERS) {
            least = Math.max(least, shape.hidden() * DELTA_CELL + 8 + DELTA_MARGIN);
        }
        double endRoom = Math.max(LEAST_END_ROOM, 20 + deltaWidth(shape, least));
        double free = room.width() - START_ROOM - endRoom;
        boolean hasRoom = free >= (shape.steps() - 1) * (least + CHANGE_ROOM);
        double changeRoom = hasRoom && shown == Comparison.BOTH && detail.prediction() == NetworkDetail.Prediction.ROWS
                ? CHANGE_ROOM
                : 0;
        least += changeRoom;
        double wish = shape.steps() == 1 ? least : free / (shape.steps() - 1);
        double pitch = Math.clamp(wish, least, Math.max(least, MOST_PITCH));
        double needed = START_ROOM + (shape.steps() - 1) * pitch + endRoom;
        double width = Math.max(room.width(), needed);
        double first = START_ROOM + (width - needed) / 2;
        return new NetworkLayout(shape, detail, width, room.height(), pitch, first,
                NetworkRows.of(shape, detail, room.height()), changeRoom);
    }

    private static double deltaWidth(NetworkShape shape, double pitch) {
        double numbers = shape.hidden() * DELTA_CELL + 8;
        return numbers <= pitch - DELTA_MARGIN ? numbers : Math.min(pitch - 44, Math.max(40, shape.hidden() * 12));
    }

    /// x of the middle of column t; −1 is the initial state's.
    double centerX(int t) {
        return t < 0 ? first - 106 : first + t * pitch;
    }

    /// The column at x of the page, nearest to it.
    int columnAt(double x) {
        return Math.clamp(Math.round((x - first) / pitch), 0, shape.steps() - 1);
    }

    /// The ground of column t: its own labels and numbers, and none of its neighbours'.
    Box column(int t) {
        boolean rowsShown = detail.prediction() == NetworkDetail.Prediction.ROWS;
        double labels = rowsShown ? BAR_LEFT + detail.labelWidth() + 12 : BAR_WIDTH / 2 + 30;
        double left = Math.max(labels, input(t).width() / 2 + 32);
        double right = Math.min(rowsShown ? BAR_WIDTH - BAR_LEFT + NUMBER_ROOM + changeRoom + 4 : BAR_WIDTH / 2 + 30,
                pitch - left - 2);
        double top = rows.lossTop() - 14;
        return new Box(centerX(t) - left, top, left + right, rows.wordBaseline() + 14 - top);
    }

    /// The circle of E_t.
    Box loss(int t) {
        return new Box(centerX(t) - LOSS_RADIUS, rows.lossTop(), 2 * LOSS_RADIUS, 2 * LOSS_RADIUS);
    }

    /// The bars of ŷ_t, without words and numbers.
    Box bars(int t) {
        double left = detail.prediction() == NetworkDetail.Prediction.ROWS ? BAR_LEFT : BAR_WIDTH / 2;
        return new Box(centerX(t) - left, rows.predictionTop(), BAR_WIDTH, rows.predictionHeight());
    }

    /// The border of s_t; t = −1 is the initial state.
    Box state(int t) {
        return new Box(centerX(t) - STATE_WIDTH / 2, rows.stateTop(), STATE_WIDTH, rows.stateHeight());
    }

    /// The border of δ_t, and of a_t while it is formed.
    Box delta(int t) {
        return new Box(centerX(t) + 8, rows.stateTop() + rows.stateHeight() + 9, deltaWidth(shape, pitch), 29);
    }

    /// The cells of x_t, or its word's box.
    Box input(int t) {
        double half = detail.input() == NetworkDetail.Input.FOLDED ? Math.min(44, pitch / 2 - 23) : 26;
        return new Box(centerX(t) - half, rows.inputTop(), 2 * half, rows.inputHeight());
    }
}
