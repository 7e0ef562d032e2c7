package unroll.oracle.python;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import unroll.oracle.Autodiff;
import unroll.oracle.Autodiff.Variable;

/// The functions that a program can import or simply has.
final class Library {
    private final Autodiff tape;
    /// The tensors whose derivatives are asked for.
    private final List<Tensor> leaves = new ArrayList<>();
    private final StringBuilder printed = new StringBuilder();

    Library(Autodiff tape) {
        this.tape = tape;
    }

    String printed() {
        return printed.toString();
    }

    Value.Module module(String name) {
        return new Value.Module(switch (name) {
            case "json" -> Map.of("dumps", one(value -> new Value.Text(json(value))));
            case "numpy" -> numpy();
            case "torch" -> torch();
            case "torch.nn.functional" ->
                Map.of("binary_cross_entropy_with_logits", (Value.Function) this::binaryCrossEntropy, "leaky_relu",
                        one(value -> ((Tensor) value).map(Variable::leakyRelu)));
            default -> throw new IllegalArgumentException("module " + name);
        });
    }

    Map<String, Value> builtins() {
        Map<String, Value> known = new HashMap<>();
        known.put("len", one(value -> number(value instanceof Tensor tensor ? tensor.length() : items(value).size())));
        known.put("range", plain(this::range));
        known.put("reversed", one(value -> new Value.ListOf(items(value).reversed())));
        known.put("sum", one(value -> items(value).stream().map(Tensor.class::cast)
                .reduce(number(0), (a, b) -> a.zip(b, Variable::plus))));
        known.put("abs", one(value -> plainly((Tensor) value, Math::abs)));
        known.put("max", two((a, b) -> a.number() >= b.number() ? a : b));
        known.put("min", two((a, b) -> b.number() < a.number() ? b : a));
        known.put("print", one(value -> {
            printed.append(((Value.Text) value).text()).append('\n');
            return new Value.None();
        }));
        return known;
    }

    private Map<String, Value> numpy() {
        Map<String, Value> known = new HashMap<>();
        known.put("array", one(this::tensor));
        known.put("eye", one(size -> eye((Tensor) size)));
        known.put("zeros", one(size -> zeros(size instanceof Tensor ? List.of(size) : items(size))));
        known.put("delete", two(this::without));
        known.put("outer", two(Library::outer));
        known.put("maximum", two((a, b) -> a.zip(b, (x, y) -> x.value() >= y.value() ? x : y)));
        known.put("exp", one(value -> plainly((Tensor) value, Math::exp)));
        known.put("tanh", one(value -> plainly((Tensor) value, Math::tanh)));
        known.put("log1p", one(value -> plainly((Tensor) value, Math::log1p)));
        return known;
    }

    private Map<String, Value> torch() {
        Map<String, Value> known = new HashMap<>();
        known.put("float64", new Value.Text("float64"));
        known.put("set_default_dtype", one(type -> {
            if (!type.equals(new Value.Text("float64"))) {
                throw new IllegalArgumentException("not double: " + type);
            }
            return new Value.None();
        }));
        known.put("no_grad", plain(nothing -> new Value.Text(Python.WITHOUT_GRADIENT)));
        known.put("tensor", (Value.Function) this::torchTensor);
        known.put("eye", one(size -> eye((Tensor) size)));
        known.put("tanh", one(value -> ((Tensor) value).map(this::tanh)));
        known.put("relu", one(value -> ((Tensor) value).map(Variable::relu)));
        known.put("sigmoid", one(value -> ((Tensor) value).map(Variable::sigmoid)));
        Layers layers = new Layers(tape, leaves);
        known.put("nn", new Value.Module(Map.of("LSTM", layers.lstm(), "GRU", layers.gru())));
        known.put("cat", one(rows -> cat(items(rows).stream().map(Tensor.class::cast).toList())));
        known.put("softmax", two((z, axis) -> {
            Variable[] shifted = exponentials(z, axis);
            Variable sum = Tensor.of(tape, new int[]{shifted.length}, shifted).sum();
            return Tensor.of(tape, new int[]{shifted.length},
                    Arrays.stream(shifted).map(x -> x.over(sum)).toArray(Variable[]::new));
        }));
        known.put("logsumexp", two((z, axis) -> {
            Variable[] shifted = exponentials(z, axis);
            Variable log = Tensor.of(tape, new int[]{shifted.length}, shifted).sum().minusLog().times(tape.leaf(-1));
            return Tensor.of(tape, new int[0], log.plus(tape.leaf(largest(z))));
        }));
        return known;
    }

