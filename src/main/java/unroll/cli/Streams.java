package unroll.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;

/// Standard input, output and error as bytes; what is written is UTF-8 whatever the locale's character set.
///
/// @param in read where the file is named `-`
/// @param out where results go; a write that fails must throw, which a `PrintStream` does not
/// @param err where one line goes when something fails
/// @param screen whether a person sees `err` as it is written
public record Streams(InputStream in, OutputStream out, OutputStream err, Screen screen) {

    /// Those of this process.
    public static Streams ofProcess() {
        return new Streams(System.in, new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err), Screen.ofProcess());
    }
}
