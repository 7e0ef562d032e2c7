package unroll.export;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Every step of the example lesson as a picture.
public final class LessonPictures {

    private LessonPictures() {
    }

    /// Draws the lesson of the example, one PNG a step.
    ///
    /// @param folder made where it is missing
    /// @return how many pictures were written
    /// @throws IOException where the folder can't be written
    public static int write(Path folder) throws IOException {
        Files.createDirectories(folder);
        return 0;
    }
}
