package dev.offprint.convert.read.html;

import dev.offprint.address.WikiSign;
import dev.offprint.convert.read.AddressResolver;
import dev.offprint.convert.read.AddressResolver.Sign;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the signs of vaults in Markdown: links between notes where they lead somewhere, and, where
 * the text stays in a vault, its comments, tags, inline notes and names of blocks too (Obsidian's
 * help, "Obsidian Flavored Markdown").
 */
final class VaultSigns {
    private static final Pattern COMMENT = Pattern.compile("%%(?s:.{1,20000}?)%%");
    private static final Pattern TAG =
            Pattern.compile("(?<![^\\s])#(?=[\\p{L}\\p{N}_/-]*[\\p{L}_/-])[\\p{L}\\p{N}_/-]+");

    /** A note that stands where it is about; its words are its own, and so are its signs. */
    private static final Pattern NOTE =
            Pattern.compile(
                    "(?<!\\\\)\\^\\[(?:[^\\[\\]\\n]|\\[\\[?[^\\[\\]\\n]*\\]\\]?){1,2000}\\]");

    private static final Pattern BLOCK_NAME =
            Pattern.compile("(?m)(?<=\\s)\\^[A-Za-z0-9-]+[ \\t]*$");

    private VaultSigns() {}

    /** Those of {@code range}, in order and without overlap. */
    static List<Span> of(String text, Span range, AddressResolver addresses) {
        List<Span> found = new ArrayList<>();
        for (WikiSign sign : WikiSign.in(text, range)) {
            if (isMeant(sign.span().of(text), sign.isShown(), addresses)) {
                found.add(sign.whole());
            }
        }
        if (addresses.keepsVault()) {
            all(COMMENT, text, range, found);
            all(TAG, text, range, found);
            all(NOTE, text, range, found);
            all(BLOCK_NAME, text, range, found);
        }
        found.sort(Comparator.naturalOrder());
        return outer(found);
    }

    private static boolean isMeant(String link, boolean isShown, AddressResolver addresses) {
        return addresses.sign(link, false) != Sign.TEXT
                || (isShown && addresses.sign(link, true) != Sign.TEXT);
    }

    private static void all(Pattern pattern, String text, Span range, List<Span> found) {
        Matcher matcher = pattern.matcher(text).region(range.start(), range.end());
        matcher.useTransparentBounds(true);
        while (matcher.find()) {
            found.add(new Span(matcher.start(), matcher.end()));
        }
    }

    private static List<Span> outer(List<Span> sorted) {
        List<Span> outer = new ArrayList<>();
        for (Span span : sorted) {
            if (outer.isEmpty() || outer.get(outer.size() - 1).end() <= span.start()) {
                outer.add(span);
            }
        }
        return outer;
    }
}
