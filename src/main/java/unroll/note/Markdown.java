package unroll.note;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/// Markdown to blocks: paragraphs, emphasis, lists, code and mathematics within a line. All else stands as it is written.
public final class Markdown {
    private static final String BULLET = "•";
    private static final Parser PARSER = Parser.builder().enabledBlockTypes(Set.of(ListBlock.class))
            .customInlineContentParserFactory(new MathNode.Factory()).build();

    private Markdown() {
    }

    /// What a text says. Every text is Markdown.
    public static List<Block> blocks(String text) {
        Reading reading = new Reading();
        PARSER.parse(text).accept(reading);
        return reading.blocks;
    }

    /// Goes through the tree of a text. Lives within one method call.
    private static final class Reading extends AbstractVisitor {
        private final List<Block> blocks = new ArrayList<>();
        private final List<Run> runs = new ArrayList<>();
        private Optional<String> marker = Optional.empty();
        private Optional<Integer> number = Optional.empty();
        private int depth;
        private int emphasis;
        private int strong;

        @Override
        public void visit(BulletList list) {
            list(list, Optional.empty());
        }

        @Override
        public void visit(OrderedList list) {
            list(list, Optional.of(Optional.ofNullable(list.getMarkerStartNumber()).orElse(1)));
        }

        private void list(Node list, Optional<Integer> from) {
            Optional<Integer> outer = number;
            number = from;
            depth++;
            visitChildren(list);
            depth--;
            number = outer;
        }

        @Override
        public void visit(ListItem item) {
            marker = Optional.of(number.map(it -> it + ".").orElse(BULLET));
            number = number.map(it -> it + 1);
            int before = blocks.size();
            visitChildren(item);
            if (blocks.size() == before) {
                blocks.add(new Block(depth, marker, List.of()));
            }
            marker = Optional.empty();
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            blocks.add(new Block(depth, marker, runs));
            runs.clear();
            marker = Optional.empty();
        }

        @Override
        public void visit(Emphasis node) {
            emphasis++;
            visitChildren(node);
            emphasis--;
        }

        @Override
        public void visit(StrongEmphasis node) {
            strong++;
            visitChildren(node);
            strong--;
        }

        @Override
        public void visit(Text text) {
            words(text.getLiteral());
        }

        @Override
        public void visit(HtmlInline html) {
            words(html.getLiteral());
        }

        @Override
        public void visit(Code code) {
            runs.add(new Run.Words(code.getLiteral(), Run.Style.CODE));
        }

        @Override
        public void visit(SoftLineBreak node) {
            words(" ");
        }

        @Override
        public void visit(HardLineBreak node) {
            runs.add(new Run.Break());
        }

        @Override
        public void visit(CustomNode node) {
            if (node instanceof MathNode math) {
                runs.add(new Run.Math(math.latex()));
            }
        }

        private void words(String text) {
            Run.Style style = emphasis > 0
                    ? strong > 0 ? Run.Style.STRONG_EMPHASIS : Run.Style.EMPHASIS
                    : strong > 0 ? Run.Style.STRONG : Run.Style.PLAIN;
            if (!runs.isEmpty() && runs.getLast() instanceof Run.Words(String before, Run.Style same)
                    && same == style) {
                runs.set(runs.size() - 1, new Run.Words(before + text, style));
            } else {
                runs.add(new Run.Words(text, style));
            }
        }
    }
}
