package dev.offprint.convert.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What kramdown says of a block in the line below it ("Inline Attribute Lists"): the language of
 * code, how text is set. While Markdown is rendered a comment stands for it.
 */
final class BlockMark {
    private static final String SIGN = "offprint-attributes:";
    private static final Pattern LANGUAGE =
            Pattern.compile("\\.lang(?:uage)?-([A-Za-z0-9+#][A-Za-z0-9_+#.-]{0,29})(?=[\\s}])");

    /** What the reader of HTML asks for; other classes may mean something else to it. */
    private static final Pattern CLASS =
            Pattern.compile("\\.((?:has-)?text-(?:align-)?(?:center|right|end))(?=[\\s}])");

    private static final Pattern ATTRIBUTE =
            Pattern.compile("(?<=[\\s:])(style|align|lang|dir)=(?:\"([^\"<>]*)\"|'([^'<>]*)')");

    private BlockMark() {}

    /** The comment for an attribute list; empty where it says nothing of this kind. */
    static String of(String list) {
        List<String> said = new ArrayList<>();
        Matcher language = LANGUAGE.matcher(list);
        if (language.find()) {
            said.add("data-lang=" + language.group(1));
        }
        Matcher name = CLASS.matcher(list);
        if (name.find()) {
            said.add("class=" + name.group(1));
        }
        Matcher attribute = ATTRIBUTE.matcher(list);
        while (attribute.find()) {
            String value = attribute.group(2) == null ? attribute.group(3) : attribute.group(2);
            if (!value.contains("--")) {
                said.add(attribute.group(1) + "=" + value);
            }
        }
        return said.isEmpty() ? "" : "<!--" + SIGN + String.join("\t", said) + "-->";
    }

    static boolean is(String html) {
        return html.startsWith("<!--" + SIGN);
    }

    /** Gives the attributes to the block that stands before them; what stands elsewhere goes. */
    static void settle(Document document) {
        List<Comment> marks = new ArrayList<>();
        document.traverse(
                (node, depth) -> {
                    if (node instanceof Comment comment && comment.getData().startsWith(SIGN)) {
                        marks.add(comment);
                    }
                });
        for (Comment mark : marks) {
            Element before = mark.previousElementSibling();
            if (before != null && before.isBlock()) {
                attributes(mark.getData())
                        .forEach(
                                (name, value) -> {
                                    boolean isOfCode = name.equals("data-lang");
                                    if (isOfCode == before.normalName().equals("pre")) {
                                        before.attr(name, value);
                                    }
                                });
            }
            mark.remove();
        }
    }

    private static Map<String, String> attributes(String data) {
        return List.of(data.substring(SIGN.length()).split("\t", -1)).stream()
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1], (one, other) -> one));
    }
}
