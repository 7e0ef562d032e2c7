package unroll.app;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;

/// What the window keeps from one start to the next.
///
/// @param theme the colours asked for
/// @param language the language asked for
/// @param speed how fast the lesson plays
/// @param motion whether pictures move from step to step
/// @param dividers where they are
/// @param place where the window is; absent before the first time
/// @param recent the files opened last, the last one first
record Remembered(ThemeChoice theme, LanguageChoice language, Speed speed, boolean motion, Dividers dividers,
        Optional<WindowPlace> place, List<Path> recent) {
    /// How many files are kept.
    static final int RECENT = 8;
    /// What a first start has.
    static final Remembered NOTHING = new Remembered(ThemeChoice.SYSTEM, LanguageChoice.SYSTEM, Speed.NORMAL, true,
            Dividers.INITIAL, Optional.empty(), List.of());

    Remembered {
        recent = List.copyOf(recent);
    }

    /// What these settings say; where they say nothing or nothing that makes sense, what a first start has.
    static Remembered of(Map<String, String> settings) {
        List<Path> recent = new ArrayList<>();
        for (int i = 0; i < RECENT; i++) {
            path(settings, "recent." + i).ifPresent(recent::add);
        }
        return new Remembered(constant(settings, "theme", ThemeChoice.SYSTEM),
                constant(settings, "language", LanguageChoice.SYSTEM), constant(settings, "speed", Speed.NORMAL),
                !"false".equals(settings.get("motion")), dividers(settings), place(settings), recent);
    }

    /// The settings that say this.
    Map<String, String> settings() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("theme", theme.name());
        settings.put("language", language.name());
        settings.put("speed", speed.name());
        settings.put("motion", Boolean.toString(motion));
        settings.put("divider.weights", Double.toString(dividers.weights()));
        settings.put("divider.ledger", Double.toString(dividers.ledger()));
        settings.put("divider.code", Double.toString(dividers.code()));
        settings.put("divider.below", Double.toString(dividers.below()));
        place.ifPresent(it -> {
            settings.put("window.x", Double.toString(it.box().getMinX()));
            settings.put("window.y", Double.toString(it.box().getMinY()));
            settings.put("window.width", Double.toString(it.box().getWidth()));
            settings.put("window.height", Double.toString(it.box().getHeight()));
            settings.put("window.maximized", Boolean.toString(it.maximized()));
        });
        for (int i = 0; i < Math.min(RECENT, recent.size()); i++) {
            settings.put("recent." + i, recent.get(i).toString());
        }
        return settings;
    }

    private static Dividers dividers(Map<String, String> settings) {
        return new Dividers(share(settings, "divider.weights", Dividers.INITIAL.weights()),
                share(settings, "divider.ledger", Dividers.INITIAL.ledger()),
                share(settings, "divider.code", Dividers.INITIAL.code()),
                share(settings, "divider.below", Dividers.INITIAL.below()));
    }

    private static Optional<WindowPlace> place(Map<String, String> settings) {
        List<OptionalDouble> numbers = Stream.of("window.x", "window.y", "window.width", "window.height")
                .map(key -> number(settings, key)).toList();
        if (numbers.stream().anyMatch(OptionalDouble::isEmpty)) {
            return Optional.empty();
        }
        double[] box = numbers.stream().mapToDouble(OptionalDouble::getAsDouble).toArray();
        return box[2] > 0 && box[3] > 0
                ? Optional.of(new WindowPlace(new Rectangle2D(box[0], box[1], box[2], box[3]),
                        "true".equals(settings.get("window.maximized"))))
                : Optional.empty();
    }

    private static double share(Map<String, String> settings, String key, double otherwise) {
        OptionalDouble number = number(settings, key);
        return number.isPresent() && number.getAsDouble() > 0 && number.getAsDouble() < 1
                ? number.getAsDouble()
                : otherwise;
    }

    private static OptionalDouble number(Map<String, String> settings, String key) {
        try {
            double number = Double.parseDouble(settings.getOrDefault(key, ""));
            return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
        } catch (NumberFormatException nothing) {
            return OptionalDouble.empty();
        }
    }

    private static Optional<Path> path(Map<String, String> settings, String key) {
        try {
            return Optional.ofNullable(settings.get(key)).filter(it -> !it.isBlank()).map(Path::of);
        } catch (InvalidPathException nothing) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> E constant(Map<String, String> settings, String key, E otherwise) {
        return Stream.of(otherwise.getDeclaringClass().getEnumConstants())
                .filter(it -> it.name().equals(settings.get(key))).findFirst().orElse(otherwise);
    }
}
