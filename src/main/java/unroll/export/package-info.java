/// Pictures of the lesson, written to files.
///
/// Start reading at [unroll.export.PdfWriter], [unroll.export.SvgWriter], or [unroll.export.LessonPictures].
@NullMarked
package unroll.export;

import org.jspecify.annotations.NullMarked;
