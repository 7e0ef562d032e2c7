@NullMarked
package unroll.session;

import org.jspecify.annotations.NullMarked;
