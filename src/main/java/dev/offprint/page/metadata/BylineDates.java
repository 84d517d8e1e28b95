package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * Days in the line that says who wrote, or alone in the one before or behind it, wherever a theme
 * puts them: beside the text, or below it.
 */
final class BylineDates {
    /** Between a name and the day stand the picture of the person, or the office. */
    private static final int BESIDE = 2;

    /** Each line may have boxes of its own around it. */
    private static final int BOXES = 2;

    private static final Pattern DIGIT = Pattern.compile("\\p{Nd}");

    private static final Pattern LEAD =
            Pattern.compile(
                    "(?iuU)[\\s\\p{P}\\p{S}]*(?:%s\\s*[:：]?\\s+|%s\\s*[:：/／]\\s*)(.+)"
                            .formatted(PageWords.anyOf("by"), PageWords.anyOf("author")));

    /** Between the name and the day. */
    private static final Pattern LAST_WORD =
            Pattern.compile("(?iu)[\\s\\p{P}]+(?:on|at|am|um|le|el|il|em|den|op)?[\\s\\p{P}]*$");

    /** What comes behind the day: an hour, a section, how long it takes to read. */
    private static final Pattern REST = Pattern.compile("[^.!?。]{0,60}");

    /** Others write there, or on something else. */
    private static final Evaluator ELSEWHERE =
            QueryParser.parse("a, table, pre, code, blockquote, nav, " + ShownByline.ANSWERS);

    private final Element body;
    private final @Nullable Element title;

    BylineDates(Element body, @Nullable Element title) {
        this.body = body;
        this.title = title;
    }

    /** The days, as they are written, in the order of the page. */
    List<String> all() {
        List<String> dates = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            String own = element.ownText();
            boolean isLine =
                    own.length() <= NearTitle.LONGEST_LINE
                            && DIGIT.matcher(own).find()
                            && !WrittenDates.hasLines(element)
                            && element.closest(ELSEWHERE) == null;
            if (isLine) {
                add(element, dates);
            }
        }
        return dates;
    }

    private void add(Element element, List<String> dates) {
        String line = PageDate.plain(Words.line(element.text()));
        List<MatchResult> days = PageDate.in(line);
        if (line.length() > NearTitle.LONGEST_LINE || days.size() != 1) {
            return;
        }
        MatchResult day = days.get(0);
        String rest = line.substring(day.end());
        boolean isAlone = day.start() == 0 && rest.isBlank() && isBesideByline(element);
        boolean isBehind = isByline(line.substring(0, day.start())) && REST.matcher(rest).matches();
        if ((isAlone || isBehind)
                && !WrittenDates.isOfChange(element)
                && !StoryList.isInCard(element, title)) {
            dates.add(day.group());
        }
    }

    private static boolean isByline(String line) {
        Matcher lead = LEAD.matcher(LAST_WORD.matcher(line).replaceFirst(""));
        return lead.matches() && !PersonNames.atStart(lead.group(1), true).isEmpty();
    }

    private static boolean isBesideByline(Element day) {
        Element box = day;
        for (int i = 0; i < BOXES; i++) {
            Element parent = box.parent();
            if (parent == null || parent.text().length() != day.text().length()) {
                break;
            }
            box = parent;
        }
        Element before = box;
        Element behind = box;
        for (int i = 0; i < BESIDE; i++) {
            before = before == null ? null : before.previousElementSibling();
            behind = behind == null ? null : behind.nextElementSibling();
            if (isByline(before) || isByline(behind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByline(@Nullable Element element) {
        String line = element == null ? "" : Words.line(element.text());
        return line.length() <= NearTitle.LONGEST_LINE && isByline(line);
    }
}
