package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/// Where the rows of the ledger stand in the window.
class LedgerLayoutTest {
    private static final Cells.Shape THREE_UNITS = new Cells.Shape(3, 3);
    private static final double LEAST_NUMBER = 13.5;
    private static final double ROUNDING = 1e-9;

    /// The ledger's panel in a window of 1366×768.
    private static final Size LAPTOP = new Size(404, 439);

    @Test
    void fourRowsOfThreeUnitsStandOnALaptopWithoutScrolling() {
        LedgerLayout layout = LedgerLayout.of(4, THREE_UNITS, 0, LAPTOP);
        assertTrue(layout.contentHeight() <= layout.rowsRoom() + ROUNDING, layout.toString());
        assertTrue(layout.cellHeight() >= LEAST_NUMBER, layout.toString());
        assertTrue(layout.sum().bottom() <= LAPTOP.height(), layout.toString());
    }

    @Test
    void rowsComeCloserOnlyWhereAllFitThen() {
        for (int count = 1; count <= 20; count++) {
            for (int height = 300; height <= 1200; height += 25) {
                LedgerLayout layout = LedgerLayout.of(count, THREE_UNITS, 0, new Size(404, height));
                boolean fits = layout.contentHeight() <= layout.rowsRoom() + ROUNDING;
                if (!fits) {
                    assertEquals(LedgerMeasures.WINDOW.gap(), layout.gap(), layout.toString());
                }
                assertTrue(layout.gap() >= LedgerMeasures.WINDOW.leastGap() - ROUNDING, layout.toString());
            }
        }
    }
}
