package dev.offprint.page.metadata;

import dev.offprint.article.LanguageGuess;
import dev.offprint.post.Post;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a page says about its article. Of several sources, the one that is made for the field
 * and hardest to get wrong goes first:
 *
 * <ul>
 *   <li>title: {@link TitleChoice};
 *   <li>author: {@link AuthorNames};
 *   <li>date: when it was published, from data that is written for programs (JSON-LD, {@code
 *       article:published_time}, citation and Dublin Core tags), then marked up in the text, then
 *       printed in it, then in the address; when it was last changed only where the page shows that
 *       and tells no other day;
 *   <li>address: {@link PageAddress};
 *   <li>site: {@code og:site_name}, then the publisher, then the name of the application;
 *   <li>language: the {@code lang} of the page, unless its script contradicts, as themes say "en"
 *       whatever their blog is in; then {@code og:locale}, the header's tag, JSON-LD;
 *   <li>description: the page's own, then those for other services, the longer when one is cut;
 *   <li>tags: {@code article:tag}, JSON-LD, links marked as tags, keywords: the first that has any.
 * </ul>
 */
public final class PageMetadataReader {
    private static final Pattern ESCAPED = Pattern.compile("&(?:amp|nbsp|quot|#\\d{2,5});");

    private final Document document;
    private final SourceText source;
    private final MetaTags meta;
    private final Headings headings;
    private final LinkedData.Item data;
    private final @Nullable String saved;

    private PageMetadataReader(Post page, @Nullable String given) {
        document = page.body().document();
        source = new SourceText(page);
        meta = new MetaTags(document, source);
        headings = new Headings(document);
        saved = SaverNote.address(document).orElse(given);
        List<String> scripts = new ArrayList<>();
        for (Element script : document.select("script[type*=ld+json]")) {
            source.raw(script).ifPresent(scripts::add);
        }
        Set<String> known = new HashSet<>(claimedAddresses());
        if (saved != null) {
            known.add(PageAddress.withoutFragment(saved));
        }
        data = new LinkedData(scripts).about(known, shownTitles());
    }

    /**
     * What {@code page} says; what it does not say is empty.
     *
     * @param address where whoever gives the page took it from; null when that is not known
     */
    public static PageMetadata read(Post page, @Nullable String address) {
        return new PageMetadataReader(page, address).read();
    }

    private PageMetadata read() {
        Optional<String> site = site();
        List<String> claimed = claimedAddresses();
        claimed.addAll(data.addresses());
        Optional<String> address = PageAddress.choose(claimed, saved);
        String page = address.orElse(null);
        SiteName siteName =
                new SiteName(site.orElse(""), page == null ? "" : Address.parse(page).host());
        Optional<String> title = title(siteName);
        Optional<Element> shown =
                title.flatMap(
                        text ->
                                headings.showing(text)
                                        .or(() -> headings.shownElsewhere(text))
                                        .or(() -> headings.mostAlike(text))
                                        .or(() -> headings.starting(text)));
        NearTitle near = new NearTitle(document.body(), shown.orElse(null));
        Optional<String> language = language();
        Statements said = new Statements(document, meta, data);
        List<String> authors = new AuthorNames(said, siteName, near).all();
        Optional<String> description = description();
        DateSources dates = new DateSources(said, near, language.orElse(""));
        Optional<String> published = dates.published(page);
        return new PageMetadata(
                title,
                authors,
                published.or(dates::changed),
                published.isEmpty(),
                address,
                base(page),
                site.filter(name -> !name.equals(title.orElse(""))),
                language,
                description,
                new Tags(said, siteName)
                        .all(title.orElse("") + " " + description.orElse(""), authors));
    }

    private List<String> claimedAddresses() {
        List<String> claimed = new ArrayList<>();
        for (Element link : document.select("link[rel=canonical]")) {
            claimed.add(link.attr("href").strip());
        }
        claimed.addAll(meta.all("og:url"));
        claimed.addAll(meta.all("citation_public_url"));
        claimed.addAll(meta.all("citation_fulltext_html_url"));
        claimed.addAll(meta.all("twitter:url"));
        claimed.removeIf(String::isEmpty);
        return claimed;
    }

