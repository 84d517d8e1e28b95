package dev.offprint.text;

import java.util.Set;

/**
 * Elements whose content goes on over empty lines. What is indented in one is HTML, as kramdown and
 * every scraper mean it, and no code, as CommonMark has it; that is a choice and no finding, so all
 * who read Markdown ask here.
 */
public final class ContainerElement {
    /** Without {@code p} and {@code li}, which end by themselves where the next one begins. */
    private static final Set<String> NAMES =
            Set.of(
                    "article",
                    "aside",
                    "audio",
                    "blockquote",
                    "body",
                    "center",
                    "details",
                    "div",
                    "dl",
                    "fieldset",
                    "figure",
                    "footer",
                    "form",
                    "header",
                    "html",
                    "iframe",
                    "main",
                    "nav",
                    "noscript",
                    "object",
                    "ol",
                    "pre",
                    "script",
                    "section",
                    "select",
                    "style",
                    "svg",
                    "table",
                    "textarea",
                    "ul",
                    "video");

    private ContainerElement() {}

    /** The names, in lower case. */
    public static Set<String> names() {
        return NAMES;
    }
}
