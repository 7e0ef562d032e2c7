package unroll.cli;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;

/// Lets a command end in order where the process is asked to end (Ctrl-C, or the system's request): from
/// [#awaited()] to [#close()] the process waits for it.
final class Interruption implements AutoCloseable {
    private final AtomicBoolean asked = new AtomicBoolean();
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook = new Thread(this::interrupt, "interruption");
    private boolean awaits;

    /// From now on a request to end is heard here.
    void awaited() {
        awaits = true;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /// Whether the process was asked to end.
    boolean isAsked() {
        return asked.get();
    }

    /// The command has ended, and written all it had to.
    @Override
    public void close() {
        ended.countDown();
        if (awaits && !asked.get()) {
            try {
                Runtime.getRuntime().removeShutdownHook(hook);
            } catch (IllegalStateException _) {
                // asked in this moment: the hook finds that all has ended
            }
        }
    }

    private void interrupt() {
        asked.set(true);
        try {
            ended.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
