/// The pictures of the window's parts: a moment of the lesson, a view and a size become a [Picture].
/// All decisions of colour, font, place, words and rounding are taken here. Start with [Draft] and [NetworkFigure];
/// geometry alone is in the classes named `…Layout`.
@NullMarked
package unroll.figure;

import org.jspecify.annotations.NullMarked;
