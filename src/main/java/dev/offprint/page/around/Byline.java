package dev.offprint.page.around;

import dev.offprint.page.metadata.BylineWords;
import dev.offprint.page.metadata.PageDate;
import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.metadata.Words;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Limit;
import dev.offprint.page.part.Vocabulary;
import dev.offprint.page.weight.Measures;
import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Names.Kind;
import dev.offprint.page.weight.Weight;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Tells a byline: who wrote, when, how long it takes to read. The front matter says so already; a
 * short first paragraph that only mentions a day says more and is none.
 */
public final class Byline {

    private static final Pattern DIGITS =
            Pattern.compile("\\b(\\d{1,2})[-/.](\\d{1,2})[-/.](?:\\d\\d)?(\\d\\d)\\b");

    private final List<String> authors;
    private final List<String> known = new ArrayList<>();
    private final Optional<LocalDate> day;
    private final boolean isOfChange;
    private final String language;
    private final Names names;
    private final Measures measures;
    private final Knowledge knowledge;

    public Byline(PageMetadata metadata, Names names, Measures measures) {
        this.names = names;
        this.measures = measures;
        language = metadata.language().orElse("");
        knowledge = names.knowledge();
        day = metadata.date().map(date -> LocalDate.parse(date.substring(0, 10)));
        isOfChange = metadata.isOfChange();
        authors = metadata.authors();
        known.addAll(authors);
        metadata.site().ifPresent(known::add);
        known.addAll(metadata.tags());
    }

    /**
     * Whether this element, which stands near the beginning, is a byline.
     *
     * @param isFirst whether no text but the title stands above it, where a day is likely that of
     *     the article even if the page does not say
     */
    public boolean is(Element element, boolean isFirst) {
        Weight weight = measures.of(element);
        boolean isShort =
                weight.text() > 0
                        && weight.text() <= knowledge.limit(Limit.BYLINE_TEXT)
                        && weight.figures() == 0;
        if (!isShort) {
            return false;
        }
        String text = Words.line(element.text());
        // Beside each post of a thread is a card of whoever wrote it.
        boolean isCard =
                element.attr("itemprop").equals("author")
                        && element.selectFirst("dl, ul, img") != null
                        && weight.prose() == 0;
        if (isCard) {
            return true;
        }
        if (!namesSomebody(text) && !saysWhen(element.attr("datetime") + " " + text, isFirst)) {
            return false;
        }
        if (isOfChange && saysChange(text) && !namesSomebody(text)) {
            return false;
        }
        // Another day than the one that is known is a fact that nothing else says.
        if (!BylineWords.days(text).stream().allMatch(said -> isOwn(said, isFirst))) {
            return false;
        }
        boolean isNamed = names.kinds(element).contains(Kind.BYLINE);
        String left = remainder(text);
        boolean isSaidElsewhere = !left.codePoints().anyMatch(Character::isLetter);
        return isSaidElsewhere && (isNamed || weight.headings() == 0);
    }

    /** Whether an element says who wrote or when, and nothing else says it. */
    boolean isNeeded(Element element) {
        Weight weight = measures.of(element);
        if (weight.text() > knowledge.limit(Limit.BYLINE_TEXT)
                || (!authors.isEmpty() && day.isPresent() && !isOfChange)) {
            return false;
        }
        String text = Words.line(element.text());
        boolean saysWhen =
                (day.isEmpty() && !BylineWords.allDays(text).isEmpty())
                        || (isOfChange && saysChange(text) && !namesSomebody(text));
        return saysWhen || (authors.isEmpty() && BylineWords.saysWho(text));
    }

    /** Whether a line tells that a day is that of a change: the front matter does not. */
    private static boolean saysChange(String text) {
        return BylineWords.days(text).size() < BylineWords.allDays(text).size();
    }

    /** Whether an author of the article is named in an element. */
    boolean namesAuthor(Element element) {
        String text = Words.line(element.text());
        return authors.stream().anyMatch(text::contains);
    }

    private boolean namesSomebody(String text) {
        for (String name : known) {
            if (text.contains(name)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a date in the text is that of the article; a timeline has dates of its own. */
    private boolean saysWhen(String text, boolean isFirst) {
        if (day.isPresent() && isSameInDigits(text, day.get())) {
            return true;
        }
        return BylineWords.allDays(text).stream().anyMatch(said -> isOwn(said, isFirst));
    }

    private boolean isOwn(String said, boolean isFirst) {
        Optional<String> date = PageDate.iso(said, language);
        if (day.isEmpty()) {
            return date.isPresent() && isFirst;
        }
        return isSameInDigits(said, day.get())
                || (date.isPresent() && isOf(date.get(), day.get(), isFirst));
    }

    /** Whether a day in digits, in whatever order, can be the one that is known. */
    private static boolean isSameInDigits(String text, LocalDate day) {
        Matcher digits = DIGITS.matcher(text);
        while (digits.find()) {
            int first = Integer.parseInt(digits.group(1));
            int second = Integer.parseInt(digits.group(2));
            boolean isMonthFirst = first == day.getMonthValue() && second == day.getDayOfMonth();
            boolean isDayFirst = second == day.getMonthValue() && first == day.getDayOfMonth();
            boolean isYear = Integer.parseInt(digits.group(3)) == day.getYear() % 100;
            if (isYear && (isMonthFirst || isDayFirst)) {
                return true;
            }
        }
        return false;
    }

    /** Time zones may move a date by a day; below the first words it is the next of a diary. */
    private static boolean isOf(String date, LocalDate day, boolean isFirst) {
        LocalDate other = LocalDate.parse(date.substring(0, 10));
        return Math.abs(ChronoUnit.DAYS.between(other, day)) <= (isFirst ? 1 : 0);
    }

    private String remainder(String text) {
        String rest = text;
        for (String name : known) {
            rest = rest.replace(name, " ");
        }
        rest = DIGITS.matcher(BylineWords.remainder(rest)).replaceAll(" ");
        rest = knowledge.phrases(Vocabulary.FILLER).matcher(rest).replaceAll(" ");
        return rest.replaceAll("[\\p{P}\\p{S}]", " ");
    }
}
