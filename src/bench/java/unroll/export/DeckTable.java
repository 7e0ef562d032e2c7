package unroll.export;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The deck of the example as PDF in a fresh virtual machine with the packaged program's options, and the memory that a
/// deck of 500 pages takes on its way.
///
/// The first is to be under 1.5 s, the second is to stay level: it ends with status 1 where it doesn't.
public final class DeckTable {
    private static final int ROUNDS = 7;
    private static final double MOST_GROWTH = 8;

    private DeckTable() {
    }

    /// Prints the table.
    ///
    /// @param args not read
    /// @throws IOException where a process can't be started
    /// @throws InterruptedException where the build is stopped
    public static void main(String[] args) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        double pages = 0;
        for (int round = 0; round <= ROUNDS; round++) {
            double[] told = run().getFirst();
            pages = told[0];
            // the first round only brings the files into the system's memory
            if (round > 0) {
                times.add(told[1]);
            }
        }
        times.sort(null);
        System.out.printf("%nDeck of the example, %.0f pages as PDF, after the start (median of %d): %.0f ms%n", pages,
                ROUNDS, times.get(ROUNDS / 2));
        List<double[]> heap = run("memory");
        System.out.println("Memory in use while a deck of T = 40 grows:");
        heap.forEach(told -> System.out.printf("%6.0f pages %8.1f MB%n", told[0], told[1]));
        double growth = heap.getLast()[1] - heap.getFirst()[1];
        if (growth > MOST_GROWTH) {
            System.out.printf("It grows by %.1f MB, more than %.0f MB.%n", growth, MOST_GROWTH);
            System.exit(1);
        }
    }

    private static List<double[]> run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC", "-Xms48m", "-XX:NewSize=32m", "-XX:TieredStopAtLevel=1",
                        "-XX:+UseCompactObjectHeaders", "-Djava.awt.headless=true", "-cp",
                        System.getProperty("java.class.path"), DeckRun.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        List<double[]> told = new ArrayList<>();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (!line.matches("[0-9.]+ [0-9.E]+")) {
                    throw new IOException(line);
                }
                String[] numbers = line.split(" ");
                told.add(new double[]{Double.parseDouble(numbers[0]), Double.parseDouble(numbers[1])});
            }
        }
        if (process.waitFor() != 0 || told.isEmpty()) {
            throw new IOException("the deck was not written");
        }
        return told;
    }
}
