package dev.offprint.input.container;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * The text of a post: what its container knows of it as front matter, then what it says. Values are
 * double-quoted scalars (YAML 1.2.2, section 7.3.1), which can say everything.
 */
final class FrontMatterText {
    private final StringBuilder yaml = new StringBuilder();

    /** Adds a field, unless there is nothing to say. */
    FrontMatterText field(String name, String value) {
        String said = value.strip();
        if (!said.isEmpty()) {
            yaml.append(name).append(": ").append(quoted(said)).append('\n');
        }
        return this;
    }

    /** Adds a field that is true, if it is. */
    FrontMatterText flag(String name, boolean isSet) {
        if (isSet) {
            yaml.append(name).append(": true\n");
        }
        return this;
    }

    /** Adds a list, each value once, unless it is empty. */
    FrontMatterText list(String name, Collection<String> values) {
        Set<String> said = new LinkedHashSet<>();
        for (String value : values) {
            if (!value.isBlank()) {
                said.add(quoted(value.strip()));
            }
        }
        if (!said.isEmpty()) {
            yaml.append(name).append(": [").append(String.join(", ", said)).append("]\n");
        }
        return this;
    }

    /** One name, or a list of several. */
    FrontMatterText names(String name, Collection<String> values) {
        return values.size() == 1 ? field(name, values.iterator().next()) : list(name, values);
    }

    /** The whole text. */
    Contained.Text before(String html) {
        return new Contained.Text("---\n" + yaml + "---\n" + html.strip() + "\n");
    }

    private static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> quoted.append('\\').append(c);
                case '\n', '\r', '\t' -> quoted.append(' ');
                default -> {
                    boolean isPrinted =
                            c >= ' ' && c != 0x7F && !(c >= 0x80 && c < 0xA0) && c < 0xFFFE;
                    boolean isBreak = c == '\u2028' || c == '\u2029' || c == '\uFEFF';
                    if (isPrinted && !isBreak) {
                        quoted.append(c);
                    } else {
                        quoted.append(String.format("\\u%04X", (int) c));
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
