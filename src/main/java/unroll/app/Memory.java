package unroll.app;

import java.time.Duration;
import javafx.application.Platform;
import javafx.scene.Scene;
import unroll.session.Session;

/// Gives memory back that pictures of steps and sizes gone by still hold.
///
/// The collector of young objects is quick, but lets those that a burst of pictures pushed among the old ones lie until all
/// memory that the program may have is used, which has to be much for the largest networks. So all is collected as soon as
/// enough may be garbage: where nobody acts, since it takes a tenth of a second, or at the latest when it is twice that much.
/// Without a pulse nothing was drawn since the last look, and no look is needed until there is one.
final class Memory {
    /// Of garbage, in bytes, or this share of what lives where that is more.
    private static final long ENOUGH = 32L << 20;
    private static final int SHARE = 4;
    /// Between two looks: large windows that are drawn anew again and again leave some hundred megabytes a second.
    private static final Duration PACE = Duration.ofMillis(250);
    /// Without an act until a person rests.
    private static final int LOOKS = 4;
    private final Store store;
    private final Ticks ticks = new Ticks(PACE, this::look);
    private State state = State.ASLEEP;
    private long living;
    private Session seen;
    private int still;
    private int sinceDrawn;

    private Memory(Store store) {
        this.store = store;
        living = used();
        seen = store.session();
    }

    /// Follows a window for as long as it is drawn.
    ///
    /// @param scene one of the program's; its pulses are those of all
    static Memory follow(Store store, Scene scene) {
        Memory memory = new Memory(store);
        scene.addPostLayoutPulseListener(memory::drawn);
        memory.drawn();
        return memory;
    }

    private void drawn() {
        sinceDrawn = 0;
        if (state == State.ASLEEP) {
            state = State.LOOKS;
            ticks.start();
        }
    }

    private void look() {
        Session now = store.session();
        still = seen == now ? still + 1 : 0;
        seen = now;
        sinceDrawn++;
        if (isDue(used(), living, still < LOOKS ? Now.ACTED : Now.RESTS)) {
            // away from the JavaFX thread, which would wait for its end twice
            Thread.ofVirtual().name("memory").start(() -> {
                System.gc();
                long left = used();
                Platform.runLater(() -> living = left);
            });
            living = used();
        } else if (still >= LOOKS && sinceDrawn >= LOOKS) {
            state = State.ASLEEP;
            ticks.stop();
        }
    }

    /// Whether it looks now and then, or waits for something to be drawn.
    State state() {
        return state;
    }

    /// Whether enough may be garbage.
    ///
    /// @param used what is in use, in bytes
    /// @param living what of it lived when it was last known
    static boolean isDue(long used, long living, Now now) {
        long enough = Math.max(ENOUGH, living / SHARE);
        return used - living > switch (now) {
            case RESTS -> enough;
            case ACTED -> 2 * enough;
        };
    }

    private static long used() {
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /// Whether anything can have left garbage.
    enum State {
        LOOKS, ASLEEP
    }

    /// What a person does.
    enum Now {
        ACTED, RESTS
    }
}
