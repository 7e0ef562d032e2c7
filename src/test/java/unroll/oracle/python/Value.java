package unroll.oracle.python;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an expression is worth.
sealed interface Value
        permits Value.None, Value.Text, Value.ListOf, Value.DictOf, Value.Function, Value.Module, Value.Layer, Tensor {
    record None() implements Value {}

    record Text(String text) implements Value {}

    record ListOf(List<Value> items) implements Value {}

    /// Keys are numbers or texts, in the order in which they were put.
    record DictOf(Map<Object, Value> entries) implements Value {}

    record Module(Map<String, Value> members) implements Value {}

    /// A layer of a network: its parameters by name, and what it does when it is called.
    record Layer(Map<String, Tensor> parameters, Function call) implements Value {
        Tensor parameter(String name) {
            return Optional.ofNullable(parameters.get(name))
                    .orElseThrow(() -> new IllegalArgumentException("no " + name));
        }
    }

    non-sealed interface Function extends Value {
        Value call(List<Value> arguments, Map<String, Value> named);
    }

    static Object key(Value value) {
        return switch (value) {
            case Tensor number -> number.number();
            case Text(String text) -> text;
            case None _,ListOf _,DictOf _,Function _,Module _,Layer _ ->
                throw new IllegalArgumentException("a key: " + value);
        };
    }
}
