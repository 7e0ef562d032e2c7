package unroll.figure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import unroll.text.GroupFormat;
import unroll.trace.Quantity;

/// The numbers of one moment that are set already, so that trying another arrangement sets none of them again. Lives
/// within one method call.
final class SetNumbers {
    private final Map<Quantity, GroupFormat> formats = new HashMap<>();
    private final Map<Subject.Cell, Cell> cells = new HashMap<>();
    private final Map<Place, MathRow> blocks = new HashMap<>();
    private final Map<Place, MathRow> columns = new HashMap<>();

    /// A number, or dots for numbers left out.
    ///
    /// @param wholes the width of what stands before the decimal sign, in em; absent for dots
    record Cell(MathRow row, OptionalDouble wholes) {}

    /// Some rows and columns of a quantity.
    private record Place(Quantity quantity, Subject.Turn turn, List<Integer> rows, List<Integer> columns) {}

    /// How a quantity is written, decided where it is not known.
    GroupFormat format(Quantity quantity, Supplier<GroupFormat> make) {
        return known(formats, quantity, make);
    }

    /// A number, made where it is not known.
    Cell cell(Subject.Cell subject, Supplier<Cell> make) {
        return known(cells, subject, make);
    }

    /// A matrix or vector in brackets, made where it is not known.
    MathRow block(NumberBlock block, List<Integer> rowPlaces, List<Integer> columnPlaces, Supplier<MathRow> make) {
        return known(blocks, new Place(block.quantity(), block.turn(), rowPlaces, columnPlaces), make);
    }

    /// A column without brackets, made where it is not known.
    MathRow column(NumberBlock block, List<Integer> rowPlaces, int column, Supplier<MathRow> make) {
        return known(columns, new Place(block.quantity(), block.turn(), rowPlaces, List.of(column)), make);
    }

    private static <K, V> V known(Map<K, V> all, K key, Supplier<V> make) {
        V known = all.get(key);
        if (known == null) {
            known = make.get();
            all.put(key, known);
        }
        return known;
    }
}
