package unroll.io;

import java.nio.CharBuffer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Supplier;
import unroll.figure.Part;
import unroll.figure.RowColours;
import unroll.text.Digits;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;

/// Reads settings from JSON, taking what makes sense and leaving the rest: a key that is unknown or has another kind of
/// value is skipped, and where the text stops being JSON, what stood before still counts.
final class SettingsText {
    private static final double SMALLEST_WINDOW = 100;
    private final Tokens tokens;
    private Settings read = Settings.defaults();

    private SettingsText(Tokens tokens) {
        this.tokens = tokens;
    }

    static Settings read(CharBuffer text) {
        try (Tokens tokens = new Tokens("", text)) {
            SettingsText made = new SettingsText(tokens);
            try {
                made.object();
            } catch (JacksonException _) {
                return made.read;
            }
            return made.read;
        }
    }

    private void object() {
        if (tokens.next() != JsonToken.START_OBJECT) {
            return;
        }
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String key = tokens.name();
            tokens.next();
            read = value(key, read);
        }
    }

    private Settings value(String key, Settings s) {
        return switch (key) {
            case "window" -> window().map(s::with).orElse(s);
            case "theme" -> choice(ThemeChoice.values()).map(s::with).orElse(s);
            case "language" -> choice(LanguageChoice.values()).map(s::with).orElse(s);
            case "motion" -> choice(MotionChoice.values()).map(s::with).orElse(s);
            case "speed" -> number().filter(speed -> speed > 0).map(s::withSpeed).orElse(s);
            case "dividers" -> {
                Settings moved = s;
                for (Map.Entry<String, Double> one : numbers().entrySet()) {
                    boolean isInside = one.getValue() >= 0 && one.getValue() <= 1;
                    moved = isInside ? moved.withDivider(one.getKey(), one.getValue()) : moved;
                }
                yield moved;
            }
            case "hidden" -> s.with(s.room().hiding(parts()));
            case "zoom" -> {
                Map<String, Double> zooms = numbers();
                yield s.with(s.room().withZooms(zoom(zooms, "desk"), zoom(zooms, "projector")));
            }
            case "screen" -> number().filter(screen -> screen >= 0 && screen == Math.rint(screen))
                    .map(screen -> s.with(s.room().on(OptionalInt.of(screen.intValue())))).orElse(s);
            case "digits" -> choice(Digits.values()).map(it -> s.with(s.room().with(it))).orElse(s);
            case "rowColours" -> choice(RowColours.values()).map(it -> s.with(s.room().with(it))).orElse(s);
            case "recent" ->
                new Settings(s.window(), s.theme(), s.language(), s.dividers(), s.speed(), s.motion(), paths(),
                        s.lastFolder(), s.room(), s.pictures());
            case "lastFolder" ->
                new Settings(s.window(), s.theme(), s.language(), s.dividers(), s.speed(), s.motion(), s.recent(),
                        text().flatMap(SettingsText::path), s.room(), s.pictures());
            case "pictures" -> s.withPictures(texts());
            default -> {
                tokens.skip();
                yield s;
            }
        };
    }

    private Optional<WindowPlace> window() {
        WindowPlace.State state = WindowPlace.State.NORMAL;
        Map<String, Double> numbers = new TreeMap<>();
        if (tokens.token() != JsonToken.START_OBJECT) {
            tokens.skip();
            return Optional.empty();
        }
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String key = tokens.name();
            tokens.next();
            if (key.equals("state")) {
                state = choice(WindowPlace.State.values()).orElse(state);
            } else {
                number().ifPresent(number -> numbers.put(key, number));
            }
        }
        boolean isThere = numbers.keySet().containsAll(List.of("x", "y", "width", "height"))
                && Math.min(numbers.getOrDefault("width", 0.0), numbers.getOrDefault("height", 0.0)) >= SMALLEST_WINDOW;
        return isThere
                ? Optional.of(new WindowPlace(numbers.getOrDefault("x", 0.0), numbers.getOrDefault("y", 0.0),
                        numbers.getOrDefault("width", 0.0), numbers.getOrDefault("height", 0.0), state))
                : Optional.empty();
    }

    private Map<String, Double> numbers() {
        return each(this::number);
    }

    private Map<String, String> texts() {
        return each(this::text);
    }

    /// The values of an object at hand, of those keys that have one of the kind.
    private <V> Map<String, V> each(Supplier<Optional<V>> value) {
        Map<String, V> made = new TreeMap<>();
        if (tokens.token() != JsonToken.START_OBJECT) {
            tokens.skip();
            return made;
        }
        while (tokens.next() == JsonToken.PROPERTY_NAME) {
            String key = tokens.name();
            tokens.next();
            value.get().ifPresent(one -> made.put(key, one));
        }
        return made;
    }

    private static double zoom(Map<String, Double> zooms, String name) {
        return Optional.ofNullable(zooms.get(name)).filter(zoom -> zoom >= Room.LEAST_ZOOM && zoom <= Room.MOST_ZOOM)
                .orElse(1.0);
    }

    private Set<Part> parts() {
        Set<Part> made = EnumSet.noneOf(Part.class);
        if (tokens.token() != JsonToken.START_ARRAY) {
            tokens.skip();
            return made;
        }
        while (tokens.nextInList()) {
            choice(Part.values()).ifPresent(made::add);
        }
        return made;
    }

    private List<Path> paths() {
        List<Path> made = new ArrayList<>();
        if (tokens.token() != JsonToken.START_ARRAY) {
            tokens.skip();
            return made;
        }
        while (tokens.nextInList()) {
            text().flatMap(SettingsText::path).ifPresent(made::add);
        }
        return made;
    }

    private <E extends Enum<E>> Optional<E> choice(E[] choices) {
        return text().flatMap(
                text -> Arrays.stream(choices).filter(choice -> SettingsFile.id(choice).equals(text)).findFirst());
    }

    private Optional<Double> number() {
        try {
            return Optional.of(tokens.number());
        } catch (BadInput _) {
            tokens.skip();
            return Optional.empty();
        }
    }

    private Optional<String> text() {
        try {
            return Optional.of(tokens.text());
        } catch (BadInput _) {
            tokens.skip();
            return Optional.empty();
        }
    }

    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text)).filter(Path::isAbsolute);
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }
}
