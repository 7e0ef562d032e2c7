/// The program's one entry: decides between the window and a command, and says in one sentence why no window can open.
///
/// Start reading at [unroll.Unroll].
@NullMarked
package unroll;

import org.jspecify.annotations.NullMarked;
