package unroll.tensor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import unroll.io.BadInput;
import unroll.io.Limits;

/// Files with a few bytes changed, lost, doubled or exchanged: each is read or refused with a sentence, and neither takes
/// more memory than the file's size allows.
final class MutatedFilesTest {
    private static final int MUTATIONS = 30_000;
    private static final long MEMORY = 3 << 20;
    private static final byte[] NPY = ByteFiles.npy(2, 2, 1, 2, 3, 4);
    private static final byte[][] EXTREMES = {ByteFiles.hex("ffffffff"), ByteFiles.hex("ffffff7f"),
            ByteFiles.hex("00000080"), ByteFiles.hex("00000000"), ByteFiles.hex("01000000"), ByteFiles.hex("0000ffff"),
            ByteFiles.hex("ffffffffffffffff"), ByteFiles.hex("ffffffffffffff7f"), ByteFiles.hex("0000000000000080"),
            ByteFiles.ascii("999999999999999999"), ByteFiles.ascii("-1"), ByteFiles.ascii("["), ByteFiles.ascii("\""),
            ByteFiles.ascii("'"), ByteFiles.ascii("("), ByteFiles.ascii("NaN"), ByteFiles.ascii("1e400")};
    private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    @Test
    void everyMutatedFileIsReadOrRefusedWithLittleMemory() {
        Random random = new Random(5);
        List<Seed> seeds = seeds();
        List<byte[]> others = seeds.stream().map(Seed::bytes).toList();
        int[] refused = new int[seeds.size()];
        for (int i = 0; i < MUTATIONS; i++) {
            int which = i % refused.length;
            byte[] mutated = mutated(seeds.get(which).bytes(), others, random);
            refused[which] += isRefused(seeds.get(which).name(), mutated) ? 1 : 0;
        }
        Arrays.stream(refused).forEach(count -> assertTrue(count > MUTATIONS / seeds.size() / 20,
                () -> Arrays.toString(refused)));
    }

    @Test
    void theFilesThemselvesAreRead() {
        seeds().forEach(seed -> assertEquals("read", isRefused(seed.name(), seed.bytes()) ? "refused" : "read",
                seed.name()));
    }

    /// The largest files that lie in every way take a few times their size.
    @Test
    void largeFilesThatLieTakeAFewTimesTheirSize() {
        int size = Limits.FILE - 100;
        byte[] commas = new byte[size];
        Arrays.fill(commas, (byte) ',');
        byte[] lines = new byte[size];
        Arrays.fill(lines, (byte) '1');
        for (int i = 1; i < size; i += 2) {
            lines[i] = '\n';
        }
        byte[] brackets = new byte[size];
        Arrays.fill(brackets, (byte) '[');
        System.arraycopy(ByteFiles.little(size - 8L, 8), 0, brackets, 0, 8);
        brackets[8] = '{';
        byte[] ends = new byte[size];
        System.arraycopy(ByteFiles.hex("504b0304"), 0, ends, 0, 4);
        byte[] records = ByteFiles.zip(ByteFiles.Member.stored("U.npy", NPY));
        for (int at = 4; at + records.length < size; at += records.length) {
            System.arraycopy(records, 0, ends, at, records.length);
        }
        for (Seed seed : List.of(new Seed("a.csv", commas), new Seed("b.csv", lines),
                new Seed("c.safetensors", brackets), new Seed("d.npz", ends))) {
            long before = threads.getCurrentThreadAllocatedBytes();
            assertTrue(isRefusedOnly(seed.name(), seed.bytes()), seed.name());
            long taken = threads.getCurrentThreadAllocatedBytes() - before;
            assertTrue(taken < 7L * Limits.FILE, () -> seed.name() + " takes " + taken);
        }
    }

    private record Seed(String name, byte[] bytes) {}

    private static List<Seed> seeds() {
        String header = "{\"__metadata__\":{\"format\":\"pt\"},\"U\":{\"dtype\":\"F64\",\"shape\":[2,2],\"data_offsets\":"
                + "[0,32]},\"b\":{\"dtype\":\"BF16\",\"shape\":[2],\"data_offsets\":[32,36]}}";
        return List.of(new Seed("U.npy", NPY),
                new Seed("x.npz", ByteFiles.zip(ByteFiles.Member.stored("U.npy", NPY),
                        ByteFiles.Member.deflated("W.npy", NPY))),
                new Seed("x.npz", ByteFiles.zip64(ByteFiles.Member.deflated("U.npy", NPY))),
                new Seed("x.safetensors",
                        ByteFiles.safetensors(header, ByteFiles.join(ByteFiles.doubles(1, 2, 3, 4), new byte[4]))),
                new Seed("x.csv", "# of\n;\"a\";b\n\"r\";1,5;-2e3\nq;3;4\n".getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] mutated(byte[] bytes, List<byte[]> others, Random random) {
        byte[] made = bytes;
        for (int n = 1 + random.nextInt(3); n > 0 && made.length > 0; n--) {
            int at = random.nextInt(made.length);
            int to = at + random.nextInt(made.length - at + 1);
            byte[] head = Arrays.copyOf(made, at);
            byte[] tail = Arrays.copyOfRange(made, at, made.length);
            byte[] extreme = EXTREMES[random.nextInt(EXTREMES.length)];
            made = switch (random.nextInt(7)) {
                case 0, 1 -> ByteFiles.join(head, new byte[]{(byte) (tail[0] ^ 1 << random.nextInt(8))},
                        Arrays.copyOfRange(tail, 1, tail.length));
                case 2 -> ByteFiles.join(head, extreme,
                        Arrays.copyOfRange(tail, Math.min(tail.length, extreme.length), tail.length));
                case 3 -> ByteFiles.join(head, extreme, tail);
                case 4 -> ByteFiles.join(head, Arrays.copyOfRange(made, to, made.length));
                case 5 -> ByteFiles.join(head, Arrays.copyOfRange(made, at, to), tail);
                default -> {
                    byte[] other = others.get(random.nextInt(others.size()));
                    int from = random.nextInt(other.length);
                    yield ByteFiles.join(head, Arrays.copyOfRange(other, from,
                            from + random.nextInt(other.length - from)), tail);
                }
            };
        }
        return made;
    }

    private boolean isRefused(String name, byte[] bytes) {
        long before = threads.getCurrentThreadAllocatedBytes();
        boolean refused = isRefusedOnly(name, bytes);
        long taken = threads.getCurrentThreadAllocatedBytes() - before;
        assertTrue(taken < MEMORY, () -> name + " of " + bytes.length + " bytes takes " + taken);
        return refused;
    }

    /// Anything but a [BadInput] is a failure of the test.
    private static boolean isRefusedOnly(String name, byte[] bytes) {
        try {
            List<Double> sums = new ArrayList<>();
            for (Tensor tensor : Reading.all(name, bytes)) {
                sums.add(tensor.matrix().get(0));
            }
            return sums.isEmpty();
        } catch (BadInput e) {
            assertTrue(e.getMessage().startsWith(name + ": ") && !e.getMessage().contains("\n"), e.getMessage());
            return true;
        }
    }
}
