/// Tests of the order in which a trace is told and of what is said. Start with [ScriptTest].
@NullMarked
package unroll.lesson;

import org.jspecify.annotations.NullMarked;
