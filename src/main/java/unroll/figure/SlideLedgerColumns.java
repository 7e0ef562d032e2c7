package unroll.figure;

import java.util.List;
import java.util.stream.Stream;

/// The widths of the columns of the ledger on a slide or a page of its own, in px. Where the room is too narrow for all
/// numbers, the parts lose theirs first, for they follow from their factors, then the factors, which stand in the
/// network; δ ⊗ s itself is kept as long as colours have room.
///
/// @param name of the rows' names
/// @param left of the left factor
/// @param right of the right factor
/// @param part of the part
/// @param sign of ⊗ and of =
/// @param size of the number of a size
record SlideLedgerColumns(double name, double left, double right, double part, double sign, double size) {
    static final double NAMES = 12;
    static final double BAR = 11;
    private static final double BESIDE_BAR = 8;
    private static final double BESIDE_SIZE = 5;
    private static final double END = 5;
    private static final double SMALL_NAME = 60;
    private static final double SMALL_SIZE = 40;
    private static final double SIGN = 18;
    private static final double LEFT_NUMBERS = 41;
    private static final double LEFT_COLOURS = 18;
    private static final double FACTOR_CELL = 38;
    private static final double PART_CELL = 41;
    private static final int MOST_NUMBERS = 12;

    /// The widest that a room has place for.
    ///
    /// @param columns of the weight
    /// @param bit width of a cell of the right factor that holds a number
    /// @param numbers whether the rows are high enough for numbers
    /// @param room the width of the ledger
    static SlideLedgerColumns of(double name, double size, int columns, double bit, Numbers numbers, double room) {
        List<SlideLedgerColumns> all = wishes(name, size, columns, bit, numbers);
        return all.stream().filter(it -> it.width() <= room).findFirst().orElseGet(() -> {
            double left = room - all.getLast().width() + all.getLast().part();
            return new SlideLedgerColumns(name, 0, 0, Math.max(LEFT_COLOURS, left), 0, size);
        });
    }

    /// Whether cells have room for numbers.
    enum Numbers {
        SHOWN, FOLDED
    }

    /// The widest first.
    private static List<SlideLedgerColumns> wishes(double name, double size, int columns, double bit,
            Numbers numbers) {
        double right = Math.clamp(12.0 * columns, 36, 84);
        double part = Math.clamp(16.0 * columns, 48, 108);
        SlideLedgerColumns colours = new SlideLedgerColumns(name, LEFT_COLOURS, right, part, SIGN, size);
        SlideLedgerColumns small = new SlideLedgerColumns(Math.min(name, SMALL_NAME), 13, 30, 34, 12, SMALL_SIZE);
        SlideLedgerColumns alone = new SlideLedgerColumns(name, 0, 0, part, 0, size);
        if (numbers == Numbers.FOLDED || columns > MOST_NUMBERS) {
            SlideLedgerColumns wide = new SlideLedgerColumns(name, LEFT_COLOURS, 9.0 * columns, 9.0 * columns, SIGN,
                    size);
            return Stream.of(wide, colours, small, alone).toList();
        }
        double factor = bit * columns;
        return List.of(new SlideLedgerColumns(name, LEFT_NUMBERS, factor, PART_CELL * columns, SIGN, size),
                new SlideLedgerColumns(name, LEFT_NUMBERS, factor, part, SIGN, size),
                new SlideLedgerColumns(name, LEFT_COLOURS, right, part, SIGN, size), small,
                new SlideLedgerColumns(name, 0, 0, PART_CELL * columns, 0, size), alone);
    }

    /// Those that show factors, the widest first.
    static List<SlideLedgerColumns> withFactors(double name, double size, int columns, double bit, Numbers numbers) {
        return wishes(name, size, columns, bit, numbers).stream().filter(SlideLedgerColumns::hasFactors).toList();
    }

    /// The width of a cell of the right factor that holds a number.
    ///
    /// @param bits whether it is a one-hot vector
    static double factorCell(Bits bits) {
        return switch (bits) {
            case ONE_HOT -> 16;
            case NUMBERS -> FACTOR_CELL;
        };
    }

    /// What the right factor has.
    enum Bits {
        ONE_HOT, NUMBERS
    }

    /// How wide a ledger is that shows all of its numbers.
    static double whole(double name, double size, int columns, double bit) {
        return wishes(name, size, columns, bit, Numbers.SHOWN).getFirst().width();
    }

    boolean hasFactors() {
        return left > 0;
    }

    /// The width of all of it.
    double width() {
        return barX() + BAR + BESIDE_SIZE + size + END;
    }

    double rightX() {
        return NAMES + name + left + sign;
    }

    double partX() {
        return rightX() + right + sign;
    }

    double barX() {
        return partX() + part + BESIDE_BAR;
    }
}
