package counterclaim.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/**
 * Long text that people structure themselves, read as CommonMark: paragraphs, lists, quotes, code, emphasis and links.
 * It becomes a list of blocks that a template writes as any other text, escaped; no markup is ever made from it. Markup
 * that was typed is text, a heading is a paragraph, a picture is its words, and a link leads to the web or nowhere.
 */
public final class Markdown {

    /** What a block is. */
    public enum Kind {
        PARAGRAPH,
        QUOTE,
        /** Of a list. */
        ITEM,
        /** Of a numbered list. */
        NUMBERED,
        CODE
    }

    /** A stretch of text between two breaks. */
    public record Block(Kind kind, List<Piece> pieces) {}

    /**
     * Some words of one look.
     *
     * @param href where they lead, or null
     */
    public record Piece(String text, boolean strong, boolean emphasis, boolean code, String href) {}

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern WEB = Pattern.compile("(?i)https?://\\S+");

    private Markdown() {}

    public static List<Block> of(String text) {
        var reading = new Reading();
        PARSER.parse(text).accept(reading);
        return List.copyOf(reading.blocks);
    }

    private static final class Reading extends AbstractVisitor {

        private final List<Block> blocks = new ArrayList<>();
        private List<Piece> pieces = new ArrayList<>();
        private Kind kind = Kind.PARAGRAPH;
        private boolean strong;
        private boolean emphasis;
        private String href;

        @Override
        public void visit(Paragraph paragraph) {
            block(paragraph);
        }

        @Override
        public void visit(Heading heading) {
            strong = true;
            block(heading);
            strong = false;
        }

        @Override
        public void visit(BlockQuote quote) {
            within(Kind.QUOTE, quote);
        }

        @Override
        public void visit(ListItem item) {
            within(item.getParent() instanceof OrderedList ? Kind.NUMBERED : Kind.ITEM, item);
        }

        @Override
        public void visit(FencedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(HtmlBlock html) {
            say(html.getLiteral(), false);
            end(kind);
        }

        @Override
        public void visit(Text text) {
            say(text.getLiteral(), false);
        }

        @Override
        public void visit(HtmlInline html) {
            say(html.getLiteral(), false);
        }

        @Override
        public void visit(Code code) {
            say(code.getLiteral(), true);
        }

        @Override
        public void visit(SoftLineBreak end) {
            say("\n", false);
        }

        @Override
        public void visit(HardLineBreak end) {
            say("\n", false);
        }

        @Override
        public void visit(StrongEmphasis words) {
            var before = strong;
            strong = true;
            visitChildren(words);
            strong = before;
        }

        @Override
        public void visit(Emphasis words) {
            var before = emphasis;
            emphasis = true;
            visitChildren(words);
            emphasis = before;
        }

        @Override
        public void visit(Link link) {
            var before = href;
            if (WEB.matcher(link.getDestination()).matches()) href = link.getDestination();
            visitChildren(link);
            href = before;
        }

        private void block(Node node) {
            visitChildren(node);
            end(kind);
        }

        private void within(Kind inner, Node node) {
            var before = kind;
            kind = inner;
            visitChildren(node);
            kind = before;
        }

        private void code(String text) {
            say(text.stripTrailing(), true);
            end(Kind.CODE);
        }

        private void say(String text, boolean code) {
            pieces.add(new Piece(text, strong, emphasis, code, href));
        }

        private void end(Kind of) {
            if (!pieces.isEmpty()) blocks.add(new Block(of, List.copyOf(pieces)));
            pieces = new ArrayList<>();
        }
    }
}
