package unroll.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads mathematics in numbers as they are printed, and computes it as a hand would. Knows nothing of the trace.
final class PrintedMath {
    private static final Pattern TOKEN = Pattern.compile(
            "\\\\begin\\{bmatrix}(?<matrix>.*?)\\\\end\\{bmatrix}(\\{}\\^\\{\\\\times 10\\^\\{(?<power>-?\\d+)}})?"
                    + "|(?<number>(\\d|\\\\infty|\\\\mathrm\\{NaN})(\\d|\\.|\\{,})*(\\\\times 10\\^\\{(?<e>-?\\d+)})?)"
                    + "|(?<root>\\{}\\^\\{1/2})|(?<square>\\{}\\^\\{2})"
                    + "|(?<step>\\\\mathbf\\{1}\\[|>0]|\\\\leq 0])|(?<half>\\\\tfrac\\{1}\\{2}\\\\\\||\\\\\\|\\^\\{2})"
                    + "|(?<word>\\\\left\\(|\\\\right\\)|\\\\mathrm\\{[a-zA-Z\\\\,]+}|\\\\[a-zA-Z]+|\\{-}\\\\(log|Sigma)|[-+/(),])"
                    + "|(?<space>\\\\,|\\s+)",
            Pattern.DOTALL);
    private final List<Object> tokens = new ArrayList<>();
    private int at;

    /// A printed value: numbers, and half of the worth of each one's last digit.
    record Value(double[][] numbers, double[][] slack) {
        static Value of(double number, double slack) {
            return new Value(new double[][]{{number}}, new double[][]{{slack}});
        }

        boolean isOne() {
            return numbers.length == 1 && numbers[0].length == 1;
        }

        double one() {
            return numbers[0][0];
        }

        Value map(DoubleUnaryOperator f) {
            double[][] made = new double[numbers.length][];
            for (int i = 0; i < made.length; i++) {
                made[i] = java.util.Arrays.stream(numbers[i]).map(f).toArray();
            }
            return exact(made);
        }

        static Value exact(double[][] numbers) {
            return new Value(numbers, new double[numbers.length][numbers[0].length]);
        }

        double sum() {
            return java.util.Arrays.stream(numbers).flatMapToDouble(java.util.Arrays::stream).sum();
        }

        double sumOfSquares() {
            double sum = 0;
            for (double[] row : numbers) {
                for (double number : row) {
                    sum += number * number;
                }
            }
            return sum;
        }
    }

    /// Thrown where something is not printed: dots stand for it.
    static final class LeftOut extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    private PrintedMath(String latex) {
        if (latex.contains("dots")) {
            throw new LeftOut();
        }
        String read = latex.strip().replaceAll("\\{-}(?!\\\\log)", "-");
        Matcher matcher = TOKEN.matcher(read);
        int end = 0;
        while (matcher.find()) {
            if (matcher.start() != end) {
                throw new IllegalArgumentException("unread: " + read.substring(end));
            }
            end = matcher.end();
            if (matcher.group("space") != null) {
                continue;
            }
            if (matcher.group("matrix") != null) {
                tokens.add(matrix(matcher.group("matrix"), matcher.group("power")));
            } else if (matcher.group("number") != null) {
                String[] parts = matcher.group("number").split("\\\\times");
                tokens.add(number(parts[0], matcher.group("e")));
            } else {
                tokens.add(matcher.group());
            }
        }
        if (end != read.length()) {
            throw new IllegalArgumentException("unread: " + read.substring(end));
        }
    }

    /// What a side comes to.
    static Value of(String latex) {
        PrintedMath math = new PrintedMath(latex);
        Value value = math.sum();
        if (math.at != math.tokens.size()) {
            throw new IllegalArgumentException("not understood: " + math.tokens.subList(math.at, math.tokens.size())
                    + " of " + latex);
        }
        return value;
    }

