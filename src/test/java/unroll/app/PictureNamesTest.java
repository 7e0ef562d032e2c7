package unroll.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import unroll.export.Choices;
import unroll.export.Extent;
import unroll.export.Format;
import unroll.export.Kind;
import unroll.export.Selection;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.lesson.Grain;
import unroll.oracle.Json;
import unroll.session.Session;
import unroll.text.Language;

final class PictureNamesTest {

    @Test
    void aNameSaysTheScenarioAndTheSteps() {
        assertEquals("the-cat-saw-the-dog-whole-step-23.png", proposed("", Kind.PNG, Extent.HERE, 23, 23));
        assertEquals("class-whole-step-23.png", proposed("/a/class.unroll.json", Kind.PNG, Extent.HERE, 23, 23));
        assertEquals("class-whole-steps-1-12.pdf", proposed("/a/class.json", Kind.PDF, Extent.RANGE, 1, 12));
        assertEquals("class-whole.gif", proposed("/a/class.unroll.json", Kind.GIF, Extent.ALL, 1, 32));
        assertEquals("class-whole-forward.pdf", proposed("/a/class.unroll.json", Kind.PDF, Extent.FORWARD, 1, 19));
        assertEquals("class-whole-backward.gif", proposed("/a/class.unroll.json", Kind.GIF, Extent.BACKWARD, 20, 31));
        assertEquals("50%%-whole-step-%02d.svg", proposed("/a/50%.unroll.json", Kind.SVG, Extent.ALL, 1, 32));
        assertEquals("class-whole-step-%03d.tex", proposed("/a/class.unroll.json", Kind.TEX, Extent.ALL, 1, 132));
    }

    @Test
    void whatIsTypedGetsAnEndingAndWhereNeededANumber() {
        assertEquals("x.png", completed("x", Kind.PNG, 1));
        assertEquals("x.PNG", completed("x.PNG", Kind.PNG, 1));
        assertEquals("x.svg.png", completed("x.svg", Kind.PNG, 1));
        assertEquals("50%-%d.png", completed("50%-%d", Kind.PNG, 1));
        assertEquals("x-step-%02d.png", completed("x.png", Kind.PNG, 12));
        assertEquals("x%d.png", completed("x%d.png", Kind.PNG, 12));
        assertEquals("x-%f-step-%02d.png", completed("x-%f", Kind.PNG, 12));
        assertEquals("50%%-step-%02d.png", completed("50%", Kind.PNG, 12));
        assertEquals("x.pdf", completed("x", Kind.PDF, 12));
    }

    private static String proposed(String file, Kind kind, Extent extent, int first, int last) {
        return PictureNames.proposed(order(file, kind, extent, first, last));
    }

    private static String completed(String name, Kind kind, int count) {
        Path place = Path.of("folder").resolve(name);
        Path file = PictureNames.completed(place, order("", kind, Extent.RANGE, 1, count));
        assertEquals(place.getParent(), file.getParent());
        return file.getFileName().toString();
    }

    private static PictureOrder order(String file, Kind kind, Extent extent, int first, int last) {
        Session session = Session.of(Json.theCat(), Optional.of(file).filter(it -> !it.isEmpty()).map(Path::of),
                View.initial(Theme.LIGHT, Language.ENGLISH));
        Choices usual = Choices.USUAL;
        return new PictureOrder(session, new Choices(usual.motif(), extent, usual.grain(), Format.of(kind),
                usual.paper(), usual.colours(), usual.ground(), usual.ink(), usual.language()),
                new Selection(Grain.OPERATION, first, last));
    }
}