    private Set<String> shownTitles() {
        Set<String> shown = new HashSet<>(headings.folded());
        meta.all("og:title").forEach(title -> shown.add(Words.folded(title)));
        titleElement().ifPresent(title -> shown.add(Words.folded(title)));
        shown.remove("");
        return shown;
    }

    private Optional<String> titleElement() {
        Element title = document.head().selectFirst("title");
        return Optional.ofNullable(title)
                .map(element -> Words.line(source.text(element)))
                .filter(text -> !text.isEmpty());
    }

    private Optional<String> title(SiteName site) {
        List<String> candidates = new ArrayList<>();
        data.text("headline").ifPresent(candidates::add);
        candidates.addAll(meta.all("citation_title"));
        candidates.addAll(meta.all("og:title"));
        data.text("name").ifPresent(candidates::add);
        meta.first("twitter:title", "dc.title", "dcterms.title", "parsely-title", "sailthru.title")
                .ifPresent(candidates::add);
        headings.marked().ifPresent(candidates::add);
        titleElement().ifPresent(candidates::add);
        return new TitleChoice(headings, site).choose(candidates);
    }

    private Optional<String> site() {
        // On WeChat every account has the same name of the site.
        Element account = document.selectFirst("#js_name");
        Optional<String> said =
                Optional.ofNullable(account)
                        .map(Element::text)
                        .or(() -> meta.first("og:site_name", "citation_journal_title"));
        List<String> publishers = data.names("publisher");
        if (said.isEmpty() && !publishers.isEmpty()) {
            said = Optional.of(publishers.get(0));
        }
        return said.or(() -> meta.first("application-name", "dc.publisher"))
                .map(Words::line)
                .filter(name -> !name.isEmpty());
    }

    private Optional<String> base(@Nullable String address) {
        Element base = document.selectFirst("base[href]");
        String page = saved == null ? address : saved;
        if (base == null) {
            return Optional.ofNullable(page);
        }
        Address written = Address.parse(base.attr("href").strip());
        if (PageAddress.isWeb(written.text())) {
            return Optional.of(written.text());
        }
        if (page == null) {
            return Optional.empty();
        }
        String whole = written.resolve(Address.parse(page)).text();
        return Optional.of(PageAddress.isWeb(whole) ? whole : page);
    }

    private Optional<String> language() {
        List<String> said = new ArrayList<>();
        for (Element root : document.children()) {
            said.add(root.attr("lang"));
            said.add(root.attr("xml:lang"));
        }
        said.addAll(meta.all("og:locale"));
        said.addAll(meta.all("content-language"));
        said.addAll(meta.all("citation_language"));
        said.addAll(meta.all("dc.language"));
        data.text("inLanguage").ifPresent(said::add);
        String sample = document.body().text();
        boolean isEastAsian = LanguageGuess.isEastAsian(sample);
        for (String tag : said) {
            Optional<String> known = LanguageGuess.wellFormed(tag);
            if (known.isPresent() && isEastAsian(known.get()) == isEastAsian) {
                return known;
            }
        }
        return Optional.empty();
    }

    private static boolean isEastAsian(String tag) {
        return tag.startsWith("zh") || tag.startsWith("ja") || tag.startsWith("ko");
    }

    private Optional<String> description() {
        List<String> said = new ArrayList<>();
        meta.first("description").ifPresent(said::add);
        meta.first("og:description").ifPresent(said::add);
        data.text("description").ifPresent(said::add);
        meta.first("twitter:description", "dc.description", "citation_abstract")
                .ifPresent(said::add);
        return said.isEmpty()
                ? Optional.empty()
                : Optional.of(Words.line(unescaped(TitleChoice.uncut(said, 0))));
    }

    /** Some systems escape twice. */
    private static String unescaped(String text) {
        return ESCAPED.matcher(text).find() ? Parser.unescapeEntities(text, true) : text;
    }
}
