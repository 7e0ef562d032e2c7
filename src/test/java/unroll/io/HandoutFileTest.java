package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import unroll.figure.Part;
import unroll.lesson.Grain;
import unroll.lesson.Operation;
import unroll.lesson.Script;
import unroll.lesson.Shape;
import unroll.lesson.Spot;
import unroll.note.Note;
import unroll.note.Notes;
import unroll.oracle.Guides;
import unroll.oracle.Json;
import unroll.oracle.References;
import unroll.oracle.Scenarios;
import unroll.rnn.Focus;
import unroll.rnn.Scenario;
import unroll.rnn.Weight;
import unroll.session.Guide;
import unroll.session.Handout;
import unroll.session.Opening;
import unroll.text.Language;

/// The keys of a scenario file that a lecturer gives it: `view` and `notes`.
final class HandoutFileTest {

    private static final Spot DELTA = new Spot(Optional.of(Operation.DELTA), OptionalInt.of(1), OptionalInt.of(3));
    private static final Opening VIEW = new Opening(Optional.of(DELTA), Optional.of(Grain.STEP), Optional.of(Weight.U),
            Optional.of(Set.of(Part.CODE, Part.NUMBERS)));

    @Test
    void whatALecturerGaveReadsBackAndIsWrittenAsItIsRead() throws BadInput {
        Random random = new Random(3);
        for (int i = 0; i < 300; i++) {
            Handout handout = new Handout(Scenarios.of(i), Guides.of(random, Scenarios.of(i)));
            String text = ScenarioWriter.text(handout);
            assertEquals(handout, read(text));
            assertEquals(text, ScenarioWriter.text(read(text)));
        }
    }

    @Test
    void notesHaveALineEachAndAViewOne() {
        Notes notes = new Notes(List.of(new Note(DELTA, "Carry $\\delta$\n\n- *back*\n- \"home\""),
                new Note(Spot.START, "Hello")));
        String text = ScenarioWriter
                .text(new Handout(Json.theCat(), new Guide(notes, Optional.of(VIEW), OptionalLong.empty())));
        assertTrue(
                text.endsWith(
                        """
                                  "learningRate": 0.1,
                                  "view": {"at": "delta", "t": 1, "error": 3, "grain": "step", "weight": "U", "hidden": ["code", "numbers"]},
                                  "notes": [
                                    {"at": "start", "text": "Hello"},
                                    {"at": "delta", "t": 1, "error": 3, "text": "Carry $\\\\delta$\\n\\n- *back*\\n- \\"home\\""}
                                  ]
                                }
                                """),
                () -> text);
    }

    @Test
    void whereALecturerGaveNothingTheFileIsAsItWasBefore() throws BadInput {
        for (int i = 0; i < 50; i++) {
            String text = ScenarioWriter.text(Handout.of(Scenarios.of(i)));
            assertTrue(text.lines().noneMatch(line -> line.contains("\"view\"") || line.contains("\"notes\"")));
            assertEquals(Guide.NONE, read(text).guide());
        }
        assertEquals(Guide.NONE, with("\"view\": null, \"notes\": null").guide());
        assertEquals(Guide.NONE, with("\"notes\": []").guide());
        assertEquals(Optional.of(new Opening(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty())),
                with("\"view\": {}").guide().opening());
    }

    @Test
    void everyStepOfEveryLessonCanBeNamed() throws BadInput {
        for (Scenario scenario : List.of(Json.theCat().with(new Focus.All()), Json.theCat().with(new Focus.Joined()),
                References.scenario("the-cat-lstm"), References.scenario("the-cat-gru"))) {
            Script script = Script.of(Shape.of(scenario));
            Notes all = new Notes(IntStream.rangeClosed(0, script.size())
                    .mapToObj(place -> new Note(Spot.of(script, place), "at " + place)).toList());
            assertEquals(all,
                    read(ScenarioWriter.text(new Handout(Json.theCat(), Guide.NONE.with(all)))).guide().notes());
        }
    }

    @Test
    void theOutputOfJoinedErrorsNeedsItsTime() throws BadInput {
        String named = "\"notes\": [{\"at\": \"output-delta\", %s \"text\": \"a\"}]";
        assertEquals(List.of(new Note(new Spot(Optional.of(Operation.OUTPUT_DELTA), OptionalInt.of(1),
                OptionalInt.of(Spot.JOINED)), "a")),
                with(named.formatted("\"error\": \"joined\", \"t\": 1,")).guide().notes().all());
        says("a step “output-delta” needs the key “t”", named.formatted("\"error\": \"joined\","));
        says("joined", named.formatted("\"error\": \"all\","));
    }

    @Test
    void whatIsWrongSaysWhereAndHowToMendIt() {
        assertEquals("x.json: view (line 17, column 11): found a number; write an object in curly brackets here",
                problem("\"view\": 3"));
        assertEquals("x.json: view.hiden (line 17, column 12): there is no key “hiden”; did you mean “hidden”?",
                problem("\"view\": {\"hiden\": []}"));
        assertEquals("x.json: notes[1].t (line 17, column 49): found -1; write a whole number from 0 to 1999",
                problem("\"notes\": [{\"at\": \"start\", \"text\": \"a\"}, {\"t\": -1}]"));
    }

