package unroll.figure;

import java.util.List;
import java.util.stream.Collectors;

/// A line of mathematics among others, aligned with them at its relation.
///
/// @param left what stands before the relation
/// @param relation the sign; empty where there is none
/// @param right what stands after it
record LatexLine(String left, String relation, String right) {

    /// The rest of a line that is too long.
    static LatexLine continued(String rest) {
        return new LatexLine("", "", "\\qquad " + rest);
    }

    /// Lines under each other; one alone stands free.
    static String aligned(List<LatexLine> lines) {
        return lines.size() == 1
                ? lines.getFirst().written("")
                : lines.stream().map(line -> line.written("&")).collect(
                        Collectors.joining(" \\\\\n", "\\begin{aligned}\n", "\n\\end{aligned}"));
    }

    private String written(String mark) {
        return (left + " " + mark + relation + " " + right).strip();
    }
}
