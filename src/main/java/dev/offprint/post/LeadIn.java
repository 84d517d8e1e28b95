package dev.offprint.post;

import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.text.Span;
import dev.offprint.url.PercentEncoding;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * The title of a post, said once more where its body begins: a heading, or the line of a news bot
 * that links the title to the page it comes from. Only what says nothing new is a lead-in: its text
 * is the title of the front matter, and its link, if it has one, leads to the post's own address.
 *
 * @param span the whole heading or paragraph, the underline of a Markdown heading included
 * @param isLinked whether it links to the post's own address, as no author does by hand
 */
public record LeadIn(Span span, boolean isLinked) {
    private static final List<String> TITLE_KEYS = List.of("title", "Title", "heading");
    private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

    /** The lead-in of {@code post}; empty when its body begins with anything else. */
    public static Optional<LeadIn> of(Post post) {
        String title = "";
        for (String key : TITLE_KEYS) {
            title = title.isEmpty() ? post.frontMatter().text(key).orElse("") : title;
        }
        int first = firstVisible(post);
        if (title.isEmpty() || first < 0) {
            return Optional.empty();
        }
        String wanted = normalized(title);
        // The head of a page adds the site's name, its heading does not.
        String own = SiteTitle.of(post, wanted).map(SiteTitle::title).orElse(wanted);
        return candidate(post, first)
                .filter(
                        candidate -> {
                            String said = normalized(candidate.text());
                            return said.equals(wanted) || said.equals(own);
                        })
                .filter(candidate -> !isTarget(post, candidate))
                .flatMap(candidate -> judged(post, candidate));
    }

    /** The candidate as a lead-in, if nothing but the title and the own address is in it. */
    private static Optional<LeadIn> judged(Post post, TitleLine candidate) {
        Optional<String> own = post.address();
        int links = 0;
        for (Reference reference : post.body().references()) {
            if (reference.address().start() >= candidate.span().end()) {
                break;
            }
            if (candidate.span().contains(reference.address())) {
                boolean isOwn =
                        reference.kind() == Kind.LINK
                                && own.isPresent()
                                && SamePage.names(unescaped(reference.raw()), own.get());
                if (!isOwn) {
                    return Optional.empty();
                }
                links++;
            }
        }
        boolean isLeadIn =
                (links == 1 || (links == 0 && candidate.isHeading()))
                        && leadsIn(post, candidate.span());
        return isLeadIn ? Optional.of(new LeadIn(candidate.span(), links == 1)) : Optional.empty();
    }

    /** Whether a link of the post leads to the heading: by its id, or the one made of its words. */
    private static boolean isTarget(Post post, TitleLine candidate) {
        Set<String> targets = new HashSet<>();
        for (Reference reference : post.body().references()) {
            if (reference.kind() == Kind.LINK && reference.raw().startsWith("#")) {
                targets.add(HeadingForms.plain(PercentEncoding.decode(reference.raw())));
            }
        }
        // The number sign alone leads nowhere.
        targets.remove("");
        if (targets.isEmpty() || !candidate.isHeading()) {
            return false;
        }
        for (Element element : post.body().document().select("[id], [name]")) {
            Optional<Span> span = post.places().element(element);
            boolean isNamed =
                    targets.contains(HeadingForms.plain(element.id()))
                            || targets.contains(HeadingForms.plain(element.attr("name")));
            if (isNamed && span.filter(candidate.span()::contains).isPresent()) {
                return true;
            }
        }
        return HeadingForms.of(candidate.text()).stream().anyMatch(targets::contains);
    }

    /** Whether anything follows; a post that is only a link is about that link. */
    private static boolean leadsIn(Post post, Span span) {
        for (Reference reference : post.body().references()) {
            boolean isShown = reference.kind() == Kind.IMAGE || reference.kind() == Kind.EMBED;
            if (isShown && reference.address().start() >= span.end()) {
                return true;
            }
        }
        VisibleText visible = post.body().text();
        return visible.length() > visible.countIn(new Span(0, span.end()));
    }

    private static int firstVisible(Post post) {
        String text = post.text();
        for (Span span : post.body().text().spans()) {
            for (int at = span.start(); at < span.end(); at++) {
                if (!isSpace(text.charAt(at))) {
                    return at;
                }
            }
        }
        return -1;
    }

    private static Optional<TitleLine> candidate(Post post, int first) {
        Element heading = post.body().document().selectFirst(HEADINGS);
        if (heading != null) {
            Optional<Span> span = post.places().element(heading);
            if (span.isPresent() && span.get().contains(first)) {
                String text = post.body().text().in(span.get());
                return Optional.of(new TitleLine(span.get(), text, true));
            }
        }
        for (Reference reference : post.body().references()) {
            if (reference.address().start() > first && reference.whole().isEmpty()) {
                break;
            }
            if (reference.kind() == Kind.LINK
                    && reference.syntax() == Syntax.HTML
                    && reference.whole().isPresent()
                    && reference.whole().get().contains(first)) {
                return Optional.of(paragraph(post, reference));
            }
            if (reference.address().start() > first) {
                break;
            }
        }
        return inMarkdown(post, first)
                ? TitleLine.inMarkdown(post.text(), first)
                : Optional.empty();
    }

    private static boolean inMarkdown(Post post, int offset) {
        for (var stretch : post.body().stretches()) {
            if (stretch.span().contains(offset)) {
                return stretch.isMarkdown();
            }
        }
        return false;
    }

    /** The link, with its paragraph when that holds nothing else a reader sees. */
    private static TitleLine paragraph(Post post, Reference reference) {
        Span link = reference.whole().orElseThrow();
        VisibleText visible = post.body().text();
        Span whole = link;
        Element parent = reference.element().map(Element::parent).orElse(null);
        if (parent != null && (parent.tagName().equals("p") || parent.tagName().equals("strong"))) {
            whole = post.places().element(parent).orElse(link);
        }
        boolean isAlone = visible.countIn(whole) == visible.countIn(link);
        return new TitleLine(isAlone ? whole : link, visible.in(link), false);
    }

    private static String unescaped(String text) {
        return text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, false);
    }

    private static String normalized(String text) {
        StringBuilder result = new StringBuilder(text.length());
        boolean isPending = false;
        String plain = unescaped(text);
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (isSpace(c)) {
                isPending = result.length() > 0;
            } else {
                result.append(isPending ? " " : "").append(c);
                isPending = false;
            }
        }
        return result.toString();
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200B';
    }
}
