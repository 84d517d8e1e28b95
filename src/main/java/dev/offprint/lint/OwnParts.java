package dev.offprint.lint;

import dev.offprint.evidence.picture.ArticlePictures;
import dev.offprint.evidence.picture.ImageSources;
import dev.offprint.evidence.picture.PictureName;
import dev.offprint.post.HeadingForms;
import dev.offprint.post.Post;
import dev.offprint.post.WholePage;
import dev.offprint.rule.check.Fix;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What a whole page says is its own: the heading that is its title, and the picture that its head
 * names. Whatever the box around them is called, they are of the article.
 */
final class OwnParts {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator TITLE = QueryParser.parse("h1, h2");
    private static final Evaluator LINK = QueryParser.parse("a[href]");
    private static final Evaluator IMAGE = QueryParser.parse("img");
    private static final Evaluator NAMED_TITLE =
            QueryParser.parse("meta[property=og:title], meta[name=twitter:title]");
    private static final Evaluator SITE = QueryParser.parse("meta[property=og:site_name]");
    private static final Evaluator NAMED_PICTURE =
            QueryParser.parse(
                    "meta[property~=^og:image(:(secure_)?url)?$], meta[name~=^twitter:image(:src)?$]");

    /** Between the title of an article and the name of its site (WordPress, Yoast, Blogger). */
    private static final String SEPARATOR = "\\s+[|\u2013\u2014\u00B7\u2022\u00BB:-]\\s+";

    private final List<Span> titles = new ArrayList<>();
    private final List<Span> pictures = new ArrayList<>();

    private OwnParts() {}

    /** Those of {@code post}; none unless it is a whole page. */
    static OwnParts of(Post post) {
        OwnParts parts = new OwnParts();
        if (post.isWholePage() || WholePage.startsIn(post.body().span().of(post.text()))) {
            Document document = post.body().document();
            if (post.frontMatter().text("title").isEmpty()) {
                parts.findTitles(post, document);
            }
            parts.findPictures(post, document);
        }
        return parts;
    }

    /** Whether the title goes with {@code fix}, or the picture, and nothing else shows it. */
    boolean goWith(Fix fix) {
        return isLast(titles, fix) || isLast(pictures, fix);
    }

    private static boolean isLast(List<Span> parts, Fix fix) {
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(
                                part ->
                                        fix.edits().stream()
                                                .map(Edit::span)
                                                .anyMatch(span -> span.contains(part)));
    }

    private void findTitles(Post post, Document document) {
        Set<String> said = new HashSet<>();
        document.select(NAMED_TITLE).forEach(meta -> said.add(plain(meta.attr("content"))));
        said.add(plain(document.title()));
        said.add(plain(document.title().split(SEPARATOR, 2)[0]));
        said.remove("");
        @Nullable Element named = document.selectFirst(SITE);
        String site = named == null ? "" : plain(named.attr("content"));
        List<Element> found = new ArrayList<>();
        List<Element> first = new ArrayList<>();
        for (Element heading : document.body().select(TITLE)) {
            String words = plain(heading.text());
            if (words.isEmpty() || words.equals(site) || leadsToStart(heading)) {
                continue;
            }
            if (said.contains(words)) {
                found.add(heading);
            }
            if (heading.normalName().equals("h1")) {
                first.add(heading);
            }
        }
        if (found.isEmpty() && first.size() == 1) {
            found.addAll(first);
        }
        found.forEach(heading -> post.places().element(heading).ifPresent(titles::add));
    }

    /** The name of a site leads to its start. */
    private static boolean leadsToStart(Element heading) {
        @Nullable Element inner = heading.selectFirst(LINK);
        @Nullable Element link = inner == null ? heading.closest(LINK) : inner;
        if (link == null) {
            return false;
        }
        String path = Address.parse(link.attr("href").strip()).path();
        return path.isEmpty() || path.equals("/");
    }

    private void findPictures(Post post, Document document) {
        List<String> named = new ArrayList<>();
        document.select(NAMED_PICTURE).forEach(meta -> named.add(meta.attr("content").strip()));
        named.removeIf(String::isEmpty);
        if (named.isEmpty()) {
            return;
        }
        for (Element image : document.body().select(IMAGE)) {
            Optional<String> address = ImageSources.of(image).any();
            boolean isNamed =
                    address.isPresent()
                            && named.stream()
                                    .anyMatch(one -> PictureName.areSame(one, address.get()))
                            && !ArticlePictures.isFurniture(image, address.get())
                            && !leadsElsewhere(image);
            if (isNamed) {
                post.places().element(image).ifPresent(pictures::add);
            }
        }
    }

    /** The picture of a list of posts leads to one of them, and a logo to the start. */
    private static boolean leadsElsewhere(Element image) {
        @Nullable Element link = image.closest(LINK);
        return link != null && !PictureName.isFile(link.attr("href").strip());
    }

    private static String plain(String words) {
        return HeadingForms.plain(words);
    }
}
