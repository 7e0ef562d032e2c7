package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import unroll.io.BadInput;
import unroll.io.Limits;
import unroll.linalg.Matrix;
import unroll.tensor.ByteFiles.Member;

final class NpzReaderTest {
    private static final byte[] ONE = ByteFiles.npy(1, 2, 3, 4);
    private static final Member STORED = Member.stored("U.npy", ONE);
    private static final Member DEFLATED = Member.deflated("U.npy", ONE);

    @Test
    void storedAndDeflatedEntriesAreRead() throws BadInput {
        List<Tensor> tensors = Reading.all("x.npz", ByteFiles.zip(STORED, Member.deflated("rnn/W.npy", ONE),
                Member.stored("README", ByteFiles.ascii("left out")), Member.stored("folder/", new byte[0])));
        assertEquals(List.of("U", "rnn/W"), ByteFiles.names(tensors));
        assertEquals(Matrix.of(1, 2, 3, 4), tensors.get(0).matrix());
        assertEquals(Matrix.of(1, 2, 3, 4), tensors.get(1).matrix());
    }

    @Test
    void sizesOf64BitsAreReadAsNumPyWritesThem() throws BadInput {
        for (Member member : List.of(STORED, DEFLATED)) {
            assertEquals(Matrix.of(1, 2, 3, 4), Reading.one("x.npz", ByteFiles.zip64(member)).matrix());
        }
    }

    @Test
    void anEntryWhoseSizesFollowItIsRead() throws BadInput {
        byte[] bytes = ByteFiles.zip(DEFLATED.withFlags(8));
        Arrays.fill(bytes, 14, 26, (byte) 0);
        assertEquals(Matrix.of(1, 2, 3, 4), Reading.one("x.npz", bytes).matrix());
    }

    @Test
    void moreThanItAnnouncesIsNotInflated() {
        byte[] bomb = ByteFiles.deflate(new byte[200 << 20]);
        refused("U: it unpacks to more than the 152 bytes that it announces; save it again",
                new Member("U.npy", 0, 8, 0, bomb, 152));
        refused("U: unpacked, the arrays are larger than 64 MiB together; save only the weights",
                new Member("U.npy", 0, 8, 0, bomb, 200 << 20));
        refused("U: damaged or cut short: 60000000 bytes are announced, " + DEFLATED.packed().length
                + " are there; save it again", DEFLATED.withSize(60_000_000));
    }

    @Test
    void allEntriesTogetherAreBounded() {
        byte[] zeros = ByteFiles.npy("|i1", "False", "(5000, 5000)", new byte[25_000_000]);
        Member large = Member.deflated("a.npy", zeros);
        Member[] members = new Member[3];
        for (int i = 0; i < members.length; i++) {
            members[i] = new Member("a" + i + ".npy", 0, 8, large.crc(), large.packed(), large.size());
        }
        assertTrue(3L * zeros.length > Limits.FILE);
        refused("a2: unpacked, the arrays are larger than 64 MiB together; save only the weights", members);
    }

