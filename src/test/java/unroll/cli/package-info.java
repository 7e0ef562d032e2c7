/// The commands, run as from a command line. Start with [CommandsTest].
@NullMarked
package unroll.cli;

import org.jspecify.annotations.NullMarked;
