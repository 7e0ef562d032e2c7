package unroll.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.edit.SetNumber;
import unroll.edit.Slot;
import unroll.rnn.Weight;
import unroll.scene.Box;
import unroll.scene.Mark;
import unroll.session.Session;
import unroll.text.Language;

/// Pictures of the example as text, looked at once and then held. `-Dgolden.update=true` writes them anew.
class PictureGoldenTest {
    private static final Path GOLDENS = Path.of("src/test/resources/figure");

    @ParameterizedTest
    @CsvSource({"weights, 32", "network, 7", "network, 27", "ledger, 27", "ledger, 31", "timeline, 27"})
    void aPictureIsDrawnAsItWas(String name, int place) throws IOException {
        Stage.Panel panel = Stage.panels().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).to(place);
        hold(panel, session, name + "-" + place);
    }

    @ParameterizedTest
    @CsvSource({"weights, 27, BOTH", "network, 27, BOTH", "network, 31, DIFFERENCE", "ledger, 31, BOTH",
            "ledger, 31, DIFFERENCE"})
    void aComparedPictureIsDrawnAsItWas(String name, int place, Comparison comparison) throws IOException {
        Stage.Panel panel = Stage.panels().stream().filter(p -> p.name().equals(name)).findFirst().orElseThrow();
        Session session = Stage.session(Stage.example(), Theme.LIGHT, Language.ENGLISH, Weight.W).pinned()
                .edited(new SetNumber(new Slot.OfWeight(Weight.W, 0, 1), 0.9)).to(place);
        hold(panel, session.with(session.view().with(comparison)),
                name + "-" + place + "-" + comparison.name().toLowerCase(Locale.ROOT));
    }

    private static void hold(Stage.Panel panel, Session session, String name) throws IOException {
        String drawn = Flat.of(panel.of(session).scene(), Stage.TOOLS.measure()).stream()
                .map(PictureGoldenTest::line).collect(Collectors.joining());
        Path golden = GOLDENS.resolve(name + ".txt");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDENS);
            Files.writeString(golden, drawn);
        }
        assertEquals(Files.readString(golden), drawn, golden.toString());
    }

    private static String line(Flat flat) {
        return flat.mark().id().name() + " | " + place(flat.box()) + " | " + what(flat.mark()) + "\n";
    }

    private static String place(Box box) {
        return String.format(Locale.ROOT, "%.0f %.0f %.0f %.0f", box.x(), box.y(), box.width(), box.height());
    }

    private static String what(Mark mark) {
        return switch (mark) {
            case Mark.Text text -> text.text() + " " + Integer.toHexString(text.fill().argb());
            case Mark.Rect rect -> "rect " + Integer.toHexString(rect.fill().argb()) + " "
                    + Integer.toHexString(rect.stroke().paint().argb());
            case Mark.Outline outline -> "outline " + Integer.toHexString(outline.fill().argb());
            case Mark.Grid grid -> "grid " + grid.rows() + "×" + grid.columns();
            case Mark.Group group -> throw new AssertionError(group.id());
        };
    }
}