    private static Value matrix(String body, String power) {
        String[] lines = body.strip().split("\\\\\\\\");
        double[][] numbers = new double[lines.length][];
        double[][] slack = new double[lines.length][];
        for (int i = 0; i < lines.length; i++) {
            String[] cells = lines[i].split("&");
            numbers[i] = new double[cells.length];
            slack[i] = new double[cells.length];
            for (int j = 0; j < cells.length; j++) {
                Value cell = number(cells[j].strip(), power);
                numbers[i][j] = cell.one();
                slack[i][j] = cell.slack()[0][0];
            }
        }
        return new Value(numbers, slack);
    }

    private static Value number(String text, String power) {
        String plain = text.replace("{,}", ".");
        if (plain.contains("infty") || plain.contains("NaN")) {
            return Value.of(Double.NaN, 0);
        }
        double scale = power == null ? 1 : Math.pow(10, Integer.parseInt(power));
        int point = plain.indexOf('.');
        int decimals = point < 0 ? 0 : plain.length() - point - 1;
        double slack = plain.equals("0") ? 0 : Math.pow(10, -decimals) / 2;
        return Value.of(Double.parseDouble(plain) * scale, slack * scale);
    }

    private boolean sees(String... words) {
        return at < tokens.size() && tokens.get(at) instanceof String word && List.of(words).contains(word);
    }

    private Value sum() {
        Value left = sees("-") ? negative() : product();
        while (sees("+", "-")) {
            double sign = tokens.get(at++).equals("+") ? 1 : -1;
            Value right = product();
            left = alike(left, right);
            double[][] made = new double[left.numbers().length][left.numbers()[0].length];
            for (int i = 0; i < made.length; i++) {
                for (int j = 0; j < made[i].length; j++) {
                    made[i][j] = left.numbers()[i][j] + sign * right.numbers()[i][j];
                }
            }
            left = merged(left, right, made);
        }
        return left;
    }

    /// One number before a column stands for all its rows, as in 1 − u.
    private static Value alike(Value left, Value right) {
        int rows = right.numbers().length;
        if (left.numbers().length == rows || left.numbers().length != 1 || left.numbers()[0].length != 1) {
            return left;
        }
        double[][] made = new double[rows][right.numbers()[0].length];
        for (double[] row : made) {
            java.util.Arrays.fill(row, left.one());
        }
        return Value.exact(made);
    }

    /// The digits of a sum are known as far as those of its terms.
    private static Value merged(Value left, Value right, double[][] made) {
        double[][] slack = new double[made.length][made[0].length];
        for (int i = 0; i < made.length; i++) {
            for (int j = 0; j < made[i].length; j++) {
                slack[i][j] = left.slack()[i][j] + right.slack()[i][j];
            }
        }
        return new Value(made, slack);
    }

    private Value negative() {
        at++;
        Value of = product();
        return new Value(of.map(x -> -x).numbers(), of.slack());
    }

    private Value product() {
        Value left = factor();
        while (at < tokens.size() && !sees("+", "-", "\\right)", ")", ",", ">0]", "\\leq 0]", "\\|^{2}")) {
            if (sees("\\odot")) {
                at++;
                left = zip(left, factor());
            } else if (sees("\\otimes")) {
                at++;
                left = outer(left, factor());
            } else if (sees("/")) {
                at++;
                double divisor = factor().one();
                left = left.map(x -> x / divisor);
            } else {
                if (sees("\\cdot")) {
                    at++;
                }
                left = times(left, factor());
            }
        }
        return left;
    }

