package unroll.packaging;

import java.io.File;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;

/// The JDK's own tools, run inside this process; one that fails ends the build with what it said.
enum Tool {
    JDEPS, JLINK, JPACKAGE;

    /// What the tool printed.
    String run(List<String> options, String... more) {
        List<String> all = new ArrayList<>(options);
        all.addAll(List.of(more));
        String name = name().toLowerCase(Locale.ROOT);
        ToolProvider tool = ToolProvider.findFirst(name)
                .orElseThrow(() -> new IllegalStateException(name + " is missing: this Java is not a whole JDK"));
        StringWriter said = new StringWriter();
        PrintWriter writer = new PrintWriter(said);
        if (tool.run(writer, writer, all.toArray(String[]::new)) != 0) {
            throw new IllegalStateException(name + " failed: " + said);
        }
        return said.toString();
    }

    /// Files as these tools take them in one option.
    static String path(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining(File.pathSeparator));
    }
}
