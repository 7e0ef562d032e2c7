/// Pictures of the lesson, written to files.
///
/// Start reading at [unroll.export.Export] and [unroll.export.Album].
@NullMarked
package unroll.export;

import org.jspecify.annotations.NullMarked;
