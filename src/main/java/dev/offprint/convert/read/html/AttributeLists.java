package dev.offprint.convert.read.html;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Attributes in braces, which kramdown, Hugo and Pandoc read and CommonMark shows: {@code {:.wide}}
 * under a block or behind a link, {@code {#top}} at the end of a heading. They go, but for the id
 * of a heading, which links of the post may name.
 */
final class AttributeLists {
    // Possessive, and white space only from its start on: a line may be long and mean nothing.
    private static final Pattern HEADING =
            Pattern.compile(
                    "(?m)^ {0,3}#{1,6}[ \\t]++()[^\\n]*?((?:(?<![ \\t])[ \\t]++)?+"
                            + "\\{(?::[ \\t]*+)?+(?:[.#][^\\s{}#]++[ \\t]*+)++\\})[ \\t]*+#*+[ \\t]*+$");
    private static final Pattern ID = Pattern.compile("#([^\\s{}#\"<>&]+)");
    private static final Pattern LIST =
            Pattern.compile("(?m)^[ \\t]*\\{:[^{}\\n]*\\}[ \\t]*$|(?<=[^\\s\\\\])\\{:[^{}\\n]*\\}");

    private AttributeLists() {}

    /** What to do to the Markdown in {@code range} of {@code text}; the edits may overlap. */
    static List<Edit> edits(String text, Span range) {
        List<Edit> edits = new ArrayList<>();
        Matcher heading = HEADING.matcher(text).region(range.start(), range.end());
        while (heading.find()) {
            Matcher id = ID.matcher(heading.group(2));
            if (id.find()) {
                edits.add(Edit.insert(heading.start(1), "<a id=\"" + id.group(1) + "\"></a>"));
            }
            edits.add(Edit.delete(new Span(heading.start(2), heading.end(2))));
        }
        Matcher list = LIST.matcher(text).region(range.start(), range.end());
        while (list.find()) {
            String mark = BlockMark.of(list.group());
            edits.add(new Edit(new Span(list.start(), list.end()), mark));
        }
        return edits;
    }
}
