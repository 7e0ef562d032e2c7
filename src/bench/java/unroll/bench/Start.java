package unroll.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// One start of a program with a window, seen from outside.
///
/// @param milliseconds from the birth of the process to its first painted picture
/// @param megabytes most memory that was resident, half a second later; 0 where the system does not tell
record Start(double milliseconds, double megabytes) {

    /// Starts the program, waits for its report, and for its end.
    static Start of(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        // an option for the virtual machine that a packaged program takes too
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dunroll.report-first-picture=true");
        // a display without other windows begins anew when the last one closes
        Thread.sleep(500);
        long begin = System.nanoTime();
        Process process = builder.start();
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            StringBuilder before = new StringBuilder();
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("first-picture")) {
                    double milliseconds = (System.nanoTime() - begin) / 1e6;
                    Thread.sleep(300);
                    double megabytes = peak(process.pid());
                    process.waitFor();
                    return new Start(milliseconds, megabytes);
                }
                before.append(line).append('\n');
            }
            throw new IOException(command.getFirst() + " reported no picture: " + before);
        }
    }

    private static double peak(long process) throws IOException {
        Path status = Path.of("/proc", Long.toString(process), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        try (Stream<String> lines = Files.lines(status)) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024).findFirst().orElse(0);
        }
    }
}
