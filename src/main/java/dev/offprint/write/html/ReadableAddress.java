package dev.offprint.write.html;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as people read them; browsers show them so too. */
public final class ReadableAddress {
    private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89A-Fa-f][0-9A-Fa-f])+");

    private ReadableAddress() {}

    /** Returns {@code address} with letters beyond ASCII decoded where they are in UTF-8. */
    public static String of(String address) {
        Matcher matcher = BEYOND_ASCII.matcher(address);
        StringBuilder out = new StringBuilder();
        while (matcher.find()) {
            byte[] bytes = HexFormat.of().parseHex(matcher.group().replace("%", ""));
            String decoded = new String(bytes, StandardCharsets.UTF_8);
            boolean isText = decoded.codePoints().allMatch(Character::isLetterOrDigit);
            matcher.appendReplacement(
                    out, Matcher.quoteReplacement(isText ? decoded : matcher.group()));
        }
        return matcher.appendTail(out).toString();
    }
}
