package dev.offprint.input.container;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.util.Map;

/** The text of a post of Ghost that comes without HTML: as its editors keep it. */
final class GhostText {
    private GhostText() {}

    /** Whether Markdown stands in it, which is then not HTML. */
    static boolean hasMarkdown(Map<?, ?> post) {
        String source = JsonValue.said(post, "lexical") + JsonValue.said(post, "mobiledoc");
        return source.contains("\"markdown\"") || source.contains("\"card-markdown\"");
    }

    /**
     * The text as HTML, empty where there is none.
     *
     * @throws IOException when it is not what its field says
     */
    static String html(Map<?, ?> post) throws IOException {
        String lexical = JsonValue.said(post, "lexical");
        if (!lexical.isEmpty()) {
            return LexicalText.html(JsonValue.object(lexical.getBytes(UTF_8)));
        }
        String mobiledoc = JsonValue.said(post, "mobiledoc");
        return mobiledoc.isEmpty()
                ? ""
                : MobiledocText.html(JsonValue.object(mobiledoc.getBytes(UTF_8)));
    }
}
