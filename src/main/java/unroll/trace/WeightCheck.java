package unroll.trace;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import unroll.linalg.Matrix;
import unroll.rnn.Weight;

/// The analytic gradient of one weight beside the numeric one, entry by entry.
///
/// The relative difference of an entry is |a − n| / max(|a|, |n|, m / 1000, 10⁷ r), 0 where a = n: m is the largest entry
/// of either gradient of this weight, r the resolution, the size of what rounding leaves open in n. So an entry near zero
/// is measured against its neighbours, and yet a difference passes 10⁻⁶ only where it is below 10⁻⁹ of the largest entry
/// or below 10 r, which no difference quotient in doubles can tell from zero.
///
/// @param weight which
/// @param analytic what backpropagation gives, in the shape of the weight
/// @param numeric what difference quotients of E give, NaN where there is none
/// @param relative the relative differences; NaN where analytic or numeric is not finite, 0 at a kink where no
/// difference quotient is to be had
/// @param oneSided how many entries sit where the non-linearity bends and were compared on one side only
/// @param undecided how many entries have no difference quotient, since it bends on both sides
/// @param combined how many entries have no difference quotient of their own, but one combined of those of the sums that
/// they are part of, [StepQuotients]
public record WeightCheck(Weight weight, Matrix analytic, Matrix numeric, Matrix relative, int oneSided,
        int undecided, int combined) {

    /// Entries from which more than one thread pays.
    private static final int WORTH_THREADS = 100;

    /// Entries that have a quotient of their own where most have not, spread evenly; and of those that differ most.
    static final int SPREAD = 8;

    /// Compares all entries of one weight.
    ///
    /// @param cancelled asked before every entry, from any thread; once it says so, no more are compared and the result
    /// means nothing
    static WeightCheck of(LossSource loss, Weight weight, Matrix analytic, BooleanSupplier cancelled) {
        int size = analytic.rows() * analytic.columns();
        IntStream each = IntStream.range(0, analytic.rows());
        List<NumericDerivative> derivatives = (size < WORTH_THREADS ? each : each.parallel())
                .mapToObj(i -> row(loss.row(weight, i), analytic.columns(), cancelled)).flatMap(List::stream).toList();
        return of(weight, analytic, derivatives, loss.base(), 0);
    }

    /// Compares all entries of one weight with quotients combined of those of the sums that they are part of; some with
    /// quotients of their own, which take the place of the combined ones: those spread, and again and again the one that
    /// differs most, until it has one or enough have. So the one that is named has one, if not all differ alike.
    ///
    /// @param rows the quotients of each row
    /// @param cancelled asked before every quotient of an entry's own
    static WeightCheck combined(LossFunction loss, Weight weight, Matrix analytic, List<StepQuotients> rows,
            BooleanSupplier cancelled) {
        int columns = analytic.columns();
        int size = analytic.rows() * columns;
        BitSet own = new BitSet();
        List<NumericDerivative> derivatives = new ArrayList<>(size);
        for (int i = 0; i < analytic.rows(); i++) {
            LossRow row = loss.row(weight, i);
            for (int j = 0; j < columns; j++) {
                int column = j;
                boolean spread = derivatives.size() % Math.ceilDiv(size, SPREAD) == 0;
                derivatives.add((spread
                        ? Optional.<NumericDerivative>empty()
                        : rows.get(i).combined(step -> row.factor(step, column))).orElseGet(() -> {
                            own.set(derivatives.size());
                            return own(row, column, cancelled);
                        }));
            }
        }
        WeightCheck check = of(weight, analytic, derivatives, loss.base(), size - own.cardinality());
        for (int again = 0; again < SPREAD && check.isFinite() && !own.get(check.place()); again++) {
            own.set(check.place());
            derivatives.set(check.place(), own(loss.row(weight, check.row()), check.column(), cancelled));
            check = of(weight, analytic, derivatives, loss.base(), size - own.cardinality());
        }
        return check;
    }

    private static NumericDerivative own(LossSource.Row row, int column, BooleanSupplier cancelled) {
        return cancelled.getAsBoolean() ? NumericDerivative.NOWHERE : NumericDerivative.of(row.entry(column));
    }

    private static List<NumericDerivative> row(LossSource.Row row, int columns, BooleanSupplier cancelled) {
        return IntStream.range(0, columns).mapToObj(j -> own(row, j, cancelled)).toList();
    }

    private static WeightCheck of(Weight weight, Matrix analytic, List<NumericDerivative> derivatives,
            LossFunction.Sample base, int combined) {
        int size = derivatives.size();
        boolean[] skipped = new boolean[size];
        double largest = analytic.maxAbs();
        int oneSided = 0;
        int undecided = 0;
        for (int i = 0; i < size; i++) {
            NumericDerivative derivative = derivatives.get(i);
            skipped[i] = derivative.side() == NumericDerivative.Side.NONE && base.isFinite()
                    && Double.isFinite(analytic.get(i));
            largest = skipped[i] ? largest : Math.max(largest, Math.abs(derivative.value()));
            oneSided += derivative.side() == NumericDerivative.Side.ONE ? 1 : 0;
            undecided += skipped[i] ? 1 : 0;
        }
        double[] relative = new double[size];
        for (int i = 0; i < size; i++) {
            relative[i] = skipped[i]
                    ? 0
                    : relative(analytic.get(i), derivatives.get(i).value(),
                            Math.max(largest / 1e3, 1e7 * derivatives.get(i).resolution()));
        }
        int rows = analytic.rows();
        int columns = analytic.columns();
        double[] numeric = derivatives.stream().mapToDouble(NumericDerivative::value).toArray();
        return new WeightCheck(weight, analytic, Matrix.of(rows, columns, numeric),
                Matrix.of(rows, columns, relative), oneSided, undecided, combined);
    }

    private static double relative(double a, double n, double floor) {
        double difference = Math.abs(a - n);
        return difference == 0 ? 0 : difference / Math.max(floor, Math.max(Math.abs(a), Math.abs(n)));
    }

    /// The largest relative difference; NaN where an entry is not finite.
    public double worst() {
        return relative.maxAbs();
    }

    /// The row of the first entry with the largest relative difference, or of the first that is not finite.
    public int row() {
        return place() / relative.columns();
    }

    /// The column of the same entry.
    public int column() {
        return place() % relative.columns();
    }

    private int place() {
        double worst = worst();
        for (int i = 0; i < relative.rows() * relative.columns(); i++) {
            if (Double.compare(relative.get(i), worst) == 0) {
                return i;
            }
        }
        throw new AssertionError("the largest entry is one of the entries");
    }

    /// Whether every number compared is finite.
    public boolean isFinite() {
        return !Double.isNaN(worst());
    }
}