    /// −Σ (y log σ(z) + (1 − y) log(1 − σ(z))).
    private Value binaryCrossEntropy(List<Value> arguments, Map<String, Value> named) {
        if (!named.equals(Map.of("reduction", new Value.Text("sum")))) {
            throw new IllegalArgumentException(named.toString());
        }
        Tensor z = (Tensor) arguments.get(0);
        Tensor minusZ = z.map(x -> x.times(tape.leaf(-1)));
        Tensor y = (Tensor) arguments.get(1);
        Tensor others = y.map(x -> tape.leaf(1 - x.value()));
        Tensor right = y.zip(z.map(x -> x.sigmoid().minusLog()), Variable::times);
        Tensor wrong = others.zip(minusZ.map(x -> x.sigmoid().minusLog()), Variable::times);
        return Tensor.of(tape, new int[0], right.zip(wrong, Variable::plus).sum());
    }

    private Tensor cat(List<Tensor> parts) {
        int[] shape = parts.getFirst().rank() == 1
                ? new int[]{parts.stream().mapToInt(Tensor::length).sum()}
                : new int[]{parts.stream().mapToInt(Tensor::length).sum(), parts.getFirst().at(0).length()};
        return Tensor.of(tape, shape,
                parts.stream().flatMap(part -> Arrays.stream(part.numbers())).toArray(Variable[]::new));
    }

    private static Value chunks(Tensor whole, int count) {
        int size = whole.length() / count;
        return new Value.ListOf(IntStream.range(0, count)
                .<Value>mapToObj(i -> whole.slice(i * size, (i + 1) * size)).toList());
    }

    private Variable[] exponentials(Tensor z, Tensor axis) {
        if (axis.number() != 0) {
            throw new IllegalArgumentException("axis " + axis.number());
        }
        return z.map(x -> x.plus(tape.leaf(-largest(z))).exp()).numbers();
    }

    private static double largest(Tensor vector) {
        return vector.at(vector.top()).number();
    }

    /// tanh with all its digits, also near 0.
    private Variable tanh(Variable a) {
        return tanh(tape, a);
    }

    static Variable tanh(Autodiff tape, Variable a) {
        double s = Math.tanh(a.value());
        Variable change = a.plus(tape.leaf(-a.value()));
        return tape.leaf(s).plus(tape.leaf(1 - s * s).times(change));
    }

    private Value torchTensor(List<Value> arguments, Map<String, Value> named) {
        Tensor made = tensor(single(arguments));
        if (named.isEmpty()) {
            return made;
        }
        if (!named.keySet().equals(Set.of("requires_grad")) || ((Tensor) named.get("requires_grad")).number() != 1) {
            throw new IllegalArgumentException(named.toString());
        }
        Tensor leaf = made.leaf();
        leaves.add(leaf);
        return leaf;
    }

    /// What can be called or asked of a value.
    Value attribute(Value value, String name) {
        return switch (value) {
            case Value.Module(Map<String, Value> members) when members.containsKey(name) -> members.get(name);
            case Value.DictOf(Map<Object, Value> entries) when name.equals("values") ->
                plain(nothing -> new Value.ListOf(List.copyOf(entries.values())));
            case Tensor tensor -> switch (name) {
                case "T" -> tensor.transposed();
                case "grad" -> tensor.gradient().orElseThrow();
                case "data" -> tensor.detached();
                case "chunk" -> one(count -> chunks(tensor, ((Tensor) count).index()));
                case "max" -> plain(nothing -> tensor.at(tensor.top()));
                case "argmax" -> plain(nothing -> number(tensor.top()));
                case "sum" -> plain(nothing -> Tensor.of(tape, new int[0], tensor.sum()));
                case "detach" -> plain(nothing -> tensor.detached());
                case "backward" -> plain(nothing -> backward(tensor));
                case "tolist" -> plain(nothing -> tensor);
                default -> throw new IllegalArgumentException("." + name);
            };
            case Value.Layer layer -> layer.parameter(name);
            case Value.None _,Value.Text _,Value.ListOf _,Value.DictOf _,Value.Function _,Value.Module _ ->
                throw new IllegalArgumentException(value + "." + name);
        };
    }

    private Value backward(Tensor loss) {
        Autodiff.Derivatives derivatives = tape.of(loss.single());
        leaves.forEach(leaf -> leaf.add(derivatives));
        return new Value.None();
    }

    Tensor number(double value) {
        return Tensor.number(tape, value);
    }

