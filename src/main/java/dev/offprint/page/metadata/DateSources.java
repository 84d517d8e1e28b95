package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Everything in a page that may say when its article appeared. */
final class DateSources {
    private static final int MANY = 60;
    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)(?:/[A-Za-z_-]{2,30})?[/-](\\d{1,2})[/-](\\d{1,2})(?:[/-]|$)");
    private static final String[] TAGS = {
        "article:published_time",
        "og:article:published_time",
        "article:published",
        "citation_publication_date",
        "citation_online_date",
        "citation_date",
        "dc.date.issued",
        "dcterms.issued",
        "dcterms.created",
        "dc.date.created",
        "dc.date",
        "dcterms.date",
        "parsely-pub-date",
        "sailthru.date",
        "datepublished",
        "publishdate",
        "publish_date",
        "publish-date",
        "pubdate",
        "ptime",
        "pdate",
        "date",
        "weibo:article:create_at",
    };
    private static final List<String> MARKUP =
            List.of(
                    "[itemprop~=datePublished]",
                    "time.published, time.entry-date, time.dt-published, .dt-published",
                    "time[pubdate]",
                    "abbr.published, .published[title]",
                    "article time[datetime], main time[datetime], .post time[datetime]",
                    "time[datetime]",
                    "#publish_time",
                    ".entry-date, .post-date, .posted-on, .publish-date, .pub-date, .date-header,"
                            + " .published, .article-date, .dateline, .submitted, .ContentItem-time",
                    "time",
                    ".date",
                    "h1 + *, h1 + * + *");

    private final Document document;
    private final MetaTags meta;
    private final LinkedData.Item data;
    private final NearTitle near;
    private final @Nullable Element title;

    DateSources(Statements said, NearTitle near) {
        title = near.title().orElse(null);
        this.document = said.document();
        this.meta = said.meta();
        this.data = said.data();
        this.near = near;
    }

    /**
     * The date of the article in ISO form.
     *
     * @param address of the page; null when it is not known
     */
    Optional<String> published(@Nullable String address) {
        List<String> said = new ArrayList<>();
        data.textOrOfPage("datePublished").ifPresent(said::add);
        for (String tag : TAGS) {
            said.addAll(meta.all(tag));
        }
        Optional<String> date = firstDate(said);
        for (int i = 0; i < MARKUP.size() && date.isEmpty(); i++) {
            date = firstDate(marked(MARKUP.get(i)));
        }
        return date.or(() -> address == null ? Optional.empty() : inAddress(address))
                .or(() -> firstDate(near.dates()))
                .or(() -> firstDate(near.labelled()))
                .or(this::changed);
    }

    private Optional<String> changed() {
        List<String> said = new ArrayList<>();
        data.textOrOfPage("dateCreated").ifPresent(said::add);
        return firstDate(said);
    }

    private List<String> marked(String selector) {
        List<String> said = new ArrayList<>();
        for (Element element : document.select(selector)) {
            if (said.size() > MANY) {
                break;
            }
            if (PostTime.kind(element, title) != PostTime.Kind.ANOTHER) {
                for (String attribute : List.of("datetime", "content", "title")) {
                    said.add(element.attr(attribute));
                }
                said.add(element.text());
            }
            said.addAll(WrittenDates.in(element, title));
        }
        return said;
    }

    private static Optional<String> firstDate(List<String> said) {
        for (String text : said) {
            Optional<String> date = text.isBlank() ? Optional.empty() : PageDate.iso(text);
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find()
                ? PageDate.iso(matcher.group(1) + "-" + matcher.group(2) + "-" + matcher.group(3))
                : Optional.empty();
    }
}
