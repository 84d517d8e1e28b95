package dev.offprint.convert.read.html;

import java.util.List;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SourceSpan;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;

/** Parses one description: a colon and a space, and what is indented below. */
final class DescriptionParser extends AbstractBlockParser {
    /** A longer line is a sentence that goes on after a colon, and no term. */
    private static final int LONGEST_TERM = 120;

    private static final int MOST_TERMS = 5;
    private static final int INDENT = 4;

    /** What describes the terms before it. */
    static final class Description extends CustomBlock {}

    private final Description block = new Description();

    /** How far the text of the first line stands from the edge, in columns. */
    private final int content;

    private DescriptionParser(int content) {
        this.content = content;
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            return block.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        int least = Math.min(content, INDENT);
        return state.getIndent() >= least
                ? BlockContinue.atColumn(
                        state.getColumn() + (state.getIndent() >= INDENT ? INDENT : least))
                : BlockContinue.none();
    }

    /** Finds where a description begins. */
    static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int colon = state.getNextNonSpaceIndex();
            if (state.getIndent() >= INDENT
                    || colon + 2 >= line.length()
                    || line.charAt(colon) != ':'
                    || !isSpace(line.charAt(colon + 1))
                    || !describesSomething(matched)) {
                return BlockStart.none();
            }
            int text = colon + 1;
            while (text < line.length() && isSpace(line.charAt(text))) {
                text++;
            }
            if (text == line.length()) {
                return BlockStart.none();
            }
            return BlockStart.of(new DescriptionParser(state.getIndent() + 2)).atIndex(text);
        }

        private static boolean isSpace(char c) {
            return c == ' ' || c == '\t';
        }

        private static boolean describesSomething(MatchedBlockParser matched) {
            List<SourceLine> lines = matched.getParagraphLines().getLines();
            if (!lines.isEmpty()) {
                return lines.size() <= MOST_TERMS
                        && lines.stream()
                                .allMatch(line -> line.getContent().length() <= LONGEST_TERM);
            }
            Node before = matched.getMatchedBlockParser().getBlock().getLastChild();
            if (before instanceof Paragraph) {
                List<SourceSpan> spans = before.getSourceSpans();
                return spans.size() == 1 && spans.get(0).getLength() <= LONGEST_TERM;
            }
            return before instanceof Description;
        }
    }
}
