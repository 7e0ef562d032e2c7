package unroll.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import unroll.figure.Exhibit;
import unroll.figure.Size;
import unroll.figure.Stage;
import unroll.figure.Theme;
import unroll.figure.View;
import unroll.lesson.Grain;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.rnn.Scenario;
import unroll.scene.Mark;
import unroll.session.Guide;
import unroll.session.Handout;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.text.Language;
import unroll.text.Legible;

/// Every writer takes every word that the reader takes, and shows it.
final class HostileWordsTest {
    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> everyKindOfFileTakesEveryWord() {
        return HostileWords.starts().boxed().flatMap(first -> Stream.of(Kind.values())
                .map(kind -> DynamicTest.dynamicTest(kind + " from word " + first, () -> export(first, kind))));
    }

    private void export(int first, Kind kind) throws Exception {
        Session session = session(HostileWords.scenario(first));
        for (Exhibit exhibit : List.of(Exhibit.WHOLE, Exhibit.NETWORK, Exhibit.EQUATION, Exhibit.U, Exhibit.V)) {
            Look look = new Look(exhibit, Paper.WIDE, Theme.LIGHT, Ground.SOLID, Ink.COLOUR, Language.ENGLISH);
            Selection selection = new Selection(Grain.OPERATION, 4, 5);
            Album album = new Album(Stage.PROJECTION, session, look, selection);
            String name = exhibit.id() + first;
            Target target = Target.of(folder.resolve(kind.holdsAll() ? name + "." + kind.ending() : name).toString(),
                    kind, exhibit.id(), selection.numbers(), Target.Existing.KEPT);
            Export.write(album, Format.of(kind), target, Progress.NONE);
            for (Path file : target.files()) {
                byte[] bytes = Files.readAllBytes(file);
                switch (kind) {
                    case SVG -> assertFalse(SvgFile.of(bytes).all("svg").isEmpty());
                    case PDF -> {
                        try (PDDocument document = Loader.loadPDF(bytes)) {
                            assertEquals(2, document.getNumberOfPages());
                        }
                    }
                    case PNG, GIF, TEX -> assertTrue(bytes.length > 100);
                }
            }
        }
    }

    @Test
    void whatCanNotBeSeenIsShownInEveryPicture() {
        HostileWords.starts().forEach(first -> {
            Session session = Session.of(HostileWords.scenario(first), Language.ENGLISH);
            for (int step = 0; step <= session.script().size(); step++) {
                Session at = session.to(step);
                Stream.of(Stage.PROJECTION.slide(at, new Size(1280, 720)),
                        Stage.PROJECTION.network(at, new Size(1200, 700)),
                        Stage.PROJECTION.weights(at, new Size(400, 700)),
                        Stage.PROJECTION.ledger(at, new Size(500, 700)),
                        Stage.PROJECTION.explanation(at, new Size(900, 200)),
                        Stage.PROJECTION.timeline(at, new Size(900, 100)))
                        .flatMap(picture -> Exported.seen(picture.scene()).stream())
                        .filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text())
                        .forEach(text -> assertEquals(List.of(), unseen(text)));
            }
        });
    }

    @Test
    void everyWordIsInThePicture() {
        HostileWords.starts().forEach(first -> {
            Scenario scenario = HostileWords.scenario(first);
            List<String> shown = Exported.seen(Stage.PROJECTION.network(session(scenario), new Size(1600, 900)).scene())
                    .stream().filter(Mark.Text.class::isInstance).map(mark -> ((Mark.Text) mark).text()).toList();
            for (String word : scenario.vocabulary()) {
                assertTrue(shown.contains(Legible.of(word)), () -> Legible.of(word) + " in " + shown);
            }
        });
    }

    @Test
    void everyWordLeavesInk() {
        for (String word : HostileWords.ALL) {
            var font = unroll.scene.Font.sans(20);
            var outline = Exported.OUTLINES.outline(new Mark.Text(new unroll.scene.MarkId("a"), 0, 0,
                    Legible.of(word), font, unroll.scene.Paint.rgb(0)));
            assertFalse(outline.isEmpty(), () -> Legible.of(word));
        }
    }

    /// What of a text is not seen, but single spaces and what joins letters and chooses forms.
    private static List<String> unseen(String text) {
        List<String> found = new ArrayList<>();
        IntStream.range(0, text.length()).filter(i -> {
            int letter = text.codePointAt(i);
            return switch (Character.getType(letter)) {
                case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.FORMAT,
                        Character.PRIVATE_USE ->
                    true;
                case Character.SURROGATE -> !Character.isSurrogate(text.charAt(i)) || i == 0
                        || !Character.isHighSurrogate(text.charAt(i - 1));
                case Character.SPACE_SEPARATOR -> letter != ' ' && letter != '\u00a0';
                default -> false;
            };
        }).forEach(i -> found.add("U+%04X in %s".formatted(text.codePointAt(i), text)));
        return found;
    }

    private static Session session(Scenario scenario) {
        Lesson lesson = Lesson.of(scenario);
        Notes notes = Notes.NONE.with(new Note(Spot.of(lesson.script(), 4), HostileWords.note()));
        return Session.of(new Handout(scenario, Guide.NONE.with(notes)), Optional.empty(),
                View.initial(Theme.LIGHT, Language.ENGLISH));
    }
}
