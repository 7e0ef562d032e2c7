package unroll;

import java.lang.foreign.Arena;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/// Answers, before any JavaFX class is loaded, whether a window can open.
///
/// Only Linux needs the question: elsewhere a session has its window system, and JavaFX brings all it links to. The answer is about what can be seen without opening
/// the display; a display that is named but closed shows when JavaFX opens it.
final class Desktop {

    /// What JavaFX's Linux windows link to and a small system may lack.
    private static final List<String> LIBRARIES = List.of("libgtk-3.so.0", "libXtst.so.6", "libXxf86vm.so.1");

    private Desktop() {
    }

    /// What stands in the way of a window in this process.
    static Optional<Obstacle> obstacle() {
        boolean linux = System.getProperty("os.name").equals("Linux");
        boolean drawsOffScreen = "Headless".equals(System.getProperty("glass.platform"));
        return linux && !drawsOffScreen ? obstacle(System.getenv(), Desktop::loads) : Optional.empty();
    }

    /// Looks for the libraries of a window as a start with a display does, and does not care.
    static void rehearse() {
        obstacle(Map.of("DISPLAY", ":0"), Desktop::loads);
    }

    /// What stands in the way of a window on a Linux with that environment and those libraries.
    static Optional<Obstacle> obstacle(Map<String, String> environment, Predicate<String> loads) {
        if (environment.getOrDefault("DISPLAY", "").isBlank()) {
            boolean wayland = !environment.getOrDefault("WAYLAND_DISPLAY", "").isBlank();
            return Optional.of(wayland ? new Obstacle.OnlyWayland() : new Obstacle.NoDisplay());
        }
        return LIBRARIES.stream().filter(library -> !loads.test(library)).findFirst()
                .map(Obstacle.MissingLibrary::new);
    }

    @SuppressWarnings("restricted")
    private static boolean loads(String library) {
        try {
            // the global arena: GTK can't be unloaded, and JavaFX is about to need it
            SymbolLookup.libraryLookup(library, Arena.global());
            return true;
        } catch (IllegalArgumentException missing) {
            return false;
        }
    }
}
