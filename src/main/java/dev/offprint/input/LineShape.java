package dev.offprint.input;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
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
                    start("Content-Type: text/x-zim-wiki\\s", FileKind.WIKI),
                    start("(\" [^\\n]*\\n){3}", FileKind.SOURCE_CODE),
                    start("vim9script\\s", FileKind.SOURCE_CODE),
                    start("GEM\\s+remote:", FileKind.SETTINGS),
                    start("ref: refs/", FileKind.DATA),
                    start("# pack-refs with:", FileKind.DATA),
                    start("version https://git-lfs\\.", FileKind.DATA),
                    below("//", "module \\S+\\s+go \\d", FileKind.SETTINGS),
                    start("X: ?\\d+\\s*\\n[A-Z]: ?\\S", FileKind.DATA),
                    start("\\[Event \"[^\"\\n]*\"\\]\\s*\\n\\[", FileKind.DATA),
                    start(">\\S[^\\n]*\\n[ACGTUN]{10,}\\s", FileKind.DATA),
                    below(
                            "#",
                            "(mtllib \\S+\\s+)?([og] \\S+\\s+)?v -?[\\d.]+ -?[\\d.]+ -?[\\d.]+",
                            FileKind.DATA),
                    start(
                            "\\[(ti|ar|al|by|offset|length|re|ve):[^\\]\\n]*\\]\\s*\\n\\[",
                            FileKind.SUBTITLES),
                    start(
                            "(graph|flowchart) (TD|TB|BT|RL|LR);?\\s*\\n|(sequence|class|er)Diagram\\s*\\n",
                            FileKind.SOURCE_CODE),
                    start("doctype html\\s*\\nhtml|!!!( \\S+)?\\s*\\n%\\w", FileKind.SOURCE_CODE),
                    start("=(head1|pod|encoding|over|begin)\\b[^\\n=]*\\n", FileKind.OTHER_MARKUP),
                    below("#", "Bag Attributes\\s*\\n", FileKind.KEY),
                    start(
                            "(diff -\\S+ |Only in )[^\\n]+\\n(diff |Only|---|Binary|\\d+[acd,])",
                            FileKind.PATCH),
                    start("# HG changeset patch\\s", FileKind.PATCH),
                    start(
                            "---\\s*\\n(import [^\\n]+ from [\"']|const [^\\n]+ = )",
                            FileKind.SOURCE_CODE),
                    start("(#( [^\\n]*)?\\n|\\s){0,200}#\\[=*\\[", FileKind.SOURCE_CODE),
                    below(
                            "\"",
                            "scriptencoding \\S+\\s*\\n|set nocompatible\\s|loadkeymap\\s|function! \\w+\\("
                                    + "|augroup \\w+\\s*\\n|syn(tax)? (on|off|match|region|keyword|clear)\\s"
                                    + "|hi(ghlight)? (clear\\s|def link |link \\w+ |\\w+ \\w+=)|source <sfile>"
                                    + "|(runtime|source)!? \\S+\\.vim|let [bgsl]:\\w|if exists\\(|if !?has\\(",
                            FileKind.SOURCE_CODE),
                    below(
                            "#",
                            "(set \\w+\\(:?\\S+\\) \\{|package (require|provide) |namespace eval |proc \\S+ \\{)",
                            FileKind.SOURCE_CODE),
                    below(
                            ";",
                            "section \\.\\w+\\s*\\n|bits (16|32|64)\\s|\\.(globl|section|text)\\b",
                            FileKind.SOURCE_CODE),
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
                    start("/\\*!\\d{5} ", FileKind.SQL),
                    start("(/\\*[^*]*\\*/\\s*)?(--[^\\n]*\\s+){0,50}\\\\echo Use ", FileKind.SQL),
                    below(
                            "--",
                            "(SELECT\\s+[\\w.*`\"()]+(\\s*,\\s*[\\w.*`\"()]+){0,60}\\s+FROM\\s+[\\w.`\"]+( \\w{1,3})?\\s*"
                                    + "(;|\\n\\s*(WHERE|LEFT|INNER|JOIN|ORDER|GROUP|LIMIT)\\b)"
                                    + "|ALTER (FUNCTION|EXTENSION)"
                                    + "|CREATE (OR REPLACE |TEMP(ORARY)? |UNIQUE )?(TABLE|DATABASE|INDEX|VIEW"
                                    + "|SCHEMA|FUNCTION|TRIGGER)|DROP (TABLE|DATABASE|VIEW)"
                                    + "|ALTER TABLE|INSERT INTO|BEGIN( TRANSACTION)?;|PRAGMA \\w"
                                    + "|SET \\S+ ?=)",
                            FileKind.SQL));

    /** The program that a script asks for. */
    private static final Pattern SCRIPT =
            Pattern.compile(
                    "#! ?/\\S{0,99}?/(env +(-\\S+ +)?)?((ba|z|k|c|fi|da)?sh|python|perl|ruby|node"
                            + "|php|lua|awk|sed|make|deno|Rscript|tclsh|expect|pwsh|groovy|bun)"
                            + "[\\d.]*\\s");

    /** The head of a program or of settings; Markdown has no use for an empty heading. */
    private static final Pattern COMMENTS =
            Pattern.compile("(#[^\\n]*\\n){1,200}#[ \\t]*\\r?\\n#[^\\n]*\\n");

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
        boolean isMarkdown = text.contains("\n```") || text.contains("](");
        if (!isMarkdown && SCRIPT.matcher(text).lookingAt()) {
            return Optional.of(FileKind.SHELL_SCRIPT);
        }
        return !isMarkdown && hasCommentsAbove(text)
                ? Optional.of(FileKind.SOURCE_CODE)
                : Optional.empty();
    }

    /** Headings that are all empty are of a post that somebody has only begun. */
    private static boolean hasCommentsAbove(String text) {
        Matcher comments = COMMENTS.matcher(text);
        return comments.lookingAt()
                && comments.group().chars().anyMatch(Character::isLetterOrDigit);
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
