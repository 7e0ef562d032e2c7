package unroll.figure;

import java.util.List;
import java.util.Map;
import unroll.scene.MarkId;
import unroll.scene.Scaled;
import unroll.scene.Scene;
import unroll.scene.TextMeasure;

/// A scene and what its marks stand for.
///
/// @param scene the marks
/// @param subjects what can be hovered or clicked, by mark
public record Picture(Scene scene, Map<MarkId, Subject> subjects) {

    /// Copies the subjects.
    public Picture {
        subjects = Map.copyOf(subjects);
    }

    /// Where what is shown, from the back to the front; the whole of a matrix comes before its entries.
    public List<Place> places(TextMeasure measure) {
        return Places.of(this, measure);
    }

    /// This, drawn larger by a factor.
    public Picture scaled(double factor) {
        return factor == 1 ? this : new Picture(Scaled.of(scene, factor), subjects);
    }
}
