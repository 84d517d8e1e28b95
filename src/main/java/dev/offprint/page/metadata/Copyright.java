package dev.offprint.page.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Who has the rights in a page, as its last lines say. */
final class Copyright {
    /** Lines at the end of a page among which it stands. */
    private static final int LINES = 30;

    private static final Pattern SIGN = Pattern.compile("\u00A9|\\([cC]\\)|[Cc]opyright|COPYRIGHT");

    /** The name is whole: a line that goes on names an institute "of" something, or a company. */
    private static final Pattern LINE =
            Pattern.compile(
                    "(?:\u00A9|\\([cC]\\)|[Cc]opyright|COPYRIGHT)[\\s\u00A9]*(?:\\d{4}\\s*(?:[-\u2013\u2014]\\s*(?:\\d{4}|present)\\s*)?,?\\s*)?"
                            + "(?:by\\s+)?((?:\\p{Lu}(?:\\.|[\\p{L}\\p{M}'\u2019-]*)\\s+){1,3}?\\p{Lu}[\\p{L}\\p{M}'\u2019-]+)"
                            + "(?=\\s*(?:$|[^\\p{L}\\p{M}\\s&+,'\u2019-]|[,\u2013\u2014-]?\\s*(?i:all\\s+rights|alle\\s+rechte|tous\\s+droits|todos\\s+los|todos\\s+os|tutti\\s+i)))");

    private Copyright() {}

    /** The name behind the last sign of a copyright; empty where no line has one. */
    static Optional<String> holder(Element body) {
        List<Element> all = body.getAllElements();
        Optional<String> holder = Optional.empty();
        int passed = 0;
        for (int i = all.size() - 1; i >= 0 && passed < LINES && holder.isEmpty(); i--) {
            Element element = all.get(i);
            passed += element.ownText().isBlank() ? 0 : 1;
            if (SIGN.matcher(element.ownText()).find()) {
                Matcher line = LINE.matcher(Words.line(element.text()));
                holder = line.find() ? Optional.of(line.group(1)) : holder;
            }
        }
        return holder;
    }
}
