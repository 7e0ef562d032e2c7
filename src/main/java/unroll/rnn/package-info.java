/// What is unrolled: a recurrent network, its words and its sequence. Start with [Scenario];
/// [Steps], [Vocabulary] and [Units] make another of it, and [Change] says what became of that.
@NullMarked
package unroll.rnn;

import org.jspecify.annotations.NullMarked;
