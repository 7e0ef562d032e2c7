package unroll.app;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.concurrent.Task;
import javafx.util.Duration;
import unroll.rnn.Focus;
import unroll.session.Lesson;
import unroll.session.Session;
import unroll.trace.GradientCheck;

/// Checks the gradient that is complete where the lesson rests, away from the JavaFX thread, and gives up where the
/// lesson goes on.
final class Checker {
    /// Longer than a motion between steps, which another picture would cut short.
    private static final Duration REST = Duration.millis(350);
    private final Store store;
    private final PauseTransition rest = new PauseTransition(REST);
    private Optional<Work> running = Optional.empty();
    private Optional<Session> seen = Optional.empty();

    Checker(Store store) {
        this.store = store;
        rest.setOnFinished(event -> begin(store.session()));
        store.sessionProperty().subscribe(this::follow);
    }

    private void follow(Session session) {
        if (seen.filter(session::isDrawnLike).isPresent()) {
            return;
        }
        seen = Optional.of(session);
        Optional<Focus> due = session.toCheck();
        if (running.filter(work -> !work.isFor(session.lesson(), due)).isPresent()) {
            running.ifPresent(Work::cancel);
            running = Optional.empty();
        }
        rest.stop();
        if (due.isPresent() && running.isEmpty()) {
            rest.playFromStart();
        }
    }

    private void begin(Session session) {
        session.toCheck().ifPresent(focus -> {
            Work work = new Work(session.lesson(), focus);
            running = Optional.of(work);
            work.setOnSucceeded(event -> finish(work));
            work.setOnFailed(event -> {
                running = Optional.empty();
                Fault.raise(work.getException());
            });
            Thread.ofPlatform().daemon().name("checker").start(work);
        });
    }

    private void finish(Work work) {
        running = running.filter(it -> it != work);
        work.getValue().ifPresent(done -> store
                .update(session -> session.lesson() == work.lesson ? session.checked(done) : session));
    }

    private static final class Work extends Task<Optional<GradientCheck>> {
        private final Lesson lesson;
        private final Focus focus;

        Work(Lesson lesson, Focus focus) {
            this.lesson = lesson;
            this.focus = focus;
        }

        boolean isFor(Lesson other, Optional<Focus> due) {
            return lesson == other && due.filter(focus::equals).isPresent();
        }

        @Override
        protected Optional<GradientCheck> call() {
            return GradientCheck.run(lesson.scenario(), focus, this::isCancelled);
        }
    }
}
