package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeFilter.FilterResult;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Who wrote an article by what its readers are shown: a name behind a word like "by", or in an
 * element that is called after an author, near the title; else one that all such places in the page
 * agree on.
 */
final class ShownByline {
    private static final int LONGEST_LINE = 160;
    private static final int MOST = 4000;

    /** What somebody says of a thing, in a page that is not itself that review. */
    static final String REVIEW =
            ":is([itemtype$='schema.org/Review'], [itemprop~=review]):not(:has(h1))";

    /** What readers say of a text, or answer to it, below it. */
    static final String ANSWERS =
            "#comments, .comments, .comment, .comment-list, [id^=disqus], body [id^=comments-],"
                    + " [itemprop~=comment], [itemprop~=suggestedAnswer],"
                    + " [itemprop~=acceptedAnswer]";

    /** Where nobody says who wrote the page. */
    private static final Evaluator ELSEWHERE =
            QueryParser.parse(
                    ":not(article, main) > footer, body > * [class*=footer-], nav, script, style,"
                            + " noscript, select, form, .hidden, [hidden], "
                            + ANSWERS);

    private static final Evaluator IN_REVIEW = QueryParser.parse(REVIEW);

    private static final String BY = PageWords.anyOf("by");
    private static final String AUTHOR = PageWords.anyOf("author");
    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iuU)(?:"
                            + BY
                            + "(?:\\s*[:：]\\s*|\\s+)|"
                            + AUTHOR
                            + "\\s*[:：/／|｜＝=]\\s*)(.+)");
    private static final Pattern LEAD_ALONE =
            Pattern.compile("(?iuU)(?:" + BY + "|" + AUTHOR + ")\\s*[:：/／]?");

    /** A name may follow at once, or come before, where scripts have no spaces. */
    private static final Pattern LEAD_EAST =
            Pattern.compile(
                    "(?:記者|记者|作者|글|글쓴이|기자)\\s?(\\p{IsHan}{2,4}|\\p{IsHangul}{2,4})(?:[\\s／/|｜].*)?"
                            + "|(\\p{IsHangul}{2,4})\\s?기자(?:\\s.*)?");

    /** A reader knows from more than one word that somebody wrote. */
    private static final Pattern SURE = Pattern.compile("(?iuU).*\\s.*|.*[:：/／|｜＝=].*");

    /** A title is more than a section, a place or a name. */
    private static final Pattern WORDS = Pattern.compile("\\S\\s+\\S+\\s+\\S");

    private static final Pattern ANOTHER =
            Pattern.compile("(?iuU)" + PageWords.anyOf("another") + "(?:\\s*[:：]|\\b).*");
    private static final Pattern BEFORE =
            Pattern.compile(
                    "(?iuU)^(?:"
                            + PageWords.anyOf("published", "updated")
                            + "|[\\s\\p{P}\\p{S}])*");
    private static final Pattern WEEKDAY =
            Pattern.compile("(?iuU)\\b" + PageWords.anyOf("weekdays") + "[.,]*\\s*$");
    private static final Pattern LEAD_BEHIND =
            Pattern.compile("(?iuU)(?:.{0,60}[\\s»·|,])?" + BY + "\\s*[:：]?");
    private static final Pattern JOINT =
            Pattern.compile("(?iu)[\\s,，、;；&•·|]*(?:and|und|et|y|og|och|и)?[\\s,，、]*");

    /** The names, and whether a word says that they are of authors. */
    record Found(List<String> names, boolean isSaid) {
        static final Found NOTHING = new Found(List.of(), false);

        public Found {
            names = List.copyOf(names);
        }

        boolean isEmpty() {
            return names.isEmpty();
        }
    }

    private ShownByline() {}

    /** The byline in the lines near a title. */
    static Found near(NearTitle near) {
        List<TextNode> texts = near.texts();
        for (int i = 0; i < texts.size(); i++) {
            Found found = at(texts, i);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return Found.NOTHING;
    }

    /** The author whom a page names wherever it names one; nobody where it names several. */
    static Found anywhere(Element body, NearTitle near) {
        Element title = near.title().orElse(null);
        List<TextNode> texts = texts(body);
        Map<String, Found> found = new LinkedHashMap<>();
        for (int i = 0; i < texts.size(); i++) {
            Found names = at(texts, i);
            if (!names.isEmpty() && isInProse(texts.get(i))) {
                continue;
            }
            Element parent = parent(texts.get(i));
            if (!names.isEmpty() && parent != null && StoryList.holds(parent, "*", title)) {
                continue;
            }
            if (!names.isEmpty() && (!names.isSaid() || isSure(texts.get(i)))) {
                String name = Words.folded(names.names().get(0));
                // "Ann Bell" and "Ann Bell, MD" are one person.
                if (found.keySet().stream().noneMatch(other -> isSame(name, other))) {
                    found.put(name, names);
                }
            }
        }
        return found.size() == 1 ? found.values().iterator().next() : Found.NOTHING;
    }

    private static boolean isInProse(TextNode text) {
        Element at = text.parent();
        while (at != null && !at.isBlock()) {
            at = at.parent();
        }
        return at != null && at.ownText().length() > LONGEST_LINE;
    }

    /** Whether a text says who wrote that to which the link before it leads. */
    private static boolean isOfWork(TextNode text) {
        if (!(text.previousSibling() instanceof Element before)
                || !before.normalName().equals("a")
                || !LEAD.matcher(Words.line(text.text())).matches()) {
            return false;
        }
        String title = Words.line(before.text());
        return (WORDS.matcher(title).find() || before.closest("li") != null)
                && !AuthorMarks.isCategory(before)
                && PageDate.in(title).isEmpty();
    }

    private static boolean isSame(String one, String other) {
        return one.startsWith(other) || other.startsWith(one);
    }

    private static boolean isSure(TextNode text) {
        String line = Words.line(text.text());
        Matcher lead = LEAD.matcher(line);
        String said = lead.matches() ? line.substring(0, lead.start(1)).strip() : line;
        return SURE.matcher(said).matches();
    }

    private static List<TextNode> texts(Element body) {
        List<TextNode> texts = new ArrayList<>();
        NodeTraversor.filter(
                (Node node, int depth) -> {
                    if (node instanceof TextNode text && !text.isBlank() && !Initials.is(text)) {
                        texts.add(text);
                    }
                    boolean isOther = node instanceof Element element && element.is(ELSEWHERE);
                    return texts.size() > MOST
                            ? FilterResult.STOP
                            : isOther ? FilterResult.SKIP_ENTIRELY : FilterResult.CONTINUE;
                },
                body);
        return texts;
    }

    private static Found at(List<TextNode> texts, int index) {
        String line = Words.line(texts.get(index).text());
        if (line.length() > LONGEST_LINE) {
            return Found.NOTHING;
        }
        Found found = named(texts, index, line);
        // Few texts name anybody, and to look around one takes longer than to read it.
        return found.isEmpty() || isOfOther(texts, index) ? Found.NOTHING : found;
    }

    private static boolean isOfOther(List<TextNode> texts, int index) {
        TextNode text = texts.get(index);
        return isOfAnother(texts, index)
                || isOfWork(text)
                || isInReview(text)
                || AuthorMarks.isCategory(parent(text));
    }

    private static Found named(List<TextNode> texts, int index, String line) {
        String rest = withoutDates(line);
        Matcher lead = LEAD.matcher(rest);
        if (lead.matches()) {
            return new Found(
                    joined(
                            texts,
                            index,
                            PersonNames.atStart(
                                    lead.group(1),
                                    SURE.matcher(rest.substring(0, lead.start(1)).strip())
                                            .matches())),
                    true);
        }
        Matcher east = LEAD_EAST.matcher(rest);
        if (east.matches()) {
            return new Found(
                    PersonNames.atStart(east.group(east.group(1) == null ? 2 : 1), true), true);
        }
        boolean isLead =
                index > 0
                        && LEAD_ALONE
                                .matcher(withoutDates(Words.line(texts.get(index - 1).text())))
                                .matches();
        String login = AuthorMarks.login(parent(texts.get(index)));
        boolean isLogin =
                index > 0
                        && !login.isEmpty()
                        && LEAD_BEHIND.matcher(Words.line(texts.get(index - 1).text())).matches();
        if (isLogin) {
            return new Found(List.of(login), true);
        }
        boolean isMarked = AuthorMarks.around(parent(texts.get(index))) != null;
        if (!isLead && !isMarked) {
            return Found.NOTHING;
        }
        List<String> names = joined(texts, index, PersonNames.atStart(rest, true));
        boolean isPlain = names.size() > 1 && names.stream().noneMatch(name -> name.contains(" "));
        return isPlain && !isLead ? Found.NOTHING : new Found(names, isLead);
    }

    private static boolean isInReview(TextNode text) {
        Element parent = parent(text);
        return parent != null && parent.closest(IN_REVIEW) != null;
    }

    private static boolean isOfAnother(List<TextNode> texts, int index) {
        String line = Words.line(texts.get(index).text());
        String before = index > 0 ? Words.line(texts.get(index - 1).text()) : "";
        return ANOTHER.matcher(line).matches()
                || (before.length() < 40 && ANOTHER.matcher(before).matches());
    }

    /** The names, and those that texts behind add to them. */
    private static List<String> joined(List<TextNode> texts, int index, List<String> first) {
        List<String> names = new ArrayList<>(first);
        Element parent = parent(texts.get(index));
        boolean isJoined = false;
        for (int i = index + 1; i < texts.size() && !names.isEmpty(); i++) {
            String line = Words.line(texts.get(i).text());
            if (JOINT.matcher(line).matches()) {
                isJoined = true;
                continue;
            }
            Matcher joint = JOINT.matcher(line);
            boolean isJoint = joint.lookingAt() && joint.end() > 0;
            Element other = parent(texts.get(i));
            if (!isJoined && !isJoint && !isAlike(parent, other)) {
                break;
            }
            List<String> more =
                    PersonNames.atStart(line.substring(isJoint ? joint.end() : 0), false);
            if (more.isEmpty()) {
                break;
            }
            names.addAll(more);
            isJoined = false;
        }
        return names;
    }

    private static boolean isAlike(@Nullable Element one, @Nullable Element other) {
        return one != null
                && other != null
                && one.normalName().equals(other.normalName())
                && one.className().equals(other.className())
                && AuthorMarks.around(other) != null
                && (!one.className().isEmpty() || AuthorMarks.isLink(one));
    }

    private static @Nullable Element parent(TextNode text) {
        return text.parent();
    }

    /** A line without the days in it, and without what says of them that they are of the text. */
    private static String withoutDates(String line) {
        String plain = PageDate.plain(line);
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (MatchResult date : PageDate.in(plain)) {
            String before = plain.substring(at, date.start());
            rest.append(WEEKDAY.matcher(before).replaceFirst("")).append('|');
            at = date.end();
        }
        return BEFORE.matcher(rest.append(plain.substring(at))).replaceFirst("").strip();
    }
}
