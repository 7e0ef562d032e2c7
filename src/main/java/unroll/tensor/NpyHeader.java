package unroll.tensor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import unroll.io.BadInput;
import unroll.io.Quoted;
import unroll.text.TensorKey;

/// What stands before the numbers of an `.npy` file: a Python dictionary of type, order and shape, written as
/// `{'descr': '<f8', 'fortran_order': False, 'shape': (3, 4), }`. It is read by its grammar, never evaluated.
///
/// @param type such as `<f8`; [#STRUCTURED] where entries have fields
/// @param order whether rows or columns stand together
record NpyHeader(String type, Order order, TensorShape shape) {
    /// The type of entries with fields, which are no numbers.
    static final String STRUCTURED = "[…]";
    private static final Pattern TOKEN = Pattern
            .compile("\\s*(?:'([^'\\\\]*)'|\"([^\"\\\\]*)\"|([A-Za-z]+|-?\\d+)L?|([{}()\\[\\],:]))");
    private static final int MOST_DIMENSIONS = 64;

    /// Which numbers stand together.
    enum Order {
        ROWS, COLUMNS
    }

    static NpyHeader of(String text, Broken broken) throws BadInput {
        return new Parser(text, broken).header();
    }

    /// Goes through the text from token to token.
    private static final class Parser {
        private final Matcher tokens;
        private final String text;
        private final Broken broken;
        private Optional<String> type = Optional.empty();
        private Optional<Order> order = Optional.empty();
        private Optional<TensorShape> shape = Optional.empty();
        private final Set<String> keys = new HashSet<>();
        private int position;

        Parser(String text, Broken broken) {
            this.text = text;
            this.tokens = TOKEN.matcher(text);
            this.broken = broken;
        }

        NpyHeader header() throws BadInput {
            take("{");
            while (!peek().equals("}")) {
                String key = quoted();
                broken.demand(keys.add(key), TensorKey.NPY_HEADER);
                take(":");
                value(key);
                if (!peek().equals("}")) {
                    take(",");
                }
            }
            take("}");
            if (!text.substring(position).isBlank() || type.isEmpty() || order.isEmpty() || shape.isEmpty()) {
                throw wrong();
            }
            return new NpyHeader(type.get(), order.get(), shape.get());
        }

        private void value(String key) throws BadInput {
            switch (key) {
                case "descr" -> {
                    type = Optional.of(peek().equals("[") ? fields() : quoted());
                }
                case "fortran_order" -> order = Optional.of(switch (next()) {
                    case "False" -> Order.ROWS;
                    case "True" -> Order.COLUMNS;
                    default -> throw wrong();
                });
                case "shape" -> shape = Optional.of(shape());
                default -> throw wrong();
            }
        }

        private TensorShape shape() throws BadInput {
            List<Long> sizes = new ArrayList<>();
            take("(");
            while (!peek().equals(")")) {
                String size = next();
                broken.demand(size.matches("\\d{1,18}"), TensorKey.SIZE_WRONG, Quoted.brief(size));
                sizes.add(Long.valueOf(size));
                broken.demand(sizes.size() <= MOST_DIMENSIONS, TensorKey.NPY_HEADER);
                if (!peek().equals(")")) {
                    take(",");
                }
            }
            take(")");
            return new TensorShape(sizes);
        }

        /// Passes over the list of fields, however deep its brackets go.
        private String fields() throws BadInput {
            int depth = 0;
            do {
                String token = next();
                boolean isMark = tokens.start(4) >= 0;
                depth += isMark && "[(".contains(token) ? 1 : isMark && "])".contains(token) ? -1 : 0;
            } while (depth > 0);
            return STRUCTURED;
        }

        private String quoted() throws BadInput {
            String token = next();
            if (tokens.start(1) < 0 && tokens.start(2) < 0) {
                throw wrong();
            }
            return token;
        }

        private void take(String token) throws BadInput {
            if (!next().equals(token) || tokens.start(4) < 0) {
                throw wrong();
            }
        }

        private String next() throws BadInput {
            String token = peek();
            position = tokens.end();
            return token;
        }

        private String peek() throws BadInput {
            if (!tokens.region(position, text.length()).lookingAt()) {
                throw wrong();
            }
            for (int group = 1; group < 4; group++) {
                if (tokens.start(group) >= 0) {
                    return tokens.group(group);
                }
            }
            return tokens.group(4);
        }

        private BadInput wrong() {
            return broken.because(TensorKey.NPY_HEADER);
        }
    }
}
