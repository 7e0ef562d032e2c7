package unroll.oracle.python;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import unroll.linalg.Matrix;
import unroll.oracle.Autodiff;
import unroll.oracle.Autodiff.Variable;
import unroll.oracle.python.Syntax.Expression;
import unroll.oracle.python.Syntax.Statement;

/// A program that runs.
public final class Python {
    static final String WITHOUT_GRADIENT = "no_grad";
    private static final int MOST_IN_PLACE = 2;
    private final Library library;
    private final Watch watch;
    private final Map<String, Value> names = new HashMap<>();
    private final List<String> loops = new ArrayList<>();
    private boolean withGradient = true;

    private Python(Watch watch) {
        this.library = new Library(new Autodiff());
        this.watch = watch;
        names.putAll(library.builtins());
    }

    /// Sees every line of the program itself just before and just after it runs; of a head, its condition alone.
    public interface Watch {
        /// Nothing is seen.
        Watch NOT = new Watch() {
            @Override
            public void before(int line, Python at) {
                // nothing
            }

            @Override
            public void after(int line, Python at) {
                // nothing
            }
        };

        /// @param line counted from 0
        void before(int line, Python at);

        /// @param line counted from 0
        void after(int line, Python at);
    }

    /// Runs a program.
    ///
    /// @return what it printed
    public static String run(String program, Watch watch) {
        Python python = new Python(watch);
        python.run(Statements.of(program));
        return python.library.printed();
    }

    /// What an expression is worth now, as a matrix; a vector is a column.
    public Matrix value(String expression) {
        Words words = new Words(expression);
        Expression read = new Expressions(words).one();
        words.expectEnd();
        return ((Tensor) value(read)).matrix();
    }

    /// Where the loops are that it is in, by their variables.
    public Map<String, Integer> loops() {
        Map<String, Integer> found = new HashMap<>();
        loops.forEach(name -> found.put(name, ((Tensor) Objects.requireNonNull(names.get(name))).index()));
        return found;
    }

    private void run(List<Statement> statements) {
        statements.forEach(this::run);
    }

    private void run(Statement statement) {
        watch.before(statement.line(), this);
        switch (statement) {
            case Statement.Import(int _, String module, Map<String, String> members, Optional<String> as) -> {
                Value.Module found = library.module(module);
                as.ifPresent(name -> names.put(name, found));
                members.forEach((name, own) -> names.put(own, library.attribute(found, name)));
            }
            case Statement.Assign(int _, List<Expression> targets, Expression value) -> assign(targets, value(value));
            case Statement.Augment augment -> augment(augment);
            case Statement.Do(int _, Expression value) -> value(value);
            case Statement.Return _ -> throw new IllegalArgumentException("return outside of a function");
            case Statement.Define(int _, String name, List<String> parameters, List<Statement> body) ->
                names.put(name, function(parameters, body));
            case Statement.For(int _, String variable, Expression over, List<Statement> body) -> {
                List<Value> items = List.copyOf(library.items(value(over)));
                loops.add(variable);
                items.forEach(item -> {
                    names.put(variable, item);
                    run(body);
                });
                loops.remove(variable);
            }
            case Statement.If(int _, Expression condition, List<Statement> body) -> {
                if (((Tensor) value(condition)).number() != 0) {
                    run(body);
                }
            }
            case Statement.With(int _, Expression context, List<Statement> body) -> {
                if (!value(context).equals(new Value.Text(WITHOUT_GRADIENT))) {
                    throw new IllegalArgumentException("with what?");
                }
                withGradient = false;
                run(body);
                withGradient = true;
            }
        }
        watch.after(statement.line(), this);
    }

    private void assign(List<Expression> targets, Value value) {
        if (targets.size() == 1) {
            assign(targets.getFirst(), value);
            return;
        }
        List<Value> values = library.items(value);
        if (values.size() != targets.size()) {
            throw new IllegalArgumentException(values.size() + " values for " + targets.size());
        }
        for (int i = 0; i < targets.size(); i++) {
            assign(targets.get(i), values.get(i));
        }
    }

