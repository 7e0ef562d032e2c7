/// The commands `unroll trace`, `steps`, `check` and `code`, which need no display: no JavaFX and no AWT on their path.
/// Start with [Commands].
@NullMarked
package unroll.cli;

import org.jspecify.annotations.NullMarked;
