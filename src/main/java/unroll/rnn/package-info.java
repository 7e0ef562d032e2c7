/// What is unrolled: a recurrent network, its words and its sequence. Start with [Scenario].
@NullMarked
package unroll.rnn;

import org.jspecify.annotations.NullMarked;
