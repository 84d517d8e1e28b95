package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Chooses the title of a page. What the page shows its readers as a heading is its title; a head
 * made for search engines and cards may say something else. So the first candidate that is also a
 * heading counts, as the heading writes it; else the first there is, without the name of the site.
 * Where one is cut ({@code …}), the longer that starts like it takes its place.
 */
final class TitleChoice {
    private static final Pattern SEPARATOR =
            Pattern.compile(
                    "\\s+[|\\-\\u2013\\u2014\\u00B7\\u2022\\u00AB\\u00BB:/~]+\\s+|\\s*[|_｜\\u2014]+\\s*");

    private static final int MOST_PARTS = 6;

    /** What programs call every page, and sites their first. */
    private static final Pattern NONE =
            Pattern.compile(
                    "(?iu)(?:(?:untitled|unnamed|new|blank)(?:[\\s-]?(?:document|page|post|web ?page))?[\\s-]?\\d{0,3}"
                            + "|(?:home|start|main|front|default|index|welcome)(?:[\\s-]?page)?"
                            + "|(?:page|document|title|no title|page title|your title(?: here)?)[\\s-]?\\d{0,3}"
                            + "|index\\d{0,3}\\.\\w{2,5}|microsoft word - .*"
                            + "|startseite|accueil|inicio|in\u00EDcio|p\u00E1gina principal|pagina principale"
                            + "|ohne titel|unbenannt(?:es dokument)?|neue seite \\d{1,3}|sans titre"
                            + "|document sans (?:nom|titre)|nouvelle page \\d{1,3}|sin t\u00EDtulo"
                            + "|documento sin t\u00EDtulo|nueva p\u00E1gina \\d{1,3}"
                            + "|\u7121\u984C\u30C9\u30AD\u30E5\u30E1\u30F3\u30C8|\u65E0\u6807\u9898\u6587\u6863"
                            + "|\u9996\u9875|\u9996\u9801|\u30DB\u30FC\u30E0)");

    private final Headings headings;
    private final SiteName site;

    TitleChoice(Headings headings, SiteName site) {
        this.headings = headings;
        this.site = site;
    }

    /** The title; empty when there are neither candidates nor one heading of level 1. */
    Optional<String> choose(List<String> candidates) {
        List<String> trimmed = new ArrayList<>();
        for (String candidate : candidates) {
            trimmed.add(withoutSite(candidate));
        }
        Optional<String> heading = headings.first(text -> !isNone(text) && !site.is(text));
        trimmed.removeIf(text -> text.isEmpty() || (heading.isPresent() && isNone(text)));
        for (String candidate : trimmed) {
            Optional<Element> shown = headings.showing(candidate);
            if (shown.isPresent()) {
                return Optional.of(Words.line(shown.get().text()));
            }
            if (headings.first(text -> isWithDay(text, candidate)).isPresent()) {
                return Optional.of(candidate);
            }
        }
        for (String candidate : trimmed) {
            Optional<String> part = shownPart(candidate);
            if (part.isPresent()) {
                return part;
            }
        }
        Optional<String> only = headings.only();
        for (String candidate : trimmed) {
            // Site names that nothing else tells: the heading is a part of the longer title.
            if (only.isPresent() && isPart(only.get(), candidate)) {
                return only;
            }
        }
        for (String candidate : trimmed) {
            // What looks like a template is filled in the tree, so no heading shows it.
            boolean isWhole = !candidate.contains("{");
            Optional<String> alike =
                    headings.alike(candidate).filter(text -> isWhole && !site.is(text));
            if (alike.isPresent()) {
                return alike;
            }
        }
        for (String candidate : trimmed) {
            // The name of a site that nothing else tells is no part of what is alike.
            String start = SEPARATOR.split(candidate, 2)[0];
            Optional<String> alike = headings.alike(start).filter(text -> !site.is(text));
            boolean isInside = only.isPresent() && headings.isInside(only.get(), candidate);
            if (!candidate.contains("{") && (alike.isPresent() || isInside)) {
                return alike.or(() -> only);
            }
        }
        for (String candidate : trimmed) {
            Optional<String> part = partShownElsewhere(candidate);
            if (part.isPresent()) {
                return part;
            }
        }
        if (trimmed.isEmpty()) {
            return only.or(() -> candidates.isEmpty() ? Optional.empty() : heading);
        }
        return Optional.of(uncut(trimmed, 0));
    }

