package unroll.render;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import javafx.application.Platform;

/// Runs what a test needs on the JavaFX thread; starts the toolkit once for all tests.
public final class FxThread {

    private FxThread() {
    }

    /// The result of work on the JavaFX thread; from that thread itself it is done at once.
    public static <T> T call(Callable<T> work) {
        if (Platform.isFxApplicationThread()) {
            try {
                return work.call();
            } catch (Exception failure) {
                throw new AssertionError(failure);
            }
        }
        Toolkit.STARTED.join();
        CompletableFuture<T> result = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                result.complete(work.call());
            } catch (Exception | Error failure) {
                result.completeExceptionally(failure);
            }
        });
        try {
            return result.get();
        } catch (ExecutionException failure) {
            if (failure.getCause() instanceof AssertionError assertion) {
                throw assertion;
            }
            throw new AssertionError(failure.getCause());
        } catch (InterruptedException failure) {
            throw new AssertionError(failure);
        }
    }

    /// Work on the JavaFX thread.
    public static void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    private static final class Toolkit {
        private static final CompletableFuture<Boolean> STARTED = new CompletableFuture<>();
        static {
            Runnable ready = () -> {
                Platform.setImplicitExit(false);
                STARTED.complete(true);
            };
            try {
                Platform.startup(ready);
            } catch (IllegalStateException alreadyStarted) {
                Platform.runLater(ready);
            }
        }
    }
}
