package dev.offprint.convert.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Everything in a page that may say when its article appeared. */
final class DateSources {
    private static final int MANY = 60;
    private static final int LONGEST_LABEL = 40;
    private static final Pattern DIGIT = Pattern.compile("\\d");
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

    DateSources(Document document, MetaTags meta, LinkedData.Item data, NearTitle near) {
        this.document = document;
        this.meta = meta;
        this.data = data;
        this.near = near;
    }

    /** The date of the article in ISO form. */
    Optional<String> published(Optional<String> address) {
        List<String> said = new ArrayList<>();
        data.textOrOfPage("datePublished").ifPresent(said::add);
        for (String tag : TAGS) {
            said.addAll(meta.all(tag));
        }
        Optional<String> date = firstDate(said);
        for (int i = 0; i < MARKUP.size() && date.isEmpty(); i++) {
            date = firstDate(marked(MARKUP.get(i)));
        }
        return date.or(() -> address.flatMap(DateSources::inAddress))
                .or(() -> firstDate(near.dates()))
                .or(() -> firstDate(near.labelled()))
                .or(this::changed);
    }

    private Optional<String> changed() {
        List<String> said = new ArrayList<>();
        data.textOrOfPage("dateCreated").ifPresent(said::add);
        data.textOrOfPage("dateModified").ifPresent(said::add);
        said.addAll(meta.all("article:modified_time"));
        said.addAll(meta.all("og:updated_time"));
        said.addAll(meta.all("last-modified"));
        return firstDate(said);
    }

    private List<String> marked(String selector) {
        List<String> said = new ArrayList<>();
        for (Element element : document.select(selector)) {
            if (said.size() > MANY) {
                break;
            }
            if (element.closest("nav, aside, #comments, .comments, .comment") == null) {
                for (String attribute : List.of("datetime", "content", "title")) {
                    said.add(element.attr(attribute));
                }
                said.add(printed(element.text()));
            }
        }
        return said;
    }

    /** A date without the words before it: "Published on 5 March 2024". */
    private static String printed(String text) {
        boolean isShort = text.length() <= 100;
        if (!isShort || PageDate.iso(text).isPresent() || !DIGIT.matcher(text).find()) {
            return text;
        }
        // A sentence with a day in it tells of that day.
        for (int at = text.indexOf(' ');
                at >= 0 && at <= LONGEST_LABEL;
                at = text.indexOf(' ', at + 1)) {
            if (PageDate.iso(text.substring(at + 1)).isPresent()) {
                return text.substring(at + 1);
            }
        }
        return text;
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
