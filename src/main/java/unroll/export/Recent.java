package unroll.export;

import java.util.LinkedHashMap;
import java.util.Map;

/// What was asked for not long ago: of more than so many, what wasn't asked for longest is forgotten.
final class Recent<K, V> extends LinkedHashMap<K, V> {
    private static final long serialVersionUID = 1;
    private static final float LOAD = 0.75f;
    private final int most;

    Recent(int most) {
        super(most, LOAD, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}
