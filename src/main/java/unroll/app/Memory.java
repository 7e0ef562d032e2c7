package unroll.app;

import java.time.Duration;
import javafx.application.Platform;
import unroll.session.Session;

/// Gives memory back that pictures of steps and sizes gone by still hold.
///
/// The collector of young objects is quick, but lets those that a burst of pictures pushed among the old ones lie until all
/// memory that the program may have is used, which has to be much for the largest networks. So all is collected as soon as
/// enough may be garbage: where nobody acts, since it takes a tenth of a second, or at the latest when it is twice that much.
final class Memory {
    /// Of garbage, in bytes, or this share of what lives where that is more.
    private static final long ENOUGH = 32L << 20;
    private static final int SHARE = 4;
    /// Between two looks: large windows that are drawn anew again and again leave some hundred megabytes a second.
    private static final Duration PACE = Duration.ofMillis(250);
    /// Without an act until a person rests.
    private static final int LOOKS = 4;
    private final Store store;
    private long living;
    private Session seen;
    private int still;

    private Memory(Store store) {
        this.store = store;
        living = used();
        seen = store.session();
    }

    /// Follows a window for as long as the program runs.
    static void follow(Store store) {
        Memory memory = new Memory(store);
        new Ticks(PACE, memory::look).start();
    }

    private void look() {
        Session now = store.session();
        still = seen == now ? still + 1 : 0;
        seen = now;
        if (isDue(used(), living, still < LOOKS ? Now.ACTED : Now.RESTS)) {
            // away from the JavaFX thread, which would wait for its end twice
            Thread.ofVirtual().name("memory").start(() -> {
                System.gc();
                long left = used();
                Platform.runLater(() -> living = left);
            });
            living = used();
        }
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

    /// What a person does.
    enum Now {
        ACTED, RESTS
    }
}
