package dev.offprint.post;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Whether words are the name of a site, as its host spells it: "Lamp Post" of lamppost.example,
 * "The Lamp" of thelamp.example, "Lampe.fr" of lampe.fr.
 */
final class SiteName {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** Parts of hosts that name no site. */
    private static final Set<String> COMMON =
            Set.of(
                    "www",
                    "com",
                    "org",
                    "net",
                    "edu",
                    "gov",
                    "amp",
                    "blog",
                    "blogs",
                    "news",
                    "wordpress",
                    "blogspot",
                    "substack",
                    "github",
                    "mobile");

    private static final int SHORTEST = 3;
    private static final int MAX_WORDS = 4;

    private SiteName() {}

    /** Whether {@code name} is how the site at {@code host} calls itself. */
    static boolean isOf(String host, String name) {
        String[] words = NO_WORD.split(folded(name).strip(), -1);
        String key = String.join("", words);
        if (key.length() < SHORTEST || words.length > MAX_WORDS + 2) {
            return false;
        }
        String[] labels = host.toLowerCase(Locale.ROOT).split("\\.", -1);
        for (int i = 0; i < labels.length - 1; i++) {
            String label = labels[i].replace("-", "");
            boolean isName =
                    label.length() >= SHORTEST
                            && !COMMON.contains(label)
                            && (spells(label, key, words) || key.equals(label + labels[i + 1]));
            if (isName) {
                return true;
            }
        }
        return false;
    }

    private static boolean spells(String label, String key, String[] words) {
        return key.equals(label)
                || key.equals("the" + label)
                || label.equals("the" + key)
                || (words.length <= MAX_WORDS && words[0].equals(label))
                || initials(words).equals(label);
    }

    /** The first letters of all words but the last, and the last: "nytimes". */
    private static String initials(String[] words) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < words.length; i++) {
            boolean isSkipped = words[i].isEmpty() || words[i].equals("the");
            if (!isSkipped) {
                initials.append(i == words.length - 1 ? words[i] : words[i].substring(0, 1));
            }
        }
        return initials.toString();
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT).replace("ß", "ss");
        String spelled = lower.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue");
        return MARKS.matcher(Normalizer.normalize(spelled, Normalizer.Form.NFD)).replaceAll("");
    }
}
