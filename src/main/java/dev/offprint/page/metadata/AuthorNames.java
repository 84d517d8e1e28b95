package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * Finds who wrote an article. Data that names persons as such comes first (JSON-LD, citation tags),
 * then the head's tags, then what the text marks as its author. An author is a person: addresses,
 * handles and offices are none; nor is the name of the site, unless the data says that a person has
 * it.
 */
final class AuthorNames {
    private static final int MANY = 4;
    private static final int MAX_LENGTH = 100;
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iu)^(?:(?:written |posted |published )?by|von|par|por|作者|文|記者|记者|撰文)"
                            + "(?:\\s*[:：/／|]\\s*|\\s+)");
    private static final Pattern HOST =
            Pattern.compile("(?i)(?:[\\w-]+\\.)+(?:com|net|org|info|[a-z]{2}|co\\.[a-z]{2})");
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d{2}");
    private static final Pattern DAY =
            Pattern.compile(
                    "(?iu)[\\s,|·–—-]+(?:\\p{L}+(?:day|tag|di)\\.?,?\\s+)?"
                            + "(?:\\p{L}{3,9}\\.?\\s\\d{1,2},?\\s\\d{4}|\\d{1,2}\\.?\\s\\p{L}{3,9}\\.?\\s\\d{4}"
                            + "|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4})\\b.*$");
    private static final Pattern OFFICE =
            Pattern.compile(
                    "(?iu)\\s+[-–—|]\\s+[^-–—|]*\\b(?:writers?|reporters?|editors?|correspondents?"
                            + "|staff|contributors?|journalists?|redakteur(?:in)?|rédaction|redacción)$");

    /** What systems and their templates write where nobody entered a name. */
    private static final Pattern NOBODY =
            Pattern.compile(
                    "(?iu)(?:(?:site|web|system|blog|super)?[\\s_-]?(?:admin|administrator|administrateur"
                            + "|administrador|amministratore|beheerder)(?:istration)?\\d{0,4}"
                            + "|root|web[\\s-]?master|post[\\s-]?master|user(?:name)?\\d{0,4}|guest|anonymous"
                            + "|anonym|nobody|unknown|unbekannt|null|none|undefined|nil|n/?a|author|name"
                            + "|your name|(?:the )?(?:editors?|editorial(?: team| staff)?|staff(?: writer)?"
                            + "|redaktion|redaction|r\u00E9daction|redacci\u00F3n|redazione|redactie)"
                            + "|moderator|support|info|team|wordpress|default|test|(?:written|posted) by"
                            + "|\u7BA1\u7406\u5458|\u7BA1\u7406\u8005|\\d+|[a-z]+(?:\\.[a-z]+){3,})");

    private static final Pattern BEHIND = Pattern.compile("\\s*[,|/(]\\s*|\\s+[-–—]\\s+");
    private static final List<String> TAGS =
            List.of(
                    "author",
                    "article:author",
                    "article:author_name",
                    "dc.creator",
                    "dcterms.creator",
                    "dc.contributor",
                    "parsely-author",
                    "sailthru.author",
                    "byl",
                    "og:article:author",
                    "weibo:article:author",
                    "article.author",
                    "authors",
                    "creator",
                    "cxenseparse:author",
                    "vr:author",
                    "rnews:author",
                    "twitter:author",
                    "post-author",
                    "blog:author");
    private static final List<String> MARKUP =
            List.of(
                    "[itemprop~=author] [itemprop~=name]",
                    "[itemprop~=author]",
                    ".h-entry .p-author .p-name, .h-entry .p-author",
                    ".hentry .author .fn, .vcard .fn, .vcard.author",
                    "a[rel~=author]",
                    "[typeof$=Person][property$=name], [typeof$=Person] [property$=name]",
                    ".byline-name, .author-name, .post-author-name, .entry-author, .AuthorInfo-name",
                    ".byline .author, .post-meta .author, .entry-meta .author",
                    ".byline",
                    ".nick, .nickname");

    private static final Pattern DIGIT = Pattern.compile("\\s*\\d");
    private static final Evaluator ASIDE =
            QueryParser.parse("nav, aside, " + ShownByline.ANSWERS + ", " + ShownByline.REVIEW);

    /** A label beside a name, which some only read aloud. */
    private static final Pattern LABEL =
            Pattern.compile(
                    "(?iuU)^" + PageWords.anyOf("author") + "(?:\\s*[:：]\\s*|\\s+)(?=\\S+\\s)");

    private static final Set<String> LABELS = PageWords.all("by", "author");

    private final Document document;
    private final MetaTags meta;
    private final LinkedData.Item data;
    private final SiteName site;
    private final NearTitle near;

    AuthorNames(Statements said, SiteName site, NearTitle near) {
        this.document = said.document();
        this.meta = said.meta();
        this.data = said.data();
        this.site = site;
        this.near = near;
    }

    /** The authors in the order given; empty when nobody is named. */
    List<String> all() {
        List<List<String>> sources = told();
        List<String> told = first(sources);
        ShownByline.Found shown = ShownByline.near(near);
        List<String> named = clean(shown.names());
        boolean isSaid = shown.isSaid() && named.stream().allMatch(name -> name.contains(" "));
        boolean isTruer = isTruer(named, told) || (isSaid && isNowhere(told));
        if (!named.isEmpty() && !isOnlySite(named) && isTruer) {
            return named;
        }
        if (!told.isEmpty()) {
            return told;
        }
        // A company writes for its own site, and a person has a site of the same name.
        sources.add(shown.names());
        List<String> owner = ofSite(sources);
        if (!owner.isEmpty() && isPerson(owner.get(0))) {
            return owner;
        }
        List<List<String>> others = new ArrayList<>();
        for (String selector : MARKUP) {
            others.add(marked(selector));
        }
        others.add(new PlainByline(near, document.body()).names());
        others.add(ShownByline.anywhere(document.body(), near).names());
        List<String> found = first(others);
        return found.isEmpty() ? new SiteOwner(document, site, data).names() : found;
    }

    /** What is said of authors to programs, the surest first. */
    private List<List<String>> told() {
        List<List<String>> sources = new ArrayList<>();
        sources.add(data.names("author"));
        sources.add(data.personsOfPage("author"));
        sources.add(turned(meta.all("citation_author")));
        for (String tag : TAGS) {
            sources.add(meta.all(tag));
        }
        sources.add(data.names("creator"));
        sources.add(cardLabel());
        return sources;
    }

    /** The names of the first source that has others than that of the site. */
    private List<String> first(List<List<String>> sources) {
        for (List<String> source : sources) {
            List<String> names = clean(source);
            if (!names.isEmpty() && !isOnlySite(names)) {
                return names;
            }
        }
        return List.of();
    }

    private boolean isOnlySite(List<String> names) {
        return names.size() == 1 && site.isExactly(names.get(0));
    }

    /** The first name that is the site's. */
    private List<String> ofSite(List<List<String>> sources) {
        return sources.stream()
                .flatMap(List::stream)
                .map(name -> LEAD.matcher(Words.line(name)).replaceFirst(""))
                .filter(name -> site.is(name) || site.isIn(name))
                .filter(name -> name.length() <= MAX_LENGTH && !name.matches(".*(?:://|@).*"))
                .limit(1)
                .toList();
    }

    /**
     * Whether those whom readers are shown wrote, rather than those whom programs are told: systems
     * tell them whose account it was, and sometimes only the first of several.
     */
    private boolean isTruer(List<String> shown, List<String> told) {
        if (told.isEmpty()) {
            return true;
        }
        String line = near.texts().stream().map(TextNode::text).collect(Collectors.joining(" "));
        boolean isShown = told.stream().anyMatch(name -> isNamed(name, line));
        boolean isAccount =
                told.size() == 1 && (told.get(0).indexOf(' ') < 0 || site.is(told.get(0)));
        boolean isMore = shown.size() > told.size() && shown.containsAll(told);
        return isMore || (!isShown && isAccount);
    }

    /** Whether readers are told of none of these: an account has a name, and another wrote. */
    private boolean isNowhere(List<String> told) {
        String text = document.body().text();
        return told.stream().noneMatch(name -> isNamed(name, text));
    }

    /** Whether a name of the site is that of a person: systems take any account for one. */
    private boolean isPerson(String name) {
        return PersonNames.isGiven(name) || (data.isPerson(name) && PersonNames.isWhole(name));
    }

    /** Whether a line has the last word of a name, with whatever stands before it. */
    private static boolean isNamed(String name, String line) {
        String last = Words.folded(name.replaceFirst(",.*$", "").replaceFirst("^.*\\s", ""));
        return last.isEmpty() || Words.folded(line).contains(last);
    }

    private List<String> clean(List<String> names) {
        Map<String, String> kept = new LinkedHashMap<>();
        List<String> single = new ArrayList<>();
        // A comma may part a family name from the others, a semicolon only persons.
        names.forEach(name -> single.addAll(List.of(name.split("[;；、]", -1))));
        for (String name : single) {
            String text = bare(unlabelled(LEAD.matcher(Words.line(name)).replaceFirst("")));
            boolean isName =
                    !Words.folded(text).isEmpty()
                            && text.length() <= MAX_LENGTH
                            && text.indexOf('@') < 0
                            && !NOBODY.matcher(text).matches()
                            && (!site.isExactly(text) || isPerson(text))
                            && !text.contains("://")
                            && !HOST.matcher(text).matches()
                            && (!site.isIn(text) || PersonNames.isTeam(text))
                            && !TIME.matcher(text).find()
                            && !DAY.matcher(" " + text).matches();
            if (isName) {
                kept.putIfAbsent(Words.folded(text), text);
            }
        }
        // "Ann Bell" and "Ann Bell Chief Correspondent" are one person.
        List<String> all = List.copyOf(kept.values());
        kept.values()
                .removeIf(name -> all.stream().anyMatch(other -> name.startsWith(other + " ")));
        return List.copyOf(kept.values());
    }

    private static String unlabelled(String name) {
        String rest = LABEL.matcher(name).replaceFirst("");
        return PersonNames.isWhole(rest) ? rest : name;
    }

    /** A name without the day, the site and the office that stand behind it. */
    private String bare(String name) {
        String text = DAY.matcher(name).replaceFirst("");
        text = OFFICE.matcher(text).replaceFirst("");
        text = text.replaceAll("^[\\s|·•,–—-]+|[\\s|·•,–—-]+$", "");
        Matcher behind = BEHIND.matcher(text);
        while (behind.find()) {
            String rest = text.substring(behind.end());
            if (site.is(rest) || site.isLabel(rest)) {
                return text.substring(0, behind.start());
            }
        }
        return text;
    }

    /** Scholarly tags have the family name first, then a comma. */
    private static List<String> turned(List<String> names) {
        List<String> turned = new ArrayList<>();
        for (String name : names) {
            String[] parts = name.split(",\\s*", -1);
            turned.add(parts.length == 2 ? parts[1] + " " + parts[0] : name);
        }
        return turned;
    }

    /** What plug-ins for search engines write for cards: a label, and beside it the name. */
    private List<String> cardLabel() {
        for (String number : List.of("1", "2")) {
            String label = meta.first("twitter:label" + number).orElse("");
            boolean isAuthor = LABELS.contains(label.toLowerCase(Locale.ROOT).strip());
            if (isAuthor) {
                return meta.all("twitter:data" + number);
            }
        }
        return List.of();
    }

    /** The names that a selector finds; none when they are many, as those of commenters are. */
    private List<String> marked(String selector) {
        List<String> names = new ArrayList<>();
        for (Element element : document.select(selector)) {
            if (names.size() > MANY) {
                return List.of();
            }
            boolean isAside = element.closest(ASIDE) != null;
            boolean isOther =
                    StoryList.holds(element, selector, near.title().orElse(null))
                            || element.select("a").stream().anyMatch(AuthorMarks::isCategory);
            String name =
                    element.hasAttr("content")
                            ? element.attr("content")
                            : AuthorMarks.name(element);
            boolean isName = !name.isBlank() && !DIGIT.matcher(name).lookingAt();
            if (!isAside && !isOther && isName && !names.contains(name)) {
                names.add(name);
            }
        }
        return names.size() > MANY ? List.of() : names;
    }
}
