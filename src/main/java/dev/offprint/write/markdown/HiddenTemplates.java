package dev.offprint.write.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Template source within an address or the words of an image, written as letters that neither a
 * writer nor a reader of Markdown touches: its hexadecimal form between two noncharacters, which
 * clean text never holds.
 */
final class HiddenTemplates {
    private static final char START = '\uFDD0';
    private static final char END = '\uFDD1';
    private static final Pattern TEMPLATE =
            Pattern.compile("\\{\\{[^{}\\n]{0,500}\\}\\}|\\{%[^%{}\\n]{0,500}%\\}");
    private static final Pattern HIDDEN = Pattern.compile(START + "([0-9a-f]*)" + END);

    private HiddenTemplates() {}

    /** The text with each template in its hidden form. */
    static String hide(String text) {
        if (text.indexOf('{') < 0) {
            return text;
        }
        return TEMPLATE.matcher(text)
                .replaceAll(match -> START + HexFormat.of().formatHex(bytes(match.group())) + END);
    }

    /** The text with each hidden template as its source. */
    static String reveal(String text) {
        if (text.indexOf(START) < 0) {
            return text;
        }
        return HIDDEN.matcher(text)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        new String(
                                                HexFormat.of().parseHex(match.group(1)),
                                                StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
