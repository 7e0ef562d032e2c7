package unroll.rnn;

/// How random weights are spread; every recipe takes a scale. [RandomWeights] says how each number is made.
public enum Recipe {
    /// Evenly between −scale and scale.
    UNIFORM,
    /// Normal, with mean 0 and standard deviation scale.
    NORMAL,
    /// Evenly between −scale · √(6 / (n + m)) and scale · √(6 / (n + m)) for an n×m matrix, so that neither the states nor
    /// the errors grow or shrink much at first (Glorot, Bengio: Understanding the difficulty of training deep feedforward
    /// neural networks, 2010).
    XAVIER,
    /// Orthogonal, times scale: W stretches every vector by exactly scale (Saxe, McClelland, Ganguli: Exact solutions to
    /// the nonlinear dynamics of learning in deep linear neural networks, 2014). U and V, where not square, have columns
    /// or rows, whichever are fewer, at right angles and of length scale.
    ORTHOGONAL
}
