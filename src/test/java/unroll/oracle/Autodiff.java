package unroll.oracle;

import java.util.ArrayList;
import java.util.List;

/// Reverse-mode automatic differentiation of scalars: a tape of operations, each with its local derivatives, which
/// knows nothing of networks.
public final class Autodiff {
    private final List<Operation> tape = new ArrayList<>();

    /// A number on the tape.
    public final class Variable {
        private final int place;

        private Variable(int place) {
            this.place = place;
        }

        /// Its value.
        public double value() {
            return tape.get(place).value;
        }

        /// this + other.
        public Variable plus(Variable other) {
            return record(value() + other.value(), this, 1, other, 1);
        }

        /// this · other.
        public Variable times(Variable other) {
            return record(value() * other.value(), this, other.value(), other, value());
        }

        /// this / other.
        public Variable over(Variable other) {
            double d = other.value();
            return record(value() / d, this, 1 / d, other, -value() / d / d);
        }

        /// exp(this).
        public Variable exp() {
            double e = Math.exp(value());
            return record(e, this, e, this, 0);
        }

        /// −log(this).
        public Variable minusLog() {
            return record(-Math.log(value()), this, -1 / value(), this, 0);
        }

        /// max(this, 0), with derivative 0 at 0.
        public Variable relu() {
            return value() > 0 ? record(value(), this, 1, this, 0) : record(0, this, 0, this, 0);
        }

        /// max(this, 0) + min(this, 0) / 100, with derivative 1/100 at 0.
        public Variable leakyRelu() {
            double below = 0.01;
            return value() > 0 ? record(value(), this, 1, this, 0) : record(below * value(), this, below, this, 0);
        }

        /// exp(this) − 1, with all its digits near 0.
        public Variable expMinusOne() {
            return record(Math.expm1(value()), this, Math.exp(value()), this, 0);
        }

        /// tanh from its definition by exponentials: with m = exp(−2 this) − 1 it is −m / (m + 2).
        public Variable tanh() {
            Variable m = this.times(leaf(-2)).expMinusOne();
            return m.times(leaf(-1)).over(m.plus(leaf(2)));
        }

        /// 1 / (1 + exp(−this)).
        public Variable sigmoid() {
            return leaf(1).over(leaf(1).plus(this.times(leaf(-1)).exp()));
        }
    }

    private record Operation(double value, int left, double byLeft, int right, double byRight) {}

    /// A number that is given.
    public Variable leaf(double value) {
        tape.add(new Operation(value, tape.size(), 0, tape.size(), 0));
        return new Variable(tape.size() - 1);
    }

    private Variable record(double value, Variable left, double byLeft, Variable right, double byRight) {
        tape.add(new Operation(value, left.place, byLeft, right.place, byRight));
        return new Variable(tape.size() - 1);
    }

    /// The derivatives of one number by all.
    public Derivatives of(Variable result) {
        double[] by = new double[tape.size()];
        by[result.place] = 1;
        for (int i = result.place; i >= 0; i--) {
            Operation operation = tape.get(i);
            double arrived = by[i];
            if (operation.left != i) {
                by[operation.left] += arrived * operation.byLeft;
                by[operation.right] += arrived * operation.byRight;
            }
        }
        return variable -> by[variable.place];
    }

    /// The derivatives of one number.
    public interface Derivatives {
        /// Its derivative by a variable.
        double by(Variable variable);
    }
}
