package unroll.trace;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/// A value computed when it is first asked for, then kept. Safe from any thread: two that ask at once may both compute,
/// and get the same.
///
/// @param <T> the value
final class Lazy<T> implements Supplier<T> {
    private final AtomicReference<Optional<T>> known = new AtomicReference<>(Optional.empty());
    private final Supplier<T> how;

    Lazy(Supplier<T> how) {
        this.how = how;
    }

    @Override
    public T get() {
        return known.get().orElseGet(() -> {
            Optional<T> made = Optional.of(how.get());
            return known.updateAndGet(before -> before.isPresent() ? before : made).orElseThrow();
        });
    }
}
