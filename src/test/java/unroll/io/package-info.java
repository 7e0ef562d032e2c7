/// Files: what is read, what is written, and every way in which a file can be wrong. Start with [ScenarioReaderTest].
@NullMarked
package unroll.io;

import org.jspecify.annotations.NullMarked;
