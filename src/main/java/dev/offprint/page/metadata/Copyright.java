package dev.offprint.page.metadata;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who has the rights in a page, as its last lines say. */
final class Copyright {
    /** Characters at the end of a page in which the line stands. */
    private static final int END = 600;

    private static final Pattern LINE =
            Pattern.compile(
                    "(?:\u00A9|\\([cC]\\)|[Cc]opyright|COPYRIGHT)[\\s\u00A9]*(?:\\d{4}\\s*(?:[-\u2013\u2014]\\s*(?:\\d{4}|present)\\s*)?,?\\s*)?"
                            + "(?:by\\s+)?((?:\\p{Lu}(?:\\.|[\\p{L}\\p{M}'\u2019-]*)\\s+){1,3}\\p{Lu}[\\p{L}\\p{M}'\u2019-]+)");

    private Copyright() {}

    /** The name behind the last sign of a copyright; empty where no line has one. */
    static Optional<String> holder(Element body) {
        String text = body.text();
        Matcher line = LINE.matcher(text.substring(Math.max(0, text.length() - END)));
        Optional<String> holder = Optional.empty();
        while (line.find()) {
            holder = Optional.of(line.group(1));
        }
        return holder;
    }
}
