package unroll.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import org.apache.pdfbox.io.RandomAccess;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessStreamCache;

/// Where PDFBox keeps what pages draw until the file is written: one temporary file, in which each stream takes as much
/// room as it is long. PDFBox's own cache holds four kilobytes of every stream in memory.
final class PdfStreams implements RandomAccessStreamCache {
    private final FileChannel file;
    private long end;

    PdfStreams() throws IOException {
        file = FileChannel.open(Files.createTempFile("unroll", ".pdf"), StandardOpenOption.READ,
                StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
    }

    @Override
    public RandomAccess createBuffer() {
        return new Kept();
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    /// Bytes that are written once, one after the other, and then read.
    private final class Kept implements RandomAccess {
        private ByteArrayOutputStream written = new ByteArrayOutputStream();
        private long begin = -1;
        private long size;
        private long position;
        private boolean closed;

        @Override
        public void write(int b) {
            written.write(b);
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            write(bytes, 0, bytes.length);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            if (begin >= 0) {
                throw new IOException("written already");
            }
            written.write(bytes, offset, length);
        }

        @Override
        public void clear() {
            written = new ByteArrayOutputStream();
            begin = -1;
            size = 0;
            position = 0;
        }

        /// Asked for when all is written.
        @Override
        public long length() throws IOException {
            if (begin < 0) {
                begin = end;
                size = written.size();
                ByteBuffer bytes = ByteBuffer.wrap(written.toByteArray());
                while (bytes.hasRemaining()) {
                    end += file.write(bytes, end);
                }
                written = new ByteArrayOutputStream(0);
            }
            return size;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int wanted = (int) Math.min(length, length() - position);
            if (wanted <= 0) {
                return length == 0 ? 0 : -1;
            }
            int read = file.read(ByteBuffer.wrap(bytes, offset, wanted), begin + position);
            position += Math.max(0, read);
            return read;
        }

        @Override
        public long getPosition() {
            return position;
        }

        @Override
        public void seek(long to) {
            position = to;
        }

        @Override
        public boolean isEOF() throws IOException {
            return position >= length();
        }

        @Override
        public RandomAccessReadView createView(long from, long length) {
            return new RandomAccessReadView(this, from, length);
        }

        @Override
        public boolean isClosed() {
            return closed;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
