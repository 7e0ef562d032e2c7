package unroll.io;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Scanner;
import java.util.stream.Collectors;
import unroll.oracle.Scenarios;
import unroll.session.Handout;

/// A process with a window as far as recovery is concerned: it does what it is told, a line each, and answers in a line.
/// For [OtherWindow].
final class WindowProcess {
    private static final String NOTHING = "-";
    private final Recovery recovery;
    private List<Leftover> found = List.of();

    private WindowProcess(Path folder, Instant now) {
        this.recovery = new Recovery(folder, InstantSource.fixed(now));
    }

    /// @param arguments the folder of recovery, and what time it is
    public static void main(String[] arguments) throws Exception {
        WindowProcess window = new WindowProcess(Path.of(arguments[0]), Instant.parse(arguments[1]));
        System.out.println("here");
        try (Scanner told = new Scanner(System.in)) {
            while (told.hasNextLine()) {
                String[] words = told.nextLine().split(" ");
                System.out.println(window.answer(words[0], words.length > 1 ? words[1] : NOTHING,
                        words.length > 2 ? words[2] : NOTHING));
            }
        }
    }

    private String answer(String command, String first, String second) throws BadInput {
        return switch (command) {
            case "edits" -> said(recovery.edits(path(first)));
            case "elsewhere" -> Boolean.toString(recovery.isOpenElsewhere(Path.of(first)));
            case "keep" -> keep(Integer.parseInt(first), path(second));
            case "forget" -> {
                recovery.forget();
                yield NOTHING;
            }
            case "leftovers" -> {
                found = recovery.leftovers();
                yield found.stream().map(it -> it.handout().scenario().title())
                        .collect(Collectors.joining(",", "[", "]"));
            }
            case "take" -> said(recovery.takeOver(found.getFirst()));
            case "discard" -> {
                recovery.discard(found.getFirst());
                yield NOTHING;
            }
            case "close" -> {
                recovery.close();
                yield NOTHING;
            }
            default -> throw new IllegalArgumentException(command);
        };
    }

    private String keep(int seed, Optional<Path> path) throws BadInput {
        Optional<Stamp> base = path.isPresent()
                ? Optional.of(ScenarioReader.open(path.get()).stamp())
                : Optional.empty();
        return said(recovery.keep(Handout.of(Scenarios.of(seed)), base));
    }

    private static Optional<Path> path(String word) {
        return word.equals(NOTHING) ? Optional.empty() : Optional.of(Path.of(word));
    }

    private static String said(Optional<Problem> problem) {
        return problem.map(it -> it.what().key().toString()).orElse(NOTHING);
    }
}
