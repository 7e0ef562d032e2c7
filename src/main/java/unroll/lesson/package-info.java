/// The order in which a trace is told, and the sentence that each step says. It depends on the shape of a scenario,
/// not on its numbers. Start with [Script]; [Narration] has the sentences.
/// What is asked before a step is shown depends on the numbers too: [Questions], and [Quiz] for how that goes.
@NullMarked
package unroll.lesson;

import org.jspecify.annotations.NullMarked;
