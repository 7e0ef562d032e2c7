package unroll.packaging;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// The program's launcher on Linux: a shell script that becomes Java.
///
/// `jpackage`'s own asks `rpm` and `dpkg` which package it is of, twice and one after the other, before it starts Java: a
/// fifth of a second at least, and longer the more packages a system has.
final class ShellLauncher {
    private static final Set<PosixFilePermission> FOR_ALL = PosixFilePermissions.fromString("rwxr-xr-x");

    /// The options and the class path are filled in.
    static final String SCRIPT = """
            #!/bin/sh
            # Starts Unroll with the Java that lies beside it.
            self=$0
            [ ! -L "$self" ] || self=$(readlink -f -- "$self")
            case $self in */*) ;; *) self=./$self ;; esac
            home=$(CDPATH= cd -- "${self%%/*}/.." && pwd -P)
            app=$home/lib/app
            # options for other programs' Java, which says on the screen that it has read them
            unset JDK_JAVA_OPTIONS
            exec "$home/lib/runtime/bin/java" \\
              %s \\
              -cp %s unroll.Unroll "$@"
            """;

    private ShellLauncher() {
    }

    /// Puts it in the place of `jpackage`'s launcher; does nothing on other systems.
    static void put(AppImage image) throws IOException {
        if (!System.getProperty("os.name").equals("Linux")) {
            Folders.delete(image.java().getParent());
            return;
        }
        Path launcher = image.folder().resolve("bin/unroll");
        Files.deleteIfExists(launcher);
        Files.writeString(launcher, script(image.app(), image.classPath()));
        Files.setPosixFilePermissions(launcher, FOR_ALL);
        for (String unused : List.of("lib/libapplauncher.so", "lib/app/unroll.cfg", "lib/runtime/bin/keytool")) {
            Files.deleteIfExists(image.folder().resolve(unused));
        }
    }

    private static String script(Path app, List<Path> classPath) {
        String options = StartUp.OPTIONS.stream().map(it -> quoted(it.replace("$APPDIR", "$app")))
                .collect(Collectors.joining(" \\\n  "));
        String jars = classPath.stream().map(it -> "$app/" + app.relativize(it)).collect(Collectors.joining(":"));
        return SCRIPT.formatted(options, quoted(jars));
    }

    /// As one word for the shell, which fills in its variables.
    private static String quoted(String word) {
        return '"' + word + '"';
    }
}
