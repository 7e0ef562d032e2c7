package unroll.io;

import unroll.rnn.Scenario;

/// A scenario out of a file.
///
/// @param scenario what it says
/// @param stamp what the file was at that moment
public record Opened(Scenario scenario, Stamp stamp) {}
