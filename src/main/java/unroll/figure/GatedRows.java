package unroll.figure;

/// Where the parts of a cell with gates stand below its state, from top to bottom, in px: its cell, where it has one; its
/// gates side by side; their δ.
///
/// @param cellTop top of the border of c_t
/// @param cellHeight of that border; 0 where there is no cell
/// @param gatesTop top of the gates
/// @param gatesHeight of the gates, with their letters
/// @param deltasTop top of what stands below each gate: its sum while it is formed, then its δ
/// @param deltasHeight of that
/// @param height from the state to the end
record GatedRows(double cellTop, double cellHeight, double gatesTop, double gatesHeight, double deltasTop,
        double deltasHeight, double height) {
    /// Of a cell without gates.
    private static final GatedRows NONE = new GatedRows(0, 0, 0, 0, 0, 0, 0);
    static final double LETTER = 15;
    private static final double BORDER = 10;
    private static final double CARD = 6;
    private static final double BETWEEN_LANES = 22;
    private static final double ABOVE_GATES = 22;
    /// The room of an arrow from one gate to another.
    static final double LINK = 4;
    private static final double ABOVE_DELTAS = 9;
    private static final double NAMES = 17;
    private static final double DELTAS = 0.85;
    private static final double LOW_DELTAS = 0.5;
    private static final double LOW = 4;
    private static final double LEAST_DELTAS = 12;

    /// @param state height of the numbers of a state
    /// @param top where the border of s_t ends
    static GatedRows of(NetworkShape shape, NetworkDetail detail, double state, double top) {
        if (!shape.isGated()) {
            return NONE;
        }
        boolean hasCell = shape.block().lanes() > 1;
        // where room is lacking the δ have the letters of the gates above them
        boolean isLow = isLow(detail);
        double between = isLow ? BETWEEN_LANES - LOW : BETWEEN_LANES;
        double cellTop = top + (hasCell ? between : 0);
        double cellHeight = hasCell ? state + BORDER : 0;
        double gatesTop = cellTop + cellHeight + (isLow ? ABOVE_GATES - LOW : ABOVE_GATES)
                + shape.block().links() * LINK;
        double gatesHeight = LETTER + state + CARD;
        double deltasTop = gatesTop + gatesHeight + ABOVE_DELTAS;
        double deltasHeight = Math.max(LEAST_DELTAS, (isLow ? LOW_DELTAS : DELTAS) * state) + CARD;
        return new GatedRows(cellTop, cellHeight, gatesTop, gatesHeight, deltasTop, deltasHeight,
                deltasTop + deltasHeight + (isLow ? LOW : NAMES) - top);
    }

    /// Whether room is so low that δ are not named.
    static boolean isLow(NetworkDetail detail) {
        return detail.gives(Concession.LEGEND) && detail.state() == NetworkDetail.State.HEAT;
    }
}
