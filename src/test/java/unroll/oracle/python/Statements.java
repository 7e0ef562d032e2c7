package unroll.oracle.python;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import unroll.oracle.python.Syntax.Expression;
import unroll.oracle.python.Syntax.Statement;

/// Reads the lines of a program; four spaces go one level in.
final class Statements {
    private static final int INDENT = 4;
    private final List<String> lines;
    private int next;

    Statements(List<String> lines) {
        this.lines = lines;
    }

    static List<Statement> of(String program) {
        Statements reader = new Statements(program.lines().toList());
        List<Statement> all = reader.block(0);
        if (reader.next < reader.lines.size()) {
            throw new IllegalArgumentException("indented by itself: " + reader.lines.get(reader.next));
        }
        return all;
    }

    private List<Statement> block(int level) {
        List<Statement> found = new ArrayList<>();
        while (next < lines.size()) {
            String line = lines.get(next);
            if (!line.isBlank() && !line.startsWith("#")) {
                int spaces = line.length() - line.stripLeading().length();
                if (spaces < level * INDENT) {
                    break;
                }
                if (spaces > level * INDENT) {
                    throw new IllegalArgumentException("indented too far: " + line);
                }
                found.add(statement(next++, new Words(line), level));
            } else {
                next++;
            }
        }
        if (found.isEmpty()) {
            throw new IllegalArgumentException("nothing below line " + next);
        }
        return found;
    }

    private Statement statement(int line, Words words, int level) {
        if (words.passes("import")) {
            String module = words.take();
            Optional<String> as = words.passes("as") ? Optional.of(words.take()) : Optional.of(module);
            return ended(words, new Statement.Import(line, module, Map.of(), as));
        }
        if (words.passes("from")) {
            StringBuilder module = new StringBuilder(words.take());
            while (words.passes(".")) {
                module.append('.').append(words.take());
            }
            words.expect("import");
            Map<String, String> names = new LinkedHashMap<>();
            do {
                String name = words.take();
                names.put(name, words.passes("as") ? words.take() : name);
            } while (words.passes(","));
            return ended(words, new Statement.Import(line, module.toString(), names, Optional.empty()));
        }
        Expressions expressions = new Expressions(words);
        if (words.passes("for")) {
            String variable = words.take();
            words.expect("in");
            return new Statement.For(line, variable, head(words, expressions), block(level + 1));
        }
        if (words.passes("if")) {
            return new Statement.If(line, head(words, expressions), block(level + 1));
        }
        if (words.passes("with")) {
            return new Statement.With(line, head(words, expressions), block(level + 1));
        }
        if (words.passes("def")) {
            return define(line, words, level);
        }
        if (words.passes("return")) {
            return ended(words, new Statement.Return(line, expressions.one()));
        }
        return simple(line, words, expressions);
    }

    private static Statement simple(int line, Words words, Expressions expressions) {
        List<Expression> targets = expressions.several();
        if (words.passes("=")) {
            List<Expression> values = expressions.several();
            return ended(words, new Statement.Assign(line, targets,
                    values.size() == 1 ? values.getFirst() : new Expression.ListOf(values)));
        }
        if (targets.size() > 1) {
            throw new IllegalArgumentException("a tuple that nothing is done with in line " + line);
        }
        if (words.sees("+=") || words.sees("-=") || words.sees("/=")) {
            String operator = words.take().substring(0, 1);
            return ended(words, new Statement.Augment(line, targets.getFirst(), operator, expressions.one()));
        }
        return ended(words, new Statement.Do(line, targets.getFirst()));
    }

    private Statement define(int line, Words words, int level) {
        String name = words.take();
        List<String> parameters = new ArrayList<>();
        words.expect("(");
        while (!words.passes(")")) {
            parameters.add(words.take());
            words.passes(",");
        }
        words.expect(":");
        words.expectEnd();
        return new Statement.Define(line, name, parameters, block(level + 1));
    }

    private static Expression head(Words words, Expressions expressions) {
        Expression head = expressions.one();
        words.expect(":");
        words.expectEnd();
        return head;
    }

    private static Statement ended(Words words, Statement statement) {
        words.expectEnd();
        return statement;
    }
}
