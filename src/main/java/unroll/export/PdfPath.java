package unroll.export;

import unroll.scene.Path;

/// A path as PDF operators. PDF has no quadratic curves: a cubic one is the same curve.
final class PdfPath implements Path.Sink {
    private final PdfContent content;
    private double penX;
    private double penY;

    PdfPath(PdfContent content) {
        this.content = content;
    }

    @Override
    public void move(double x, double y) {
        content.numbers(x, y).operator("m");
        pen(x, y);
    }

    @Override
    public void line(double x, double y) {
        content.numbers(x, y).operator("l");
        pen(x, y);
    }

    @Override
    public void quad(double cx, double cy, double x, double y) {
        cubic(penX + (cx - penX) * 2 / 3, penY + (cy - penY) * 2 / 3, x + (cx - x) * 2 / 3, y + (cy - y) * 2 / 3, x, y);
    }

    @Override
    public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        content.numbers(c1x, c1y, c2x, c2y, x, y).operator("c");
        pen(x, y);
    }

    @Override
    public void close() {
        content.operator("h");
    }

    private void pen(double x, double y) {
        penX = x;
        penY = y;
    }
}
