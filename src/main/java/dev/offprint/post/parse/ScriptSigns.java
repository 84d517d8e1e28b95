package dev.offprint.post.parse;

import java.util.regex.Pattern;

/** Tells the text of a script from prose that a start tag without an end hides. */
final class ScriptSigns {
    /** What a script or the data in one begins with, and few sentences do. */
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "\\s*(?:[{\\[(!;$/@+`'\"~-]|<!--|&&|(?:var|let|const)\\s+[\\w$\\[{]"
                            + "|(?:async|function|import|export|class|new|try|void|typeof|delete"
                            + "|return|throw|await|if|for|while|do|switch)\\b"
                            + "|[\\w$][\\w$.\\[\\]\"']*\\s*(?:[-+*/|&?]?=|\\(|;|\\+\\+))");

    /** Signs that stand in scripts and in no sentence. */
    private static final Pattern INSIDE =
            Pattern.compile(
                    "[;{}]\\s*\\n|\\)\\s*;|[=:(,\\[]\\s*[\"'`]|\\w=\\S|\\\\[\"/]|[\"'`]\\s*[:+]|=>");

    private ScriptSigns() {}

    /**
     * Whether {@code content}, from a start tag to the next of its name, is what the first opens
     * and not what was written to be read.
     */
    static boolean isScript(String content) {
        String code = content.replaceAll("(?s)<[a-zA-Z/][^<>]*>", "");
        return BEGINNING.matcher(code).lookingAt() && INSIDE.matcher(code).find();
    }
}
