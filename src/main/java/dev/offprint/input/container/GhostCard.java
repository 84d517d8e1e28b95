package dev.offprint.input.container;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What Ghost's editors put between paragraphs, as HTML: {@code @tryghost/kg-default-nodes} and,
 * before, {@code kg-default-cards}. Their fields are called alike.
 */
final class GhostCard {
    /**
     * How each is shown: {@code {field}} is a text, <code>{!field}</code> HTML; what stands in
     * square brackets is left out where a field in it is empty.
     */
    private static final Map<String, String> SHOWN =
            Map.ofEntries(
                    Map.entry(
                            "image",
                            "<figure><img src=\"{src}\" alt=\"{alt}\"[ title=\"{title}\"]>"
                                    + "[<p><a href=\"{href}\">{href}</a></p>]"
                                    + "[<figcaption>{!caption}</figcaption>]</figure>"),
                    Map.entry("html", "{!html}"),
                    Map.entry("markdown", "\n\n{!markdown}\n\n"),
                    Map.entry("card-markdown", "\n\n{!markdown}\n\n"),
                    Map.entry(
                            "codeblock",
                            "<pre><code[ class=\"language-{language}\"]>{code}</code></pre>"
                                    + "[<p>{!caption}</p>]"),
                    Map.entry("horizontalrule", "<hr>"),
                    Map.entry(
                            "bookmark",
                            "<figure><p><a href=\"{url}\">{title}</a></p>[<p>{description}</p>]"
                                    + "[<figcaption>{!caption}</figcaption>]</figure>"),
                    Map.entry(
                            "embed",
                            "<figure>[{!html}]<p><a href=\"{url}\">{url}</a></p>"
                                    + "[<figcaption>{!caption}</figcaption>]</figure>"),
                    Map.entry(
                            "callout", "<blockquote>[{calloutEmoji} ]{!calloutText}</blockquote>"),
                    Map.entry(
                            "toggle",
                            "<details open><summary>{!heading}</summary>{!content}</details>"),
                    Map.entry("button", "<p><a href=\"{buttonUrl}\">{buttonText}</a></p>"),
                    Map.entry(
                            "video",
                            "<figure><video src=\"{src}\" controls></video>"
                                    + "[<figcaption>{!caption}</figcaption>]</figure>"),
                    Map.entry(
                            "audio",
                            "<figure><audio src=\"{src}\" controls></audio>"
                                    + "[<figcaption>{title}</figcaption>]</figure>"),
                    Map.entry(
                            "file",
                            "<p><a href=\"{src}\">[{fileTitle}][ ({fileName})]</a></p>"
                                    + "[<p>{fileCaption}</p>]"),
                    Map.entry(
                            "header",
                            "[<h2>{!header}</h2>][<p>{!subheader}</p>]"
                                    + "[<p><a href=\"{buttonUrl}\">{buttonText}</a></p>]"),
                    Map.entry(
                            "product",
                            "[<p><img src=\"{productImageSrc}\" alt=\"\"></p>][<h4>{!productTitle}</h4>]"
                                    + "[{!productDescription}]"
                                    + "[<p><a href=\"{productUrl}\">{productButton}</a></p>]"),
                    Map.entry(
                            "call-to-action",
                            "[<div>{!textValue}</div>][<p><a href=\"{buttonUrl}\">{buttonText}</a></p>]"),
                    // Where members read on; and what only letters show.
                    Map.entry("paywall", ""),
                    Map.entry("email", ""),
                    Map.entry("email-cta", ""));

    private static final Map<String, String> OTHER_NAMES =
            Map.of("code", "codeblock", "hr", "horizontalrule", "code-block", "codeblock");

    private static final Pattern GROUP = Pattern.compile("\\[([^\\[\\]]*)\\]");
    private static final Pattern FIELD = Pattern.compile("\\{(!?)(\\w+)\\}");

    /** A text that says something: an address or the name of a setting is one word. */
    private static final Pattern PROSE = Pattern.compile("(?s).*\\S\\s+\\S.*");

    private GhostCard() {}

    /** A card as HTML; of one that nobody knows, all that reads like a text. */
    static String html(String type, Map<?, ?> fields) {
        String name = OTHER_NAMES.getOrDefault(type, type);
        if (name.equals("gallery")) {
            return gallery(fields);
        }
        String template = SHOWN.get(name);
        if (template == null) {
            return prose(fields);
        }
        String shown =
                GROUP.matcher(template)
                        .replaceAll(
                                group ->
                                        Matcher.quoteReplacement(
                                                isSaid(group.group(1), fields)
                                                        ? group.group(1)
                                                        : ""));
        return FIELD.matcher(shown)
                .replaceAll(
                        field -> {
                            String value = said(fields, field.group(2));
                            boolean isHtml = !field.group(1).isEmpty();
                            return Matcher.quoteReplacement(
                                    isHtml ? value : PlainText.escaped(value));
                        });
    }

    private static boolean isSaid(String template, Map<?, ?> fields) {
        return FIELD.matcher(template)
                .results()
                .noneMatch(field -> said(fields, field.group(2)).isEmpty());
    }

    /** A bookmark says part of what it shows in an object of its own. */
    private static String said(Map<?, ?> fields, String name) {
        String own = JsonValue.said(fields, name);
        String inside = JsonValue.said(JsonValue.object(fields, "metadata"), name);
        boolean isAddress = own.isEmpty() && inside.isEmpty() && name.equals("title");
        return isAddress ? JsonValue.said(fields, "url") : own.isEmpty() ? inside : own;
    }

    private static String gallery(Map<?, ?> fields) {
        StringBuilder html = new StringBuilder();
        if (fields.get("images") instanceof List<?> images) {
            for (Object image : images) {
                html.append(image instanceof Map<?, ?> one ? html("image", one) : "");
            }
        }
        String caption = JsonValue.said(fields, "caption");
        return html.append(caption.isEmpty() ? "" : "<p>" + caption + "</p>").toString();
    }

    private static String prose(Object value) {
        StringBuilder html = new StringBuilder();
        if (value instanceof Map<?, ?> map) {
            map.values().forEach(one -> html.append(prose(one)));
        } else if (value instanceof List<?> list) {
            list.forEach(one -> html.append(prose(one)));
        } else if (PROSE.matcher(value.toString()).matches()) {
            boolean isHtml = value.toString().stripLeading().startsWith("<");
            html.append(isHtml ? value : "<p>" + PlainText.escaped(value.toString()) + "</p>");
        }
        return html.toString();
    }
}
