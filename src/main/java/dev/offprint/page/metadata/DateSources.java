package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Everything in a page that may say when its article appeared. */
final class DateSources {
    private static final int MANY = 60;

    /** An earlier day is one of what an article tells. */
    private static final int FIRST_PAGES = 1991;

    private static final Pattern IN_ADDRESS =
            Pattern.compile(
                    "/((?:19|20)\\d\\d)(?:/[A-Za-z_-]{2,30})?[/-](\\d{1,2}|[A-Za-z]{3,10})[/-](\\d{1,2})"
                            + "(?:[/_-]|$)");
    private static final List<String> TAGS = List.copyOf(PageWords.all("published-tags"));

    /** When a page was made: it may have waited long before it appeared. */
    private static final List<String> CREATED = List.copyOf(PageWords.all("created-tags"));

    private static final Set<String> LABELS = PageWords.all("published");

    private static final Pattern MOMENT =
            Pattern.compile(
                    "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(?::\\d\\d)?(?:Z|[+-]\\d\\d:\\d\\d)");

    private static final Pattern ITEM =
            Pattern.compile("schema\\.org/(?:\\w*Article|\\w*Posting|CreativeWork|Recipe)\\b");

    private static final String PUBLISHED = "time[itemprop~=datePublished], time[pubdate]";

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
    private final String language;
    private final DayOrder order;

    /**
     * The dates in a page.
     *
     * @param language a tag of the one that it is in; empty when it is not known
     */
    DateSources(Statements said, NearTitle near, String language) {
        this.language = language;
        order = new DayOrder(said.document());
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
        said.addAll(cardLabel());
        Optional<String> date = firstDate(said);
        Optional<String> shown = fullest(near.dates());
        if (date.isPresent()) {
            return shown.or(this::marked).filter(day -> isTruer(day, date.get())).or(() -> date);
        }
        return firstMarked()
                .or(() -> address == null ? Optional.empty() : inAddress(address))
                .or(() -> shown)
                .or(() -> labelled(LabelledDates.ofAppearance(document.body(), near)))
                .or(() -> onlyDate(new BylineDates(document.body(), title).all()))
                .or(() -> firstDate(near.dateline()))
                .or(() -> firstDate(data.textOrOfPage("dateCreated").stream().toList()))
                .or(
                        () ->
                                firstDate(
                                        CREATED.stream()
                                                .flatMap(tag -> meta.all(tag).stream())
                                                .toList()));
    }

    /** What is written for cards: a label, and beside it the day. */
    private List<String> cardLabel() {
        List<String> said = new ArrayList<>();
        for (String number : List.of("1", "2")) {
            String label = meta.first("twitter:label" + number).orElse("");
            if (LABELS.contains(label.toLowerCase(Locale.ROOT).strip())) {
                said.addAll(meta.all("twitter:data" + number));
            }
        }
        return said;
    }

    /** The day on which a page shows its readers that it was changed; empty where it shows two. */
    Optional<String> changed() {
        return firstDate(near.changes())
                .or(() -> labelled(LabelledDates.ofChange(document.body(), near)));
    }

    /** The first day with such a label beside the title, or the only one in the page. */
    private Optional<String> labelled(LabelledDates labelled) {
        return firstDate(labelled.besideTitle()).or(() -> onlyDate(labelled.anywhere()));
    }

    private Optional<String> firstMarked() {
        Optional<String> date = Optional.empty();
        for (int i = 0; i < MARKUP.size() && date.isEmpty(); i++) {
            date = firstDate(marked(MARKUP.get(i)));
        }
        return date;
    }

    /** The only day that stands in elements that say when something appeared. */
    private Optional<String> marked() {
        return onlyDate(marked(PUBLISHED));
    }

    /** The day on which all of these are; empty where they are on several. */
    private Optional<String> onlyDate(List<String> said) {
        Set<LocalDate> days = new HashSet<>();
        for (String text : said) {
            firstDate(List.of(text)).ifPresent(date -> days.add(day(date)));
        }
        return days.size() == 1 ? firstDate(said) : Optional.empty();
    }

    /**
     * Whether the day that readers are shown is rather that of the article than the one that
     * programs are told: many systems tell them when the page was last made anew. A later one may
     * be that of a change. The hour at which it appeared falls on two days in two zones: that of
     * the readers counts.
     */
    private static boolean isTruer(String shown, String told) {
        long days = ChronoUnit.DAYS.between(day(shown), day(told));
        boolean isMoment = MOMENT.matcher(told).matches();
        return day(shown).getYear() >= FIRST_PAGES
                && (days > 1 || (isMoment && Math.abs(days) == 1 && isSameMoment(shown, told)));
    }

    /** Whether, somewhere on earth, a moment is on a day. */
    private static boolean isSameMoment(String shown, String told) {
        Instant moment = OffsetDateTime.parse(told).toInstant();
        Instant first = day(shown).atStartOfDay().toInstant(ZoneOffset.ofHours(14));
        Instant last = day(shown).plusDays(1).atStartOfDay().toInstant(ZoneOffset.ofHours(-12));
        return !moment.isBefore(first) && moment.isBefore(last);
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date.substring(0, 10));
    }

    private List<String> marked(String selector) {
        List<String> said = new ArrayList<>();
        for (Element element : document.select(selector)) {
            if (said.size() > MANY) {
                break;
            }
            boolean isOfChange = element.hasText() && WrittenDates.isOfChange(element);
            if (isOfChange || StoryList.holds(element, selector, title)) {
                continue;
            }
            if (isSaidOfArticle(element)
                    || PostTime.kind(element, title) != PostTime.Kind.ANOTHER) {
                for (String attribute : List.of("datetime", "content", "title")) {
                    said.add(element.attr(attribute));
                }
                said.add(element.text());
            }
            said.addAll(WrittenDates.in(element, title));
        }
        return said;
    }

    /** What is said to programs only is not shown, so it counts in what is hidden too. */
    private static boolean isSaidOfArticle(Element element) {
        Element item = element.closest("[itemtype]");
        return element.normalName().equals("meta")
                && element.closest("[id=comments], .comments, .comment") == null
                && item != null
                && ITEM.matcher(item.attr("itemtype")).find();
    }

    /** The first day, with the hour that another text says of it. */
    private Optional<String> fullest(List<String> said) {
        Optional<String> first = firstDate(said);
        return first.flatMap(
                        date ->
                                said.stream()
                                        .flatMap(text -> firstDate(List.of(text)).stream())
                                        .filter(other -> other.length() > date.length())
                                        .filter(other -> other.startsWith(date))
                                        .findFirst())
                .or(() -> first);
    }

    private Optional<String> firstDate(List<String> said) {
        for (String text : said) {
            Optional<String> date =
                    text.isBlank()
                            ? Optional.empty()
                            : PageDate.iso(text, language).or(() -> order.iso(text));
            if (date.isPresent()) {
                return date;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inAddress(String address) {
        Matcher matcher = IN_ADDRESS.matcher(address);
        return matcher.find()
                ? PageDate.iso(
                        "%s-%s-%s".formatted(matcher.group(1), matcher.group(2), matcher.group(3)))
                : Optional.empty();
    }
}
