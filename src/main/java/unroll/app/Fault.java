package unroll.app;

import java.util.function.Consumer;
import javafx.application.Platform;

/// What nobody expected to go wrong, from wherever it is thrown to the one place where it is told.
final class Fault {

    private Fault() {
    }

    /// Hands a fault to who tells of it. What was being done is over; nothing else is.
    static void raise(Throwable failure) {
        Thread thread = Thread.currentThread();
        thread.getUncaughtExceptionHandler().uncaughtException(thread, failure);
    }

    /// Has all faults told in one place: those of the JavaFX thread, which this is called on, at once, those of other
    /// threads when it comes to them.
    static void tellAll(Consumer<Throwable> tell) {
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> told(tell, failure));
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, failure) -> Platform.runLater(() -> told(tell, failure)));
    }

    /// What went wrong at first, in short.
    static String line(Throwable failure) {
        Throwable first = failure;
        while (first.getCause() != null && first.getCause() != first) {
            first = first.getCause();
        }
        String kind = first.getClass().getSimpleName();
        return first.getMessage() == null ? kind : kind + ": " + first.getMessage();
    }

    /// A fault in the telling would be told again without end.
    private static void told(Consumer<Throwable> tell, Throwable failure) {
        failure.printStackTrace();
        try {
            tell.accept(failure);
        } catch (RuntimeException | Error again) {
            again.printStackTrace();
        }
    }
}
