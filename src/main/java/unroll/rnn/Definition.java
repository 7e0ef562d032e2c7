package unroll.rnn;

/// One line of a declaration: `variable = formula`, at every step.
public record Definition(Variable variable, RightSide formula) {}
