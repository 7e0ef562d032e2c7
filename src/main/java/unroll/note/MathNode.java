package unroll.note;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/// Mathematics between dollars. As in other programs, the first dollar has no blank behind it and the last none before it
/// and no digit behind it, so that prices are none; two dollars on each side do as well. What is between them is no
/// Markdown.
final class MathNode extends CustomNode {
    private final String latex;

    private MathNode(String latex) {
        this.latex = latex;
    }

    String latex() {
        return latex;
    }

    /// Has a parser know such nodes.
    static final class Factory implements InlineContentParserFactory {
        @Override
        public Set<Character> getTriggerCharacters() {
            return Set.of('$');
        }

        @Override
        public InlineContentParser create() {
            return MathNode::parsed;
        }
    }

    private static ParsedInline parsed(InlineParserState state) {
        Scanner scanner = state.scanner();
        int dollars = scanner.matchMultiple('$');
        Position begin = scanner.position();
        if (dollars > 2 || !scanner.hasNext() || Character.isWhitespace(scanner.peek())) {
            return ParsedInline.none();
        }
        while (scanner.find('$') >= 0) {
            int before = scanner.peekPreviousCodePoint();
            Position end = scanner.position();
            int closing = before == '\\' ? skipped(scanner) : scanner.matchMultiple('$');
            boolean isPrice = dollars == 1 && Character.isDigit(scanner.peek());
            if (closing == dollars && !Character.isWhitespace(before) && !isPrice) {
                return ParsedInline.of(new MathNode(scanner.getSource(begin, end).getContent()), scanner.position());
            }
        }
        return ParsedInline.none();
    }

    private static int skipped(Scanner scanner) {
        scanner.next();
        return 0;
    }
}
