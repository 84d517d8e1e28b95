package dev.offprint.convert.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Takes the indentation of Markdown inside an HTML element away, where it is layout: left there, a
 * paragraph or a list would be taken for code.
 */
final class Outdent {
    private static final Pattern ITEM = Pattern.compile("\\s*(?:[-*+]|\\d{1,9}[.)])\\s");
    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~)");

    private final StringBuilder result = new StringBuilder();
    private final List<String> paragraph = new ArrayList<>();
    private boolean isAfterItem;
    private boolean isInFence;

    private Outdent() {}

    /** The same Markdown, paragraph by paragraph as far left as its own lines allow. */
    static String of(String markdown) {
        Outdent outdent = new Outdent();
        markdown.lines().forEach(outdent::add);
        outdent.endParagraph();
        return outdent.result.toString();
    }

    private void add(String line) {
        if (FENCE.matcher(line).lookingAt()) {
            isInFence = !isInFence;
        }
        if (!line.isBlank() || isInFence) {
            paragraph.add(line);
        } else {
            endParagraph();
            result.append('\n');
        }
    }

    private void endParagraph() {
        if (paragraph.isEmpty()) {
            return;
        }
        int least = Integer.MAX_VALUE;
        for (String line : paragraph) {
            if (!line.isBlank()) {
                least = Math.min(least, line.length() - line.stripLeading().length());
            }
        }
        // Under an item, indentation says that a paragraph belongs to it.
        int outdent = isAfterItem ? 0 : least;
        for (String line : paragraph) {
            result.append(line.isBlank() ? "" : line.substring(outdent)).append('\n');
        }
        isAfterItem = ITEM.matcher(paragraph.get(0)).lookingAt() || (isAfterItem && least > 0);
        paragraph.clear();
    }
}
