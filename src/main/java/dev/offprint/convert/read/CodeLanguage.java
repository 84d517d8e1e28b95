package dev.offprint.convert.read;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Finds the language of a listing in the classes and attributes that highlighters write. */
final class CodeLanguage {
    private static final Pattern PREFIXED =
            Pattern.compile(
                    "(?:^|\\s)(?:(?:language|lang|highlight-source|highlight-text)-|lang:\\s*|src src-)"
                            + "(\\S+)");

    /** Sphinx, around its listings. */
    private static final Pattern SPHINX = Pattern.compile("(?:^|\\s)highlight-(\\S+) notranslate");

    private static final Pattern BRUSH = Pattern.compile("(?:^|\\s)brush:\\s*([\\w+#-]+)");
    private static final Pattern AFTER_WORD =
            Pattern.compile(
                    "^(?:sourceCode|highlight|hljs|codehilite|prettyprint|syntaxhighlighter)\\s+"
                            + "([^\\s-]+(?:-[^\\s-]+)?)$");

    /** Octopress and older plugins of Jekyll give the bare name, but only of a code element. */
    private static final Pattern BARE = Pattern.compile("^([a-z][a-z0-9+#-]{0,19})$");

    private static final Set<String> SPOKEN = Set.of(Locale.getISOLanguages());
    private static final Pattern NAME =
            Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}\\p{M}_+#.-]{0,29}");
    private static final Set<String> NO_LANGUAGE =
            Set.of(
                    "linenums",
                    "chroma",
                    "wrapper",
                    "highlight",
                    "none",
                    "code",
                    "notranslate",
                    "default",
                    "mermaid-container");
    private static final String[] ATTRIBUTES = {
        "data-lang",
        "data-language",
        "data-enlighter-language",
        "data-code-block-lang",
        "data-tagsearch-lang",
        "lang-name",
        "language",
    };

    /** How far around a listing its wrappers may stand. */
    private static final int WRAPPERS = 4;

    private CodeLanguage() {}

    /** The language that a listing says it is in, or nothing. */
    static String of(Element listing) {
        for (Element inner : listing.select("code, pre")) {
            String language = said(inner);
            if (!language.isEmpty()) {
                return language;
            }
        }
        Element around = listing;
        for (int i = 0; around != null && i <= WRAPPERS; i++) {
            String language = said(around);
            if (!language.isEmpty()) {
                return language;
            }
            around = around.parent();
            if (around != null && around.childrenSize() > 3) {
                return "";
            }
        }
        return "";
    }

    private static String said(Element element) {
        for (String attribute : ATTRIBUTES) {
            String value = element.attr(attribute).strip();
            if (isName(value)) {
                return value;
            }
        }
        Matcher brush = BRUSH.matcher(element.attr("data-syntaxhighlighter-params"));
        if (brush.find() && isName(brush.group(1))) {
            return brush.group(1);
        }
        String lang = element.attr("lang").strip();
        if (isCode(element) && isName(lang) && !isSpoken(lang)) {
            return lang;
        }
        if (element.hasClass("mermaid")) {
            return "mermaid";
        }
        String classes = element.className();
        for (Pattern pattern : new Pattern[] {PREFIXED, SPHINX, BRUSH, AFTER_WORD}) {
            Matcher matcher = pattern.matcher(classes);
            if (matcher.find() && isName(matcher.group(1))) {
                return matcher.group(1);
            }
        }
        Matcher bare = BARE.matcher(classes.strip());
        boolean isCode = element.normalName().equals("code") && bare.matches();
        return isCode && isName(bare.group(1)) ? bare.group(1) : "";
    }

    private static boolean isCode(Element element) {
        return element.normalName().equals("pre") || element.normalName().equals("code");
    }

    /** Whether the value is one that the attribute {@code lang} is for (BCP 47). */
    private static boolean isSpoken(String lang) {
        return lang.matches("[A-Za-z]{2,3}-.*") || SPOKEN.contains(lang.toLowerCase(Locale.ROOT));
    }

    private static boolean isName(String value) {
        return NAME.matcher(value).matches()
                && !NO_LANGUAGE.contains(value.toLowerCase(Locale.ROOT));
    }
}