    /** Whether a heading says a title, and before or behind it the day. */
    private static boolean isWithDay(String heading, String title) {
        int start = heading.indexOf(title);
        String rest =
                start < 0
                        ? ""
                        : heading.substring(0, start) + heading.substring(start + title.length());
        return PageDate.iso(rest.replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "")).isPresent();
    }

    /** Whether a text, or a part of it beside the name of a site, is what any page is called. */
    private static boolean isNone(String text) {
        String[] parts = SEPARATOR.split(text, MOST_PARTS);
        boolean isBeside = parts.length == 2 && NONE.matcher(parts[0]).matches();
        return NONE.matcher(text).matches() || isBeside;
    }

    /** The part of a candidate that a heading shows, without what names the site. */
    private Optional<String> shownPart(String candidate) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        List<Integer> ends = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(candidate);
        while (separator.find() && starts.size() <= MOST_PARTS) {
            ends.add(separator.start());
            starts.add(separator.end());
        }
        ends.add(candidate.length());
        List<Element> shown = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            for (int j = i; j < ends.size(); j++) {
                String part = candidate.substring(starts.get(i), ends.get(j));
                headings.showing(part).ifPresent(shown::add);
            }
        }
        return aboveName(shown, candidate)
                .or(() -> title(shown))
                .map(heading -> Words.line(heading.text()))
                .filter(text -> shown.size() > 1 || text.length() * 2 > candidate.length());
    }

    /**
     * What stands before the name of a section, where the page shows that alone though in no
     * heading.
     */
    private Optional<String> partShownElsewhere(String candidate) {
        if (headings.isShownWhole(candidate)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        Matcher separator = SEPARATOR.matcher(candidate);
        while (separator.find()) {
            parts.add(0, candidate.substring(0, separator.start()));
        }
        return parts.stream()
                .filter(part -> part.length() * 2 > candidate.length())
                .filter(headings::isShownWhole)
                .findFirst();
    }

    /**
     * The heading that says the start of a candidate where the only one of level 1 says its end,
     * and less: that is the name of the site.
     */
    private static Optional<Element> aboveName(List<Element> shown, String candidate) {
        List<Element> names =
                shown.stream().filter(heading -> heading.normalName().equals("h1")).toList();
        if (names.size() != 1) {
            return Optional.empty();
        }
        String name = Words.line(names.get(0).text());
        return shown.stream()
                .filter(heading -> heading.normalName().equals("h2"))
                .filter(heading -> candidate.startsWith(Words.line(heading.text())))
                .filter(heading -> candidate.endsWith(name))
                .filter(heading -> heading.text().length() > name.length())
                .findFirst();
    }

    /** Of several headings, one is the site's: it is the first on every page. */
    private Optional<Element> title(List<Element> shown) {
        if (shown.size() == 1) {
            return Optional.of(shown.get(0));
        }
        for (Element heading : shown) {
            if (heading.selectFirst("a[rel~=bookmark]") != null) {
                return Optional.of(heading);
            }
        }
        shown.removeIf(heading -> !heading.normalName().equals("h1"));
        return shown.size() > 1 ? Optional.of(headings.last(shown)) : Optional.empty();
    }

    private static boolean isPart(String heading, String candidate) {
        String folded = Words.folded(heading);
        for (String part : SEPARATOR.split(candidate, -1)) {
            if (!folded.isEmpty() && Words.folded(part).equals(folded)) {
                return true;
            }
        }
        return false;
    }

    /** The text at {@code index}, or one after it that says it in full. */
    static String uncut(List<String> texts, int index) {
        String text = texts.get(index);
        String start = text.replaceFirst("\\s*(?:\\u2026|\\.\\.\\.|\\[\\u2026\\])$", "");
        if (start.length() == text.length() || start.isEmpty()) {
            return text;
        }
        for (String other : texts) {
            if (other.length() > text.length() && other.startsWith(start)) {
                return other;
            }
        }
        return text;
    }

    /** A name of the site before or behind the title, which is no part of it. */
    private String withoutSite(String title) {
        Matcher separator = SEPARATOR.matcher(title);
        int firstStart = -1;
        int firstEnd = -1;
        int lastStart = -1;
        int lastEnd = -1;
        while (separator.find()) {
            if (separator.start() > 0 && separator.end() < title.length()) {
                firstStart = firstStart < 0 ? separator.start() : firstStart;
                firstEnd = firstEnd < 0 ? separator.end() : firstEnd;
                lastStart = separator.start();
                lastEnd = separator.end();
            }
        }
        if (lastStart > 0 && site.is(title.substring(lastEnd))) {
            return withoutSite(title.substring(0, lastStart).strip());
        }
        if (firstStart > 0 && site.is(title.substring(0, firstStart))) {
            return title.substring(firstEnd).strip();
        }
        return title.strip();
    }
}
