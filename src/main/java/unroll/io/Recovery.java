package unroll.io;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import unroll.session.Handout;
import unroll.text.FileKey;
import unroll.text.Message;
import unroll.text.MessageKey;

/// What one window keeps aside for the case that it ends without being closed, what it finds of others that did, and which
/// files others have open.
///
/// All windows of a user share a folder, in which each holds its own files as long as its process lives. Nothing here stops
/// the program: what can't be kept is a problem to tell, what can't be read is passed over. Every method may wait for the
/// disk; one runs at a time.
public final class Recovery implements AutoCloseable {
    /// How many leftovers are kept; those kept last stay.
    public static final int MOST = 20;
    /// How long a leftover is kept.
    public static final Duration LONGEST = Duration.ofDays(30);
    /// How many bytes of leftovers are read.
    private static final long MOST_BYTES = 2L * Limits.FILE;
    private final Path folder;
    private final InstantSource clock;
    private Optional<Claim> own = Optional.empty();
    private Optional<Path> edited = Optional.empty();
    private Optional<Leftover> kept = Optional.empty();

    /// The recovery of one window in a folder, which is made where it is missing.
    ///
    /// @param clock what time it is
    public Recovery(Path folder, InstantSource clock) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
    }

    /// The recovery of one window of this user: in `$XDG_STATE_HOME/unroll/recovery` or `~/.local/state/unroll/recovery`,
    /// on Windows in `%LOCALAPPDATA%\Unroll\recovery`, on a Mac in `~/Library/Application Support/Unroll/recovery`.
    ///
    /// @param environment the environment variables
    /// @param system the name of the operating system, as Java has it
    /// @param home the user's home folder
    /// @param clock what time it is
    public static Recovery ofUser(Map<String, String> environment, String system, Path home, InstantSource clock) {
        return new Recovery(SettingsFolder.ofState(environment, system, home).resolve("recovery"), clock);
    }

    /// Tells the other windows which file this one edits; empty where it is none yet.
    ///
    /// @return what kept it from being told; empty where nothing did
    public synchronized Optional<Problem> edits(Optional<Path> file) {
        edited = file.map(Path::toAbsolutePath);
        try {
            tell(claim());
            return Optional.empty();
        } catch (IOException | BadInput _) {
            return Optional.of(problem(FileKey.NOT_KEPT));
        }
    }

    private void tell(Claim claim) throws IOException, BadInput {
        if (edited.isPresent()) {
            AtomicFile.write(claim.open(), LeftoverText.text(edited.get()).getBytes(StandardCharsets.UTF_8));
        } else {
            Files.deleteIfExists(claim.open());
        }
    }

    /// Whether a living window other than this edits a file. Of two that tell first that they edit it and ask then, at least
    /// one learns of the other, however close they are.
    public synchronized boolean isOpenElsewhere(Path file) {
        return others().anyMatch(it -> it.edits(file) && it.lives());
    }

    /// Keeps what is not saved; it replaces what this window kept before.
    ///
    /// @param base the file that it changes, as it was when it was opened or saved; empty where it never was saved
    /// @return what kept it from being kept; empty where it is kept
    public synchronized Optional<Problem> keep(Handout handout, Optional<Stamp> base) {
        try {
            Claim claim = claim();
            if (isKept(claim, handout, base)) {
                return Optional.empty();
            }
            Instant now = clock.instant();
            AtomicFile.write(claim.work(), LeftoverText.bytes(now, base, ScenarioWriter.text(handout)));
            kept = Optional.of(new Leftover(claim.name(), now, base, handout));
            return Optional.empty();
        } catch (IOException | BadInput _) {
            return Optional.of(problem(FileKey.NOT_KEPT));
        }
    }

    private boolean isKept(Claim claim, Handout handout, Optional<Stamp> base) {
        return kept.filter(it -> it.window().equals(claim.name()) && it.base().equals(base)
                && it.handout().equals(handout)).isPresent() && Files.exists(claim.work());
    }

    /// Forgets what this window kept, for it is saved now or given up.
    public synchronized void forget() {
        kept = Optional.empty();
        try {
            if (own.isPresent()) {
                Files.deleteIfExists(own.get().work());
            }
        } catch (IOException _) {
            return;
        }
    }

    /// What windows that are dead have not saved, the latest first. What is too old or too much is removed; what is broken
    /// or of a newer version is passed over until it is too old.
    public synchronized List<Leftover> leftovers() {
        Instant oldest = clock.instant().minus(LONGEST);
        List<Leftover> found = new ArrayList<>();
        long read = 0;
        for (Window dead : dead()) {
            read += dead.size();
            Optional<Leftover> leftover = read > MOST_BYTES ? Optional.empty() : dead.leftover();
            leftover.ifPresent(found::add);
            if (leftover.isEmpty() && dead.modified().isBefore(oldest)) {
                dead.remove();
            }
        }
        found.sort(Comparator.comparing(Leftover::kept).reversed());
        List<Leftover> left = found.stream().limit(MOST).filter(it -> !it.kept().isBefore(oldest)).toList();
        found.stream().skip(left.size()).forEach(this::discard);
        return left;
    }

    /// The windows that left work, the latest first; those that left none are removed.
    private List<Window> dead() {
        Map<Window, Instant> dead = new LinkedHashMap<>();
        for (Window other : others().filter(it -> !it.lives()).toList()) {
            if (other.hasWork()) {
                dead.put(other, other.modified());
            } else {
                other.remove();
            }
        }
        return dead.entrySet().stream().sorted(Map.Entry.<Window, Instant>comparingByValue().reversed())
                .map(Map.Entry::getKey).toList();
    }

    private Stream<Window> others() {
        return Window.all(folder).stream().filter(it -> own.filter(mine -> mine.name().equals(it.name())).isEmpty());
    }

    /// Removes a leftover for good, where no other window has taken it over.
    public synchronized void discard(Leftover leftover) {
        new Window(folder, leftover.window()).remove();
    }

    /// Makes a leftover the work of this window, as if it had kept it: to be saved, kept on or forgotten. It is then no
    /// leftover any more, nor can another window have it.
    ///
    /// @return what kept it from being taken over, such as another window that was faster; empty where it is
    public synchronized Optional<Problem> takeOver(Leftover leftover) {
        try {
            Claim claim = claim();
            Optional<Claim> dead = Claim.ofDead(folder, leftover.window());
            if (dead.isEmpty()) {
                return Optional.of(problem(FileKey.TAKEN_OVER));
            }
            try (Claim left = dead.get()) {
                Files.move(left.work(), claim.work(), StandardCopyOption.ATOMIC_MOVE,
                        StandardCopyOption.REPLACE_EXISTING);
            }
            kept = Optional.of(new Leftover(claim.name(), leftover.kept(), leftover.base(), leftover.handout()));
            return Optional.empty();
        } catch (NoSuchFileException _) {
            return Optional.of(problem(FileKey.TAKEN_OVER));
        } catch (IOException | BadInput _) {
            return Optional.of(problem(FileKey.NOT_KEPT));
        }
    }

    /// Leaves nothing behind: the window is closed, and what it kept is saved or given up.
    @Override
    public synchronized void close() {
        edited = Optional.empty();
        letGo();
    }

    private void letGo() {
        own.ifPresent(Claim::close);
        own = Optional.empty();
        kept = Optional.empty();
    }

    /// This window's own files, made where they are missing: before the first use, and where a person emptied the folder.
    private Claim claim() throws IOException, BadInput {
        if (own.filter(Claim::isThere).isEmpty()) {
            letGo();
            Files.createDirectories(folder, forTheOwnerOnly());
            own = Optional.of(Claim.anew(folder));
            tell(own.get());
        }
        return own.orElseThrow();
    }

    private FileAttribute<?>[] forTheOwnerOnly() {
        return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
    }

    private Problem problem(MessageKey what) {
        return new Problem(folder.toString(), new Place.Whole(), Message.of(what));
    }
}
