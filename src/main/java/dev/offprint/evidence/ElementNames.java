package dev.offprint.evidence;

import dev.offprint.url.Address;
import dev.offprint.url.PercentEncoding;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/**
 * What an element is called by its id, its classes and the keys of its data: each whole name, and
 * the words that it is made of, alone and in pairs.
 */
final class ElementNames {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator LINK = QueryParser.parse("a[href]");

    /** A system that cuts long ids may cut within a letter. */
    private static final Pattern CUT_BYTE = Pattern.compile("%[0-9A-Fa-f]{2}");

    private static final String DATA = "data-";
    private static final int LONGEST_VALUE = 40;
    private static final int LONGEST_NUMBER = 2;

    private ElementNames() {}

    /**
     * The names of {@code element}.
     *
     * @param known those of classes that were met before, as most are met often
     */
    static Set<String> of(Element element, Map<String, Set<String>> known) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        if (element.attributesSize() == 1 && element.hasAttr("class")) {
            return known.computeIfAbsent(element.className(), ElementNames::ofClasses);
        }
        Set<String> names = new HashSet<>();
        // A copy: asking jsoup 1.24.1 for an attribute's place changes what is walked here.
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals("id") || key.equals("class")) {
                names.addAll(ofClasses(attribute.getValue()));
            } else if (key.equals("rel")) {
                add(names, attribute.getValue());
            } else if (key.startsWith(DATA)) {
                add(names, key.substring(DATA.length()));
                if (isName(attribute.getValue())) {
                    add(names, attribute.getValue());
                }
            }
        }
        return names;
    }

    private static Set<String> ofClasses(String value) {
        Set<String> names = new HashSet<>();
        for (String name : value.strip().split("\\s+", -1)) {
            add(names, name);
        }
        return names;
    }

    /** Whether the value of a piece of data is a word for programs. */
    private static boolean isName(String value) {
        return value.length() <= LONGEST_VALUE
                && value.chars().allMatch(c -> c == '-' || c == '_' || Character.isLetter(c));
    }

    /**
     * The folders that links in {@code element} lead through, as {@code author} and {@code tag}.
     */
    static Set<String> folders(Element element) {
        Set<String> folders = new HashSet<>();
        for (Element link : element.select(LINK)) {
            String[] parts = Address.parse(link.attr("href").strip()).path().split("/", -1);
            for (int i = 0; i + 1 < parts.length; i++) {
                folders.add(parts[i].toLowerCase(Locale.ROOT));
            }
        }
        return folders;
    }

    private static void add(Set<String> names, String written) {
        // An id made of a heading may be encoded, and digits of bytes are no words.
        String name =
                written.indexOf('%') < 0
                        ? written
                        : CUT_BYTE.matcher(PercentEncoding.decode(written)).replaceAll("%");
        names.add(name.toLowerCase(Locale.ROOT));
        int start = 0;
        String before = "";
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || isBetween(name.charAt(i - 1), name.charAt(i))) {
                String word = withoutNumber(name.substring(start, i));
                if (!word.isEmpty()) {
                    String small = word.toLowerCase(Locale.ROOT);
                    names.add(small);
                    if (!before.isEmpty()) {
                        names.add(before + '-' + small);
                    }
                    before = small;
                }
                start = i;
            }
        }
    }

    /** Whether a word of a name ends here: at a mark or a capital letter. */
    private static boolean isBetween(char before, char after) {
        return Character.isLetterOrDigit(before) != Character.isLetterOrDigit(after)
                || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }

    /** A word without the number that tells it from others; nothing of what was drawn by lot. */
    private static String withoutNumber(String word) {
        int end = word.length();
        while (end > 0 && Character.isDigit(word.charAt(end - 1))) {
            end--;
        }
        boolean isWord = word.length() - end <= LONGEST_NUMBER;
        for (int i = 0; i < end; i++) {
            isWord &= Character.isLetter(word.charAt(i));
        }
        return isWord ? word.substring(0, end) : "";
    }
}
