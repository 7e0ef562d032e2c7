package unroll.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import unroll.scene.Box;
import unroll.scene.Font;
import unroll.scene.Mark;
import unroll.scene.MarkId;
import unroll.scene.Paint;
import unroll.scene.Path;
import unroll.scene.Scene;
import unroll.scene.Stroke;

/// Scenes by chance whose marks come from one small store of ids, so that two of them share many.
public final class RandomScenes {
    private static final int IDS = 24;
    private final Random random;

    /// The same scenes for the same seed.
    public RandomScenes(long seed) {
        random = new Random(seed);
    }

    /// The next scene.
    public Scene next() {
        List<Integer> ids = new ArrayList<>();
        for (int i = 0; i < IDS; i++) {
            ids.add(i);
        }
        Collections.shuffle(ids, random);
        return new Scene(200, 150, paint(), marks(new ArrayList<>(ids.subList(0, random.nextInt(IDS))), 2));
    }

    private List<Mark> marks(List<Integer> ids, int depth) {
        List<Mark> marks = new ArrayList<>();
        while (!ids.isEmpty()) {
            marks.add(mark(ids, depth));
        }
        return marks;
    }

    private Mark mark(List<Integer> ids, int depth) {
        int number = ids.removeLast();
        MarkId id = new MarkId("m").child(number);
        int kind = random.nextInt(12) == 0 ? random.nextInt(5) : number % 5;
        return switch (kind) {
            case 0 -> new Mark.Rect(id, box(), random.nextInt(4), paint(), stroke());
            case 1 -> new Mark.Outline(id, path(), paint(), stroke());
            case 2 -> new Mark.Text(id, some(), some(), random.nextBoolean() ? "0.24" : "the cat", font(), paint());
            case 3 -> grid(id);
            default -> {
                int inside = depth == 0 ? 0 : random.nextInt(ids.size() + 1);
                List<Integer> own = new ArrayList<>(ids.subList(0, inside));
                ids.subList(0, inside).clear();
                yield new Mark.Group(id, some(), some(), random.nextInt(5) / 4.0,
                        random.nextBoolean() ? Optional.of(box()) : Optional.empty(), marks(own, depth - 1));
            }
        };
    }

    private Mark grid(MarkId id) {
        int rows = 1 + random.nextInt(3);
        int columns = 1 + random.nextInt(3);
        List<Paint> cells = new ArrayList<>();
        for (int i = 0; i < rows * columns; i++) {
            cells.add(paint());
        }
        return new Mark.Grid(id, box(), rows, columns, cells);
    }

    private Path path() {
        Path.Builder path = Path.builder();
        path.move(some(), some());
        path.line(some(), some());
        if (random.nextBoolean()) {
            path.cubic(some(), some(), some(), some(), some(), some());
            path.close();
        }
        return path.build().moved(some(), some());
    }

    private Font font() {
        return random.nextBoolean() ? Font.sans(9 + random.nextInt(3)) : Font.mono(11.5);
    }

    private Paint paint() {
        return random.nextInt(4) == 0 ? Paint.NONE : new Paint(random.nextInt(3) * 0x305070 | 0xC0102030);
    }

    private Stroke stroke() {
        return switch (random.nextInt(3)) {
            case 0 -> Stroke.NONE;
            case 1 -> Stroke.solid(paint(), 1 + random.nextInt(2));
            default -> Stroke.dashed(paint(), 1);
        };
    }

    private Box box() {
        return new Box(some(), some(), 10 + some(), 10 + some());
    }

    private double some() {
        return random.nextInt(12) * 7.25;
    }
}
