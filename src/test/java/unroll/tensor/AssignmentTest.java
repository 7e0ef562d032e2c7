package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import unroll.io.BadInput;
import unroll.linalg.Matrix;
import unroll.rnn.Parameters;
import unroll.text.Language;
import unroll.text.Words;

/// Arrays are written `name 3x4 name 3 …`, filled with 1, 2, 3, ….
final class AssignmentTest {
    private static final String TORCH = "rnn.weight_ih_l0 3x4 rnn.weight_hh_l0 3x3 rnn.bias_ih_l0 3 rnn.bias_hh_l0 3 ";
    private static final String KERAS = "rnn/cell/kernel:0 4x3 rnn/cell/recurrent_kernel:0 3x3 rnn/cell/bias:0 3 ";

    @ParameterizedTest
    @CsvSource({"U 3x4 W 3x3 V 5x3 b 3 c 5, U W V b c", "Wxh 3x4 Whh 3x3 Why 5x3 bh 3 by 5, U W V b c",
            "V 5x3 x.W 3x3 U 3x4 stateBias 3 outputBias 5, V W U b c",
            "U 3x4 W 3x3 V 5x3 dU 3x4 dW 3x3 dV 5x3 step 1, U W V - - - -",
            TORCH + "fc.weight 5x3 fc.bias 5, U W b b V c", TORCH + "out.weight 5x3, U W b b V",
            "weight_ih 3x4 weight_hh 3x3 fc.weight 5x3, U W V",
            "emb.weight 9x3 " + TORCH + "fc.weight 5x3 fc.bias 5, - U W b b V c",
            TORCH + "a.weight 5x3 b.weight 6x3, U W b b - -", TORCH + "a.weight 5x7, U W b b -",
            TORCH + "norm.weight 3 norm.bias 3 a.weight 5x3, U W b b - - V", "a 3x4 b 3x3, - b",
            "U 3x4 x.U 3x4 W 3x3 V 5x3, - - W V", "p.W 3x3 q.W 3x3 U 3x4 V 5x3, - - - -"})
    void namesOfThisProgramAndOfPyTorch(String arrays, String letters) throws BadInput {
        assertEquals(letters, letters(Assignment.recognised(tensors(arrays), Layout.AS_IS)));
    }

    @ParameterizedTest
    @CsvSource({KERAS + "dense/kernel:0 3x5 dense/bias:0 5, U W b V c",
            "cell/kernel 4x3 cell/recurrent_kernel 3x3 logits/kernel 3x5, U W V",
            "layers/rnn/cell/vars/recurrent_kernel 3x3 layers/rnn/cell/vars/kernel 4x3 dense/kernel 3x5, W U V"})
    void namesOfKeras(String arrays, String letters) throws BadInput {
        Assignment assignment = Assignment.recognised(tensors(arrays), Layout.TRANSPOSED);
        assertEquals(letters, letters(assignment));
        assertInstanceOf(Outcome.Made.class, assignment.outcome());
    }

    @Test
    void theTwoBiasesOfPyTorchAreAdded() throws BadInput {
        Parameters made = made(Assignment.recognised(tensors(TORCH + "fc.weight 5x3"), Layout.AS_IS));
        assertEquals(Optional.of(Matrix.column(2, 4, 6)), made.stateBias());
        assertEquals(Optional.empty(), made.outputBias());
        assertEquals(tensors("U 3x4").getFirst().matrix(), made.u());
    }

