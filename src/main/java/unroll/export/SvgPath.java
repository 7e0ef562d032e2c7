package unroll.export;

import unroll.scene.Path;

/// A path in the notation of SVG's `d`.
final class SvgPath implements Path.Sink {
    private final StringBuilder data = new StringBuilder();

    private SvgPath() {
    }

    static String of(Path path) {
        SvgPath writer = new SvgPath();
        path.replay(writer);
        return writer.data.toString();
    }

    @Override
    public void move(double x, double y) {
        add('M', x, y);
    }

    @Override
    public void line(double x, double y) {
        add('L', x, y);
    }

    @Override
    public void quad(double cx, double cy, double x, double y) {
        add('Q', cx, cy, x, y);
    }

    @Override
    public void cubic(double c1x, double c1y, double c2x, double c2y, double x, double y) {
        add('C', c1x, c1y, c2x, c2y, x, y);
    }

    @Override
    public void close() {
        data.append('Z');
    }

    private void add(char command, double... numbers) {
        data.append(command);
        for (int i = 0; i < numbers.length; i++) {
            if (i > 0) {
                data.append(' ');
            }
            ShortNumber.append(data, numbers[i]);
        }
    }
}
