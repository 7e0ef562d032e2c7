package unroll.oracle.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.oracle.python.Syntax.Expression;

/// Reads expressions: comparison, sum, product, sign, power, then what follows a value.
final class Expressions {
    private final Words words;

    Expressions(Words words) {
        this.words = words;
    }

    /// Expressions with commas between.
    List<Expression> several() {
        List<Expression> found = new ArrayList<>(List.of(one()));
        while (words.passes(",")) {
            found.add(one());
        }
        return found;
    }

    Expression one() {
        Expression left = sum();
        if (words.passes("is")) {
            words.expect("not");
            words.expect("None");
            return new Expression.IsNotNone(left);
        }
        return words.sees(">") || words.sees("<=") || words.sees("==")
                ? new Expression.Binary(words.take(), left, sum())
                : left;
    }

    private Expression sum() {
        Expression left = product();
        while (words.sees("+") || words.sees("-")) {
            left = new Expression.Binary(words.take(), left, product());
        }
        return left;
    }

    private Expression product() {
        Expression left = signed();
        while (words.sees("*") || words.sees("/") || words.sees("@")) {
            left = new Expression.Binary(words.take(), left, signed());
        }
        return left;
    }

    private Expression signed() {
        return words.passes("-") ? new Expression.Minus(signed()) : power();
    }

    private Expression power() {
        Expression base = followed();
        return words.passes("**") ? new Expression.Binary("**", base, signed()) : base;
    }

    private Expression followed() {
        Expression value = value();
        while (true) {
            if (words.passes(".")) {
                value = new Expression.Attribute(value, words.take());
            } else if (words.passes("[")) {
                value = indexed(value);
            } else if (words.passes("(")) {
                value = call(value);
            } else {
                return value;
            }
        }
    }

    private Expression indexed(Expression of) {
        Optional<Expression> from = words.sees(":") ? Optional.empty() : Optional.of(one());
        if (!words.passes(":")) {
            words.expect("]");
            return new Expression.Index(of, from.orElseThrow());
        }
        Optional<Expression> to = words.sees("]") ? Optional.empty() : Optional.of(one());
        words.expect("]");
        return new Expression.Slice(of, from, to);
    }

    private Expression call(Expression function) {
        List<Expression> arguments = new ArrayList<>();
        Map<String, Expression> named = new LinkedHashMap<>();
        while (!words.passes(")")) {
            Expression argument = one();
            if (words.passes("=")) {
                named.put(((Expression.Name) argument).name(), one());
            } else {
                arguments.add(words.passes("for") ? each(argument) : argument);
            }
            if (!words.sees(")")) {
                words.expect(",");
            }
        }
        return new Expression.Call(function, arguments, named);
    }

    private Expression each(Expression of) {
        String variable = words.take();
        words.expect("in");
        return new Expression.Each(of, variable, one());
    }

    private Expression value() {
        String word = words.take();
        return switch (word) {
            case "(" -> inside();
            case "[" -> list();
            case "{" -> dict();
            default -> {
                char first = word.charAt(0);
                if (Character.isDigit(first)) {
                    yield new Expression.Number(Double.parseDouble(word));
                }
                if (first == '"') {
                    yield new Expression.Text(word.substring(1, word.length() - 1));
                }
                if (!Character.isLetter(first) && first != '_') {
                    throw new IllegalArgumentException("a value expected, not " + word);
                }
                yield new Expression.Name(word);
            }
        };
    }

    /// One expression, or several as a tuple.
    private Expression inside() {
        List<Expression> items = several();
        words.expect(")");
        return items.size() == 1 ? items.getFirst() : new Expression.ListOf(items);
    }

    private Expression list() {
        List<Expression> items = words.sees("]") ? List.of() : several();
        if (words.passes("for")) {
            Expression each = each(items.getFirst());
            words.expect("]");
            return each;
        }
        words.expect("]");
        return new Expression.ListOf(items);
    }

    private Expression dict() {
        List<Expression> keys = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        while (!words.passes("}")) {
            keys.add(one());
            words.expect(":");
            values.add(one());
            if (!words.sees("}")) {
                words.expect(",");
            }
        }
        return new Expression.DictOf(keys, values);
    }
}
