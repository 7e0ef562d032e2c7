package unroll.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import unroll.io.BadInput;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.io.Utf8;
import unroll.linalg.Matrix;
import unroll.text.Message;
import unroll.text.TensorKey;

/// A file of text with one matrix, a line a row. Columns and rows may have names, which are left out, as are empty lines
/// and those that begin with `#`.
///
/// The first line names columns where it begins with an empty field, where all its fields (but the first, if rows have
/// names) are no numbers, where it is 0, 1, 2, … above numbers with a point, as pandas writes it, or where it is one field
/// shorter than the next. Rows have names where the first line begins
/// with an empty field or is one field shorter, or where the first field below is no number.
final class CsvReader {
    private static final String TYPE = "text";
    private static final String WORDS = "words";
    private static final Pattern WORD = Pattern.compile("[^\\s,;\"0-9]+");
    private static final Pattern WHOLE = Pattern.compile("[+-]?\\d+");
    /// Rows, and columns: one more than fit, because they may have names.
    private static final int MOST = Limits.WIDTH + 1;
    private final Broken broken;
    private final List<Line> lines;
    private final List<double[]> rows = new ArrayList<>();
    private Optional<Message> note = Optional.empty();
    private long count;

    private CsvReader(Broken broken, List<Line> lines) {
        this.broken = broken;
        this.lines = lines;
    }

    /// A line that says something.
    ///
    /// @param number counted from 1
    private record Line(String text, int number) {}

    /// The matrix in some bytes.
    ///
    /// @param name the matrix's name
    static Tensor read(byte[] bytes, String name, Broken broken) throws BadInput {
        String text = Utf8.text(bytes, broken.file()).toString();
        List<Line> lines = new ArrayList<>();
        int number = 0;
        for (String line : (Iterable<String>) text.lines()::iterator) {
            number++;
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                lines.add(new Line(line, number));
                broken.demand(lines.size() <= MOST, TensorKey.CSV_LONG, MOST);
            }
        }
        broken.demand(!lines.isEmpty(), TensorKey.CSV_EMPTY);
        CsvReader reader = new CsvReader(broken, lines);
        if (reader.isOfWords()) {
            return Tensor.ofTexts(broken.file(), name, TensorShape.of(lines.size()), WORDS,
                    lines.stream().map(line -> line.text().strip()).toList());
        }
        Matrix matrix = reader.matrix();
        Tensor made = new Tensor(broken.file(), name, TensorShape.of(matrix.rows(), matrix.columns()), TYPE,
                new Elements.Read(matrix));
        return reader.note.map(made::noting).orElse(made);
    }

    /// Whether there are two lines or more, and each is a word that has no number in it.
    private boolean isOfWords() {
        return lines.size() > 1 && lines.stream().allMatch(line -> WORD.matcher(line.text().strip()).matches());
    }

    private Matrix matrix() throws BadInput {
        CsvSeparator separator = CsvSeparator.of(lines.stream().limit(2).map(Line::text).toList());
        List<CsvField> first = fields(separator, 0);
        Optional<List<CsvField>> second = lines.size() > 1 ? Optional.of(fields(separator, 1)) : Optional.empty();
        boolean hasHeader = isHeader(first, second) || isCounted(separator, first);
        broken.demand(!hasHeader || second.isPresent(), TensorKey.CSV_EMPTY);
        int from = hasHeader ? 1 : 0;
        int leftOut = hasRowNames(first, second, from) ? 1 : 0;
        for (int i = from; i < lines.size(); i++) {
            List<CsvField> fields = fields(separator, i);
            row(fields.subList(Math.min(leftOut, fields.size()), fields.size()), lines.get(i).number());
        }
        return Matrix.of(rows.toArray(double[][]::new));
    }

    private List<CsvField> fields(CsvSeparator separator, int i) throws BadInput {
        Broken here = broken.at(lines.get(i).number(), 1);
        List<CsvField> fields = separator.fields(lines.get(i).text(), MOST + 1, here);
        here.demand(fields.size() <= MOST, TensorKey.CSV_LONG, MOST);
        return fields;
    }

    private static boolean isHeader(List<CsvField> first, Optional<List<CsvField>> second) {
        boolean isNamedAtOnce = first.size() > 1 && first.getFirst().isBlank();
        boolean isShorter = second.filter(it -> it.size() == first.size() + 1 && !it.getFirst().isNumber()).isPresent();
        boolean hasOnlyNames = first.stream().skip(1).noneMatch(CsvField::isNumber) && !first.getFirst().isNumber();
        boolean isAboveNumber = first.size() > 1 || second.filter(it -> it.getFirst().isNumber()).isPresent();
        return isNamedAtOnce || isShorter || hasOnlyNames && isAboveNumber;
    }

    /// Whether the first line counts the columns and is a header, since there are numbers below that are not whole; where it
    /// may be one, that is said.
    private boolean isCounted(CsvSeparator separator, List<CsvField> first) throws BadInput {
        boolean isCount = lines.size() > 1 && IntStream.range(0, first.size())
                .allMatch(j -> first.get(j).text().equals(Integer.toString(j)));
        if (!isCount) {
            return false;
        }
        boolean hasFractions = false;
        for (int i = 1; i < lines.size() && !hasFractions; i++) {
            hasFractions = fields(separator, i).stream().anyMatch(it -> !WHOLE.matcher(it.text()).matches());
        }
        boolean isHeader = hasFractions && first.size() > 1;
        String line = Quoted.brief(lines.getFirst().text().strip());
        if (hasFractions || first.size() > 1) {
            note = Optional.of(Message.of(isHeader ? TensorKey.SAID_HEADER : TensorKey.SAID_NO_HEADER,
                    Quoted.plain(broken.file()), line));
        }
        return isHeader;
    }

    private static boolean hasRowNames(List<CsvField> first, Optional<List<CsvField>> second, int from) {
        List<CsvField> top = from == 0 ? first : second.orElseThrow();
        boolean isNamedAtOnce = from == 1 && (first.getFirst().isBlank() || first.size() + 1 == top.size());
        return top.size() > 1 && (isNamedAtOnce || !top.getFirst().isNumber());
    }

    private void row(List<CsvField> fields, int line) throws BadInput {
        int width = rows.isEmpty() ? fields.size() : rows.getFirst().length;
        broken.at(line, 1).demand(fields.size() == width, TensorKey.CSV_RAGGED, fields.size(), width);
        count += width;
        broken.demand(count <= Limits.WEIGHTS, TensorKey.CSV_LARGE, Integer.toString(Limits.WEIGHTS));
        double[] numbers = new double[width];
        for (int j = 0; j < width; j++) {
            numbers[j] = number(fields.get(j), broken.at(line, fields.get(j).column()));
        }
        rows.add(numbers);
    }

    private static double number(CsvField field, Broken here) throws BadInput {
        here.demand(!field.isBlank(), TensorKey.CSV_BLANK);
        here.demand(field.isNumber(), TensorKey.CSV_NUMBER, Quoted.of(field.text()));
        here.demand(!field.isNotFinite() && Double.isFinite(field.number()), TensorKey.CSV_NOT_FINITE,
                Quoted.of(field.text()));
        return field.number();
    }
}
