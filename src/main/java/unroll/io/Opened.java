package unroll.io;

import unroll.session.Handout;

/// What was read out of a scenario file.
///
/// @param handout what it says
/// @param stamp what the file was at that moment
public record Opened(Handout handout, Stamp stamp) {}