    /// A number, or lists of them, as a tensor.
    Tensor tensor(Value value) {
        if (value instanceof Tensor tensor) {
            return tensor;
        }
        List<Tensor> rows = items(value).stream().map(this::tensor).toList();
        Tensor first = rows.getFirst();
        int[] shape = new int[first.rank() + 1];
        shape[0] = rows.size();
        if (first.rank() == 1) {
            shape[1] = first.length();
        }
        return Tensor.of(tape, shape, rows.stream().flatMap(row -> Arrays.stream(row.numbers()))
                .toArray(Variable[]::new));
    }

    private Tensor eye(Tensor size) {
        int n = size.index();
        return Tensor.of(tape, new int[]{n, n}, IntStream.range(0, n * n)
                .mapToObj(i -> tape.leaf(i / n == i % n ? 1 : 0)).toArray(Variable[]::new));
    }

    private Tensor zeros(List<Value> size) {
        int[] shape = size.stream().mapToInt(axis -> ((Tensor) axis).index()).toArray();
        return Tensor.of(tape, shape,
                IntStream.range(0, Arrays.stream(shape).reduce(1, (a, b) -> a * b)).mapToObj(_ -> tape.leaf(0))
                        .toArray(Variable[]::new));
    }

    private Tensor without(Tensor vector, Tensor place) {
        Variable[] rest = IntStream.range(0, vector.length()).filter(i -> i != place.index())
                .mapToObj(i -> vector.at(i).single()).toArray(Variable[]::new);
        return Tensor.of(tape, new int[]{rest.length}, rest);
    }

    private static Tensor outer(Tensor left, Tensor right) {
        Variable[] made = Arrays.stream(left.numbers())
                .flatMap(x -> Arrays.stream(right.numbers()).map(x::times)).toArray(Variable[]::new);
        return Tensor.of(left.tape(), new int[]{left.length(), right.length()}, made);
    }

    /// A function without derivatives, which NumPy does not ask for.
    private Tensor plainly(Tensor of, DoubleUnaryOperator f) {
        return of.map(x -> tape.leaf(f.applyAsDouble(x.value())));
    }

    private Value range(List<Value> bounds) {
        int[] at = bounds.stream().mapToInt(bound -> ((Tensor) bound).index()).toArray();
        int from = at.length == 1 ? 0 : at[0];
        int to = at.length == 1 ? at[0] : at[1];
        int by = at.length == 3 ? at[2] : 1;
        return new Value.ListOf(IntStream.iterate(from, i -> by > 0 ? i < to : i > to, i -> i + by)
                .<Value>mapToObj(this::number).toList());
    }

    /// What a loop goes over.
    List<Value> items(Value value) {
        return switch (value) {
            case Value.ListOf(List<Value> items) -> items;
            case Value.DictOf(Map<Object, Value> entries) ->
                entries.keySet().stream().<Value>map(key -> number((double) key)).toList();
            case Value.None _,Value.Text _,Value.Function _,Value.Module _,Value.Layer _,Tensor _ ->
                throw new IllegalArgumentException("items of " + value);
        };
    }

    private static String json(Value value) {
        return switch (value) {
            case Value.DictOf(Map<Object, Value> entries) -> entries.entrySet().stream()
                    .map(entry -> "\"" + entry.getKey() + "\": " + json(entry.getValue()))
                    .collect(Collectors.joining(", ", "{", "}"));
            case Tensor tensor -> tensor.rank() == 0
                    ? Double.toString(tensor.number())
                    : IntStream.range(0, tensor.length()).mapToObj(i -> json(tensor.at(i)))
                            .collect(Collectors.joining(", ", "[", "]"));
            case Value.None _,Value.Text _,Value.ListOf _,Value.Function _,Value.Module _,Value.Layer _ ->
                throw new IllegalArgumentException("json of " + value);
        };
    }

    private static Value.Function plain(Function<List<Value>, Value> f) {
        return (arguments, named) -> {
            if (!named.isEmpty()) {
                throw new IllegalArgumentException(named.toString());
            }
            return f.apply(arguments);
        };
    }

    private static Value.Function one(UnaryOperator<Value> f) {
        return plain(arguments -> f.apply(single(arguments)));
    }

    private static Value.Function two(BinaryOperator<Tensor> f) {
        return plain(arguments -> {
            if (arguments.size() != 2) {
                throw new IllegalArgumentException(arguments.size() + " arguments");
            }
            return f.apply((Tensor) arguments.get(0), (Tensor) arguments.get(1));
        });
    }

    private static Value single(List<Value> arguments) {
        if (arguments.size() != 1) {
            throw new IllegalArgumentException(arguments.size() + " arguments");
        }
        return arguments.getFirst();
    }
}
