package dev.offprint.evidence;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * What an element is called by its id, its classes and the keys of its data: each whole name, and
 * the words that it is made of.
 */
final class ElementNames {
    private static final String DATA = "data-";

    private ElementNames() {}

    static Set<String> of(Element element) {
        Set<String> names = new HashSet<>();
        // A copy: asking jsoup 1.24.1 for an attribute's place changes what is walked here.
        for (Attribute attribute : element.attributes().asList()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            if (key.equals("id") || key.equals("class")) {
                for (String name : attribute.getValue().strip().split("\\s+")) {
                    add(names, name);
                }
            } else if (key.startsWith(DATA)) {
                add(names, key.substring(DATA.length()));
            }
        }
        return names;
    }

    private static void add(Set<String> names, String name) {
        names.add(name.toLowerCase(Locale.ROOT));
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            if (i == name.length() || isBetween(name.charAt(i - 1), name.charAt(i))) {
                String word = name.substring(start, i);
                if (Character.isLetter(word.charAt(0))) {
                    names.add(word.toLowerCase(Locale.ROOT));
                }
                start = i;
            }
        }
    }

    /** Whether a word of a name ends here: at a mark, a number or a capital letter. */
    private static boolean isBetween(char before, char after) {
        boolean isWord = Character.isLetter(before);
        return isWord != Character.isLetter(after)
                || (Character.isLowerCase(before) && Character.isUpperCase(after));
    }
}
