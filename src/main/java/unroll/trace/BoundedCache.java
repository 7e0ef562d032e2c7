package unroll.trace;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;

/// What was computed last, up to a bound of memory: the values that were not asked for the longest are forgotten first.
/// Safe from any thread.
///
/// @param <K> what a value is known by
/// @param <V> the values
final class BoundedCache<K, V> {
    private final Map<K, V> kept = new LinkedHashMap<>(16, 0.75f, true);
    private final ToLongFunction<V> size;
    private final long bound;
    private long held;

    /// @param size how much a value counts
    /// @param bound how much is kept; one value is kept even where it alone is larger
    BoundedCache(long bound, ToLongFunction<V> size) {
        this.size = size;
        this.bound = bound;
    }

    /// The value, where it is still known.
    synchronized Optional<V> get(K key) {
        return Optional.ofNullable(kept.get(key));
    }

    /// Keeps a value.
    synchronized void put(K key, V value) {
        Optional.ofNullable(kept.put(key, value)).ifPresent(old -> held -= size.applyAsLong(old));
        held += size.applyAsLong(value);
        var oldest = kept.entrySet().iterator();
        while (held > bound && kept.size() > 1) {
            held -= size.applyAsLong(oldest.next().getValue());
            oldest.remove();
        }
    }
}
