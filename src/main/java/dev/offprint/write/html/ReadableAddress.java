package dev.offprint.write.html;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people read them; browsers show them so too. */
public final class ReadableAddress {
    private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    /** The host of an address on the web. */
    private static final Pattern HOST = Pattern.compile("(?<=^[a-z]{2,6}://)[^/?#:@]+");

    /** Scripts with letters that look like those of another, so that a name may seem another's. */
    private static final Set<Character.UnicodeScript> ALIKE =
            EnumSet.of(
                    Character.UnicodeScript.CYRILLIC,
                    Character.UnicodeScript.GREEK,
                    Character.UnicodeScript.ARMENIAN,
                    Character.UnicodeScript.CHEROKEE);

    /** Scripts that are written side by side. */
    private static final Set<Character.UnicodeScript> EAST_ASIAN =
            EnumSet.of(
                    Character.UnicodeScript.HAN,
                    Character.UnicodeScript.HIRAGANA,
                    Character.UnicodeScript.KATAKANA);

    private ReadableAddress() {}

    /** Whether a text is nothing but an address on the web. */
    public static boolean isAddress(String text) {
        return (text.startsWith("http://") || text.startsWith("https://"))
                && text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    /** Returns {@code address} with letters beyond ASCII decoded where they are in UTF-8. */
    public static String of(String address) {
        Matcher matcher = BEYOND_ASCII.matcher(host(address));
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            byte[] bytes = HexFormat.of().parseHex(matcher.group().replace("%", ""));
            String decoded = new String(bytes, StandardCharsets.UTF_8);
            matcher.appendReplacement(
                    out, Matcher.quoteReplacement(isText(decoded) ? decoded : matcher.group()));
        }
        return matcher.appendTail(out).toString();
    }

    /** Many scripts write vowels as marks on letters. */
    private static boolean isText(String decoded) {
        boolean isFirst = true;
        for (int c : decoded.codePoints().toArray()) {
            boolean isMark =
                    switch (Character.getType(c)) {
                        case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK -> true;
                        default -> false;
                    };
            if (!Character.isLetterOrDigit(c) && (isFirst || !isMark)) {
                return false;
            }
            isFirst = false;
        }
        return true;
    }

    private static String host(String address) {
        Matcher host = HOST.matcher(address);
        if (!host.find() || !host.group().toLowerCase(Locale.ROOT).contains("xn--")) {
            return address;
        }
        List<String> labels = new ArrayList<>();
        for (String label : host.group().split("\\.", -1)) {
            String letters = IDN.toUnicode(label);
            labels.add(isClear(letters) ? letters : label);
        }
        return host.replaceFirst(Matcher.quoteReplacement(String.join(".", labels)));
    }

    /** Whether a name can be taken for no other: all its letters are of one script. */
    private static boolean isClear(String label) {
        Set<Character.UnicodeScript> scripts = EnumSet.noneOf(Character.UnicodeScript.class);
        for (int c : label.codePoints().toArray()) {
            if (Character.isLetter(c)) {
                scripts.add(Character.UnicodeScript.of(c));
            } else if (!Character.isDigit(c) && c != '-') {
                return false;
            }
        }
        boolean isOne = scripts.size() <= 1 || EAST_ASIAN.containsAll(scripts);
        return isOne && scripts.stream().noneMatch(ALIKE::contains);
    }
}
