package dev.offprint.evidence.tag;

import dev.offprint.evidence.tag.Tag.Attribute;
import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.text.RawElement;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Reads the tags of a body as they are written, because a tree no longer shows repeated attributes
 * and stray end tags. What is code, template or comment is passed over.
 */
public final class TagScanner {
    private final String text;
    private final int end;
    private final List<Region> regions;
    private int nextRegion;
    private int at;
    private final List<Tag> tags = new ArrayList<>();

    private TagScanner(Post post) {
        this.text = post.text();
        this.end = post.body().span().end();
        this.regions = post.body().regions();
        this.at = post.body().span().start();
    }

    /** All tags of the body, in order. */
    public static List<Tag> scan(Post post) {
        TagScanner scanner = new TagScanner(post);
        scanner.run();
        return List.copyOf(scanner.tags);
    }

    private void run() {
        for (int open = text.indexOf('<', at); open >= 0 && open < end; ) {
            int after = tagOrComment(open);
            if (after < 0) {
                return;
            }
            open = text.indexOf('<', after);
        }
    }

    /** The offset after what starts at {@code open}; -1 when it never ends. */
    private int tagOrComment(int open) {
        int filled = filledUntil(open);
        if (filled > open) {
            return filled;
        }
        if (text.startsWith("<!--", open)) {
            int close = text.indexOf("-->", open + 4);
            return close < 0 ? -1 : close + 3;
        }
        boolean isEnd = text.startsWith("</", open);
        int name = open + (isEnd ? 2 : 1);
        if (name >= end || !isLetter(text.charAt(name))) {
            return open + 1;
        }
        Tag tag = tag(open, name, isEnd);
        if (tag == null) {
            return -1;
        }
        tags.add(tag);
        boolean hidesContent =
                !isEnd && !tag.isSelfClosed() && RawElement.names().contains(tag.name());
        return hidesContent
                ? RawElement.mendedEnd(text, tag.name(), tag.span().end(), end)
                : tag.span().end();
    }

    private int filledUntil(int offset) {
        while (nextRegion < regions.size() && regions.get(nextRegion).span().end() <= offset) {
            nextRegion++;
        }
        boolean isFilled =
                nextRegion < regions.size() && regions.get(nextRegion).span().contains(offset);
        return isFilled ? regions.get(nextRegion).span().end() : offset;
    }

    private @Nullable Tag tag(int open, int name, boolean isEnd) {
        int i = name;
        while (i < end && !isNameEnd(text.charAt(i))) {
            i++;
        }
        String tagName = text.substring(name, i).toLowerCase(Locale.ROOT);
        List<Attribute> attributes = new ArrayList<>();
        boolean isSelfClosed = false;
        while (i < end && text.charAt(i) != '>') {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '/') {
                isSelfClosed = c == '/' && i + 1 < end && text.charAt(i + 1) == '>';
                i++;
            } else {
                at = i;
                attributes.add(attribute());
                i = at;
            }
        }
        return i >= end
                ? null
                : new Tag(new Span(open, i + 1), tagName, isEnd, isSelfClosed, attributes);
    }

    /** Reads the attribute at {@code at} and leaves {@code at} behind it. */
    private Attribute attribute() {
        int start = at;
        int i = at + 1;
        while (i < end && !isNameEnd(text.charAt(i)) && text.charAt(i) != '=') {
            i++;
        }
        String name = text.substring(start, i).toLowerCase(Locale.ROOT);
        int equals = skipSpace(i);
        String value = "";
        if (equals < end && text.charAt(equals) == '=') {
            i = skipSpace(equals + 1);
            char quote = i < end ? text.charAt(i) : ' ';
            if (quote == '"' || quote == '\'') {
                int close = text.indexOf(quote, i + 1);
                int stop = close < 0 || close > end ? end : close;
                value = text.substring(i + 1, stop);
                i = Math.min(stop + 1, end);
            } else {
                int from = i;
                while (i < end
                        && text.charAt(i) != '>'
                        && !Character.isWhitespace(text.charAt(i))) {
                    i++;
                }
                value = text.substring(from, i);
            }
        }
        at = i;
        int gap = start;
        while (Character.isWhitespace(text.charAt(gap - 1))) {
            gap--;
        }
        return new Attribute(name, value, new Span(gap, i));
    }

    private int skipSpace(int from) {
        int i = from;
        while (i < end && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private static boolean isNameEnd(char c) {
        return c == '>' || c == '/' || Character.isWhitespace(c);
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
