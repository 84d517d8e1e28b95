package dev.offprint.convert.read;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Marks what a line like {@code *[HTML]: Hyper Text Markup Language} explains wherever the text has
 * it, as PHP Markdown Extra and kramdown do. The lines stay: nobody points at a page of paper.
 */
final class Abbreviations {
    private static final Pattern LINE =
            Pattern.compile("\\*\\[([^\\[\\]\\n]{1,60})\\]:[ \\t]+(\\S[^\\n]{0,300})");

    private static final String NOT_WITHIN =
            "code, pre, kbd, samp, tt, a, abbr, acronym, script, style, textarea, math, svg";

    private Abbreviations() {}

    /** Wraps them in {@code body}. */
    static void mark(Element body) {
        List<Element> definitions = new ArrayList<>();
        Map<String, String> words = new LinkedHashMap<>();
        for (Element paragraph : body.getElementsByTag("p")) {
            if (paragraph.firstChild() instanceof TextNode first
                    && first.getWholeText().stripLeading().startsWith("*[")
                    && read(paragraph.wholeText(), words)) {
                definitions.add(paragraph);
            }
        }
        if (words.isEmpty()) {
            return;
        }
        Pattern any = any(words);
        List<TextNode> texts = new ArrayList<>();
        for (Element element : body.getAllElements()) {
            if (!definitions.contains(element.closest("p"))
                    && element.closest(NOT_WITHIN) == null) {
                texts.addAll(element.textNodes());
            }
        }
        texts.forEach(text -> mark(text, any, words));
    }

    /** Reads a paragraph that holds nothing but such lines; whether it does. */
    private static boolean read(String paragraph, Map<String, String> words) {
        Map<String, String> read = new LinkedHashMap<>();
        for (String line : paragraph.strip().split("\\n", -1)) {
            Matcher matcher = LINE.matcher(line.strip());
            if (!matcher.matches()) {
                return false;
            }
            read.putIfAbsent(matcher.group(1), matcher.group(2));
        }
        words.putAll(read);
        return true;
    }

    /** Any of them as a word of its own, the longest first. */
    private static Pattern any(Map<String, String> words) {
        String either =
                words.keySet().stream()
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])");
    }

    private static void mark(TextNode text, Pattern any, Map<String, String> words) {
        String whole = text.getWholeText();
        Matcher matcher = any.matcher(whole);
        List<Node> parts = new ArrayList<>();
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                parts.add(new TextNode(whole.substring(from, matcher.start())));
            }
            String title = words.getOrDefault(matcher.group(), "");
            parts.add(new Element("abbr").attr("title", title).text(matcher.group()));
            from = matcher.end();
        }
        if (from > 0) {
            if (from < whole.length()) {
                parts.add(new TextNode(whole.substring(from)));
            }
            parts.forEach(text::before);
            text.remove();
        }
    }
}
