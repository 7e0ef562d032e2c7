package unroll.packaging;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/// What a folder was made from, so that the next build can keep it.
///
/// @param digest of the files' contents, the options, and the JDK
record Stamp(String digest) {

    static Stamp of(List<Path> files, List<String> options) throws IOException {
        MessageDigest digest = sha256();
        digest.update(System.getProperty("java.vm.version").getBytes(StandardCharsets.UTF_8));
        digest.update(String.join("\n", options).getBytes(StandardCharsets.UTF_8));
        for (Path file : files) {
            digest.update(Files.readAllBytes(file));
        }
        return new Stamp(HexFormat.of().formatHex(digest.digest()));
    }

    boolean isOn(Path folder) throws IOException {
        Path file = file(folder);
        return Files.isDirectory(folder) && Files.exists(file) && Files.readString(file).equals(digest);
    }

    void putOn(Path folder) throws IOException {
        Files.writeString(file(folder), digest);
    }

    /// Beside the folder, not in it: it is no part of what is made.
    private static Path file(Path folder) {
        return folder.resolveSibling("." + folder.getFileName() + ".made-from");
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
