package unroll.lesson;

import java.util.AbstractList;
import java.util.Objects;
import java.util.RandomAccess;
import java.util.function.IntFunction;

/// A list whose elements are made when asked for: a lesson has more steps than it is wise to hold.
final class LazyList<A> extends AbstractList<A> implements RandomAccess {
    private final int size;
    private final IntFunction<A> element;

    LazyList(int size, IntFunction<A> element) {
        this.size = size;
        this.element = element;
    }

    @Override
    public A get(int index) {
        return element.apply(Objects.checkIndex(index, size));
    }

    @Override
    public int size() {
        return size;
    }
}
