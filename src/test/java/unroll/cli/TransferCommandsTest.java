package unroll.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.io.ScenarioReader;
import unroll.oracle.Json;
import unroll.rnn.Scenario;
import unroll.tensor.Tensor;
import unroll.tensor.TensorFiles;

/// `unroll import` and `unroll weights`. In a line, `HOME` is a folder of the test's own.
final class TransferCommandsTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(strings = {"w.npz", "w.safetensors", "w"})
    void whatIsExportedIsImportedToTheBit(String out) throws Exception {
        Shell weights = shell("weights CAT --out HOME/" + out + " --gradients");
        assertEquals("U\t3×4\nW\t3×3\nV\t4×3\ndU\t3×4\ndW\t3×3\ndV\t4×3\ndStateBias\t3\ndOutputBias\t4\n",
                weights.out());
        Shell made = shell("import HOME/" + out + " --out HOME/back.unroll.json --words the,cat,saw,dog");
        assertEquals("", made.err());
        assertEquals(5, made.out().lines().filter(line -> line.startsWith("Not used: d")).findFirst().orElseThrow()
                .split(",").length);
        assertTrue(made.out().endsWith("back.unroll.json: H = 3, D = 4, K = 4, tanh, T = 4\n"), made.out());
        Scenario cat = ScenarioReader.read(Path.of(Shell.CAT));
        Scenario back = ScenarioReader.read(home.resolve("back.unroll.json"));
        assertEquals(cat.parameters(), back.parameters());
        assertEquals(cat.vocabulary(), back.vocabulary());
        assertEquals(0, shell("check HOME/back.unroll.json").status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--error 2", "--error all", "--error 3 --truncation 1"})
    void theGradientsAreTheNumbersThatTraceDoesPrint(String options) throws Exception {
        shell("weights CAT --gradients --out HOME/g.npz " + options);
        Json trace = Json.of(Shell.run("trace CAT " + options).out());
        Json told = options.contains("all") ? trace.get("total") : trace.get("backward").list().getFirst();
        int compared = 0;
        for (Tensor tensor : TensorFiles.read(List.of(home.resolve("g.npz")))) {
            if (tensor.name().startsWith("d")) {
                assertArrayEquals(told.get(tensor.name()).matrix().toArray(), tensor.matrix().toArray(), tensor.name());
                compared++;
            }
        }
        assertEquals(5, compared);
    }

    @Test
    void namesCanBeAssignedByHandAndTheTableSaysWhatWasTaken() throws IOException {
        shell("weights CAT --out HOME/w");
        for (String letter : List.of("U", "W", "V")) {
            Files.move(home.resolve("w").resolve(letter + ".csv"), home.resolve("m" + letter + ".csv"));
        }
        String files = "import HOME/mU.csv HOME/mW.csv HOME/mV.csv --out HOME/x.unroll.json";
        assertEquals(
                "unroll: " + home + "/mU.csv, …: by their names, no array is U, W, V; there are: mU 3×4, mW 3×3, mV"
                        + " 4×3; their shapes fit in two ways: --map mU=U,mW=W,mV=V, or --map mV=U,mW=W,mU=V --transpose; say which\n",
                shell(files).err());
        assertEquals(List.of("U\t3×4\tmU\ttext\t" + home + "/mU.csv", "W\t3×3\tmW\ttext\t" + home + "/mW.csv",
                "V\t4×3\tmV\ttext\t" + home + "/mV.csv",
                home + "/x.unroll.json: H = 3, D = 4, K = 4, relu, T = 4"),
                shell(files + " --map mU=U,mW=W,mV=V --activation relu").out().lines().toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "import ~ no file of weights is given; name .npz, .npy, .safetensors or .csv files (see unroll import --help)",
            "import HOME/w.npz ~ it is not said where to write; add --out FILE (see unroll import --help)",
            "import HOME/none.npz --out HOME/x.json ~ HOME/none.npz: there is no such file; check the name",
            "import HOME/w.npz --out HOME/x.json --map U=U,W=W,V=X ~ --map cannot have “V=X”; write NAME=U, NAME=W, NAME=V, NAME=b, NAME=c, NAME=E, NAME=UW, NAME=WU or NAME=none, separated by commas",
            "import HOME/w.npz --out HOME/x.json --map U=U,U=W ~ --map names “U” twice; keep one",
            "import HOME/w.npz --out HOME/x.json --map R=U ~ --map names “R”, and there is no such array; there are: U 3×4, W 3×3, V 4×3",
            "import HOME/w.npz --out HOME/x.json --map V=none ~ HOME/w.npz: by their names, no array is V; there are: U 3×4, W 3×3, V 4×3; by their shapes it could be --map U=U,W=W,V=V",
            "import HOME/w.npz --out HOME/x.json --transpose ~ HOME/w.npz: U, “U”, is 3×4, and it must be D×3, because W, “W”, is 3×3; not transposed, all of them fit; leave out --transpose",
            "import HOME/w.npz --out HOME/x.json --words a,b,c ~ the network has as many classes as V has rows, and words given: 3, classes: 4; give one word for each",
            "import HOME/w.npz --out HOME/x.json --words a,b,c,a ~ “a” cannot be a word here: it is empty, too long or there twice; change it",
            "import HOME/w.npz --out HOME/w.npz ~ HOME/w.npz: this is there already; add --force to replace it, or choose another name",
            "import HOME/w.npz HOME/w.npz --out HOME/x.json ~ HOME/w.npz: U: an array of this name is also in HOME/w.npz; rename one, or leave one of the files out",
            "weights CAT ~ it is not said where to write; add --out OUT (see unroll weights --help)",
            "weights CAT --out HOME/w.npz ~ HOME/w.npz: this is there already; add --force to replace it, or choose another name",
            "weights CAT --out HOME/w.pt ~ HOME/w.pt: weights are not written with this ending; write .npz, .safetensors, or for a folder of CSV files no ending",
            "weights CAT --out HOME/y.npz --error all ~ --error chooses the gradient; add --gradients, or leave it out"})
    void whatIsWrongIsOneSentenceAndWritesNothing(String line, String words) throws IOException {
        shell("weights CAT --out HOME/w.npz");
        byte[] before = Files.readAllBytes(home.resolve("w.npz"));
        Shell shell = shell(line);
        assertEquals("unroll: " + words.replace("HOME", home.toString()) + "\n", shell.err());
        assertEquals("", shell.out());
        assertEquals(2, shell.status());
        assertArrayEquals(before, Files.readAllBytes(home.resolve("w.npz")));
        assertFalse(Files.exists(home.resolve("x.json")));
        assertFalse(Files.exists(home.resolve("y.npz")));
    }

    @Test
    void noErrorIsChosenAndWordsMayBeWhatALineCannotShow() throws Exception {
        shell("weights CAT --out HOME/w.npz");
        Path made = home.resolve("x.unroll.json");
        assertEquals(0, shell("import HOME/w.npz --out HOME/x.unroll.json --words a,\\s,\\n,\\,").status());
        assertFalse(Files.readString(made).contains("focus"));
        assertEquals(List.of("a", " ", "\n", ","), ScenarioReader.read(made).vocabulary());
        Files.writeString(home.resolve("words.json"), "{\"\\n\": 1, \"b\": 0, \" \": 3, \",\": 2}");
        assertEquals(0, shell("import HOME/w.npz --out HOME/x.unroll.json --force --words-file HOME/words.json")
                .status());
        assertEquals(List.of("b", "\n", ",", " "), ScenarioReader.read(made).vocabulary());
        assertEquals("unroll: --words and --words-file are both given; keep one\n",
                shell("import HOME/w.npz --out HOME/y.json --words a,b,c,d --words-file HOME/words.json").err());
        assertEquals("unroll: --transpose and --as-is are both given; keep one\n",
                shell("import HOME/w.npz --out HOME/y.json --transpose --as-is").err());
    }

    @Test
    void whatIsThereIsReplacedWhereThatIsWanted() {
        assertEquals(0, shell("weights CAT --out HOME/w.npz").status());
        assertEquals(0, shell("weights CAT --out HOME/w.npz --force").status());
        assertEquals(0, shell("import HOME/w.npz --out HOME/x.json").status());
        assertEquals(0, shell("import HOME/w.npz --out HOME/x.json --force").status());
    }

    private Shell shell(String line) {
        return Shell.run(line.replace("HOME", home.toString()));
    }
}
