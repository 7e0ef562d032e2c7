package unroll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The application image that `jpackage` makes: launcher, jars, runtime.
///
/// @param folder the whole of it
record AppImage(Path folder) {

    /// Makes the image; start-up options are those of [StartUp].
    static AppImage make(Parts parts, Path runtime, Path icon, String version, Path build) throws IOException {
        Path image = build.resolve("unroll");
        Folders.delete(image);
        List<Path> jars = Stream.concat(Stream.of(parts.program()), parts.libraries().stream()).toList();
        Path input = Folders.of(build.resolve("packaging/jars"), jars);
        List<String> options = new ArrayList<>(List.of("--type", "app-image", "--name", "unroll", "--app-version",
                version, "--description", "Backpropagation through time, made visible", "--input", input.toString(),
                "--main-jar", parts.program().getFileName().toString(), "--main-class", "unroll.Unroll",
                "--icon", icon.toString(), "--runtime-image", runtime.toString(), "--dest", build.toString()));
        StartUp.OPTIONS.forEach(option -> options.addAll(List.of("--java-options", option)));
        Tool.JPACKAGE.run(options);
        return new AppImage(image);
    }

    /// The folder of the jars, which the launcher calls `$APPDIR`.
    Path app() {
        return folder.resolve("lib/app");
    }

    /// The runtime's own launcher; [ShellLauncher] needs it, other systems' don't.
    Path java() {
        return folder.resolve("lib/runtime/bin/java");
    }

    /// The class path that the launcher will use, in its order, as `unroll.cfg` has it.
    List<Path> classPath() throws IOException {
        try (Stream<String> lines = Files.lines(app().resolve("unroll.cfg"))) {
            return lines.filter(line -> line.startsWith("app.classpath="))
                    .map(line -> line.replace("app.classpath=", "").replace("$APPDIR", app().toString())).map(Path::of)
                    .toList();
        }
    }
}
