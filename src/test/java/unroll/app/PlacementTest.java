package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import javafx.geometry.Rectangle2D;
import org.junit.jupiter.api.Test;
import unroll.io.WindowPlace;

final class PlacementTest {

    private static final Rectangle2D SCREEN = new Rectangle2D(0, 0, 1920, 1080);

    @Test
    void aPlaceOnAScreenThatIsGoneIsCorrected() {
        WindowPlace gone = new WindowPlace(5000, 100, 1000, 700, WindowPlace.State.NORMAL);
        assertEquals(Placement.middle(SCREEN), Placement.within(gone, List.of(SCREEN)));
    }

    @Test
    void aPlaceThatCanBeTakenHoldOfIsKept() {
        WindowPlace here = new WindowPlace(-200, 100, 1000, 700, WindowPlace.State.MAXIMIZED);
        assertEquals(here, Placement.within(here, List.of(SCREEN)));
    }

    @Test
    void aWindowIsNoLargerThanItsScreen() {
        WindowPlace large = new WindowPlace(0, 0, 3840, 2160, WindowPlace.State.NORMAL);
        assertEquals(new WindowPlace(0, 0, 1920, 1080, WindowPlace.State.NORMAL),
                Placement.within(large, List.of(SCREEN)));
    }

    @Test
    void aSmallScreenIsFilled() {
        assertEquals(new WindowPlace(0, 0, 1366, 728, WindowPlace.State.MAXIMIZED),
                Placement.middle(new Rectangle2D(0, 0, 1366, 728)));
    }
}
