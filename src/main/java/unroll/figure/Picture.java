package unroll.figure;

import java.util.Map;
import unroll.scene.MarkId;
import unroll.scene.Scaled;
import unroll.scene.Scene;

/// A scene and what its marks stand for.
///
/// @param scene the marks
/// @param subjects what can be hovered or clicked, by mark
public record Picture(Scene scene, Map<MarkId, Subject> subjects) {

    /// Copies the subjects.
    public Picture {
        subjects = Map.copyOf(subjects);
    }

    /// This, drawn larger by a factor.
    public Picture scaled(double factor) {
        return factor == 1 ? this : new Picture(Scaled.of(scene, factor), subjects);
    }
}
