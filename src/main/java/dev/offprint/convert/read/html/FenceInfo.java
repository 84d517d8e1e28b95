package dev.offprint.convert.read.html;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.renderer.html.AttributeProvider;

/** Keeps what stands behind a fence: its language, and what systems say besides, as a title. */
final class FenceInfo implements AttributeProvider {
    /** Pandoc's braces, whose first class is the language. */
    private static final Pattern BRACES =
            Pattern.compile("\\{\\s*\\.?([A-Za-z0-9+#][\\w+#.-]*)?([^{}]*)\\}.*");

    private static final Pattern TITLE =
            Pattern.compile("\\b(?:title|filename|file|caption|name)=(\"[^\"]*\"|'[^']*'|\\S+)");

    /** A name or marked lines right behind the language. */
    private static final Pattern JOINED =
            Pattern.compile("([A-Za-z][\\w+#-]*)(?::(?=\\S)|(?=\\{))(.*)", Pattern.DOTALL);

    @Override
    public void setAttributes(Node node, String tagName, Map<String, String> attributes) {
        if (!(node instanceof FencedCodeBlock fence) || !tagName.equals("code")) {
            return;
        }
        String info = fence.getInfo() == null ? "" : fence.getInfo().strip();
        Matcher braces = BRACES.matcher(info);
        if (braces.matches()) {
            Matcher title = TITLE.matcher(info);
            String details = title.find() ? "title=" + title.group(1) : "";
            set(attributes, braces.group(1) == null ? "" : braces.group(1), details);
            return;
        }
        Matcher joined = JOINED.matcher(info);
        if (joined.matches()) {
            set(attributes, joined.group(1), joined.group(2).strip());
            return;
        }
        String[] words = info.split("\\s+", 2);
        if (words.length > 1) {
            set(attributes, words[0], words[1].strip());
        }
    }

    private static void set(Map<String, String> attributes, String language, String details) {
        if (!language.isEmpty()) {
            attributes.put("class", "language-" + language);
        } else {
            attributes.remove("class");
        }
        if (!details.isEmpty()) {
            attributes.put("data-info", details);
        }
    }
}
