package unroll.lesson;

import java.util.OptionalInt;

/// The numbers of the steps of all ways back, counted on from the forward pass.
sealed interface WaysBack permits SeparateWays, JoinedWay {

    /// The last step of all ways.
    int end();

    /// How many rows there are: stops of a time step.
    int rows();

    /// The last step of the i-th row, counted from 0.
    int endOfRow(int i);

    /// How many ways there are.
    int passes();

    /// The last step of the i-th way, counted from 0.
    int endOfPass(int i);

    /// Whether an error, or [unroll.trace.Quantity#JOINED], is traced back.
    boolean isTraced(int e);

    /// Whether the way of an error leads to step k.
    boolean isKept(int e, int k);

    /// Whether the way of an error has an output at step k.
    boolean hasOutput(int e, int k);

    /// The first way told that comes from step `from` or later and leads down to step `to`.
    OptionalInt firstThrough(int from, int to);

    /// The number of an operation of the way of e at step k, where it is there.
    int number(Operation operation, int e, int k);

    /// The number of the sum of e.
    int sum(int e);

    /// The step of a number.
    Step step(int number);
}
