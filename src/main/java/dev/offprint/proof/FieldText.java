package dev.offprint.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A field of front matter as it is written.
 *
 * @param key empty before the first key
 * @param text what stands behind the colon, to the next key
 * @param start where it begins in its block
 * @param end behind its first line
 */
record FieldText(String key, String text, int start, int end) {
    private static final Pattern KEY =
            Pattern.compile("[\"']?([^\\s:#\"'\\[{-][^:\"']*)[\"']?[ \\t]*[:=](?=[ \\t\\r]|$)");
    private static final Pattern DELIMITER = Pattern.compile("\uFEFF?(?:-{3,}|\\+{3}|\\.{3}).*");
    private static final Pattern COMMENT = Pattern.compile("(?:^|[ \\t])#.*");
    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:x([0-9A-Fa-f]{2})|u([0-9A-Fa-f]{4})|U([0-9A-Fa-f]{8})|(.))");
    private static final Pattern BROKEN_LINE = Pattern.compile("\\\\[ \\t]*\\r?\\n[ \\t]*");

    /** A time is written behind its day with a letter or without one, and a zone in two ways. */
    private static final Pattern MOMENT =
            Pattern.compile(
                    "(\\d{4}-\\d{1,2}-\\d{1,2})T(?=\\d)|([ \\d][+-]\\d\\d):?(?=\\d\\d\\b)|(\\d)Z\\b");

    /** What a value says of its type. */
    private static final Pattern TAG =
            Pattern.compile("(?m)(^|[\\[,:-][ \\t]*)[ \\t]*!{1,2}[A-Za-z:]+(?=\\s)");

    /** What an address says behind its path is for its server and no word of anybody. */
    private static final Pattern QUERY = Pattern.compile("(https?://[^\\s?#\"']*)[?#][^\\s\"']*");

    /** The fields of a block, delimiters included, in their order. */
    static List<FieldText> in(String block) {
        List<FieldText> fields = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        String key = "";
        int start = 0;
        int end = 0;
        int at = 0;
        while (at < block.length()) {
            int stop = block.indexOf('\n', at);
            stop = stop < 0 ? block.length() : stop;
            String line = block.substring(at, stop);
            Matcher begin = KEY.matcher(line);
            if (DELIMITER.matcher(line).matches()) {
                line = "";
            } else if (begin.lookingAt()) {
                fields.add(new FieldText(key, text.toString(), start, end));
                text.setLength(0);
                key = begin.group(1).strip();
                line = line.substring(begin.end());
                start = at;
                end = stop;
            }
            text.append(line).append('\n');
            at = stop + 1;
        }
        fields.add(new FieldText(key, text.toString(), start, end));
        return fields;
    }

    List<String> keyWords() {
        return WordReader.TEXT.read(key, 0).texts();
    }

    /** Its value with the characters that escapes stand for. */
    String plain() {
        String value = text.strip();
        return value.startsWith("\"") || value.startsWith("[") || value.startsWith("-")
                ? unescaped(BROKEN_LINE.matcher(value).replaceAll(""))
                : value;
    }

    /** The words of its value; markup and references in it are what they are in HTML. */
    List<String> words() {
        String value = text.strip();
        StringBuilder bare = new StringBuilder();
        boolean isQuoted = value.startsWith("\"") || value.startsWith("'");
        boolean isBlock = value.startsWith("|") || value.startsWith(">");
        plain().lines()
                .forEach(
                        line ->
                                bare.append(
                                                isQuoted || isBlock || line.contains("\"")
                                                        ? line
                                                        : COMMENT.matcher(line).replaceAll(""))
                                        .append('\n'));
        // First, as a number in an address may look like a zone.
        String said = QUERY.matcher(bare).replaceAll("$1");
        String even = MOMENT.matcher(TAG.matcher(said).replaceAll("$1")).replaceAll("$1$2$3 ");
        return WordReader.HTML.read(even, 0).texts();
    }

    private static String unescaped(String quoted) {
        StringBuilder plain = new StringBuilder();
        Matcher escape = ESCAPE.matcher(quoted);
        int at = 0;
        while (escape.find()) {
            plain.append(quoted, at, escape.start());
            String other = escape.group(4);
            if (other != null) {
                plain.append("\\\"/".contains(other) ? other : " ");
            } else {
                String hex = escape.group().substring(2);
                int code = Integer.parseUnsignedInt(hex, 16);
                plain.append(Character.isValidCodePoint(code) ? Character.toString(code) : " ");
            }
            at = escape.end();
        }
        return plain.append(quoted, at, quoted.length()).toString();
    }
}
