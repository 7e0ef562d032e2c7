/// The words of the program, by key and locale, and the one formatter of numbers. Start with [Words].
@NullMarked
package unroll.text;

import org.jspecify.annotations.NullMarked;
