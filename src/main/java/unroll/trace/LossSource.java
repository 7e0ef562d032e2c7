package unroll.trace;

import unroll.rnn.Weight;

/// The errors as a function of all weights: what a gradient is compared with. Any thread may ask.
interface LossSource {

    /// The errors with all weights as in the scenario.
    LossFunction.Sample base();

    /// The errors by the entries of one row of a weight, for one thread.
    Row row(Weight weight, int row);

    /// The errors by the entries of one row.
    interface Row {
        /// By one of them.
        LossLine entry(int column);
    }
}
