/// Pictures as values: marks with every colour, font and place decided. Knows no network and no toolkit.
/// Start with [Scene] and [Mark]; [TextMeasure] and [Typesetter] are the two ports.
@NullMarked
package unroll.scene;

import org.jspecify.annotations.NullMarked;
