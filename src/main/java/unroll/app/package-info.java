/// The window, its panels and commands.
///
/// Start reading at [unroll.app.UnrollApp].
@NullMarked
package unroll.app;

import org.jspecify.annotations.NullMarked;
