package unroll.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import unroll.session.Session;
import unroll.text.RoomKey;

/// What a lecturer sees in the window while the lesson is presented on another screen: what the next step will say, how
/// long it has been presented, and the time of day.
final class PresenterStrip extends HBox {
    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final int MINUTES = 60;
    private final Speech speech;
    private final Presentation presentation;
    private final Label elapsed = new Label();
    private final Label clock = new Label();

    PresenterStrip(Store store, Speech speech, CommandTable table, Presentation presentation) {
        this.speech = speech;
        this.presentation = presentation;
        setId("presenter");
        Label caption = new Label();
        caption.textProperty().bind(speech.say(RoomKey.NEXT));
        caption.getStyleClass().add("caption");
        caption.setMinWidth(USE_PREF_SIZE);
        Label next = new Label();
        next.setId("presenter-next");
        next.setWrapText(true);
        next.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(next, Priority.ALWAYS);
        next.textProperty().bind(Bindings.createStringBinding(
                () -> presentation.nowProperty().get().isPresent() ? next(store.session(), speech) : "",
                store.sessionProperty(), speech.wordsProperty(), presentation.nowProperty()));
        elapsed.setId("presenter-elapsed");
        elapsed.setMinWidth(USE_PREF_SIZE);
        clock.setId("presenter-clock");
        clock.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(caption, next, elapsed, clock,
                new Buttons(speech).worded(table.get("present-end"), speech.say(RoomKey.PRESENT_END)));
        Ticks ticks = new Ticks(SECOND, this::tick);
        visibleProperty().bind(presentation.nowProperty().map(talk -> talk.filter(Presentation.Talk::besides)
                .isPresent()));
        managedProperty().bind(visibleProperty());
        visibleProperty().subscribe(shows -> {
            if (shows) {
                tick();
                ticks.start();
            } else {
                ticks.stop();
            }
        });
    }

    /// What one click on will say.
    static String next(Session session, Speech speech) {
        return session.position() == session.script().size() && session.asked().isEmpty()
                ? speech.now(RoomKey.NEXT_NONE)
                : Telling.of(session.next(), speech.words()).replace("$", "");
    }

    private void tick() {
        Optional<Instant> since = presentation.nowProperty().get().map(Presentation.Talk::since);
        Instant now = presentation.time();
        elapsed.setText(since.map(begin -> written(Duration.between(begin, now))).orElse(""));
        clock.setText(DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(speech.words().language().locale()).withZone(ZoneId.systemDefault()).format(now));
    }

    /// A length of time as a clock shows it.
    static String written(Duration length) {
        long minutes = length.toMinutes();
        return minutes < MINUTES
                ? String.format(Locale.ROOT, "%d:%02d", minutes, length.toSecondsPart())
                : String.format(Locale.ROOT, "%d:%02d:%02d", length.toHours(), length.toMinutesPart(),
                        length.toSecondsPart());
    }
}
