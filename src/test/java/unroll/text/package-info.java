/// Tests of words and numbers. Start with [BundlesTest].
@NullMarked
package unroll.text;

import org.jspecify.annotations.NullMarked;
