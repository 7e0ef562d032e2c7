package unroll.oracle.python;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a program consists of.
final class Syntax {

    private Syntax() {
    }

    /// What has a value.
    sealed interface Expression {
        record Number(double value) implements Expression {}

        record Text(String value) implements Expression {}

        record Name(String name) implements Expression {}

        record ListOf(List<Expression> items) implements Expression {}

        record DictOf(List<Expression> keys, List<Expression> values) implements Expression {}

        record Minus(Expression of) implements Expression {}

        record Binary(String operator, Expression left, Expression right) implements Expression {}

        record IsNotNone(Expression of) implements Expression {}

        record Call(Expression function, List<Expression> arguments, Map<String, Expression> named)
                implements
                    Expression {}

        /// An expression for every item: `x for name in items`.
        record Each(Expression of, String variable, Expression over) implements Expression {}

        record Attribute(Expression of, String name) implements Expression {}

        record Index(Expression of, Expression at) implements Expression {}

        /// Those from one to before another: `[from:to]`, each of which may be absent.
        record Slice(Expression of, Optional<Expression> from, Optional<Expression> to) implements Expression {}
    }

    /// What is done. The line is counted from 0.
    sealed interface Statement {
        int line();

        record Import(int line, String module, Map<String, String> names, Optional<String> as) implements Statement {}

        record Assign(int line, List<Expression> targets, Expression value) implements Statement {}

        record Augment(int line, Expression target, String operator, Expression value) implements Statement {}

        record Do(int line, Expression value) implements Statement {}

        record Return(int line, Expression value) implements Statement {}

        record For(int line, String variable, Expression over, List<Statement> body) implements Statement {}

        record If(int line, Expression condition, List<Statement> body) implements Statement {}

        record With(int line, Expression context, List<Statement> body) implements Statement {}

        record Define(int line, String name, List<String> parameters, List<Statement> body) implements Statement {}
    }
}