    private Value factor() {
        Object token = tokens.get(at++);
        Value made = switch (token) {
            case Value value -> value;
            case String word -> switch (word) {
                case "\\left(", "(" -> {
                    Value inside = sum();
                    at++;
                    yield inside;
                }
                case "-" -> factor().map(x -> -x);
                case "\\tanh" -> factor().map(Math::tanh);
                case "\\sigma" -> factor().map(x -> 1 / (1 + Math.exp(-x)));
                case "\\mathrm{relu}" -> factor().map(x -> Math.max(0, x));
                case "\\mathrm{leaky\\,relu}" -> factor().map(x -> x > 0 ? x : x / 100);
                case "{-}\\log" -> factor().map(x -> -Math.log(x));
                case "\\log" -> factor().map(Math::log);
                case "{-}\\Sigma" -> Value.of(-factor().sum(), 0);
                case "\\tfrac{1}{2}\\|" -> {
                    Value inside = sum();
                    at++;
                    yield Value.of(inside.sumOfSquares() / 2, 0);
                }
                case "\\min" -> {
                    at++;
                    double first = sum().one();
                    at++;
                    double second = sum().one();
                    at++;
                    yield Value.of(Math.min(first, second), 0);
                }
                case "\\Sigma" -> factor();
                case "\\mathbf{1}[" -> {
                    Value of = sum();
                    boolean isAbove = tokens.get(at++).equals(">0]");
                    yield of.map(x -> x > 0 == isAbove ? 1 : 0);
                }
                default -> throw new IllegalArgumentException(word + " of " + tokens);
            };
            default -> throw new IllegalArgumentException(token.toString());
        };
        while (sees("{}^{2}", "{}^{1/2}")) {
            made = tokens.get(at++).equals("{}^{2}")
                    ? Value.of(made.sumOfSquares(), 0)
                    : Value.of(Math.sqrt(made.one()), 0);
        }
        return made;
    }

    private static Value zip(Value left, Value right) {
        double[][] made = new double[left.numbers().length][left.numbers()[0].length];
        for (int i = 0; i < made.length; i++) {
            for (int j = 0; j < made[i].length; j++) {
                made[i][j] = left.numbers()[i][j] * right.numbers()[i][j];
            }
        }
        return Value.exact(made);
    }

    private static Value outer(Value left, Value right) {
        double[] column = column(left);
        double[] row = column(right);
        double[][] made = new double[column.length][row.length];
        for (int i = 0; i < column.length; i++) {
            for (int j = 0; j < row.length; j++) {
                made[i][j] = column[i] * row[j];
            }
        }
        return Value.exact(made);
    }

    private static double[] column(Value vector) {
        return vector.numbers().length == 1
                ? vector.numbers()[0]
                : java.util.Arrays.stream(vector.numbers()).mapToDouble(row -> row[0]).toArray();
    }

    private static Value times(Value left, Value right) {
        if (left.isOne() || right.isOne() && left.numbers()[0].length != 1) {
            double factor = left.isOne() ? left.one() : right.one();
            Value made = (left.isOne() ? right : left).map(x -> factor * x);
            return left.isOne() && right.isOne()
                    ? Value.of(made.one(), Math.abs(left.one()) * right.slack()[0][0]
                            + Math.abs(right.one()) * left.slack()[0][0])
                    : made;
        }
        double[][] made = new double[left.numbers().length][right.numbers()[0].length];
        for (int i = 0; i < made.length; i++) {
            for (int j = 0; j < made[i].length; j++) {
                for (int k = 0; k < right.numbers().length; k++) {
                    made[i][j] += left.numbers()[i][k] * right.numbers()[k][j];
                }
            }
        }
        return Value.exact(made);
    }

    /// Whether somebody who has computed the left side and rounds it gets what the right side shows.
    static boolean holds(Value left, Value right) {
        for (int i = 0; i < right.numbers().length; i++) {
            for (int j = 0; j < right.numbers()[i].length; j++) {
                double from = left.numbers()[i][j];
                double to = right.numbers()[i][j];
                double room = right.slack()[i][j] + 1e-11 * (Math.abs(from) + Math.abs(to) + right.slack()[i][j]);
                if (Double.isFinite(to) && !(Math.abs(from - to) <= room)) {
                    return false;
                }
            }
        }
        return true;
    }
}