    @Test
    void transposedMatricesAreTurnedAndBiasesAreNot() throws BadInput {
        Parameters made = made(Assignment.recognised(tensors("U 4x3 W 3x3 V 3x5 b 3 c 1x5"), Layout.TRANSPOSED));
        assertEquals(Matrix.of(3, 4, 1, 4, 7, 10, 2, 5, 8, 11, 3, 6, 9, 12), made.u());
        assertEquals(Matrix.of(3, 3, 1, 4, 7, 2, 5, 8, 3, 6, 9), made.w());
        assertEquals(Optional.of(Matrix.column(1, 2, 3)), made.stateBias());
        assertEquals(Optional.of(Matrix.column(1, 2, 3, 4, 5)), made.outputBias());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "U 3x5 W 4x4 V 5x4 ~ ASSIGN ~ U, “U”, is 3×5, and it must be 4×D, because W, “W”, is 4×4",
            "U 4x5 W 4x4 V 5x3 ~ ASSIGN ~ V, “V”, is 5×3, and it must be K×4, because W, “W”, is 4×4",
            "U 4x5 W 4x3 V 5x4 ~ ASSIGN ~ W, “W”, is 4×3, and it must be square, H×H",
            "U 4x5 W 4x4 V 5x4 b 5 ~ ASSIGN ~ the bias b, “b”, is 5, and its length must be 4",
            "U 4x5 W 4x4 V 5x4 c 2x2 ~ ASSIGN ~ the bias c, “c”, is 2×2, and its length must be 5",
            "U 5x4 W 4x4 V 4x5 ~ TRANSPOSE ~ U, “U”, is 5×4, and it must be 4×D, because W, “W”, is 4×4; transposed, all of them fit",
            "U 4x5 W 4x4 ~ ASSIGN ~ by their names, no array is V; there are: U 4×5, W 4×4",
            "x 2 ~ ASSIGN ~ by their names, no array is U, W, V; there are: x 2",
            "weight_hh_l0 3x3 weight_hh_l1 3x3 ~ ELSEWHERE ~ the network has recurrent layers above each other, 2 in all, and Unroll shows one; there are: weight_hh_l0 3×3, weight_hh_l1 3×3",
            "weight_hh_l0_reverse 3x3 ~ ELSEWHERE ~ the network reads the sequence forward and backward, and Unroll shows one that reads forward; there are: weight_hh_l0_reverse 3×3",
            "p.W 3x3 q.W 3x3 ~ ASSIGN ~ there are recurrent layers in different parts of the model, 2 in all, and Unroll shows one; there are: p.W 3×3, q.W 3×3",
            "c/kernel 4x3 c/recurrent_kernel 3x3 V 3x3 ~ TRANSPOSE ~ the names are those of Keras, which keeps its matrices transposed",
            "U 3x3x3 W 3x3 V 5x3 ~ ASSIGN ~ “U” cannot be U: it has 3 dimensions, and a weight has 1 or 2",
            "U 2x10001 W 2x2 V 2x2 ~ ELSEWHERE ~ D = 10001 is more than the 10000 that fit; make the network or the sequence smaller"})
    void whatDoesNotFitIsSaidWithWhatWasExpected(String arrays, Mend mend, String words) throws BadInput {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class,
                Assignment.recognised(tensors(arrays), Layout.AS_IS).outcome());
        assertEquals(words, new Words(Language.ENGLISH).say(refused.why()));
        assertEquals(mend, refused.mend());
    }

    @Test
    void pyTorchsNamesAreNotTransposed() throws BadInput {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class, Assignment
                .recognised(tensors("weight_ih_l0 3x3 weight_hh_l0 3x3 fc.weight 3x3"), Layout.TRANSPOSED).outcome());
        assertEquals(Mend.KEEP, refused.mend());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"x 3x4 y 3x3 z 5x3 ~ U W V AS_IS; V W U TRANSPOSED",
            "z 5x3 y 3x3 x 3x4 p 3 q 5 ~ V W U b c AS_IS", "x 3x4 y 3x3 z 5x3 p 3x1 q 1x5 ~ U W V b c AS_IS",
            "x 4x3 y 3x3 z 3x5 p 3 q 1x5 ~ U W V b c TRANSPOSED",
            "x 3x5 y 3x3 z 5x3 p 3 q 5 ~ U W V b c AS_IS; V W U b c TRANSPOSED",
            "x 3x4 y 3x3 z 5x3 p 3 q 3 ~ U W V b b AS_IS; V W U b b TRANSPOSED",
            "x 3x8 z 5x3 p 3 q 5 ~ UW V b c AS_IS; WU V b c AS_IS",
            "x 8x3 z 3x5 p 3 q 5 ~ UW V b c TRANSPOSED; WU V b c TRANSPOSED",
            "x 3x4 y 3x3 ~ U W AS_IS", "x 4x3 y 3x3 p 3 ~ U W b TRANSPOSED",
            "x 3x4 w 3x4 y 3x3 z 5x3 ~ U - W V AS_IS; - U W V AS_IS; V - W U TRANSPOSED; - V W U TRANSPOSED"})
    void shapesAreReadInEveryWayInWhichTheyFit(String arrays, String readings) throws BadInput {
        assertEquals(readings, Assignment.recognised(tensors(arrays), Layout.UNSAID).readings().stream()
                .map(it -> letters(it) + " " + it.layout()).collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {"W_xh 5x3 W_hh 3x3 b_h 3 W_hq 3x5 b_q 5 ~ U W b V c ~ TRANSPOSED",
            "Wax 3x5 Waa 3x3 Wya 5x3 ba 3x1 by 5x1 ~ U W V b c ~ AS_IS",
            "in_to_hid 3x5 hid_to_hid 3x3 hidden2output 5x3 ~ U W V ~ AS_IS",
            "Wx 5x3 Wh 3x3 b 3 W_vocab 3x7 b_vocab 7 ~ U W b V c ~ TRANSPOSED",
            "arr_0 5x3 arr_1 3x3 arr_2 3 arr_3 3x5 arr_4 5 ~ U W b V c ~ TRANSPOSED",
            "arr_0 3x3 arr_1 3x3 arr_2 3 arr_3 3x3 arr_4 3 ~ U W b V c ~ TRANSPOSED",
            "arr_0 3x5 arr_1 3x3 arr_2 3 arr_3 3 arr_4 5x3 arr_5 5 ~ U W b b V c ~ AS_IS",
            "arr_0 3x5 arr_1 3x3 arr_2 5x3 arr_3 3x1 arr_4 5x1 ~ U W V b c ~ AS_IS",
            "arr_4 5 arr_3 3x5 arr_2 3 arr_1 3x3 arr_0 5x3 ~ c V b W U ~ TRANSPOSED",
            "W 1x3x5 R 1x3x3 B 1x6 ~ U W b ~ AS_IS", "W_xh 3x3 W_hh 3x3 W_hq 3x3 ~ U W V ~ UNSAID",
            "U 3x3 W 3x3 V 3x3 ~ U W V ~ AS_IS"})
    void namesAndOrderDecideAndShapesSayWhichWayRound(String arrays, String letters, Layout taken) throws BadInput {
        Assignment assignment = Assignment.recognised(tensors(arrays), Layout.UNSAID);
        assertEquals(letters, letters(assignment));
        assertEquals(taken, assignment.taken());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', value = {
            "W_xz 5x3 W_hz 3x3 W_xr 5x3 W_hr 3x3 W_xh 5x3 W_hh 3x3 W_hq 3x5 ~ ELSEWHERE ~ GRU",
            "W_xi 5x3 W_hi 3x3 W_xf 5x3 W_hf 3x3 W_hq 3x5 ~ ELSEWHERE ~ LSTM", "W 2x3x5 R 2x3x3 ~ ELSEWHERE ~ backward",
            "i2h.weight 3x8 i2o.weight 5x8 ~ ELSEWHERE ~ past the state", "W_xh 3x3 W_hh 3x3 W_hq 3x3 ~ WAY ~ both",
            "U 4x5 W 5x5 V 3x4 ~ ASSIGN ~ W, “W”, is 5×5, and it must be 4×4, because U, “U”, is 4×5 and V, “V”, is 3×4",
            "U 4x5 W 5x5 V 3x5 ~ ASSIGN ~ U, “U”, is 4×5, and it must be 5×D",
            "U 4x5 W 4x4 V 3x5 ~ ASSIGN ~ V, “V”, is 3×5, and it must be K×4"})
    void whatCannotBeTakenIsSaid(String arrays, Mend mend, String words) throws BadInput {
        Outcome.Refused refused = assertInstanceOf(Outcome.Refused.class,
                Assignment.recognised(tensors(arrays), Layout.UNSAID).outcome());
        String said = new Words(Language.ENGLISH).say(refused.why());
        assertTrue(said.contains(words), said);
        assertEquals(mend, refused.mend());
    }

    @Test
    void aJoinedKernelIsTakenApartWhereXEnds() throws BadInput {
        Parameters made = made(Assignment.recognised(
                tensors("rnn/basic_rnn_cell/kernel 8x3 rnn/basic_rnn_cell/bias 3 dense/kernel 3x5"), Layout.UNSAID));
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 5; j++) {
                assertEquals(3 * j + i + 1, made.u().get(i, j));
            }
            for (int j = 0; j < 3; j++) {
                assertEquals(3 * (5 + j) + i + 1, made.w().get(i, j));
            }
        }
        Assignment other = Assignment.recognised(tensors("k 3x8 v 5x3"), Layout.UNSAID)
                .with(0, Optional.of(Role.STATE_AND_INPUT)).with(1, Optional.of(Role.V));
        assertEquals(Matrix.of(3, 3, 1, 2, 3, 9, 10, 11, 17, 18, 19), made(other).w());
        assertEquals(4, made(other).u().get(0, 0));
    }

    @Test
    void theTwoHalvesOfABiasAreAddedAndALeadingOneIsPassedOver() throws BadInput {
        Parameters made = made(Assignment.recognised(tensors("W 1x3x5 R 1x3x3 B 1x6 V 5x3 c 5x1"), Layout.UNSAID));
        assertEquals(Optional.of(Matrix.column(1 + 4, 2 + 5, 3 + 6)), made.stateBias());
        assertEquals(tensors("U 3x5").getFirst().matrix(), made.u());
        assertEquals(tensors("W 3x3").getFirst().matrix(), made.w());
        assertEquals(Optional.of(Matrix.column(1, 2, 3, 4, 5)), made.outputBias());
    }

    @Test
    void anEmbeddingIsMultipliedIntoUWordByWord() throws BadInput {
        List<Tensor> arrays = tensors("embedding.weight 7x4 " + TORCH + "fc.weight 7x3");
        Parameters made = made(Assignment.recognised(arrays, Layout.UNSAID));
        for (int i = 0; i < 3; i++) {
            for (int word = 0; word < 7; word++) {
                double expected = 0;
                for (int j = 0; j < 4; j++) {
                    expected += (4 * i + j + 1) * (4 * word + j + 1);
                }
                assertEquals(expected, made.u().get(i, word));
            }
        }
    }

    @Test
    void whereThereIsNoOutputLayerVIsZeroWithAClassForEachUnit() throws BadInput {
        assertEquals(Matrix.zeros(3, 3), made(Assignment.recognised(tensors(TORCH), Layout.UNSAID)).v());
        assertEquals(Matrix.zeros(3, 3), made(Assignment.recognised(tensors(KERAS), Layout.UNSAID)).v());
        assertEquals(2, made(Assignment.recognised(tensors("weight_ih 1x4 weight_hh 1x1"), Layout.UNSAID)).classes());
    }

    @Test
    void aLetterIsTakenFromTheArrayThatHadItButBiasesOfTheStateAreAdded() throws BadInput {
        Assignment assignment = Assignment.recognised(tensors("U 3x4 W 3x3 V 5x3 x 3 y 3 z 3x4"), Layout.AS_IS);
        assertEquals("- W V b b U", letters(assignment.with(3, Optional.of(Role.STATE_BIAS))
                .with(4, Optional.of(Role.STATE_BIAS)).with(5, Optional.of(Role.U))));
        assertEquals("- W V - - -", letters(assignment.with(0, Optional.empty())));
    }

    private static Parameters made(Assignment assignment) {
        return assertInstanceOf(Outcome.Made.class, assignment.outcome()).parameters();
    }

    private static String letters(Assignment assignment) {
        return assignment.roles().stream().map(it -> it.map(Role::letter).orElse("-"))
                .collect(Collectors.joining(" "));
    }

    private static List<Tensor> tensors(String arrays) throws BadInput {
        String[] words = arrays.strip().split(" ");
        List<Tensor> made = new ArrayList<>();
        for (int i = 0; i < words.length; i += 2) {
            int count = 1;
            for (String size : words[i + 1].split("x")) {
                count *= Integer.parseInt(size);
            }
            double[] numbers = new double[count];
            for (int n = 0; n < count; n++) {
                numbers[n] = n + 1;
            }
            byte[] file = ByteFiles.npy("<f8", "False", "(" + words[i + 1].replace("x", ",") + ",)",
                    ByteFiles.doubles(numbers));
            made.add(NpyReader.read(ByteBuffer.wrap(file), words[i], Broken.file("x.npz")));
        }
        return made;
    }
}
