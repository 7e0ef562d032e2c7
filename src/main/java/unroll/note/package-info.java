/// What a lecturer writes to the steps of a lesson, and its Markdown.
///
/// Start with [unroll.note.Notes]; [unroll.note.Markdown] is the only importer of the library that reads Markdown.
@NullMarked
package unroll.note;

import org.jspecify.annotations.NullMarked;