    private void assign(Expression target, Value value) {
        switch (target) {
            case Expression.Name(String name) -> names.put(name, value);
            case Expression.Index(Expression of, Expression at) -> {
                switch (value(of)) {
                    case Value.DictOf(Map<Object, Value> entries) -> entries.put(Value.key(value(at)), value);
                    case Tensor tensor -> tensor.put(((Tensor) value(at)).index(), library.tensor(value));
                    case Value other -> throw new IllegalArgumentException("put into " + other);
                }
            }
            case Expression.Attribute(Expression of, String name) when name.equals("data") ->
                ((Tensor) value(of)).put((Tensor) value);
            default -> throw new IllegalArgumentException("set " + target);
        }
    }

    /// Arrays are changed in place; a leaf only without gradient.
    private void augment(Statement.Augment statement) {
        if (value(statement.target()) instanceof Value.ListOf(List<Value> before)) {
            List<Value> both = new ArrayList<>(before);
            both.addAll(library.items(value(statement.value())));
            assign(statement.target(), new Value.ListOf(both));
            return;
        }
        if (statement
                .target() instanceof Expression.Slice(Expression of, Optional<Expression> from, Optional<Expression> _)) {
            Tensor whole = (Tensor) value(of);
            if (whole.isLeaf() && withGradient) {
                throw new IllegalArgumentException("a leaf changed in place");
            }
            Tensor changed = binary(statement.operator(), (Tensor) value(statement.target()),
                    (Tensor) value(statement.value())).detached();
            int first = from.map(it -> ((Tensor) value(it)).index()).orElse(0);
            for (int i = 0; i < changed.length(); i++) {
                whole.put(first + i, changed.at(i));
            }
            return;
        }
        Tensor target = (Tensor) value(statement.target());
        if (target.isLeaf() && withGradient) {
            throw new IllegalArgumentException("a leaf changed in place");
        }
        if (target.rank() == 0 || target.rank() > MOST_IN_PLACE) {
            throw new IllegalArgumentException("in place: " + statement.target());
        }
        Tensor result = binary(statement.operator(), target, (Tensor) value(statement.value()));
        target.put(withGradient ? result : result.detached());
    }

    private Value.Function function(List<String> parameters, List<Statement> body) {
        return (arguments, named) -> {
            if (arguments.size() != parameters.size() || !named.isEmpty()) {
                throw new IllegalArgumentException(arguments.size() + " arguments for " + parameters);
            }
            Map<String, Value> outer = new HashMap<>(names);
            for (int i = 0; i < parameters.size(); i++) {
                names.put(parameters.get(i), arguments.get(i));
            }
            for (Statement statement : body.subList(0, body.size() - 1)) {
                run(statement);
            }
            Value result = value(((Statement.Return) body.getLast()).value());
            names.clear();
            names.putAll(outer);
            return result;
        };
    }

