package unroll.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/// The packaged program's first painted picture and peak memory beside those of an empty window.
///
/// Processes, not methods: so this is a table of its own. The starts take turns, and the median of each is told.
public final class StartUpTable {

    private static final int ROUNDS = 7;

    private StartUpTable() {
    }

    /// Prints the table, or one line where there is no display.
    ///
    /// @param args the build folder
    /// @throws IOException where a program can't be started
    /// @throws InterruptedException where the build is stopped
    public static void main(String[] args) throws IOException, InterruptedException {
        if (System.getenv().getOrDefault("DISPLAY", "").isBlank()) {
            System.out.println(
                    "First picture and peak memory are not measured: there is no display (DISPLAY is not set).");
            return;
        }
        Path build = Path.of(args[0]);
        Map<String, List<String>> programs = programs(build);
        Map<String, List<Start>> starts = new LinkedHashMap<>();
        for (int round = 0; round <= ROUNDS; round++) {
            for (Map.Entry<String, List<String>> program : programs.entrySet()) {
                Start start = Start.of(program.getValue());
                // the first round only brings the files into the system's memory
                if (round > 0) {
                    starts.computeIfAbsent(program.getKey(), name -> new ArrayList<>()).add(start);
                }
            }
        }
        System.out.printf("%n%-48s %14s %14s%n", "Start (median of " + ROUNDS + ")", "first picture", "peak memory");
        starts.forEach((name, all) -> System.out.printf("%-48s %11.0f ms %11.0f MB%n", name,
                median(all, Start::milliseconds), median(all, Start::megabytes)));
    }

    private static Map<String, List<String>> programs(Path build) {
        Map<String, List<String>> programs = new LinkedHashMap<>();
        programs.put("the packaged program", List.of(build.resolve("unroll/bin/unroll").toString()));
        programs.put("empty AtlantaFX window, java as it is", empty());
        programs.put("empty AtlantaFX window, the program's options",
                empty("-XX:+UseSerialGC", "-Xms48m", "-XX:NewSize=32m", "-XX:MaxNewSize=48m",
                        "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=15", "-XX:TrimNativeHeapInterval=10000",
                        "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders"));
        return programs;
    }

    private static List<String> empty(String... options) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(options));
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED,javafx.graphics", "--module-path", jars(),
                "--add-modules", "javafx.controls", "-cp", System.getProperty("java.class.path"),
                EmptyWindow.class.getName()));
        return command;
    }

    private static String jars() {
        List<String> jars = List.of(System.getProperty("java.class.path").split(File.pathSeparator));
        return String.join(File.pathSeparator, jars.stream().filter(it -> it.contains("javafx-")).toList());
    }

    private static double median(List<Start> starts, ToDoubleFunction<Start> value) {
        return starts.stream().mapToDouble(value).sorted().toArray()[starts.size() / 2];
    }
}
