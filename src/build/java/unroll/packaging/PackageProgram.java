package unroll.packaging;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Makes `target/unroll`: the program with a runtime of its own, for machines without Java.
///
/// In order: the runtime with JavaFX linked in, the application image, its start-up cache, its launcher. What has not changed since the build before is kept.
/// Run by `mvn package` as a source file; nothing of it is in the program.
public final class PackageProgram {

    private PackageProgram() {
    }

    /// Packages the program.
    ///
    /// @param args the build folder, the program's jar, its version, the folder of icon and examples, and the class path it runs with
    /// @throws IOException where a file can't be read or written
    /// @throws InterruptedException where the build is stopped
    public static void main(String[] args) throws IOException, InterruptedException {
        Path build = Path.of(args[0]);
        String version = args[2];
        Path icon = Path.of(args[3], "icon.png");
        Path scenario = Path.of(args[3], "scenarios", "the-cat.unroll.json");
        Parts parts = Parts.of(Path.of(args[1]), classPath(args[4]));

        Path work = Files.createDirectories(build.resolve("packaging"));
        Stamp stamp = Stamp.of(parts.all(),
                Stream.concat(StartUp.OPTIONS.stream(), Stream.of(ShellLauncher.SCRIPT)).toList());
        if (!stamp.isOn(build.resolve("unroll"))) {
            Path runtime = LinkedRuntime.make(parts, work);
            Parts spelled = new Parts(SpelledOut.jar(parts, work.resolve("program")), parts.libraries(),
                    parts.modules());
            AppImage image = AppImage.make(spelled, runtime, icon, version, build);
            StartUp.rehearse(image, scenario, work);
            ShellLauncher.put(image);
            stamp.putOn(image.folder());
        }
        System.out.println("The program that needs no Java: " + build.resolve("unroll/bin/unroll"));
    }

    private static List<Path> classPath(String entries) {
        return Stream.of(entries.split(File.pathSeparator)).map(Path::of).filter(Files::isRegularFile).toList();
    }
}
