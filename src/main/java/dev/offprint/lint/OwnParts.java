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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * What a whole page says is its own: the heading that is its title, the picture that its head
 * names, and its day where nothing but a text above the article says it. Whatever the box around
 * them is called, they are of the article.
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

    /** The way to the start of a site, as those who save sites write it too (HTTrack, wget). */
    private static final Pattern START =
            Pattern.compile("/|\\./|(?:\\.\\./)+(?:index[\\w-]*\\.(?:html?|php))?");

    /** Between the title of an article and the name of its site (WordPress, Yoast, Blogger). */
    private static final String SEPARATOR = "\\s+[|\u2013\u2014\u00B7\u2022\u00BB:-]\\s+";

    /**
     * What tells programs the day of a page, so that no text has to (Open Graph, schema.org, HTML).
     */
    private static final Evaluator SAID_DAY =
            QueryParser.parse(
                    "meta[property~=^(article:published_time|article:modified_time)$], [itemprop=datePublished],"
                            + " meta[name~=(?i)^(date|pubdate|publish[-_]?date|dc\\.date.*|article\\.published)$],"
                            + " time[datetime], script[type=application/ld+json]:containsData(datePublished)");

    /**
     * A day, a month in whatever words or digits, and a year of four digits; or the other way
     * round.
     */
    private static final Pattern DAY =
            Pattern.compile(
                    "(?<!\\d)(?:\\d{1,2}[\\s./-]+(?:\\d{1,2}|[\\p{L}\\p{M}]{3,12}\\.?)[\\s,./-]+(?:19|20)\\d\\d"
                            + "|(?:19|20)\\d\\d\\s?[./\u5E74\uB144-]\\s?\\d{1,2}\\s?[./\u6708\uC6D4-]\\s?\\d{1,2})(?!\\d)");

    private final List<Span> titles = new ArrayList<>();
    private final List<Span> pictures = new ArrayList<>();
    private final List<List<Span>> days = new ArrayList<>();

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
            if (post.frontMatter().text("date").isEmpty()) {
                parts.findDays(document);
            }
        }
        return parts;
    }

    /** Whether the title goes with {@code fix}, or the picture, and nothing else shows it. */
    boolean goWith(Fix fix) {
        return isLast(titles, fix)
                || isLast(pictures, fix)
                || days.stream().anyMatch(day -> isLast(day, fix));
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
        return path.isEmpty() || START.matcher(path).matches();
    }

    /**
     * The day of the page, where it stands above the end of the longest paragraph: below it are
     * those of others. It is told by being said again, or by being the only one.
     */
    private void findDays(Document document) {
        boolean isSaid = document.selectFirst(SAID_DAY) != null;
        Map<String, List<Span>> found = new LinkedHashMap<>();
        int end = 0;
        int longest = 0;
        for (TextNode node : document.body().nodeStream(TextNode.class).toList()) {
            String text = node.getWholeText();
            int nodeEnd = node.sourceRange().endPos();
            if (text.length() > longest) {
                longest = text.length();
                end = nodeEnd;
            }
            Matcher day = DAY.matcher(text);
            if (day.find()) {
                Span place = new Span(node.sourceRange().startPos(), nodeEnd);
                found.computeIfAbsent(plain(day.group()), words -> new ArrayList<>()).add(place);
            }
        }
        int last = end;
        found.values().forEach(places -> places.removeIf(place -> place.end() > last));
        found.values().removeIf(List::isEmpty);
        for (List<Span> places : found.values()) {
            if (places.size() == 2) {
                days.add(List.of(places.get(0)));
            } else if (found.size() == 1 && !isSaid) {
                days.add(places);
            }
        }
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
