package dev.offprint.address;

import dev.offprint.input.PostNames;
import dev.offprint.post.HeadingForms;
import dev.offprint.post.Post;
import dev.offprint.post.markdown.Template;
import dev.offprint.url.Address;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The places of a page that a fragment can point at: ids, names of anchors, and headings. */
public final class Anchors {
    /** What browsers and the frames of sites know, whatever the article says. */
    private static final Set<String> OF_FRAME =
            Set.of(
                    "top",
                    "comments",
                    "comment",
                    "respond",
                    "disqusthread",
                    "footer",
                    "header",
                    "nav",
                    "navigation",
                    "menu",
                    "main",
                    "content",
                    "sidebar",
                    "search",
                    "toc",
                    "tableofcontents",
                    "share",
                    "related",
                    "newsletter",
                    "subscribe",
                    "page",
                    "body",
                    "more",
                    "reply",
                    "commentform",
                    "addcomment",
                    "section",
                    "markdowntoc",
                    "wrapper",
                    "container");

    /** An id of any tag, and the name of a link; no other name is a place. */
    private static final Pattern WRITTEN =
            Pattern.compile(
                    "(?i)(?:\\sid|<a\\s(?:[^<>]*\\s)?name)\\s{0,9}=\\s{0,9}[\"']?([^\\s\"'<>]+)");

    /** What browsers find a text by; a script of the page may have marked it as well. */
    private static final String DIRECTIVE = ":~:";

    private final Set<String> names;
    private final Headings headings;
    private final boolean isFramed;
    private final boolean isOpen;

    private Anchors(Set<String> names, Headings headings, boolean isFramed, boolean isOpen) {
        this.names = names;
        this.headings = headings;
        this.isFramed = isFramed;
        this.isOpen = isOpen;
    }

    /** The anchors of {@code post}. */
    public static Anchors of(Post post) {
        Set<String> names = new HashSet<>();
        boolean holdsMarkdown = post.body().holdsMarkdown();
        Headings headings = holdsMarkdown ? Headings.of(post) : new Headings();
        post.body()
                .document()
                .traverse(
                        new NodeVisitor() {
                            @Override
                            public void head(Node node, int depth) {
                                if (node instanceof Element element) {
                                    add(names, element.attr("id"));
                                    if (element.normalName().equals("a")) {
                                        add(names, element.attr("name"));
                                    }
                                    if (holdsMarkdown && isHeading(element.normalName())) {
                                        headings.add(element.text());
                                    }
                                }
                            }
                        });
        if (!holdsMarkdown) {
            addWritten(post.text(), names);
        }
        boolean isFramed =
                post.frontMatter().isPresent() || !PostNames.isPage(post.source().name());
        return new Anchors(names, headings, isFramed, isOpen(post));
    }

    /**
     * Whether the fragment of {@code address} leads to a place: as it is written, and then decoded
     * (HTML standard, "find a potential indicated element"). An address without one leads to the
     * top.
     */
    public boolean areAt(Address address) {
        return has(address.fragment().orElse("")) || has(address.decodedFragment().orElse(""));
    }

    /**
     * Whether {@code fragment}, without its number sign, leads to a place. Ids and names are told
     * apart by case as HTML does; of what a generator makes of headings, nobody knows the case.
     */
    public boolean has(String fragment) {
        int directive = fragment.indexOf(DIRECTIVE);
        String name = directive < 0 ? fragment : fragment.substring(0, directive);
        return isOpen
                || name.isEmpty()
                || name.equalsIgnoreCase("top")
                || isForScripts(name)
                || hasNamed(name);
    }

    private boolean hasNamed(String fragment) {
        if (fragment.startsWith("^")) {
            return headings.hasBlock(fragment.substring(1));
        }
        if (names.contains(fragment)) {
            return true;
        }
        String plain = HeadingForms.plain(fragment);
        boolean isOfFrame = isFramed && (plain.isEmpty() || OF_FRAME.contains(plain));
        boolean isNote =
                headings.hasNotes() && (plain.startsWith("fn") || plain.contains("footnote"));
        return isOfFrame
                || isNote
                || headings.hasId(fragment)
                || (!plain.isEmpty() && (headings.has(plain) || isNumbered(plain)))
                || (fragment.indexOf('#') >= 0 && areWithin(fragment));
    }

    /** In a vault, headings within headings. */
    private boolean areWithin(String headings) {
        for (String heading : headings.split("#", -1)) {
            if (!has(heading)) {
                return false;
            }
        }
        return true;
    }

    /** The second heading of the same words gets a number. */
    private boolean isNumbered(String plain) {
        int end = plain.length();
        while (end > 0 && Character.isDigit(plain.charAt(end - 1))) {
            end--;
        }
        return end > 0 && end < plain.length() && headings.has(plain.substring(0, end));
    }

    private static boolean isForScripts(String fragment) {
        return fragment.startsWith("!") || fragment.startsWith("/") || fragment.indexOf('=') >= 0;
    }

    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /**
     * Adds what tags say that the parser never came to: behind a script, a comment or a field that
     * nobody closed, the rest of a page is text.
     */
    private static void addWritten(String text, Set<String> names) {
        Matcher matcher = WRITTEN.matcher(text);
        while (matcher.find()) {
            add(names, matcher.group(1));
        }
    }

    private static void add(Set<String> names, String name) {
        if (!name.isEmpty()) {
            names.add(name);
        }
    }

    /** Whether a template brings content that is not in the file. */
    private static boolean isOpen(Post post) {
        for (Template template : post.body().templates()) {
            String source = template.span().of(post.text());
            boolean isContent =
                    source.startsWith("{{<")
                            || source.startsWith("{{%")
                            || source.contains("include")
                            || source.contains("content")
                            || source.contains(" for ");
            if (isContent) {
                return true;
            }
        }
        return false;
    }
}
