/// Scenes on a `Graphics2D`: pictures in files, and the one measure of text and mathematics for all renderers.
/// Start with [ScenePainter]; [Java2dTextMeasure] and [LatexTypesetter] are the scene's two ports.
@NullMarked
package unroll.render.java2d;

import org.jspecify.annotations.NullMarked;
