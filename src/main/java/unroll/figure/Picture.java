package unroll.figure;

import java.util.Map;
import unroll.scene.MarkId;
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
}
