package dev.offprint.convert.article;

import java.util.List;
import java.util.Optional;

/** A part of an article that stands within a line. */
public sealed interface Inline {

    /** Characters as a reader sees them: nothing escaped, white space already collapsed. */
    record Text(String text) implements Inline {}

    record Emphasis(List<Inline> content) implements Inline {
        public Emphasis {
            content = List.copyOf(content);
        }
    }

    record Strong(List<Inline> content) implements Inline {
        public Strong {
            content = List.copyOf(content);
        }
    }

    record Strikethrough(List<Inline> content) implements Inline {
        public Strikethrough {
            content = List.copyOf(content);
        }
    }

    /** Text that the author marked, as with a pen. */
    record Highlight(List<Inline> content) implements Inline {
        public Highlight {
            content = List.copyOf(content);
        }
    }

    record Superscript(List<Inline> content) implements Inline {
        public Superscript {
            content = List.copyOf(content);
        }
    }

    record Subscript(List<Inline> content) implements Inline {
        public Subscript {
            content = List.copyOf(content);
        }
    }

    record Code(String code) implements Inline {}

    /**
     * Content that leads to an address.
     *
     * @param address absolute where the post allows it, else as written; never {@code javascript:}
     */
    record Link(String address, Optional<String> title, List<Inline> content) implements Inline {
        public Link {
            content = List.copyOf(content);
        }
    }

    /**
     * A picture within the text.
     *
     * @param address absolute where the post allows it, else as written; never empty
     * @param alt plain text, maybe empty
     */
    record Image(String address, String alt, Optional<String> title) implements Inline {}

    /** A line break that the author meant. */
    record LineBreak() implements Inline {}

    record FootnoteReference(String label) implements Inline {}

    /** Base text with its reading, as in Japanese furigana. */
    record Ruby(List<Inline> base, String reading) implements Inline {
        public Ruby {
            base = List.copyOf(base);
        }
    }

    /** A place that links of the same article may point at. */
    record Anchor(String id) implements Inline {}

    /** Template source (Liquid, a shortcode) or math that every text format keeps as is. */
    record Verbatim(String source) implements Inline {}
}
