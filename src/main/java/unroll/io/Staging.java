package unroll.io;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import unroll.text.ExportKey;
import unroll.text.Message;

/// Files in the making, in a folder of their own beside those whose places they take once all are whole. What is not
/// taken is removed.
public final class Staging implements AutoCloseable {
    private static final long LEAST_SPACE = 1 << 16;
    private static final int TRIES = 40;
    private static final long PAUSE = 25;
    private final Path folder;
    private final List<Path> files;
    private final WorkFolder work;
    private final boolean made;
    private final Thread ending = new Thread(this::abandon, "staging");
    private volatile boolean isAbandoned;
    private boolean taken;

    private Staging(Path folder, List<Path> files, WorkFolder work, boolean made) {
        this.folder = folder;
        this.files = files;
        this.work = work;
        this.made = made;
        // a program that ends in the middle of an export leaves nothing behind
        Runtime.getRuntime().addShutdownHook(ending);
    }

    /// Begins files in a folder, which is made where it is missing.
    ///
    /// @throws BadInput where nothing can be written there
    public static Staging of(Path folder, List<Path> files) throws BadInput {
        boolean made = !Files.exists(folder);
        try {
            Files.createDirectories(folder);
            Staging staging = new Staging(folder, List.copyOf(files), WorkFolder.hidden(folder), made);
            if (staging.isFull()) {
                staging.close();
                throw new BadInput(new Problem(folder.toString(), new Place.Whole(), Message.of(ExportKey.DISK_FULL)));
            }
            return staging;
        } catch (IOException e) {
            throw new BadInput(AtomicFile.problem(files.getFirst(), e), e);
        }
    }

    /// Where a file is written.
    public OutputStream stream(int index) throws IOException {
        if (isAbandoned) {
            throw new IOException(folder.toString());
        }
        return Files.newOutputStream(staged(index), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    private Path staged(int index) {
        return work.path().resolve(Integer.toString(index));
    }

    /// Why writing failed.
    public BadInput failed(IOException cause) {
        boolean isFull = isFull();
        Problem problem = isFull
                ? new Problem(files.getFirst().toString(), new Place.Whole(), Message.of(ExportKey.DISK_FULL))
                : AtomicFile.problem(files.getFirst(), cause);
        return new BadInput(problem, cause);
    }

    private boolean isFull() {
        try {
            return Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE;
        } catch (IOException _) {
            return false;
        }
    }

    /// Puts all files into their places, whole and on the disk.
    ///
    /// @throws BadInput where one can't be; those before it have taken their places then
    public void take() throws BadInput {
        for (int i = 0; i < files.size(); i++) {
            try (FileChannel channel = FileChannel.open(staged(i), StandardOpenOption.WRITE)) {
                channel.force(true);
            } catch (IOException e) {
                throw failed(e);
            }
        }
        for (int i = 0; i < files.size(); i++) {
            try {
                Path target = AtomicFile.target(files.get(i));
                Temporary.becomeLike(staged(i), target);
                Files.move(staged(i), target, StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new BadInput(AtomicFile.problem(files.get(i), e), e);
            }
        }
        taken = true;
        AtomicFile.flush(folder);
    }

    /// Removes what was not taken.
    @Override
    public void close() {
        try {
            Runtime.getRuntime().removeShutdownHook(ending);
        } catch (IllegalStateException _) {
            // the program is ending: the hook does the same
        }
        clear();
    }

    /// Removes what there is, again and again for a while: whoever writes may be in the middle of a file.
    private void abandon() {
        isAbandoned = true;
        for (int i = 0; i < TRIES && Files.exists(work.path()); i++) {
            clear();
            try {
                Thread.sleep(PAUSE);
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void clear() {
        work.close();
        if (made && !taken) {
            remove(folder);
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException _) {
            return;
        }
    }
}
