package unroll.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;

/// A process that begins files in a folder and never ends.
final class StagingProcess {

    private StagingProcess() {
    }

    /// Says `staging` once a file is half written.
    ///
    /// @param arguments the folder
    public static void main(String[] arguments) throws BadInput, IOException, InterruptedException {
        Path folder = Path.of(arguments[0]);
        Staging staging = Staging.of(folder, List.of(folder.resolve("a.svg"), folder.resolve("b.svg")));
        try (OutputStream out = staging.stream(0)) {
            out.write(new byte[100]);
            out.flush();
            System.out.println("staging");
            Thread.sleep(Long.MAX_VALUE);
        }
    }
}
