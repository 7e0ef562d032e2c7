package unroll.lesson;

import java.util.OptionalInt;

/// One step of the lesson at the finest grain.
///
/// @param number its place, counted from 1; 0 is the start, where nothing is told yet
/// @param phase forward, backward or learn
/// @param operation what it does
/// @param t the time step it works at: t of a forward step, k of a backward one, e at the output of E_e; absent for
///        sums, total and learn
/// @param error e, for the steps that trace E_e back; [unroll.trace.Quantity#JOINED] where all errors go back at once
public record Step(int number, Phase phase, Operation operation, OptionalInt t, OptionalInt error) {}
