/// Scenario and settings files: bytes to values and back; whatever is wrong with them is one typed, worded [Problem].
/// Start with [ScenarioReader] and [ScenarioWriter]; [Recovery] is for work that is in no file yet.
@NullMarked
package unroll.io;

import org.jspecify.annotations.NullMarked;
