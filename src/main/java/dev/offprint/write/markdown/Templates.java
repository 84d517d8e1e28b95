package dev.offprint.write.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Template source of an article, kept out of the text while that is written and read again: a mask
 * stands in its place, and at the end each mask gives way to its source.
 */
final class Templates {
    private final String mask;
    private final List<String> sources = new ArrayList<>();

    /**
     * @param mask one symbol that the article's text does not hold
     */
    Templates(String mask) {
        this.mask = mask;
    }

    String mask() {
        return mask;
    }

    void add(String source) {
        sources.add(source);
    }

    boolean isEmpty() {
        return sources.isEmpty();
    }

    /** Whether each mask in the text is one of ours. */
    boolean fits(String masked) {
        int count = 0;
        for (int i = masked.indexOf(mask); i >= 0; i = masked.indexOf(mask, i + 1)) {
            count++;
        }
        return count == sources.size();
    }

    /** Puts the sources in; lines after the first get what containers put before the first. */
    String fill(String masked) {
        if (sources.isEmpty()) {
            return HiddenTemplates.reveal(masked);
        }
        StringBuilder filled = new StringBuilder(masked.length());
        int from = 0;
        String prefix = "";
        for (String source : sources) {
            int at = masked.indexOf(mask, from);
            int lineEnd = masked.lastIndexOf('\n', at);
            if (lineEnd >= from) {
                prefix = prefix(masked, lineEnd + 1, at);
            } else if (from == 0) {
                prefix = prefix(masked, 0, at);
            }
            filled.append(masked, from, at).append(source.replace("\n", "\n" + prefix));
            from = at + mask.length();
        }
        return HiddenTemplates.reveal(filled.append(masked, from, masked.length()).toString());
    }

    /** Quote markers go on with the next line, list markers become indentation, text does not. */
    private static String prefix(String masked, int lineStart, int end) {
        StringBuilder prefix = new StringBuilder();
        for (int i = lineStart; i < end; i++) {
            char c = masked.charAt(i);
            if (c == '>' || c == ' ') {
                prefix.append(c);
            } else if (c == '-' || c == '.' || c == ')' || (c >= '0' && c <= '9')) {
                prefix.append(' ');
            } else {
                break;
            }
        }
        return prefix.toString();
    }
}
