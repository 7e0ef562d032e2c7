@NullMarked
package unroll.edit;

import org.jspecify.annotations.NullMarked;
