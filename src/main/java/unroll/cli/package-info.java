/// The commands that need no display.
///
/// Start reading at [unroll.cli.Commands].
@NullMarked
package unroll.cli;

import org.jspecify.annotations.NullMarked;
