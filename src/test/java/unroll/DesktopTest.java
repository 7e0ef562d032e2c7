package unroll;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class DesktopTest {

    private static final Map<String, String> DISPLAY = Map.of("DISPLAY", ":0");

    @Test
    void aDisplayAndAllLibrariesOpenAWindow() {
        assertEquals(Optional.empty(), Desktop.obstacle(DISPLAY, library -> true));
    }

    @Test
    void anEmptyDisplayIsNoDisplay() {
        assertEquals(Optional.of(new Obstacle.NoDisplay()), Desktop.obstacle(Map.of("DISPLAY", " "), library -> true));
    }

    @Test
    void waylandAloneIsNotEnough() {
        assertEquals(Optional.of(new Obstacle.OnlyWayland()),
                Desktop.obstacle(Map.of("WAYLAND_DISPLAY", "wayland-0"), library -> true));
    }

    @Test
    void theFirstMissingLibraryIsNamed() {
        Set<String> present = Set.of("libgtk-3.so.0", "libXxf86vm.so.1");
        assertEquals(Optional.of(new Obstacle.MissingLibrary("libXtst.so.6")),
                Desktop.obstacle(DISPLAY, present::contains));
    }
}
