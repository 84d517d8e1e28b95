package dev.offprint.text;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The encoding that a page of before UTF-8 names in its head. Labels mean what browsers take them
 * for: a page that says ISO-8859-1 is windows-1252 (Encoding standard, section 4.2).
 */
final class DeclaredCharset {
    /** Browsers look at 1,024 bytes first, and further on when nothing was found there. */
    private static final int HEAD = 16 * 1024;

    private static final Pattern LABEL =
            Pattern.compile(
                    "<meta\\b[^>]{0,300}?charset\\s{0,9}=\\s{0,9}[\"']?\\s{0,9}([\\w:.-]{3,40})"
                            + "|^<\\?xml\\b[^>]{0,99}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w:.-]{3,40})",
                    Pattern.CASE_INSENSITIVE);

    private static final Map<String, String> MEANING =
            Map.ofEntries(
                    Map.entry("ascii", "windows-1252"),
                    Map.entry("us-ascii", "windows-1252"),
                    Map.entry("iso-8859-1", "windows-1252"),
                    Map.entry("latin1", "windows-1252"),
                    Map.entry("iso-8859-9", "windows-1254"),
                    Map.entry("iso-8859-11", "windows-874"),
                    Map.entry("tis-620", "windows-874"),
                    Map.entry("gb2312", "GB18030"),
                    Map.entry("gb_2312-80", "GB18030"),
                    Map.entry("gbk", "GB18030"),
                    Map.entry("x-gbk", "GB18030"),
                    Map.entry("big5", "Big5-HKSCS"),
                    Map.entry("shift_jis", "windows-31j"),
                    Map.entry("shift-jis", "windows-31j"),
                    Map.entry("sjis", "windows-31j"),
                    Map.entry("x-sjis", "windows-31j"),
                    Map.entry("euc-kr", "x-windows-949"),
                    Map.entry("ks_c_5601-1987", "x-windows-949"));

    private DeclaredCharset() {}

    /** What {@code bytes} say about themselves; empty when they say nothing that Java knows. */
    static Optional<Charset> of(byte[] bytes) {
        int length = Math.min(bytes.length, HEAD);
        Matcher label = LABEL.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        if (!label.find()) {
            return Optional.empty();
        }
        String name = label.group(1) != null ? label.group(1) : label.group(2);
        return named(name);
    }

    /** The encoding that a label means; empty when Java knows none. */
    static Optional<Charset> named(String label) {
        String lower = label.strip().toLowerCase(Locale.ROOT);
        try {
            Charset charset = Charset.forName(MEANING.getOrDefault(lower, lower));
            return charset.canEncode() ? Optional.of(charset) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }
}
