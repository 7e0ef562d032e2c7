package unroll.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static unroll.io.Texts.problem;
import static unroll.io.Texts.read;
import static unroll.io.Texts.small;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.linalg.Matrix;
import unroll.oracle.Json;
import unroll.rnn.Activation;
import unroll.rnn.Focus;
import unroll.rnn.Input;
import unroll.rnn.RandomWeights;
import unroll.rnn.Scenario;

final class ScenarioReaderTest {

    @Test
    void readsTheWorkedExample() throws Exception {
        assertEquals(Json.theCat(), ScenarioReader.read(Path.of("src/test/resources/reference/the-cat.unroll.json")));
    }

    @Test
    void keysThatAreNotGivenHaveTheirDefaults() throws BadInput {
        Scenario read = read("""
                {"unroll": 1, "vocabulary": ["a", "b"], "inputs": ["a", "b", "a"], "targets": ["b", "a", null],
                 "U": [[1, 2]], "W": [[3]], "V": [[4], [5]]}""");
        assertEquals("", read.title());
        assertEquals(Activation.TANH, read.activation());
        assertEquals(Matrix.zeros(1, 1), read.initialState());
        assertTrue(read.parameters().stateBias().isEmpty());
        assertTrue(read.parameters().outputBias().isEmpty());
        assertEquals(new Focus.One(1), read.focus());
        assertEquals(OptionalInt.empty(), read.truncation());
        assertEquals(0.1, read.learningRate());
        assertEquals(OptionalDouble.empty(), read.clip());
    }

    @Test
    void hiddenAndSeedDrawTheWeights() throws BadInput {
        Scenario read = read("""
                {"unroll": 1, "vocabulary": ["a", "b"], "inputs": ["a", null], "targets": ["b", "a"],
                 "hidden": 3, "seed": -7, "focus": "all"}""");
        assertEquals(RandomWeights.draw(3, 2, 2, -7), read.parameters());
        assertEquals(new Focus.All(), read.focus());
    }

    @Test
    void vectorsGiveTheInputSizeOfDrawnWeights() throws BadInput {
        Scenario read = read("""
                {"unroll": 1, "vocabulary": ["a", "b"], "inputs": [null, [1, -0.0, 1e-320]], "targets": [null, "a"],
                 "hidden": 3, "seed": 1}""");
        assertEquals(3, read.parameters().inputs());
        assertEquals(new Input.Vector(Matrix.column(1, -0.0, 1e-320)), read.sequence().inputs().get(1));
    }

    @Test
    void aByteOrderMarkIsNoHindrance() throws BadInput {
        assertEquals(read(Texts.SMALL), read("\uFEFF" + Texts.SMALL));
    }

    @Test
    void wholeNumbersMayBeWrittenWithAFraction() throws BadInput {
        assertEquals(read(Texts.SMALL), read(small("\"focus\": 2", "\"focus\": 2.0")));
        assertEquals(read(Texts.SMALL), read(small("[1, 2, 3]", "[1.0, 20e-1, 3]")));
    }

    @Test
    void minusZeroStaysMinusZero() throws BadInput {
        assertEquals(Matrix.column(-0.0, 0), read(small("\"initialState\": [0, 0]", "\"initialState\": [-0, 0]"))
                .initialState());
    }

