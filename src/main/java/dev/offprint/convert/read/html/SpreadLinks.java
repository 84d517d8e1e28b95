package dev.offprint.convert.read.html;

import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links that a clipper spread over several paragraphs, brackets and all, which are none for
 * CommonMark: Obsidian's, MarkDownload's and others' of a link around a picture, a heading and a
 * line. And addresses that a program broke at the end of a line.
 */
final class SpreadLinks {
    private static final int LONGEST = 2_000;

    private static final Pattern OPENING =
            Pattern.compile("(?m)^([ \\t]*(?:#{1,6}[ \\t]+)?)\\[[ \\t]*\\r?\\n(?:[ \\t]*\\r?\\n)+");

    /** An address has round brackets in pairs or escaped ones (CommonMark 0.31.2, section 6.3). */
    private static final Pattern CLOSING =
            Pattern.compile(
                    "(?m)^[ \\t]*\\]\\(((?:[^\\s()<>\\\\]|\\\\[()]?|\\([^\\s()<>]{0,300}\\)){1,1000}+)(?:[ \\t]+\"[^\"\\n]{0,300}\")?\\)");

    private static final Pattern BLANK_LINES = Pattern.compile("\\n[ \\t\\r]*\\n\\s*");
    private static final Pattern HEADING = Pattern.compile("^(#{1,6}[ \\t]+)(.+)$", Pattern.DOTALL);
    private static final Pattern PICTURE =
            Pattern.compile("!\\[[^\\]\\[]{0,500}\\]\\([^()\\n]{1,1000}\\)");
    private static final Pattern BROKEN_ADDRESS =
            Pattern.compile(
                    "\\]\\(https?://[^\\s()<>\"']{1,1000}(\\r?\\n[ \\t]*)[^\\s()<>\"']{1,1000}\\)");

    private SpreadLinks() {}

    /** What makes links of them in the Markdown in {@code range} of {@code text}, by place. */
    static List<Edit> edits(String text, Span range) {
        List<Edit> edits = new ArrayList<>();
        Matcher opening = OPENING.matcher(text).region(range.start(), range.end());
        while (opening.find()) {
            int limit = Math.min(range.end(), opening.end() + LONGEST);
            Matcher closing = CLOSING.matcher(text).region(opening.end(), limit);
            if (closing.find()) {
                String content = text.substring(opening.end(), closing.start());
                if (content.indexOf("](") < 0 || PICTURE.matcher(content).find()) {
                    Span span = new Span(opening.start(), closing.end());
                    edits.add(new Edit(span, card(opening.group(1), content, closing.group(1))));
                    opening.region(closing.end(), range.end());
                }
            }
        }
        Matcher broken = BROKEN_ADDRESS.matcher(text).region(range.start(), range.end());
        while (broken.find()) {
            edits.add(Edit.delete(new Span(broken.start(1), broken.end(1))));
        }
        return edits;
    }

    /** Where in a link that is spread its address stands; empty where {@code link} is none. */
    static Optional<Span> address(String text, Span link) {
        if (!OPENING.matcher(text).region(link.start(), link.end()).lookingAt()) {
            return Optional.empty();
        }
        int address = link.of(text).lastIndexOf("](");
        return address > 0
                ? Optional.of(new Span(link.start() + address, link.end()))
                : Optional.empty();
    }

    /** The paragraphs of a card: pictures and the first words are the link. */
    private static String card(String prefix, String content, String address) {
        StringBuilder result = new StringBuilder();
        boolean hasTitle = false;
        for (String part : BLANK_LINES.split(content.strip(), -1)) {
            Matcher heading = HEADING.matcher(part);
            boolean isHeading = heading.matches();
            String marks = isHeading ? heading.group(1) : prefix.strip().isEmpty() ? "" : prefix;
            String words = (isHeading ? heading.group(2) : part).replaceAll("\\s*\\n\\s*", " ");
            boolean isPicture = PICTURE.matcher(words).matches();
            result.append(result.isEmpty() ? "" : "\n\n");
            if (hasTitle || words.isEmpty()) {
                result.append(isHeading ? marks : "").append(words);
            } else {
                result.append(isPicture ? "" : marks);
                result.append('[').append(words).append("](").append(address).append(')');
            }
            hasTitle |= !isPicture;
        }
        return result.append("\n\n").toString();
    }
}
