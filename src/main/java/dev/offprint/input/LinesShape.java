package dev.offprint.input;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a text is by lines that come again and again, wherever they stand. */
final class LinesShape {
    /**
     * Lines that tell a kind.
     *
     * @param sign what at least one of the lines must be
     * @param least how many there must be
     * @param percent how many of a hundred lines must be such; none when Markdown may stand between
     */
    private record Repeated(Pattern line, Pattern sign, int least, int percent, FileKind kind) {}

    /** What other markups do not have: a heading, a link, a picture. */
    private static final Pattern MARKDOWN =
            Pattern.compile("^#{1,6} |\\]\\((https?:|/|#|\\.)|!\\[[^\\]]{0,300}\\]\\(");

    /** Bold text, which other markups may have in the same way; wikis do not. */
    private static final Pattern BOLD = Pattern.compile("(?<!\\*)\\*\\*\\w[^*]*\\*\\*(?!\\*)");

    private static final List<Repeated> TABLE =
            List.of(
                    lines(
                            "Exception in thread .*|Traceback \\(most.*|Caused by: .*"
                                    + "|\\s+at \\S.*\\(.*\\)|\\s+\\.\\.\\. \\d+ more|  File \".*\", line \\d+.*"
                                    + "|([a-z]\\w*\\.){1,20}[A-Z]\\w*(Exception|Error)\\b.*",
                            "\\s+at \\S.*\\(.*\\)|  File \".*\", line \\d+.*",
                            3,
                            90,
                            FileKind.LOG),
                    lines(
                            "[ +@\\\\-].*|(diff|index|Only in|Index:|commit|={40}) ?.*|\\t.*"
                                    + "|#.*|(From|Date|Subject|Author|Description|Origin|Forwarded"
                                    + "|Last-Update|Bug\\S*):.*",
                            "@@ -\\d+(,\\d+)? \\+\\d+(,\\d+)? @@.*",
                            4,
                            90,
                            FileKind.PATCH),
                    // Minute, hour, day, month, weekday, and what to do then, which stars do not
                    // say.
                    lines("([\\d*/,-]+ +){5}[^\\s*-].*", 1, 60, FileKind.SETTINGS),
                    lines(
                            "(\\d{1,3}(\\.\\d{1,3}){3}|[\\da-f:]*::[\\da-f]*)\\s+[\\w.-]+(\\s+[\\w.-]+){0,20}",
                            3, 90, FileKind.SETTINGS),
                    lines(
                            "(Rewrite(Engine|Cond|Rule|Base)|Redirect\\w*|ErrorDocument"
                                    + "|Options|Header|AddType|Order|Deny|Allow|Require"
                                    + "|Expires\\w+) .*|\\s+[A-Z]\\w+ .*|\\s*</?[A-Z]\\w+.*>",
                            "\\s*(Rewrite(Engine|Rule)|Redirect\\w*|ErrorDocument|AddType"
                                    + "|Expires\\w+) .*",
                            2,
                            90,
                            FileKind.SETTINGS),
                    lines(
                            "[\\w.\\[\\],-]+[=~!><]=\\d[\\w.*]*( ?[,;].*)?|-[re] .*|--[a-z-]+[ =]\\S+|[\\w.-]+",
                            "[\\w.\\[\\],-]+[=~!><]=\\d[\\w.*]*.*",
                            2,
                            100,
                            FileKind.SETTINGS),
                    lines("\\S+ v\\d\\S* h1:\\S+=", 1, 90, FileKind.SETTINGS),
                    lines(
                            "!?[\\w./*?\\[\\]-]+",
                            "\\*\\.\\w+|/\\w[\\w/-]*/",
                            3,
                            100,
                            FileKind.PROJECT),
                    lines("/\\S* +(/\\S*|https?://\\S+)( +\\d{3}!?)?", 2, 90, FileKind.PROJECT),
                    lines(
                            "(\\*|/\\S*|\\*\\.\\w+|\\S+/)( +@[\\w/-]+){1,20}",
                            2,
                            90,
                            FileKind.PROJECT),
                    lines("\\S+ (ssh-\\w+|ecdsa-\\S+) AAAA\\S*.*", 1, 90, FileKind.KEY),
                    lines("[A-Za-z0-9+/]{56,}={0,2}", 3, 90, FileKind.DATA),
                    // Targets and what is done for them, behind tabs.
                    lines(
                            "\\t.*|[\\w.-]+ ?[:?+]?= ?.*"
                                    + "|[\\w./%$(){}-]+( [\\w./%$(){}-]+){0,40} ?::?( .*)?|-?(include|ifn?eq"
                                    + "|ifn?def|else|endif|define|endef|export|override)\\b.*|    .*",
                            ".*\\$[(@<^{].*|\\.PHONY.*|\\t@.*|\\t\\w+ (.* )?--?\\w.*",
                            2,
                            100,
                            FileKind.PROJECT),
                    // Sass and Stylus, which have no braces.
                    lines(
                            "[.#&][a-z][\\w-]*([:,. >~\\[(].*)?|[$@=+]?[a-z][\\w-]*(:? .*|, .*|\\(.*)?"
                                    + "|\\s+([$&@+.#:>]|[a-z-]+:? )\\S.*|\\s+[\\w.&:#]+",
                            "\\s+(background|color|width|height|margin|padding|display|font|top|border)"
                                    + "(-[a-z-]+)?:? .*",
                            3,
                            100,
                            FileKind.STYLE_SHEET),
                    lines("\\[\\d\\d:\\d\\d\\.\\d\\d\\d?\\].*", 3, 75, FileKind.SUBTITLES),
                    lines(
                            "\\d{1,2}:\\d\\d:\\d\\d\\.\\d{3},\\d{1,2}:\\d\\d:\\d\\d\\.\\d{3}",
                            2, 20, FileKind.SUBTITLES),
                    // The men of each rank of a board, and whose turn it is.
                    lines(
                            "([pnbrqkPNBRQK1-8]{1,8}/){7}[pnbrqkPNBRQK1-8]{1,8} [wb]\\b.*",
                            1, 90, FileKind.DATA),
                    lines(
                            "[A-Z]{3,11} \\S.*|\\s+\\S.*",
                            "FROM [\\w.-]*[:/@$.][\\w./:@${}-]*( (AS|as) \\S+)?",
                            3,
                            100,
                            FileKind.PROJECT),
                    // What a machine does, and where to.
                    lines(
                            ";.*|\\(.*\\)|[GMT]\\d+(\\.\\d+)?( .*)?",
                            "G[0-3] .*[XYZ]-?\\d.*",
                            3,
                            90,
                            FileKind.DATA),
                    lines(
                            "\\s*[.\\w$]+:(\\s.*)?|\\s+[a-z][a-z.\\d]{0,9}(\\s+[^;\\s]+){0,4}(\\s*[;#/].*)?"
                                    + "|\\s*[.#/@]\\S.*|\\s*;.*|\\s*(global|section|extern) \\S+",
                            "\\s+[a-z]{2,7}\\s+%?([re]?[abcds][xiplh]{1,2}|[rxw]\\d{1,2}), ?\\S.*",
                            5,
                            90,
                            FileKind.SOURCE_CODE),
                    lines(
                            "\\s*\\\\[a-z]+\\*?(\\[[^\\]]*\\])?\\{.*|\\s*\\\\(item|centering)\\b.*",
                            "\\\\((sub){0,2}section|chapter)\\*?\\{.*\\}.*",
                            4,
                            0,
                            FileKind.LATEX),
                    lines(
                            "\\.\\. ([a-z][\\w-]*::|_[^:]+:)( .*)?|=+( +=+){1,40}"
                                    + "|[^<]*+<https?:[^ >]++>`__?(\\W.*)?",
                            2,
                            0,
                            FileKind.RST),
                    lines(
                            "={1,5} \\S.*[^= ]|\\|===|\\[(cols|source|quote|NOTE|TIP)\\b.*\\]"
                                    + "|(image|include|ifdef|toc)::.*\\[.*\\]",
                            3,
                            0,
                            FileKind.ASCIIDOC),
                    lines(
                            "={1,6} \\S.*[^= ]|#[\\w-]+#|[^<]*+<https?:[^ >]++ [^<>]++>.*",
                            "[^<]*+<https?:[^ >]++ [^<>]++>.*",
                            3,
                            0,
                            FileKind.OTHER_MARKUP),
                    lines(
                            "#(title|author|date|lang|desc|cover|notes) \\S.*"
                                    + "|.*\\[\\[\\S+\\]\\[[^\\]]+\\]\\].*|</?(example|literal|verse)\\b.*>.*",
                            "#(title|author) \\S.*|\\*+ \\S.*",
                            2,
                            0,
                            FileKind.OTHER_MARKUP),
                    lines(
                            "(h[1-6]|bq|bc|p|pre|fn\\d+)(\\([^)]*\\))?\\. \\S.*|\\|\\|.*\\|\\|"
                                    + "|\\{(code|noformat|quote|panel)(:[^}]*)?\\}",
                            2,
                            0,
                            FileKind.TEXTILE),
                    lines(
                            "={1,6} [^=].* ={1,6}|\\{\\|.*|\\|\\}|\\{\\{Infobox.*|\\[\\[(Category"
                                    + "|File|Image):.*|\\^[^^]+(\\^[^^]+){1,40}\\^|\\|=.*"
                                    + "|.*\\[\\[[^\\]]*>>[^\\]]*\\]\\].*",
                            2,
                            0,
                            FileKind.WIKI),
                    lines(
                            ".*\\[(url=|img\\]|color=|size=).*\\[/(url|img|color|size)\\].*"
                                    + "|\\[(b|i|u|quote)\\].*\\[/(b|i|u|quote)\\].*",
                            ".*\\[(url=|img\\]).*",
                            2,
                            0,
                            FileKind.OTHER_MARKUP));