    @Test
    void aClipIsReadWhereItIsThere() throws BadInput {
        String rate = "\"learningRate\": 0.1";
        assertEquals(OptionalDouble.of(0.25), read(small(rate, rate + ", \"clip\": 0.25")).clip());
        assertEquals(OptionalDouble.empty(), read(small(rate, rate + ", \"clip\": null")).clip());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            "title"             | "titel"           | titel (line 3, column 3): there is no key “titel”; did you mean “title”?
            "title"             | "zzz"             | zzz (line 3, column 3): there is no key “zzz”; remove it or correct its name
            "title"             | "unroll"          | unroll (line 3, column 3): the key “unroll” is given twice; keep one
            "unroll": 1         | "unroll": 3       | unroll (line 2, column 13): the file is in format version 3, and this program reads version 2; use a newer Unroll
            "unroll": 1         | "unroll": 0       | unroll (line 2, column 13): there is no format version 0; write 1
            "unroll": 1         | "unroll": 1.5     | unroll (line 2, column 13): found 1.5; write a whole number from 0 to 9223372036854775807
            "unroll": 1,        | ``                | unroll: this key is missing; add "unroll": 1
            "small"             | 3                 | title (line 3, column 12): found a number; write text in quotes here
            ["the", "cat", "saw"] | "the cat saw"   | vocabulary (line 4, column 17): found text in quotes; write a list of words in quotes here
            ["the", "cat", "saw"] | []              | vocabulary (line 4, column 17): the list is empty; put at least one entry in it
            ["the", "cat", "saw"] | ["the", "cat", "the"] | vocabulary[2] (line 4, column 32): the word “the” is already there as vocabulary[0]; remove one of them
            ["the", "cat", null] | ["the", "cta", null] | inputs[1] (line 5, column 21): the word “cta” is not in the vocabulary; did you mean “cat”?
            ["the", "cat", null] | ["the", "zebra", null] | inputs[1] (line 5, column 21): the word “zebra” is not in the vocabulary; add it there or use another word
            ["the", "cat", null] | ["the", [1, 2], null] | inputs[1]: this input’s length is 2; make it 3, the number of columns of U
            ["the", "cat", null] | ["the", [1, "2"], null] | inputs[1][1] (line 5, column 25): found text in quotes; write a number here
            ["the", "cat", null] | ["the", 4, null] | inputs[1] (line 5, column 21): found a number; write a word in quotes, a list of numbers or null here
            ["the", "cat", null] | []               | inputs (line 5, column 13): the list is empty; put at least one entry in it
            ["cat", null, "saw"] | ["cat", "saw"]   | targets (line 6, column 14): inputs: 3, targets: 2; give one target (a word or null) for each input
            ["cat", null, "saw"] | [null, null, null] | targets (line 6, column 14): no step has a target; make at least one entry a word
            ["cat", null, "saw"] | ["cat", [1], "saw"] | targets[1] (line 6, column 22): found a list in square brackets; for numbers as targets, add "loss": "squared"; with the loss of words a target is a word in quotes or null
            ["cat", null, "saw"] | ["cat", 0.5, "saw"] | targets[1] (line 6, column 22): found a number; for numbers as targets, add "loss": "squared"; with the loss of words a target is a word in quotes or null
            "tanh"              | "tahn"            | activation (line 7, column 17): there is no activation “tahn”; did you mean “tanh”?
            "tanh"              | "softplus"        | activation (line 7, column 17): there is no activation “softplus”; write one of tanh, relu, leaky-relu, sigmoid, identity
            "initialState": [0, 0] | "initialState": [0] | initialState (line 8, column 19): this list’s length is 1; make it 2, which is H
            [4, 5, 6]           | [4, 5]            | U[1] (line 9, column 25): this row’s length is 2, the first row’s 3; make all rows equally long
            [[1, 2, 3], [4, 5, 6]] | []             | U (line 9, column 9): the list is empty; put at least one entry in it
            [[1, 2, 3], [4, 5, 6]] | [[], []]       | U[0] (line 9, column 10): the list is empty; put at least one entry in it
            [[1, 2, 3], [4, 5, 6]] | [[1, 2], [4, 5]] | inputs[0] (line 5, column 14): U is 2 wide, but words as inputs need a column for each word of the vocabulary: 3; change U or give lists of numbers
            [[1, 2, 3], [4, 5, 6]] | [1, 2, 3]      | U[0] (line 9, column 9): found a number; write a list of numbers here
            [[1, 2, 3], [4, 5, 6]] | [[1, 2, 3], [4, NaN, 6]] | U[1][1] (line 9, column 24): NaN is not a finite number; write one up to about 1.8e308
            [[1, 2, 3], [4, 5, 6]] | [[1, 2, 3], [4, 1e999, 6]] | U[1][1] (line 9, column 24): 1e999 is not a finite number; write one up to about 1.8e308
            [[1, 2, 3], [4, 5, 6]] | [[1, 2, 3], [4, -Infinity, 6]] | U[1][1] (line 9, column 24): -Infinity is not a finite number; write one up to about 1.8e308
            [[1, 2, 3], [4, 5, 6]] | [[1, 2, 3], [4, null, 6]] | U[1][1] (line 9, column 24): found null; write a number here
            [[1, 2, 3], [4, 5, 6]] | [[[[[]]]]]     | U[0][0] (line 9, column 10): found a list in square brackets; write a number here
            "W": [[1, 2], [3, 4]], | ``             | W: this matrix is missing; give all of U, W and V
            "U": [[1, 2, 3], [4, 5, 6]] | "U": [[1, 4], [2, 5], [3, 6]] | U (line 9, column 8): U is 3×2; make it 2×D: a row for each hidden unit, and W and V have 2
            "W": [[1, 2], [3, 4]] | "W": [[1, 2]]   | W (line 10, column 8): W is 1×2; make it 2×2, square, with as many rows as U
            "V": [[1, 2], [3, 4], [5, 6]] | "V": [[1, 2], [3, 4]] | V (line 11, column 8): V is 2×2; make it 3×2: a row for each word of the vocabulary, a column for each row of U
            "stateBias": [0, 0] | "stateBias": [0, 0, 0] | stateBias (line 12, column 16): this list’s length is 3; make it 2, which is H
            "outputBias": [0, 0, 0] | "outputBias": {} | outputBias (line 13, column 17): found an object in curly brackets; write a list of numbers here
            "focus": 2          | "focus": 1        | focus (line 14, column 12): step 1 has no target, so no error; choose a step with a target
            "focus": 2          | "focus": 3        | focus (line 14, column 12): there is no step 3; the last is 2
            "focus": 2          | "focus": -1       | focus (line 14, column 12): found -1; write a whole number from 0 to 1999
            "focus": 2          | "focus": 0.5      | focus (line 14, column 12): found 0.5; write a whole number from 0 to 1999
            "focus": 2          | "focus": 99999999999999999999 | focus (line 14, column 12): found 99999999999999999999; write a whole number from 0 to 1999
            "focus": 2          | "focus": "every"  | focus (line 14, column 12): found “every”; write a step number, or the word all or joined
            "focus": 2          | "focus": true     | focus (line 14, column 12): found true or false; write a step number, or the word all or joined here
            "truncation": null  | "truncation": -1  | truncation (line 15, column 17): found -1; write a whole number from 0 to 2147483647
            "truncation": null  | "truncation": "none" | truncation (line 15, column 17): found text in quotes; write a whole number or null here
            "learningRate": 0.1 | "learningRate": -0.1 | learningRate (line 16, column 19): found -0.1; write a number that is not negative
            "learningRate": 0.1 | "clip": 0         | clip (line 16, column 11): found 0.0; write a number greater than 0
            "learningRate": 0.1 | "clip": -2        | clip (line 16, column 11): found -2.0; write a number greater than 0
            "learningRate": 0.1 | "clip": 1e999     | clip (line 16, column 11): 1e999 is not a finite number; write one up to about 1.8e308
            "learningRate": 0.1 | "clip": "none"    | clip (line 16, column 11): found text in quotes; write a positive number or null here
            "learningRate": 0.1 | "learningRate": "0.1" | learningRate (line 16, column 19): found text in quotes; write a number here
            "learningRate": 0.1 | "hidden": 3       | hidden (line 16, column 13): both “hidden” and “U” are given; keep U, W and V, or hidden and seed
            0.1                 | 0.1,              | line 17, column 1: this is not JSON: “}” does not belong here; look for a missing or extra comma, quote or bracket just before
            "unroll": 1,        | "unroll": 1       | line 3, column 3: this is not JSON: “"” does not belong here; look for a missing or extra comma, quote or bracket just before
            "unroll": 1         | "unroll": yes     | line 2, column 13: this is not JSON: “yes” does not belong here; look for a missing or extra comma, quote or bracket just before
            """)
    void aProblemNamesThePlaceAndTheMend(String piece, String by, String words) {
        assertEquals("x.json: " + words,
                problem(small(piece, by == null ? "" : by)));
    }

    @Test
    void weightsAreGivenOrDrawn() {
        String head = "{\"unroll\": 1, \"vocabulary\": [\"a\"], \"inputs\": [null], \"targets\": [\"a\"]";
        assertEquals("x.json: there are no weights; give U, W and V, or hidden and seed to draw them",
                problem(head + "}"));
        assertEquals("x.json: seed: this key is missing; weights are drawn by hidden and seed together",
                problem(head + ", \"hidden\": 2}"));
        assertEquals("x.json: hidden: this key is missing; weights are drawn by hidden and seed together",
                problem(head + ", \"seed\": 2}"));
        assertEquals("x.json: hidden (line 1, column 82): found 0; write a whole number from 1 to 1000",
                problem(head + ", \"hidden\": 0, \"seed\": 1}"));
    }

    @Test
    void aNewerVersionIsSaidBeforeAnythingElse() {
        String newer = "the file is in format version 3, and this program reads version 2; use a newer Unroll";
        assertEquals("x.json: unroll (line 1, column 25): " + newer, problem("{\"new\": [[]], \"unroll\": 3}"));
        assertEquals("x.json: unroll (line 1, column 25): " + newer, problem("{\"title\": [], \"unroll\": 3}"));
    }

    @Test
    void whatIsNoObjectIsSaidSo() {
        assertEquals(
                "x.json: line 1, column 1: found a list in square brackets; write an object in curly brackets here",
                problem("[]"));
        assertEquals("x.json: the file is empty; choose a scenario file, or copy an example and edit it",
                problem(" \n"));
        assertEquals("x.json: the file is empty; choose a scenario file, or copy an example and edit it", problem(""));
    }

    @Test
    void textThatEndsOrGoesOnIsSaidWithItsPlace() {
        assertEquals("x.json: line 18, column 1: the text ends too early; a closing bracket or quote is missing",
                problem(small("}", "")));
        assertEquals("x.json: line 18, column 1: something follows the end of the scenario; remove it",
                problem(Texts.SMALL + "{}"));
    }

    @Test
    void bytesThatAreNoTextAreNamedWithTheirPlace() {
        byte[] bytes = Texts.SMALL.replace("small", "sm¿ll").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals("x.json: line 3, column 15: byte 0xBF is not UTF-8 text; save the file as UTF-8", problem(bytes));
        assertEquals("x.json: line 1, column 1: byte 0xFF is not UTF-8 text; save the file as UTF-8",
                problem(Texts.SMALL.getBytes(StandardCharsets.UTF_16)).replace("0xFE", "0xFF"));
    }

    @Test
    void deepNestingEndsAtTheFirstListTooMany() {
        assertEquals("x.json: U[0][0] (line 1, column 9): found a list in square brackets; write a number here",
                problem("{\"U\": " + "[".repeat(1_000_000)));
        assertEquals("x.json: deep (line 1, column 2): there is no key “deep”; remove it or correct its name",
                problem("{\"deep\": " + "[".repeat(1_000_000)));
    }

    @Test
    void sizesThatFitNoMemoryAreRefused() {
        assertEquals("x.json: hidden (line 1, column 12): found 1000000; write a whole number from 1 to 1000",
                problem("{\"hidden\": 1000000}"));
        String long2001 = "null,".repeat(2000) + "null";
        assertTrue(problem("{\"inputs\": [" + long2001 + "]}").contains("more than 2000 entries"));
        assertTrue(problem("{\"U\": [[" + "0,".repeat(10_000) + "0]]}").contains("more than 10000 entries"));
        assertTrue(problem("{\"U\": [[1" + "0".repeat(2_000) + "]]}").contains("more than 1000 characters"));
        assertTrue(problem("{\"title\": \"" + "x".repeat(1_001) + "\"}").contains("1001 characters long"));
    }

    @Test
    void wordsFromTheFileCanNotBreakTheLine() {
        String line = problem(small("\"title\"", "\"ti\\ntle\\u202e\""));
        assertEquals(1, line.lines().count());
        assertTrue(line.contains("ti\\u000atle\\u202e"), line);
    }

    @Test
    void longNamesAndNumbersAreShortened() {
        assertTrue(problem("{\"" + "x".repeat(100_000) + "\": 1}").length() < 300);
        assertTrue(problem("{\"U\": [[1" + "0".repeat(900) + "]]}").length() < 300);
    }
}
