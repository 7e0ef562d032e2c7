/// What a person can change of a scenario: each change a value with a name, that makes another scenario of one.
/// Start with [unroll.edit.Edit].
@NullMarked
package unroll.edit;

import org.jspecify.annotations.NullMarked;
