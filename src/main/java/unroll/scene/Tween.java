package unroll.scene;

/// The way from one scene to the next. Marks are matched by id; what both scenes have moves and changes colour, what
/// only one has fades. At 0 it is the first scene, at 1 the second, exactly.
///
/// Words and shapes that have no way between them change at once: no number is shown that neither scene has.
public final class Tween {
    private final Scene from;
    private final Scene to;
    private final MarksTween marks;

    private Tween(Scene from, Scene to) {
        this.from = from;
        this.to = to;
        marks = MarksTween.between(from.marks(), to.marks());
    }

    /// The way between two scenes.
    public static Tween between(Scene from, Scene to) {
        return new Tween(from, to);
    }

    /// The scene at p of the way, 0 … 1. What is equal in both scenes is the same instance all the way before 1.
    public Scene at(double p) {
        if (p <= 0) {
            return from;
        }
        if (p >= 1) {
            return to;
        }
        return new Scene(to.width(), to.height(), from.ground().mix(to.ground(), p), marks.at(p));
    }

    /// Slow at both ends: p of the time is this much of the way. A cubic on either side of the middle.
    public static double ease(double p) {
        double left = 1 - p;
        return p < 0.5 ? 4 * p * p * p : 1 - 4 * left * left * left;
    }
}
