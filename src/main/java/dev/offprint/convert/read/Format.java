package dev.offprint.convert.read;

import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Emphasis;
import dev.offprint.article.Inline.Highlight;
import dev.offprint.article.Inline.Link;
import dev.offprint.article.Inline.Strikethrough;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Subscript;
import dev.offprint.article.Inline.Superscript;
import dev.offprint.article.TextSetting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a piece of text stands in: the chain of inline elements around it.
 *
 * <p>Kinds do not repeat in one chain, so no chain is longer than there are kinds, however deep the
 * elements nest. Two emphases are the same format wherever they were opened; a link or a code span
 * is the same only as itself.
 */
final class Format {
    enum Kind {
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        HIGHLIGHT,
        SUPERSCRIPT,
        SUBSCRIPT,
        INSERTED,
        ABBREVIATION,
        PASSAGE,
        CODE,
        LINK
    }

    /** Of text in no format. */
    static final List<Format> NO_PATH = List.of();

    private final Kind kind;
    private final Said said;
    private final List<Format> path;

    /**
     * What a format says besides its kind.
     *
     * @param words the address of a link, what an abbreviation stands for; else empty
     * @param title that of a link
     */
    private record Said(String words, @Nullable String title, TextSetting setting) {
        static final Said NOTHING = of("", null);

        static Said of(String words, @Nullable String title) {
            return new Said(words, title, TextSetting.NONE);
        }
    }

    private Format(List<Format> outer, Kind kind, Said said) {
        this.kind = kind;
        this.said = said;
        List<Format> chain = new ArrayList<>(outer);
        chain.add(this);
        this.path = Collections.unmodifiableList(chain);
    }

    /** The path with one more kind inside; code takes no other format in, for Markdown has none. */
    static List<Format> with(List<Format> path, Kind kind) {
        for (Format format : path) {
            if (format.kind == kind || format.kind == Kind.CODE) {
                return path;
            }
        }
        return new Format(path, kind, Said.NOTHING).path;
    }

    /** The path with a link inside; a link within a link is none, and one within code is around. */
    static List<Format> withLink(List<Format> path, String address, @Nullable String title) {
        for (Format format : path) {
            if (format.kind == Kind.LINK) {
                return path;
            }
        }
        if (isCode(path)) {
            return with(withLink(path.subList(0, path.size() - 1), address, title), Kind.CODE);
        }
        return new Format(path, Kind.LINK, Said.of(address, title)).path;
    }

    /** The path with an abbreviation inside; one within another says no more. */
    static List<Format> withAbbreviation(List<Format> path, String words) {
        boolean isWithin =
                isCode(path) || path.stream().anyMatch(at -> at.kind == Kind.ABBREVIATION);
        return isWithin ? path : new Format(path, Kind.ABBREVIATION, Said.of(words, null)).path;
    }

    /** The path with text inside that is set in another way, unless it is long already. */
    static List<Format> withSetting(List<Format> path, TextSetting setting) {
        boolean isFull = isCode(path) || path.size() > Kind.values().length;
        return isFull ? path : new Format(path, Kind.PASSAGE, new Said("", null, setting)).path;
    }

    static boolean isCode(List<Format> path) {
        return !path.isEmpty() && path.get(path.size() - 1).kind == Kind.CODE;
    }

    static boolean isLink(List<Format> path) {
        for (Format format : path) {
            if (format.kind == Kind.LINK) {
                return true;
            }
        }
        return false;
    }

    /** What two neighbours have in common, from the outside in. */
    static List<Format> common(List<Format> left, List<Format> right) {
        int length = 0;
        while (length < left.size()
                && length < right.size()
                && left.get(length).isSameAs(right.get(length))) {
            length++;
        }
        return left.subList(0, length);
    }

    boolean isSameAs(@Nullable Format other) {
        return this == other
                || (other != null
                        && kind == other.kind
                        && kind != Kind.LINK
                        && kind != Kind.CODE
                        && kind != Kind.ABBREVIATION
                        && said.setting.equals(other.said.setting));
    }

    boolean isCode() {
        return kind == Kind.CODE;
    }

    Inline around(List<Inline> content) {
        return switch (kind) {
            case EMPHASIS -> new Emphasis(content);
            case STRONG -> new Strong(content);
            case STRIKETHROUGH -> new Strikethrough(content);
            case HIGHLIGHT -> new Highlight(content);
            case SUPERSCRIPT -> new Superscript(content);
            case SUBSCRIPT -> new Subscript(content);
            case INSERTED -> new Inline.Inserted(content);
            case ABBREVIATION -> new Inline.Abbreviation(said.words, content);
            case PASSAGE -> new Inline.Passage(said.setting, content);
            case LINK -> new Link(said.words, Optional.ofNullable(said.title), content);
            case CODE -> throw new IllegalStateException("code holds text only");
        };
    }
}
