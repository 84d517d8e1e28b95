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
    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    /** Of the day, and with a zone that many names have. */
    private static final String HOUR =
            "(?:\\s*\\d{1,2}[:.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?\\s*(?:\\p{L}{2,4}\\b)?[,\\s]*)?";

    private static final String PERSON =
            "(?:\\s+(?:by|von|par|por)\\s+[^.,|]{2,40}?\\s(?:on|am|le|el))?";

    private static final Evaluator ELSEWHERE =
            QueryParser.parse("a, table, pre, code, nav, form, " + ShownByline.ANSWERS);

    private static final Label PUBLISHED = Label.of("published");

    private static final Label UPDATED = Label.of("updated");

    private final Element body;
    private final NearTitle near;
    private final @Nullable Element title;
    private final Label label;

    /**
     * What stands before a day.
     *
     * @param words alone in a box of their own
     * @param end at the end of what a line says before the day
     */
    private record Label(Set<String> words, Pattern end) {
        static Label of(String section) {
            return new Label(
                    PageWords.all(section),
                    Pattern.compile(
                            "(?iuU)(?:^|[|·•/(\u2013\u2014])\\W*"
                                    + PageWords.anyOf(section)
                                    + "(?:\\s*[:：|·-])?"
                                    + PERSON
                                    + HOUR
                                    + "(?:\\s*[\\p{L}\\p{M}]+[,.]|\\s*"
                                    + PageWords.anyOf("weekdays")
                                    + ")?\\s*$"));
        }
    }

    private LabelledDates(Element body, NearTitle near, Label label) {
        this.body = body;
        this.near = near;
        this.label = label;
        title = near.title().orElse(null);
    }

    /** Those in {@code body} that say when it appeared. */
    static LabelledDates ofAppearance(Element body, NearTitle near) {
        return new LabelledDates(body, near, PUBLISHED);
    }

    /** Those in {@code body} that say when it was changed. */
    static LabelledDates ofChange(Element body, NearTitle near) {
        return new LabelledDates(body, near, UPDATED);
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
        boolean isLabelled = WrittenDates.isBehind(element, label.words);
        if (isLabelled) {
            dates.add(element.attr("datetime"));
        }
        for (String line : lines(element)) {
            for (MatchResult date : PageDate.in(line)) {
                String before = line.substring(0, date.start());
                if (label.end.matcher(before).find() || (isLabelled && before.isEmpty())) {
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
        lines.removeIf(line -> line.length() > NearTitle.LONGEST_LINE);
        return lines;
    }
}
