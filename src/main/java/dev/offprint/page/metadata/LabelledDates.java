package dev.offprint.page.metadata;

import dev.offprint.post.PostTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * The days behind a label, such as "published" or "last updated", in whatever box the label is.
 * What a story of a list, a comment or a table says is said of something else.
 */
final class LabelledDates {
    private static final int LONGEST_LINE = 120;

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** Of the day, and with a zone that many names have. */
    private static final String HOUR =
            "(?:\\s*\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\p{L}{2,4}\\b)?[,\\s]*)?";

    private static final String PERSON =
            "(?:\\s+(?:by|von|par|por)\\s+[^.,|]{2,40}?\\s(?:on|am|le|el))?";

    private static final Evaluator ELSEWHERE =
            QueryParser.parse("a, table, pre, code, nav, form, " + ShownByline.ANSWERS);

    private final Element body;
    private final NearTitle near;
    private final @Nullable Element title;
    private final Set<String> words;
    private final Pattern label;

    /**
     * Those in {@code body}.
     *
     * @param section of the words that are the label
     */
    LabelledDates(Element body, NearTitle near, String section) {
        this.body = body;
        this.near = near;
        title = near.title().orElse(null);
        words = PageWords.all(section);
        label =
                Pattern.compile(
                        "(?iuU)(?:^|[|·•/(\u2013\u2014])\\W*"
                                + PageWords.anyOf(section)
                                + "(?:\\s*[:：|·-])?"
                                + PERSON
                                + HOUR
                                + "(?:\\s*[\\p{L}\\p{M}]+[,.]|\\s*"
                                + PageWords.anyOf("weekdays")
                                + ")?\\s*$");
    }

    /** Those in the lines between the title and the text, as they are written. */
    List<String> besideTitle() {
        List<String> dates = new ArrayList<>();
        for (Element element : near.elements()) {
            add(element, dates);
        }
        return dates;
    }

    /** Those anywhere in the page, as its foot has them. */
    List<String> anywhere() {
        List<String> dates = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            List<String> found = new ArrayList<>();
            add(element, found);
            if (!found.isEmpty() && !StoryList.isInCard(element, title)) {
                dates.addAll(found);
            }
        }
        return dates;
    }

    private void add(Element element, List<String> dates) {
        if (!DIGIT.matcher(element.ownText()).find() || isOfOther(element)) {
            return;
        }
        boolean isLabelled = WrittenDates.isBehind(element, words);
        if (isLabelled) {
            dates.add(element.attr("datetime"));
        }
        for (String line : lines(element)) {
            for (MatchResult date : PageDate.in(line)) {
                String before = line.substring(0, date.start());
                if (label.matcher(before).find() || (isLabelled && before.isEmpty())) {
                    String rest = line.substring(date.start());
                    dates.add(PageDate.iso(rest).isPresent() ? rest : date.group());
                }
            }
        }
    }

    private boolean isOfOther(Element element) {
        return !PostTime.isOwn(element, title) || element.closest(ELSEWHERE) != null;
    }

    private static List<String> lines(Element element) {
        List<String> lines = new ArrayList<>();
        if (WrittenDates.hasLines(element)) {
            for (TextNode text : element.textNodes()) {
                lines.add(PageDate.plain(Words.line(text.text())));
            }
        } else {
            lines.add(PageDate.plain(Words.line(element.text())));
        }
        lines.removeIf(line -> line.length() > LONGEST_LINE);
        return lines;
    }
}
