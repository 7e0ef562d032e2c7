package unroll.figure;

import java.util.List;
import java.util.stream.IntStream;
import unroll.scene.Paint;

/// A theme without colours: greys as light as its colours, so that their contrasts stay. What only its hue told apart is
/// told otherwise: what is below zero is lighter and has lines over it, which make it as dark again; what belongs to the way back and to the
/// right answer is as strong as ink, what belongs to the forward pass as weak as it may be.
final class GreyTheme {
    private static final int LEVELS = 256;
    /// Shades are eight bits deep.
    private static final double SLACK = 0.03;

    private GreyTheme() {
    }

    static Theme of(Theme theme) {
        Paint window = grey(theme.window());
        Paint canvas = grey(theme.canvas());
        Paint ink = grey(theme.ink());
        Paint zero = grey(theme.zero());
        Paint forwardSoft = grey(theme.forwardSoft());
        double least = theme.legible() + SLACK;
        Paint hatch = Hatch.paint(theme);
        Paint positive = towards(ink, zero, shade -> Theme.contrast(shade, ink) >= least).getLast();
        Paint negative = towards(ink, zero, shade -> Theme.contrast(shade, ink) >= least
                && Theme.contrast(shade.mix(hatch.withAlpha(1), hatch.alpha()), ink) >= least).getLast();
        Paint forward = towards(window, ink, shade -> List.of(window, canvas, forwardSoft).stream()
                .allMatch(ground -> Theme.contrast(shade, ground) >= least)).getLast();
        return new Theme(theme.name() + "-grey", theme.legible(), Signs.HATCH, window, canvas, ink,
                grey(theme.muted()), grey(theme.line()), positive, zero, negative, forward, forwardSoft, ink,
                grey(theme.backwardSoft()), ink, grey(theme.rightSoft()), grey(theme.attention()),
                grey(theme.alarm()), positive, negative);
    }

    /// What holds for a shade.
    private interface Condition {
        boolean holds(Paint shade);
    }

    /// All shades from one on towards another, for as long as something holds.
    private static List<Paint> towards(Paint end, Paint begin, Condition condition) {
        int step = Integer.signum(end.red() - begin.red());
        return IntStream.iterate(begin.red(), level -> level != end.red(), level -> level + step)
                .mapToObj(GreyTheme::level).takeWhile(condition::holds).toList();
    }

    /// The grey that is as light as a colour.
    private static Paint grey(Paint colour) {
        Paint best = level(0);
        for (int i = 1; i < LEVELS; i++) {
            if (Theme.contrast(level(i), colour) < Theme.contrast(best, colour)) {
                best = level(i);
            }
        }
        return best;
    }

    private static Paint level(int level) {
        return Paint.rgb(level << 16 | level << 8 | level);
    }
}
