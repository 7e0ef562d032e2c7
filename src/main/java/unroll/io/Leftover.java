package unroll.io;

import java.time.Instant;
import java.util.Optional;
import unroll.session.Handout;

/// Work that a window had not saved when it ended without being closed.
///
/// @param window the name of that window among all
/// @param kept when it was kept aside
/// @param base the file that it changes, as that file was then; absent where it was never saved
/// @param handout the work
public record Leftover(String window, Instant kept, Optional<Stamp> base, Handout handout) {}
