package dev.offprint.post;

import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * An address in a post, wherever it stands.
 *
 * @param address the span of the address as written, quotes and brackets excluded
 * @param raw the address as written
 * @param whole what would go if the reference went: its element, or its Markdown; empty when that
 *     has no exact place
 * @param element the element whose attribute holds it; empty outside HTML
 * @param attribute the attribute's name in lower case; empty outside HTML
 */
public record Reference(
        Kind kind,
        Syntax syntax,
        Span address,
        String raw,
        Optional<Span> whole,
        Optional<Element> element,
        String attribute) {

    /** The address with the entities read that HTML has in it. */
    public String unescaped() {
        return syntax == Syntax.HTML && raw.indexOf('&') >= 0
                ? Parser.unescapeEntities(raw, true)
                : raw;
    }

    /** What an address is for. */
    public enum Kind {
        LINK,
        IMAGE,
        /** One of several addresses in a {@code srcset}. */
        IMAGE_CANDIDATE,
        /** A frame, player or object. */
        EMBED,
        /** A script, style sheet or icon. */
        RESOURCE,
        /** A value of the front matter. */
        METADATA,
        /** An address written out in the text. */
        BARE
    }

    /** How an address is written, and so how it must be escaped. */
    public enum Syntax {
        HTML,
        MARKDOWN,
        YAML,
        TEXT
    }
}
