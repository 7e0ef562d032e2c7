package unroll.scene;

/// The way from one scene to the next. Marks are matched by id; what both scenes have moves and changes colour, what
/// only one has fades. At 0 it is the first scene, at 1 the second, exactly.
///
/// Words and shapes that have no way between them change at once: no number is shown that neither scene has.
public final class Tween {
    private final Scene from;
    private final Scene to;
    private final MarksTween marks;

    private Tween(Scene from, Scene to, MarksTween marks) {
        this.from = from;
        this.to = to;
        this.marks = marks;
    }

    /// The way between two scenes.
    public static Tween between(Scene from, Scene to) {
        return new Tween(from, to, MarksTween.between(from.marks(), to.marks()));
    }

    /// The way between two scenes that are read: nothing moves, what was there goes at once, and what is new fades in.
    public static Tween fading(Scene from, Scene to) {
        return new Tween(from, to, MarksTween.fading(from.marks(), to.marks()));
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

    /// Fast at first and slow at the end, a cubic: p of the time is this much of the way. What changes is to be seen from the
    /// first picture on, in which words have changed already.
    public static double ease(double p) {
        double left = 1 - p;
        return 1 - left * left * left;
    }
}
