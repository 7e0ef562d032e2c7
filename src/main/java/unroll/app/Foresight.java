package unroll.app;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import unroll.figure.Picture;
import unroll.figure.Size;
import unroll.session.Session;

/// Has the picture ready that is likely to be asked for next: that of the step just left, and that of the step which
/// follows in the direction of the last one, drawn on another thread while a person looks. For the JavaFX thread only, and
/// for pictures that follow from session and size alone.
///
/// Nothing is drawn for nobody but after a step: who changes numbers or the window's size is not about to step.
final class Foresight implements BiFunction<Session, Size, Picture> {
    /// What was asked for is painted by then, and steps that come faster, as those of a key held down, leave no room between.
    private static final Duration PAUSE = Duration.ofMillis(80);
    private final BiFunction<Session, Size, Picture> draw;
    private Optional<Drawn> left = Optional.empty();
    private Optional<Drawn> now = Optional.empty();
    private Optional<FutureTask<Drawn>> next = Optional.empty();

    /// A picture, and of what.
    private record Drawn(Session session, Size size, Picture picture) {
        boolean isOf(Session other, Size room) {
            return size.equals(room) && session.isDrawnLike(other);
        }

        boolean isStepFrom(Drawn before) {
            return session.lesson() == before.session.lesson() && size.equals(before.size)
                    && session.position() != before.session.position();
        }
    }

    /// @param draw the picture of a session in a room, from any thread
    Foresight(BiFunction<Session, Size, Picture> draw) {
        this.draw = draw;
    }

    @Override
    public Picture apply(Session session, Size size) {
        Optional<Drawn> known = Stream.of(now, left, foreseen()).flatMap(Optional::stream)
                .filter(it -> it.isOf(session, size)).findFirst();
        next.ifPresent(task -> task.cancel(false));
        next = Optional.empty();
        Drawn drawn = new Drawn(session, size,
                known.map(Drawn::picture).orElseGet(() -> draw.apply(session, size)));
        left = now.filter(drawn::isStepFrom);
        now = Optional.of(drawn);
        left.ifPresent(before -> foresee(drawn, before.session.position() < session.position()
                ? Session::next
                : Session::back));
        return drawn.picture();
    }

    /// What was drawn ahead, where it is ready.
    private Optional<Drawn> foreseen() {
        return next.filter(task -> task.state() == Future.State.SUCCESS).map(FutureTask::resultNow);
    }

    /// Whether something was drawn ahead.
    boolean isReady() {
        return foreseen().isPresent();
    }

    private void foresee(Drawn from, UnaryOperator<Session> step) {
        FutureTask<Drawn> task = new FutureTask<>(() -> {
            Session to = step.apply(from.session);
            return new Drawn(to, from.size, draw.apply(to, from.size));
        });
        next = Optional.of(task);
        Thread.ofVirtual().name("foresight").start(() -> {
            try {
                Thread.sleep(PAUSE);
                task.run();
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            }
        });
    }
}
