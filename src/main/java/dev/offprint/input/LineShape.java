package dev.offprint.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a text is by its first lines, where a format says what they must be and Markdown has no use
 * for them.
 */
final class LineShape {
    /**
     * A text that starts like this.
     *
     * @param comment what lines start with that may stand above; empty for none
     */
    private record Start(String comment, Pattern pattern, FileKind kind) {}

    private static final List<Start> TABLE =
            List.of(
                    start("\\{\\\\rtf\\d", FileKind.RICH_TEXT),
                    start("%PDF-\\d\\.\\d\\s*\\n", FileKind.PDF),
                    start("%!(PS|FontType)", FileKind.POSTSCRIPT),
                    below("%", "\\\\(documentclass|documentstyle|usepackage)\\b", FileKind.LATEX),
                    below("%", "\\\\(PassOptionsToPackage|RequirePackage)\\b", FileKind.LATEX),
                    below("%", "\\\\(NeedsTeXFormat|ProvidesPackage)\\b", FileKind.LATEX),
                    below("%", "\\\\(setup|usemodule|starttext)", FileKind.OTHER_MARKUP),
                    start("\\\\input texinfo", FileKind.TEXINFO),
                    start("'\\\\\"|\\.\\\\\"|\\.(TH|TL|Dd|so) ", FileKind.TROFF),
                    start(
                            "(?i)#\\+(title|author|date|options|startup|language|filetags):",
                            FileKind.ORG),
                    start("= \\S[^\\n]*\\n(\\S[^\\n]*\\n)?:[\\w-]+:", FileKind.ASCIIDOC),
                    start("Pandoc\\s+(\\(?Meta|\\{)", FileKind.OTHER_MARKUP),
                    start(
                            "#(set (page|text|document|par|heading)\\(|import \"|let \\w+ = )",
                            FileKind.OTHER_MARKUP),
                    start("BEGIN:VCALENDAR\\s", FileKind.CALENDAR),
                    start("BEGIN:VCARD\\s", FileKind.VCARD),
                    start("WEBVTT( [^\\n]*)?\\r?\\n", FileKind.SUBTITLES),
                    start("\\d+\\r?\\n\\d\\d:\\d\\d:\\d\\d[,.]\\d{3} --> ", FileKind.SUBTITLES),
                    start("\\[Script Info\\]", FileKind.SUBTITLES),
                    start("#EXTM3U|\\[playlist\\]", FileKind.PLAYLIST),
                    start("-----BEGIN [A-Z0-9 ]+-----\\r?\\n", FileKind.KEY),
                    start("(ssh-(rsa|ed25519|dss)|ecdsa-\\S{9,30}) AAAA", FileKind.KEY),
                    start("diff --(git|cc|combined) ", FileKind.PATCH),
                    start("--- [^\\n]+\\n\\+\\+\\+ [^\\n]+\\n@@ ", FileKind.PATCH),
                    start("\\*\\*\\* [^\\n]+\\n--- [^\\n]+\\n\\*{15}", FileKind.PATCH),
                    start("Index: [^\\n]+\\n={40}", FileKind.PATCH),
                    start("filedesc://", FileKind.ARC),
                    start("CDX [A-Za-z] [A-Za-z] ", FileKind.DATA),
                    start("\\S{1,300}\\)/\\S{0,1000} \\d{8,14} \\{", FileKind.DATA),
                    start("dn::? [^\\n]+\\n(changetype|objectClass):", FileKind.DATA),
                    start("a:\\d+:\\{", FileKind.DATA),
                    start("!<arch>\\n", FileKind.PACKED),
                    start("begin [0-7]{3} \\S+\\r?\\n[M#]", FileKind.PACKED),
                    start("P[1-6]\\r?\\n(#[^\\n]*\\n)?\\d+\\s+\\d+\\s", FileKind.PICTURE),
                    start("/\\* XPM \\*/", FileKind.PICTURE),
                    start("TY  - [A-Z]{2,6}\\s", FileKind.BIBLIOGRAPHY),
                    below(
                            "%",
                            "@(?i:article|book|inproceedings|incollection|misc|online|phdthesis"
                                    + "|mastersthesis|techreport|string|proceedings)\\s*\\{",
                            FileKind.BIBLIOGRAPHY),
                    below("#", "msgid \"", FileKind.TRANSLATION),
                    start("Windows Registry Editor|REGEDIT4\\s", FileKind.SETTINGS),
                    below("#", "User-agent: \\S+\\s+((Dis)?[Aa]llow|Sitemap):", FileKind.PROJECT),
                    start("# yarn lockfile", FileKind.SETTINGS),
                    start("%YAML \\d", FileKind.YAML),
                    start("@echo off\\b", FileKind.SHELL_SCRIPT),
                    start("@start(uml|mindmap|json)\\s", FileKind.SOURCE_CODE),
                    start("@charset [\"']", FileKind.STYLE_SHEET),
                    start("syntax = \"proto[23]\";", FileKind.SOURCE_CODE),
                    below(
                            "#",
                            "FROM [\\w./:@-]+( (AS|as) \\S+)?\\s+(RUN|COPY|ADD|ENV|ARG|WORKDIR|CMD"
                                    + "|ENTRYPOINT|LABEL|USER) ",
                            FileKind.PROJECT),
                    below(
                            "--",
                            "(CREATE (OR REPLACE |TEMP(ORARY)? |UNIQUE )?(TABLE|DATABASE|INDEX|VIEW"
                                    + "|SCHEMA|FUNCTION|TRIGGER)|DROP (TABLE|DATABASE|VIEW)"
                                    + "|ALTER TABLE|INSERT INTO|BEGIN( TRANSACTION)?;|PRAGMA \\w"
                                    + "|SET \\S+ ?=|SELECT [\\w*,. ]+ FROM )",
                            FileKind.SQL));

    /** The program that a script asks for. */
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "#! ?/\\S{0,99}?/(env +(-\\S+ +)?)?((ba|z|k|c|fi|da)?sh|python|perl|ruby|node"
                            + "|php|lua|awk|sed|make|deno|Rscript|tclsh|expect|pwsh|groovy|bun)"
                            + "[\\d.]*\\s");

    private LineShape() {}

    private static Start start(String pattern, FileKind kind) {
        return below("", pattern, kind);
    }

    private static Start below(String comment, String pattern, FileKind kind) {
        return new Start(comment, Pattern.compile(pattern), kind);
    }

    /** What {@code text} is, which starts with no white space. */
    static Optional<FileKind> of(String text) {
        for (Start start : TABLE) {
            int from = start.comment().isEmpty() ? 0 : afterComments(text, start.comment());
            if (start.pattern().matcher(text).region(from, text.length()).lookingAt()) {
                return Optional.of(start.kind());
            }
        }
        boolean isExport =
                (text.startsWith("AUTHOR: ") || text.startsWith("TITLE: "))
                        && text.contains("\n-----\nBODY:");
        if (isExport) {
            return Optional.of(FileKind.BLOG_EXPORT);
        }
        // A post that begins with a script is told by what Markdown it has further down.
        boolean isScript =
                SCRIPT.matcher(text).lookingAt() && !text.contains("\n```") && !text.contains("](");
        return isScript ? Optional.of(FileKind.SHELL_SCRIPT) : Optional.empty();
    }

    private static int afterComments(String text, String comment) {
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            String line = text.substring(at, end < 0 ? text.length() : end);
            if (!line.isBlank() && !line.startsWith(comment)) {
                return at;
            }
            if (end < 0) {
                break;
            }
            at = end + 1;
        }
        return at;
    }
}
