package unroll.render;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;

/// JavaFX for a benchmark: started once, and work done on its thread while the benchmark waits.
final class FxScreen {

    private FxScreen() {
    }

    /// Starts JavaFX.
    ///
    /// @throws Exception where it doesn't start
    static void start() throws Exception {
        CompletableFuture<Boolean> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(true));
        started.get();
    }

    /// Does something on the FX thread and waits for it.
    ///
    /// @throws Exception what it throws
    static void run(Runnable work) throws Exception {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                work.run();
                done.complete(true);
            } catch (RuntimeException failure) {
                done.completeExceptionally(failure);
            }
        });
        done.get();
    }
}
