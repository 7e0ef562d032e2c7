/// Scenes as JavaFX nodes, kept from one scene to the next by the ids of the marks.
/// Start with [SceneView]; [MarkNodes] is the reconciliation.
@NullMarked
package unroll.render.fx;

import org.jspecify.annotations.NullMarked;