    @Test
    void everyKindOfMistakeIsNamed() {
        says("“opration” is not known here; did you mean “operation”?", "\"view\": {\"grain\": \"opration\"}");
        says("“both” is not known here; write one of U, W, V", "\"view\": {\"weight\": \"both\"}");
        says("“ledger” is given twice; keep one", "\"view\": {\"hidden\": [\"ledger\", \"ledger\"]}");
        says("a step “delta” needs the key “error”; add it", "\"view\": {\"at\": \"delta\", \"t\": 1}");
        says("this key is missing; add \"at\": \"delta\"", "\"view\": {\"t\": 1}");
        says("notes[0]", "\"notes\": [{\"text\": \"a\"}]");
        says("this key is missing; add \"text\"", "\"notes\": [{\"at\": \"start\"}]");
        says("a step “learn” has no “t”; remove that key",
                "\"notes\": [{\"at\": \"learn\", \"t\": 1, \"text\": \"a\"}]");
        says("write a t from 0 to 1", "\"notes\": [{\"at\": \"part\", \"t\": 2, \"error\": 1, \"text\": \"a\"}]");
        says("this step has a note already, notes[0]; join the two",
                "\"notes\": [{\"at\": \"start\", \"text\": \"a\"}, {\"at\": \"start\", \"text\": \"b\"}]");
        says("this note has no text", "\"notes\": [{\"at\": \"start\", \"text\": \" \"}]");
        says("this text is 4001 characters long; shorten it to 4000",
                "\"notes\": [{\"at\": \"start\", \"text\": \"" + "x".repeat(4_001) + "\"}]");
        says("there are more than 2000 notes; remove some", "\"notes\": [" + String.join(", ", IntStream.range(0, 2_001)
                .mapToObj(t -> "{\"at\": \"input\", \"t\": " + t % 2_000 + ", \"text\": \"a\"}").distinct().toList())
                + ", {\"at\": \"start\", \"text\": \"a\"}]");
        says("the key “text” is given twice; keep one",
                "\"notes\": [{\"at\": \"start\", \"text\": \"a\", \"text\": \"b\"}]");
    }

    @Test
    void aViewFileHoldsAView(@TempDir Path folder) throws BadInput {
        Path file = folder.resolve("a" + ViewFile.ENDING);
        ViewFile.save(VIEW, file);
        assertEquals(VIEW, ViewFile.read(file));
        assertEquals("""
                {"unroll-view": 1, "at": "delta", "t": 1, "error": 3, "grain": "step", "weight": "U", \
                "hidden": ["code", "numbers"]}
                """, ViewFile.text(VIEW));
    }

    @Test
    void theExamplesOfTheReadmeAreRead(@TempDir Path folder) throws Exception {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("  \"view\": {");
        Guide guide = with(readme.substring(begin, readme.indexOf("```", begin))).guide();
        assertEquals(2, guide.notes().all().size());
        assertEquals(Optional.of(DELTA), guide.opening().flatMap(Opening::spot));
        int view = readme.indexOf("{\"unroll-view\"");
        Path file = Files.writeString(folder.resolve("a" + ViewFile.ENDING),
                readme.substring(view, readme.indexOf('`', view)));
        assertEquals(Optional.of(Set.of(Part.CODE)), ViewFile.read(file).hidden());
    }

    @Test
    void theExampleForAClassOpensAtAStepItHasWithNotesOnStepsItHas() throws BadInput {
        Handout handout = ScenarioReader.handout(Path.of("src/test/resources/notes/the-cat-for-class.unroll.json"));
        Script script = Script.of(Shape.of(handout.scenario()));
        assertEquals(Json.theCat(), handout.scenario());
        assertEquals(OptionalInt.of(27), script.find(handout.guide().opening().flatMap(Opening::spot).orElseThrow()));
        assertEquals(List.of(0, 20, 27), handout.guide().notes().places(script).boxed().toList());
    }

    @Test
    void aViewFileIsReadStrictly(@TempDir Path folder) throws Exception {
        for (Map.Entry<String, String> wrong : Map.of("{}", "add \"unroll-view\": 1",
                "{\"unroll-view\": 2}", "use a newer Unroll", "{\"unroll-view\": 1} 2",
                "something follows the end of the view",
                "{\"unroll-view\": 1", "the text ends too early", "[]", "an object in curly brackets",
                "{\"unroll-view\": 1, \"notes\": []}", "there is no key “notes”", " ", "the file is empty")
                .entrySet()) {
            Path file = Files.writeString(folder.resolve("b" + ViewFile.ENDING), wrong.getKey());
            String line = assertThrows(BadInput.class, () -> ViewFile.read(file)).problem().in(Language.ENGLISH);
            assertTrue(line.contains(wrong.getValue()) && line.lines().count() == 1, () -> line);
        }
    }

    private static Handout read(String text) throws BadInput {
        return ScenarioReader.handout(text.getBytes(StandardCharsets.UTF_8), "x.json");
    }

    private static String small(String keys) {
        return Texts.small("\"learningRate\": 0.1\n", "\"learningRate\": 0.1,\n  " + keys + "\n");
    }

    private static Handout with(String keys) throws BadInput {
        return read(small(keys));
    }

    private static String problem(String keys) {
        return Texts.problem(small(keys));
    }

    private static void says(String words, String keys) {
        String problem = problem(keys);
        assertTrue(problem.contains(words), () -> problem);
    }
}
