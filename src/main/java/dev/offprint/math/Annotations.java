package dev.offprint.math;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The TeX that a formula was made from, where its writer left it in. */
final class Annotations {
    private static final List<String> WRAPPINGS =
            List.of("{\\displaystyle", "{\\textstyle", "{\\scriptstyle", "{\\scriptscriptstyle");

    private Annotations() {}

    /** The annotation of a whole formula. */
    static Optional<String> tex(Element math) {
        Element element = math;
        while (!Names.is(element, "semantics")) {
            List<Node> content = Names.content(element);
            boolean isWrapped =
                    content.size() == 1
                            && (element.equals(math)
                                    || Names.is(element, "mrow")
                                    || Names.is(element, "mstyle"));
            if (!isWrapped || !(content.get(0) instanceof Element only)) {
                return Optional.empty();
            }
            element = only;
        }
        return ofSemantics(element);
    }

    /** The annotation of {@code semantics}, if it has one in TeX whose braces are in order. */
    static Optional<String> ofSemantics(Element semantics) {
        for (Element child : semantics.children()) {
            if (Names.is(child, "annotation") && isTex(child.attr("encoding"))) {
                String tex = unwrapped(child.wholeText().strip());
                if (!tex.isEmpty() && isBalanced(tex)) {
                    return Optional.of(tex);
                }
            }
        }
        return Optional.empty();
    }

    /** The words for those who cannot see a formula, which most writers make of its TeX. */
    static String alternative(Element math) {
        String text = unwrapped(math.attr("alttext").strip());
        return isBalanced(text) ? text : "";
    }

    private static boolean isTex(String encoding) {
        String name = encoding.strip().toLowerCase(Locale.ROOT);
        return name.equals("application/x-tex")
                || name.equals("application/x-latex")
                || name.equals("text/x-tex")
                || name.equals("tex")
                || name.equals("latex");
    }

    /** Without the braces that Wikipedia puts around the formula and its style. */
    private static String unwrapped(String tex) {
        for (String wrapping : WRAPPINGS) {
            boolean isWrapped =
                    tex.startsWith(wrapping)
                            && tex.endsWith("}")
                            && !isLetterAt(tex, wrapping.length());
            if (isWrapped) {
                String inner = tex.substring(wrapping.length(), tex.length() - 1);
                if (isBalanced(inner)) {
                    return inner.strip();
                }
            }
        }
        return tex;
    }

    private static boolean isLetterAt(String tex, int at) {
        return at < tex.length() && Character.isLetter(tex.charAt(at));
    }

    private static boolean isBalanced(String tex) {
        int depth = 0;
        for (int i = 0; i < tex.length(); i++) {
            switch (tex.charAt(i)) {
                case '\\' -> i++;
                case '{' -> depth++;
                case '}' -> depth--;
                default -> {}
            }
            if (depth < 0) {
                return false;
            }
        }
        return depth == 0;
    }
}