    @Test
    void whatIsDamagedOrLiesIsOneSentence() {
        refused("U: its checksum does not hold, so it is damaged; save it again", STORED.withCrc(1));
        refused("U: its checksum does not hold, so it is damaged; save it again", DEFLATED.withCrc(1));
        refused("U: damaged or cut short: 7 bytes are announced, " + ONE.length + " are there; save it again",
                STORED.withSize(7));
        refused("U: damaged or cut short: " + (ONE.length + 1) + " bytes are announced, " + ONE.length
                + " are there; save it again", DEFLATED.withSize(ONE.length + 1));
        refused("U: its packed bytes are damaged; save it again",
                new Member("U.npy", 0, 8, 0, ByteFiles.hex("07"), 1));
        refused("U: its packed bytes are damaged; save it again", new Member("U.npy", 0, 8, DEFLATED.crc(),
                ByteFiles.join(DEFLATED.packed(), new byte[1]), DEFLATED.size()));
        refused("U: it is packed by method 12; use numpy.savez or numpy.savez_compressed", STORED.withMethod(12));
        refused("U.npy: the archive is encrypted; save it without a password", STORED.withFlags(1));
        refused("U: two arrays have this name; rename one and save again", STORED, DEFLATED);
        refused("there is no array in this archive; save arrays with numpy.savez", Member.stored("README", ONE));
        refused("there is no array in this archive; save arrays with numpy.savez");
        refused("this is a PyTorch file of pickles, which can run any program when they are read, so it is never opened;"
                + " save model.state_dict() with safetensors.torch.save_file or numpy.savez", STORED,
                Member.stored("model/data.pkl", new byte[0]));
        refused("this is a file of Keras (HDF5), which is not read here; save its weights with numpy.savez, each under"
                + " its name, and import that",
                Member.stored("model.weights.h5", new byte[0]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"../U", "/etc/U", "a/../../U", "C:\\U", "..\\U", " ", ""})
    void aNameThatLeadsSomewhereElseIsRefused(String name) {
        refused("“" + name
                + "” cannot be an array’s name: it is empty or too long, has control characters, or leads out"
                + " of a folder; rename the array and save again", Member.stored(name + ".npy", ONE));
    }

    @Test
    void entriesThatOverlapAreRefused() {
        byte[] local = ByteFiles.join(ByteFiles.local(STORED), ONE);
        byte[] directory = ByteFiles.join(ByteFiles.central(STORED, 0, ""), ByteFiles.central(STORED, 0, ""));
        byte[] bytes = ByteFiles.join(local, directory, ByteFiles.end(2, directory.length, local.length));
        assertEquals("x.npz: U.npy: it overlaps with U.npy; save the file again", Reading.problem("x.npz", bytes));
    }

    @Test
    void aDirectoryThatSaysSomethingElseThanTheEntryIsRefused() {
        byte[] bytes = ByteFiles.zip(STORED);
        bytes[30] = 'V';
        assertEquals("x.npz: U.npy: the archive’s directory says something else of this entry than its own header;"
                + " save it again", Reading.problem("x.npz", bytes));
    }

    @Test
    void aDirectoryThatPointsOutsideIsRefused() {
        for (int offset : new int[]{1, 1_000_000, Integer.MAX_VALUE, -1, -2}) {
            byte[] local = ByteFiles.join(ByteFiles.local(STORED), ONE);
            byte[] directory = ByteFiles.central(STORED, offset, "");
            byte[] bytes = ByteFiles.join(local, directory, ByteFiles.end(1, directory.length, local.length));
            String problem = Reading.problem("x.npz", bytes);
            assertTrue(problem.endsWith("the archive’s directory is damaged or points outside; save it again"),
                    problem);
            byte[] lying = ByteFiles.join(local, directory, ByteFiles.end(1, directory.length, offset));
            assertTrue(Reading.problem("x.npz", lying).startsWith("x.npz: the archive’s directory"), problem);
        }
    }

    @Test
    void tooManyEntriesAreRefused() {
        byte[] bytes = ByteFiles.join(ByteFiles.zip(STORED));
        bytes[bytes.length - 11] = 0x7f;
        assertEquals("x.npz: there are more arrays than the 10000 that fit; save only the weights",
                Reading.problem("x.npz", bytes));
    }

    @Test
    void cutAnywhereItIsRefused() {
        byte[] whole = ByteFiles.zip(STORED, Member.deflated("W.npy", ONE));
        for (int length = 0; length < whole.length; length++) {
            String problem = Reading.problem("x.npz", Arrays.copyOf(whole, length));
            assertTrue(problem.startsWith("x.npz: ") && !problem.contains("read: "), problem);
        }
    }

    private static void refused(String words, Member... members) {
        assertEquals("x.npz: " + words, Reading.problem("x.npz", ByteFiles.zip(members)));
    }
}
