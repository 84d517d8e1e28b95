package dev.offprint.write.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What a reader finds in a document, block by block, in a form that compares. */
final class Outline {
    private static final Pattern BLANK_LINE = Pattern.compile("(?m)^[ \\t]+$");

    private final List<String> entries = new ArrayList<>();
    private String prefix = "";

    List<String> entries() {
        return entries;
    }

    int size() {
        return entries.size();
    }

    /** Takes back what was noted since the outline had this size. */
    void cutTo(int size) {
        entries.subList(size, entries.size()).clear();
        prefix = "";
    }

    void open(String container) {
        entries.add(container + " {");
    }

    void close() {
        entries.add("}");
    }

    /** Text that a reader without task lists finds at the start of the next leaf. */
    void prefix(String text) {
        prefix = text;
    }

    void leaf(String kind, List<Span> spans) {
        Reading reading = new Reading();
        if (!prefix.isEmpty()) {
            reading.add(Reading.plain(prefix));
            prefix = "";
        }
        spans.forEach(reading::add);
        StringBuilder entry = new StringBuilder(kind);
        for (Span span : reading.spans()) {
            entry.append(" ‹").append(span.kind()).append(' ').append(span.marks()).append('|');
            entry.append(span.content()).append('›');
        }
        entries.add(entry.toString());
    }

    /** Notes code; white space on a line of its own is no matter, for containers eat it. */
    void code(String info, String code) {
        prefix = "";
        entries.add("code " + info + " " + BLANK_LINE.matcher(code).replaceAll(""));
    }

    void leaf(String kind, String content) {
        prefix = "";
        entries.add(kind + " " + content);
    }

    /** The first place where two outlines differ, or -1. */
    static int difference(List<String> meant, List<String> read) {
        int shorter = Math.min(meant.size(), read.size());
        for (int i = 0; i < shorter; i++) {
            if (!meant.get(i).equals(read.get(i))) {
                return i;
            }
        }
        return meant.size() == read.size() ? -1 : shorter;
    }
}
