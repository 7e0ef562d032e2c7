package unroll.packaging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

/// The runtime: the JDK's modules that the program needs, and JavaFX's.
///
/// JavaFX is linked in and its native libraries lie in the runtime's own folder, so that a start unpacks nothing below home.
final class LinkedRuntime {

    /// What `jdeps` can't see: JavaFX, and how Portuguese writes numbers.
    private static final List<String> ALWAYS = List.of("java.base", "java.desktop", "javafx.controls",
            "jdk.localedata");

    private LinkedRuntime() {
    }

    /// Links the runtime, or answers with the one of the build before where its parts are the same.
    static Path make(Parts parts, Path work) throws IOException {
        SortedSet<String> modules = new TreeSet<>(ALWAYS);
        modules.addAll(needed(parts));
        List<String> options = List.of("--module-path", Tool.path(parts.modules()), "--add-modules",
                String.join(",", modules), "--include-locales", "en,pt-BR", "--exclude-resources",
                "/javafx.graphics/*.so,/javafx.graphics/*.dll,/javafx.graphics/*.dylib", "--no-header-files",
                "--no-man-pages", "--strip-java-debug-attributes");
        Path runtime = work.resolve("runtime");
        Stamp stamp = Stamp.of(parts.modules(), options);
        if (!stamp.isOn(runtime)) {
            Folders.delete(runtime);
            Tool.JLINK.run(options, "--output", runtime.toString());
            unpackNativeLibraries(parts.modules(), runtime.resolve("lib"));
            stamp.putOn(runtime);
        }
        return runtime;
    }

    private static List<String> needed(Parts parts) {
        List<String> options = List.of("--multi-release", "25", "--ignore-missing-deps", "--print-module-deps",
                "--module-path", Tool.path(parts.modules()), parts.program().toString());
        String modules = Tool.JDEPS.run(options, parts.libraries().stream().map(Path::toString).toArray(String[]::new));
        return List.of(modules.strip().split(","));
    }

    private static void unpackNativeLibraries(List<Path> jars, Path folder) throws IOException {
        for (Path path : jars) {
            try (JarFile jar = new JarFile(path.toFile())) {
                for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements();) {
                    JarEntry entry = entries.nextElement();
                    if (entry.getName().matches("[^/]+\\.(so|dll|dylib)")) {
                        try (InputStream library = jar.getInputStream(entry)) {
                            Files.copy(library, folder.resolve(entry.getName()));
                        }
                    }
                }
            }
        }
    }
}
