package unroll;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ReadmeTest {
    private static final Pattern LINK = Pattern.compile("\\]\\((?!http)([^)#]+)\\)");

    @Test
    void whatTheReadmeShowsAndLeadsToIsThere() throws IOException {
        for (Path page : List.of(Path.of("README.md"), Path.of("src/main/java/unroll/README.md"))) {
            List<String> targets = LINK.matcher(Files.readString(page)).results()
                    .map((MatchResult link) -> link.group(1))
                    .toList();
            for (String target : targets) {
                Path file = page.toAbsolutePath().getParent().resolve(target);
                assertTrue(Files.exists(file), () -> page + " leads to " + target);
            }
        }
    }

    @Test
    void everyPictureIsShown() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        try (var pictures = Files.list(Path.of("assets/pictures"))) {
            List<String> unused = pictures.map(file -> file.getFileName().toString())
                    .filter(name -> !readme.contains("assets/pictures/" + name)).toList();
            assertEquals(List.of(), unused);
        }
    }
}