    private Value value(Expression expression) {
        return switch (expression) {
            case Expression.Number(double number) -> library.number(number);
            case Expression.Text(String text) -> new Value.Text(text);
            case Expression.Name(String name) -> switch (name) {
                case "None" -> new Value.None();
                case "True" -> library.number(1);
                case "False" -> library.number(0);
                default -> Optional.ofNullable(names.get(name))
                        .orElseThrow(() -> new IllegalArgumentException("no " + name));
            };
            case Expression.ListOf(List<Expression> items) ->
                new Value.ListOf(items.stream().map(this::value).toList());
            case Expression.DictOf(List<Expression> keys, List<Expression> values) -> {
                Map<Object, Value> entries = new LinkedHashMap<>();
                for (int i = 0; i < keys.size(); i++) {
                    entries.put(Value.key(value(keys.get(i))), value(values.get(i)));
                }
                yield new Value.DictOf(entries);
            }
            case Expression.Minus(Expression of) -> binary("*", library.number(-1), (Tensor) value(of));
            case Expression.Binary(String operator, Expression left, Expression right) ->
                binary(operator, (Tensor) value(left), (Tensor) value(right));
            case Expression.IsNotNone(Expression of) -> library.number(value(of) instanceof Value.None ? 0 : 1);
            case Expression.Call(Expression function, List<Expression> arguments, Map<String, Expression> named) -> {
                Map<String, Value> given = new LinkedHashMap<>();
                named.forEach((name, argument) -> given.put(name, value(argument)));
                yield callable(value(function)).call(arguments.stream().map(this::value).toList(), given);
            }
            case Expression.Each(Expression of, String variable, Expression over) -> each(of, variable, over);
            case Expression.Attribute(Expression of, String name) -> library.attribute(value(of), name);
            case Expression.Index(Expression of, Expression at) -> indexed(value(of), value(at));
            case Expression.Slice(Expression of, Optional<Expression> from, Optional<Expression> to) -> {
                Tensor whole = (Tensor) value(of);
                yield whole.slice(from.map(it -> ((Tensor) value(it)).index()).orElse(0),
                        to.map(it -> ((Tensor) value(it)).index()).orElse(whole.length()));
            }
        };
    }

    private static Value.Function callable(Value value) {
        return value instanceof Value.Layer(Map<String, Tensor> _, Value.Function call) ? call : (Value.Function) value;
    }

    private Value each(Expression of, String variable, Expression over) {
        List<Value> made = new ArrayList<>();
        Map<String, Value> outer = new HashMap<>(names);
        library.items(value(over)).forEach(item -> {
            names.put(variable, item);
            made.add(value(of));
        });
        names.clear();
        names.putAll(outer);
        return new Value.ListOf(made);
    }

    private Value indexed(Value of, Value at) {
        return switch (of) {
            case Value.DictOf(Map<Object, Value> entries) -> Optional.ofNullable(entries.get(Value.key(at)))
                    .orElseThrow(() -> new IllegalArgumentException("no key " + Value.key(at)));
            case Value.ListOf(List<Value> items) -> items.get(((Tensor) at).index());
            case Tensor tensor -> at instanceof Value.ListOf(List<Value> places)
                    ? library.tensor(new Value.ListOf(
                            places.stream().<Value>map(place -> tensor.at(((Tensor) place).index())).toList()))
                    : tensor.at(((Tensor) at).index());
            case Value.None _,Value.Text _,Value.Function _,Value.Module _,Value.Layer _ ->
                throw new IllegalArgumentException("an item of " + of);
        };
    }

    private Tensor binary(String operator, Tensor left, Tensor right) {
        return switch (operator) {
            case "+" -> left.zip(right, Variable::plus);
            case "-" -> left.zip(right, (a, b) -> a.plus(b.times(left.tape().leaf(-1))));
            case "*" -> left.zip(right, Variable::times);
            case "/" -> left.zip(right, Variable::over);
            case "@" -> left.times(right);
            case ">" -> left.zip(right, (a, b) -> left.tape().leaf(a.value() > b.value() ? 1 : 0));
            case "<=" -> left.zip(right, (a, b) -> left.tape().leaf(a.value() <= b.value() ? 1 : 0));
            case "==" -> left.zip(right, (a, b) -> left.tape().leaf(a.value() == b.value() ? 1 : 0));
            case "**" -> {
                if (right.rank() > 0) {
                    yield left.zip(right, (a, b) -> left.tape().leaf(Math.pow(a.value(), b.value())));
                }
                if (right.number() != 2 && right.number() != 0.5) {
                    throw new IllegalArgumentException("to the power of " + right.number());
                }
                yield right.number() == 2
                        ? left.map(x -> x.times(x))
                        : left.map(x -> left.tape().leaf(Math.sqrt(x.value())));
            }
            default -> throw new IllegalArgumentException(operator);
        };
    }
}
