package unroll.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;

/// What a file was when we read or wrote it, so that a change underneath is noticed.
///
/// @param file which file, absolute
/// @param size its bytes
/// @param modified when it was changed last, as its system says
/// @param identity what its system calls it besides its name, other after it was replaced; empty where it has no such
/// @param digest the SHA-256 of its bytes, hexadecimal
public record Stamp(Path file, long size, Instant modified, String identity, String digest) {

    /// What has become of the file.
    public enum State {
        /// It has the same bytes, whatever its time is now.
        SAME,
        /// It has other bytes, can't be read, or is no file any more.
        CHANGED,
        /// It is not there.
        VANISHED
    }

    /// The stamp of some bytes and what was known of their file before they were read.
    static Stamp of(Path file, BasicFileAttributes about, byte[] bytes) {
        return new Stamp(file.toAbsolutePath(), bytes.length, about.lastModifiedTime().toInstant(), identity(about),
                digest(bytes));
    }

    /// What has become of the file since. Its bytes are read only where its size is the same and its time or identity is
    /// another.
    public State now() {
        try {
            BasicFileAttributes about = Files.readAttributes(file, BasicFileAttributes.class);
            if (!about.isRegularFile() || about.size() != size) {
                return State.CHANGED;
            }
            boolean isUntouched = about.lastModifiedTime().toInstant().equals(modified)
                    && identity(about).equals(identity);
            return isUntouched || digest(FileBytes.of(file, file.toString())).equals(digest)
                    ? State.SAME
                    : State.CHANGED;
        } catch (IOException _) {
            return State.VANISHED;
        } catch (BadInput _) {
            return Files.exists(file) ? State.CHANGED : State.VANISHED;
        }
    }

    private static String identity(BasicFileAttributes about) {
        return Optional.ofNullable(about.fileKey()).map(Object::toString).orElse("");
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
