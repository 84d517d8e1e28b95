package dev.offprint.convert.read;

import dev.offprint.article.Inline.Ruby;
import dev.offprint.article.Inline.Text;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads {@code ruby}: each reading belongs to the base text right before it. */
final class RubyReader {
    private RubyReader() {}

    static void read(Element ruby, List<Format> path, InlineRuns runs) {
        StringBuilder base = new StringBuilder();
        for (Node child : ruby.childNodes()) {
            if (child instanceof TextNode text) {
                base.append(text.getWholeText());
            } else if (child instanceof Element element) {
                switch (element.normalName()) {
                    case "rp" -> {}
                    case "rt", "rtc" -> {
                        pair(base.toString(), element.text(), path, runs);
                        base.setLength(0);
                    }
                    default -> base.append(element.text());
                }
            }
        }
        runs.text(path, base.toString());
    }

    private static void pair(String base, String reading, List<Format> path, InlineRuns runs) {
        String text = base.strip();
        if (text.isEmpty() || reading.isBlank()) {
            runs.text(path, base + reading);
        } else {
            runs.atom(path, new Ruby(List.of(new Text(ImageReader.text(text))), reading.strip()));
        }
    }
}
