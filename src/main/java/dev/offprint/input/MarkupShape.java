package dev.offprint.input;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What a text is that starts with a tag: a page, XML that is none, or Markdown with HTML in it. */
final class MarkupShape {
    /** A tag, or a block of Svelte, which stands around some. */
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z!?%/]|\\{#(if|each|await|key)\\s");

    /** Vocabularies that are known by their root element alone. */
    private static final Map<String, FileKind> ROOTS =
            Map.ofEntries(
                    Map.entry("rss", FileKind.FEED),
                    Map.entry("feed", FileKind.FEED),
                    Map.entry("rdf:rdf", FileKind.FEED),
                    Map.entry("opml", FileKind.OUTLINE),
                    Map.entry("urlset", FileKind.SITEMAP),
                    Map.entry("sitemapindex", FileKind.SITEMAP),
                    Map.entry("plist", FileKind.PROPERTY_LIST),
                    Map.entry("svg", FileKind.SVG),
                    Map.entry("en-export", FileKind.EVERNOTE_EXPORT),
                    Map.entry("fictionbook", FileKind.FICTION_BOOK),
                    Map.entry("tumblr", FileKind.BLOG_EXPORT),
                    Map.entry("kml", FileKind.DATA),
                    Map.entry("gpx", FileKind.DATA),
                    Map.entry("xbel", FileKind.BOOKMARKS));

    /** What a fragment of XHTML may start with; behind an XML declaration, others are no HTML. */
    private static final Set<String> HTML =
            Set.of(
                    "body",
                    "div",
                    "main",
                    "article",
                    "section",
                    "p",
                    "h1",
                    "h2",
                    "span",
                    "table",
                    "ul",
                    "ol",
                    "header",
                    "blockquote",
                    "pre",
                    "figure",
                    "a",
                    "img",
                    "title",
                    "meta");

    private static final List<String> DECLARATIONS = List.of("<!element", "<!attlist", "<!entity");
    private static final List<String> PROGRAMS = List.of("<?php", "<?=", "<%@");

    private MarkupShape() {}

    /** What a text is that starts with a tag; {@link FileKind#POST} when it may hold Markdown. */
    static Optional<FileKind> of(Head head) {
        int start = head.start();
        return TAG.matcher(head.text()).region(start, head.text().length()).lookingAt()
                ? Optional.of(kind(head, Prolog.of(head.text(), start)))
                : Optional.empty();
    }

    private static FileKind kind(Head head, Prolog prolog) {
        String text = head.text();
        if (startsWithOne(text, prolog.end(), PROGRAMS)) {
            return FileKind.SERVER_PAGE;
        }
        if (startsWithOne(text, prolog.end(), DECLARATIONS)) {
            return FileKind.XML;
        }
        String name = name(text, prolog.end());
        String doctype = prolog.doctype();
        if (name.equals("html") || name.equals("head") || doctype.equals("html")) {
            return isOfPocket(text, prolog.end()) ? FileKind.BOOKMARKS : FileKind.PAGE;
        }
        if (doctype.startsWith("netscape-bookmark")) {
            return FileKind.BOOKMARKS;
        }
        boolean isXml = prolog.isDeclared() || !doctype.isEmpty();
        return isXml ? xml(text, prolog, name) : unmarked(head, name);
    }

    /** Pocket's list is a page by its form. */
    private static boolean isOfPocket(String text, int start) {
        String top = text.substring(start, Math.min(text.length(), start + 500));
        return top.contains("<title>Pocket Export</title>") && text.contains("time_added=\"");
    }

    private static FileKind xml(String text, Prolog prolog, String name) {
        FileKind known = known(text, name);
        if (known != FileKind.POST) {
            return known;
        }
        int end = Math.max(prolog.end(), text.indexOf('>', prolog.end()));
        String tag = text.substring(prolog.end(), end);
        boolean isForeign =
                tag.contains("docbook")
                        || tag.contains("dtd")
                        || (tag.contains(" xmlns=") && !tag.contains("xhtml"));
        boolean isHtml = prolog.doctype().isEmpty() && HTML.contains(name) && !isForeign;
        if (isHtml) {
            return FileKind.POST;
        }
        boolean isBook = name.equals("book") || name.equals("article");
        return isBook ? FileKind.DOCBOOK : FileKind.XML;
    }

    /** Markdown may start with an element as well, so only one that is the whole text is told. */
    private static FileKind unmarked(Head head, String name) {
        String end = withoutComments(head.tail().stripTrailing()).toLowerCase(Locale.ROOT);
        if (!name.isEmpty() && end.endsWith("</" + name + ">")) {
            FileKind known = known(head.text(), name);
            return name.indexOf(':') > 0 && known == FileKind.POST ? FileKind.XML : known;
        }
        boolean isComponent =
                name.equals("template")
                        && head.text().contains("</template>")
                        && head.text().contains("export default");
        return isComponent ? FileKind.SOURCE_CODE : FileKind.POST;
    }

    /** A licence may stand behind a picture. */
    private static String withoutComments(String tail) {
        String text = tail;
        while (text.endsWith("-->") && text.lastIndexOf("<!--") > 0) {
            text = text.substring(0, text.lastIndexOf("<!--")).stripTrailing();
        }
        return text;
    }

    private static FileKind known(String text, String name) {
        FileKind kind = ROOTS.getOrDefault(name, FileKind.POST);
        if (kind != FileKind.FEED) {
            return kind;
        }
        if (text.contains("wordpress.org/export/")) {
            return FileKind.WORDPRESS_EXPORT;
        }
        boolean isFeed =
                name.equals("rss") || text.contains("Atom") || text.contains("purl.org/rss");
        return isFeed ? FileKind.FEED : FileKind.XML;
    }

    private static boolean startsWithOne(String text, int at, List<String> marks) {
        for (String mark : marks) {
            if (text.regionMatches(true, at, mark, 0, mark.length())) {
                return true;
            }
        }
        return false;
    }

    /** The name of the element at {@code at}, in lower case; empty when there is none. */
    private static String name(String text, int at) {
        if (!text.startsWith("<", at)) {
            return "";
        }
        int end = at + 1;
        while (end < text.length() && isOfName(text.charAt(end))) {
            end++;
        }
        return text.substring(at + 1, end).toLowerCase(Locale.ROOT);
    }

    private static boolean isOfName(char c) {
        return Character.isLetterOrDigit(c) || c == ':' || c == '-' || c == '_' || c == '.';
    }
}