    private LinesShape() {}

    private static Repeated lines(String line, int least, int percent, FileKind kind) {
        return lines(line, line, least, percent, kind);
    }

    private static Repeated lines(String line, String sign, int least, int percent, FileKind kind) {
        return new Repeated(Pattern.compile(line), Pattern.compile(sign), least, percent, kind);
    }

    static Optional<FileKind> of(List<String> lines) {
        for (String line : lines) {
            if (line.startsWith("```") || line.startsWith("~~~")) {
                // A post may show any of these in its code.
                return Optional.empty();
            }
        }
        List<String> told = new ArrayList<>(lines);
        told.removeIf(line -> line.startsWith("# ") || line.startsWith("// ") || line.equals("#"));
        boolean isMarkdown = lines.stream().anyMatch(line -> MARKDOWN.matcher(line).find());
        boolean isBold = lines.stream().anyMatch(line -> BOLD.matcher(line).find());
        for (Repeated repeated : TABLE) {
            boolean isPart = repeated.percent() == 0;
            boolean mayBe = !isMarkdown && !(isBold && repeated.kind() == FileKind.WIKI);
            boolean isSuch = isPart ? mayBe && isIn(lines, repeated) : isAll(told, repeated);
            if (isSuch) {
                return Optional.of(repeated.kind());
            }
        }
        return Optional.empty();
    }

    private static boolean isIn(List<String> lines, Repeated repeated) {
        int count = 0;
        boolean isSigned = false;
        for (String line : lines) {
            count += repeated.line().matcher(line).matches() ? 1 : 0;
            isSigned |= repeated.sign().matcher(line).matches();
        }
        boolean isMost = count * 100L >= (long) repeated.percent() * lines.size();
        return isSigned && count >= repeated.least() && isMost;
    }

    /** What quotes such lines says something above them. */
    private static boolean isAll(List<String> lines, Repeated repeated) {
        return !lines.isEmpty()
                && repeated.line().matcher(lines.get(0)).matches()
                && isIn(lines, repeated);
    }
}
