package unroll.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class PathTest {

    @Test
    void aMovedPathEqualsOneBuiltThere() {
        Path moved = line(0, 0, 3, 4).moved(10, 20);
        Path built = line(10, 20, 13, 24);
        assertEquals(built, moved);
        assertEquals(built.hashCode(), moved.hashCode());
        assertEquals(built.bounds(), moved.bounds());
        assertNotEquals(line(0, 0, 3, 4), moved);
        assertFalse(moved.sharesPointsWith(built));
    }

    @Test
    void aMovedPathKnowsWhereItComesFrom() {
        Path path = line(1, 2, 3, 4);
        Path moved = path.moved(10, 20).moved(-4, 1);
        assertTrue(moved.sharesPointsWith(path));
        assertEquals(6, moved.dx());
        assertEquals(21, moved.dy());
        assertEquals(path, moved.unmoved());
    }

    @Test
    void betweenMovedAndBuiltThereIsAWay() {
        assertEquals(line(5, 5, 7, 7), line(0, 0, 2, 2).moved(4, 4).mix(line(6, 6, 8, 8), 0.5));
        assertEquals(line(4, 4, 6, 6), line(0, 0, 2, 2).moved(2, 2).mix(line(0, 0, 2, 2).moved(6, 6), 0.5));
    }

    private static Path line(double x1, double y1, double x2, double y2) {
        Path.Builder line = Path.builder();
        line.move(x1, y1);
        line.line(x2, y2);
        return line.build();
    }
}
