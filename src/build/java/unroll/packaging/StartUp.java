package unroll.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// How the packaged program starts: the virtual machine's options and its cache of loaded, linked and profiled classes.
final class StartUp {

    private static final String CACHE = "unroll.aot";

    /// Quick to start and small: one collector thread, the first compiler only, a young generation that stays near the caches' size;
    /// and a heap that grows where a large file asks for it, and no further than that, and gives back what it has to spare, all at once,
    /// as does the memory of native libraries. JavaFX keeps pictures of sizes gone by in soft references, for a time that goes by
    /// the largest heap that there may be: an hour and more, now seconds. Room for compiled code is reserved, not used: each sixth
    /// of it that is filled has all garbage collected, a fifth of a second in the midst of the first steps. What JavaFX calls by
    /// reflection it calls once or twice: no class is made for each.
    private static final List<String> MACHINE = List.of("-XX:+UseSerialGC", "-Xms48m", "-XX:NewSize=16m",
            "-XX:MaxNewSize=24m", "-XX:MinHeapFreeRatio=5", "-XX:MaxHeapFreeRatio=15", "-XX:-ShrinkHeapInSteps",
            "-XX:SoftRefLRUPolicyMSPerMB=1", "-XX:TrimNativeHeapInterval=2000", "-XX:TieredStopAtLevel=1",
            "-XX:ReservedCodeCacheSize=160m",
            "-XX:+UseCompactObjectHeaders", "-Djdk.reflect.useNativeAccessorOnly=true",
            "--enable-native-access=ALL-UNNAMED,javafx.graphics");

    /// What the launcher passes to the virtual machine.
    static final List<String> OPTIONS = options();

    private StartUp() {
    }

    /// Runs the commands and the window once, off screen, and keeps what was loaded in the image.
    static void rehearse(AppImage image, Path scenario, Path work) throws IOException, InterruptedException {
        Path cache = image.app().resolve(CACHE);
        String classPath = image.classPath().stream().map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(image.java().toString()));
        command.addAll(MACHINE);
        command.addAll(List.of("-XX:AOTCacheOutput=" + cache, "-Dglass.platform=Headless", "-Dprism.order=sw",
                "-Dunroll.rehearse=true", "-Duser.home=" + work.resolve("home"), "-cp", classPath, "unroll.Unroll",
                scenario.toString()));
        Path log = work.resolve("rehearsal.log");
        ProcessBuilder process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        process.environment().put("XDG_CONFIG_HOME", work.resolve("home").toString());
        int status = process.start().waitFor();
        if (status != 0 || !Files.exists(cache)) {
            throw new IllegalStateException("the rehearsal ended with status " + status + ": " + Files.readString(log));
        }
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(MACHINE);
        options.add("-XX:AOTCache=$APPDIR/" + CACHE);
        // a copy whose files have other dates can't use the cache: it starts slower, and says nothing of it
        options.add("-Xlog:disable");
        return List.copyOf(options);
    }
}
