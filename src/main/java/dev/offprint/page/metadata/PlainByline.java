package dev.offprint.page.metadata;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Who wrote an article where neither a word nor a mark says so: near its title stands a name with
 * an office behind it, several names beside the day, or one beside it that the page uses as that of
 * an author elsewhere. A name alone may be a subject.
 */
final class PlainByline {
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[|·•⋅\u2013\u2014,(]\\s*");
    private static final Pattern INITIAL = Pattern.compile("\\s\\p{Lu}\\.\\s\\p{Lu}");

    /** The picture of somebody is in one box with the name. */
    private static final int BOXES = 3;

    private static final int MOST_WORDS = 6;

    /** How many texts may be between a name and the day. */
    private static final int BESIDE = 2;

    private final List<TextNode> texts;
    private final Element body;

    PlainByline(NearTitle near, Element body) {
        texts = near.texts();
        this.body = body;
    }

    /** The names; empty when none is sure. */
    List<String> names() {
        for (int i = 0; i < texts.size(); i++) {
            String line = line(i);
            List<String> names = PersonNames.atStart(line, false);
            boolean isOther = AuthorMarks.isCategory(texts.get(i).parent());
            if (names.isEmpty() || isOther) {
                continue;
            }
            String behind = behind(line, names);
            boolean isWhole = behind.isEmpty() || PageDate.iso(behind).isPresent();
            boolean hasOffice = isOffice(isWhole && i + 1 < texts.size() ? line(i + 1) : behind);
            boolean isBeside = isWhole && isBesideDay(i);
            boolean isNamedElsewhere =
                    isBeside && names.size() == 1 && isAuthor(names.get(0), texts.get(i));
            boolean isDated = isBeside || !PageDate.in(line).isEmpty();
            if ((hasOffice && isDated) || isNamedElsewhere || (isBeside && arePersons(names))) {
                return names;
            }
        }
        return List.of();
    }

    private String line(int index) {
        return Words.line(texts.get(index).text());
    }

    /** What a line says after the names and a sign. */
    private static String behind(String line, List<String> names) {
        String last = names.get(names.size() - 1);
        String rest = line.substring(line.lastIndexOf(last) + last.length());
        return SEPARATOR.matcher(rest).replaceFirst("").strip();
    }

    /** A town and its country are two names as well, but have no initials. */
    private static boolean arePersons(List<String> names) {
        return names.size() > 1 && names.stream().anyMatch(name -> INITIAL.matcher(name).find());
    }

    /** Whether a text is what somebody is, and no more. */
    private static boolean isOffice(String text) {
        String office = SEPARATOR.split(text, 2)[0].strip();
        String[] words = office.split("\\s+", -1);
        String last = words[words.length - 1].toLowerCase(Locale.ROOT);
        return words.length <= MOST_WORDS && PageWords.all("office").contains(last);
    }

    private boolean isBesideDay(int index) {
        int last = Math.min(texts.size() - 1, index + BESIDE);
        for (int i = Math.max(0, index - BESIDE); i <= last; i++) {
            if (!PageDate.in(line(i)).isEmpty() && line(i).length() <= 60) {
                return true;
            }
        }
        return false;
    }

    /** Whether a picture or an account bears the name, or something in the page is said by it. */
    private boolean isAuthor(String name, TextNode text) {
        String account =
                "linkedin.com/in/" + name.toLowerCase(Locale.ROOT).replaceAll("[\\s.]+", "-");
        Element box = text.parent();
        for (int i = 0; i < BOXES && box != null && box.parent() != null; i++) {
            box = box.parent();
        }
        for (Element image : box == null ? List.<Element>of() : box.select("img[alt]")) {
            if (Words.folded(image.attr("alt")).equals(Words.folded(name))) {
                return true;
            }
        }
        for (Element link : body.select("a[href*=linkedin]")) {
            if (link.attr("href").contains(account)) {
                return true;
            }
        }
        Pattern said =
                Pattern.compile(
                        "(?iuU)(?:^|.*\\s)"
                                + PageWords.anyOf("by")
                                + "\\s+"
                                + Pattern.quote(name)
                                + "\\W*");
        for (Element element : body.getAllElements()) {
            Matcher by = said.matcher(element.ownText());
            if (element.ownText().length() <= 80 && by.matches()) {
                return true;
            }
        }
        return false;
    }
}
