package unroll.render.fx;

import java.nio.IntBuffer;
import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import unroll.scene.Mark;
import unroll.scene.Paint;

/// The picture of a heat map, a block of pixels a cell. JavaFX smooths a picture that it stretches, whatever it is told:
/// with blocks of at least a screen's pixels it is not stretched, and edges between cells stay sharp.
final class GridImage {
    private static final double FINEST_SCREEN = 2;
    private static final int LARGEST = 2048;
    private final int rows;
    private final int columns;
    private final int blockWidth;
    private final int blockHeight;
    private final IntBuffer pixels;
    private final PixelBuffer<IntBuffer> buffer;

    GridImage(Mark.Grid grid) {
        rows = Math.max(1, grid.rows());
        columns = Math.max(1, grid.columns());
        blockWidth = block(grid.box().width(), columns);
        blockHeight = block(grid.box().height(), rows);
        pixels = IntBuffer.allocate(columns * blockWidth * rows * blockHeight);
        buffer = new PixelBuffer<>(columns * blockWidth, rows * blockHeight, pixels,
                PixelFormat.getIntArgbPreInstance());
        write(grid.cells());
    }

    Image picture() {
        return new WritableImage(buffer);
    }

    /// Whether a grid has as many cells, of about the same size.
    boolean fits(Mark.Grid grid) {
        return grid.rows() == rows && grid.columns() == columns && block(grid.box().width(), columns) == blockWidth
                && block(grid.box().height(), rows) == blockHeight;
    }

    /// Gives the cells other colours, in all pictures taken before.
    void paint(List<Paint> cells) {
        buffer.updateBuffer(all -> {
            write(cells);
            return null;
        });
    }

    private void write(List<Paint> cells) {
        int[] line = new int[columns * blockWidth];
        for (int row = 0; row < rows && !cells.isEmpty(); row++) {
            for (int x = 0; x < line.length; x++) {
                line[x] = premultiplied(cells.get(row * columns + x / blockWidth));
            }
            for (int y = row * blockHeight; y < (row + 1) * blockHeight; y++) {
                pixels.put(y * line.length, line);
            }
        }
    }

    private static int block(double side, int cells) {
        int sharp = (int) Math.ceil(side * FINEST_SCREEN / cells);
        return Math.clamp(sharp, 1, Math.max(1, LARGEST / cells));
    }

    private static int premultiplied(Paint paint) {
        double alpha = paint.alpha();
        return paint.argb() & 0xFF000000 | (int) Math.round(paint.red() * alpha) << 16
                | (int) Math.round(paint.green() * alpha) << 8 | (int) Math.round(paint.blue() * alpha);
    }
}
