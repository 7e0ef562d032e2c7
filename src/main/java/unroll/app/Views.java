package unroll.app;

import unroll.render.fx.FxFonts;
import unroll.render.fx.SceneView;
import unroll.session.Projection;

/// Makes what shows scenes in the window.
///
/// @param projection makes the pictures
/// @param fonts serve all of them
record Views(Projection projection, FxFonts fonts) {

    /// A view that shows nothing yet.
    SceneView make() {
        return new SceneView(fonts);
    }
}
