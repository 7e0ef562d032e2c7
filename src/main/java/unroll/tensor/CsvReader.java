package unroll.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import unroll.io.BadInput;
import unroll.io.Limits;
import unroll.io.Quoted;
import unroll.io.Utf8;
import unroll.linalg.Matrix;
import unroll.text.TensorKey;

/// A file of text with one matrix, a line a row. Columns and rows may have names, which are left out, as are empty lines
/// and those that begin with `#`.
///
/// The first line names columns where it begins with an empty field, where all its fields (but the first, if rows have
/// names) are no numbers, or where it is one field shorter than the next. Rows have names where the first line begins
/// with an empty field or is one field shorter, or where the first field below is no number.
final class CsvReader {
    private static final String TYPE = "text";
    /// Rows, and columns: one more than fit, because they may have names.
    private static final int MOST = Limits.WIDTH + 1;
    private final Broken broken;
    private final List<Line> lines;
    private final List<double[]> rows = new ArrayList<>();
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
        Matrix matrix = new CsvReader(broken, lines).matrix();
        return new Tensor(broken.file(), name, TensorShape.of(matrix.rows(), matrix.columns()), TYPE,
                new Elements.Read(matrix));
    }

    private Matrix matrix() throws BadInput {
        CsvSeparator separator = CsvSeparator.of(lines.stream().limit(2).map(Line::text).toList());
        List<CsvField> first = fields(separator, 0);
        Optional<List<CsvField>> second = lines.size() > 1 ? Optional.of(fields(separator, 1)) : Optional.empty();
        boolean hasHeader = isHeader(first, second);
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
