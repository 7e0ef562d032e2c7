package unroll.oracle.python;

import java.util.List;
import java.util.Map;

/// What an expression is worth.
sealed interface Value
        permits Value.None, Value.Text, Value.ListOf, Value.DictOf, Value.Function, Value.Module, Tensor {
    record None() implements Value {}

    record Text(String text) implements Value {}

    record ListOf(List<Value> items) implements Value {}

    /// Keys are numbers or texts, in the order in which they were put.
    record DictOf(Map<Object, Value> entries) implements Value {}

    record Module(Map<String, Value> members) implements Value {}

    non-sealed interface Function extends Value {
        Value call(List<Value> arguments, Map<String, Value> named);
    }

    static Object key(Value value) {
        return switch (value) {
            case Tensor number -> number.number();
            case Text(String text) -> text;
            case None _,ListOf _,DictOf _,Function _,Module _ -> throw new IllegalArgumentException("a key: " + value);
        };
    }
}
