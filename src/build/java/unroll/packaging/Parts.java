package unroll.packaging;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The jars of the program, told apart by how they are packaged.
///
/// @param program the program's own
/// @param libraries what it runs with
/// @param modules JavaFX, which is linked into the runtime
record Parts(Path program, List<Path> libraries, List<Path> modules) {

    static Parts of(Path program, List<Path> classPath) {
        List<Path> modules = classPath.stream().filter(Parts::isJavaFx).filter(Parts::isForThisSystem).toList();
        List<Path> libraries = classPath.stream().filter(jar -> !isJavaFx(jar))
                .filter(jar -> !isOnlyForTheCompiler(jar))
                .toList();
        return new Parts(program, libraries, modules);
    }

    List<Path> all() {
        return Stream.of(List.of(program), libraries, modules).flatMap(List::stream).toList();
    }

    private static boolean isJavaFx(Path jar) {
        return jar.getFileName().toString().startsWith("javafx-");
    }

    /// JavaFX's jars come in pairs: an empty one, and one for the system that builds.
    private static boolean isForThisSystem(Path jar) {
        return jar.getFileName().toString().matches("javafx-[a-z]+-[0-9.]+-.+\\.jar");
    }

    private static boolean isOnlyForTheCompiler(Path jar) {
        return jar.getFileName().toString().startsWith("jspecify-");
    }
}
