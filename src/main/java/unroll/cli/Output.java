package unroll.cli;

import java.io.Writer;

/// Where a command that goes on for long writes.
///
/// @param out results
/// @param err what a person is told beside them
/// @param screen whether a person sees `err` as it is written
/// @param interruption whether the process was asked to end
record Output(Writer out, Writer err, Screen screen, Interruption interruption) {}
