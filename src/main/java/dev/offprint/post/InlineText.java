package dev.offprint.post;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** What a reader sees of one line of Markdown. */
final class InlineText {
    /** Longer ones are no titles, and links in them may take time. */
    private static final int LONGEST = 1_000;

    /** kramdown's and Hugo's attributes of a heading. */
    private static final Pattern ATTRIBUTES =
            Pattern.compile("\\s*\\{:?\\s*[#.][^{}\\n]{1,200}\\}\\s*$");

    private static final Pattern NOTE = Pattern.compile("\\[\\^[^\\]\\s]{1,80}\\]");

    /** Tags at which a line ends, and pictures. */
    private static final Pattern BREAK =
            Pattern.compile(
                    "^</?(?:br|hr|p|div|section|li|ul|ol|tr|td|img|picture|svg)\\b",
                    Pattern.CASE_INSENSITIVE);

    private InlineText() {}

    /** The text without marks, entities and escapes undone; a line too long for that is empty. */
    static String of(String line) {
        if (line.length() > LONGEST) {
            return "";
        }
        String bare = ATTRIBUTES.matcher(line).replaceAll("");
        StringBuilder text = new StringBuilder();
        // So that no list, quote or rule is read from what a heading says.
        Markdown.PARSER
                .parse("# " + NOTE.matcher(bare).replaceAll(""))
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(Text node) {
                                text.append(node.getLiteral());
                            }

                            @Override
                            public void visit(Code node) {
                                text.append(node.getLiteral());
                            }

                            @Override
                            public void visit(Image node) {
                                // What stands for a picture is not what a heading says.
                                text.append(' ');
                            }

                            @Override
                            public void visit(HtmlInline node) {
                                text.append(BREAK.matcher(node.getLiteral()).find() ? " " : "");
                            }

                            @Override
                            public void visit(SoftLineBreak node) {
                                text.append(' ');
                            }

                            @Override
                            public void visit(HardLineBreak node) {
                                text.append(' ');
                            }
                        });
        return text.toString().strip();
    }

    /** Loaded when the first heading is asked for its words. */
    private static final class Markdown {
        static final Parser PARSER = Parser.builder().build();
    }
}
