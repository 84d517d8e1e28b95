package dev.offprint.input;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells what is all markup and yet neither page nor post: what a server or a build fills in, parts
 * of user interfaces, and XML without a declaration. One line of text outside of all elements, and
 * it is taken for Markdown.
 */
final class TemplateShape {
    /** Blocks of Svelte, which stand in text as in elements. */
    private static final Pattern BLOCK =
            Pattern.compile(
                    "\\{(#(if|each|await|key|snippet)\\s|[:/](if|else|each|then|catch|await|key"
                            + "|snippet)\\b|@(html|render|const|debug)\\s)[^{}]*\\}");

    /** What a module of Svelte says and a script of a page has no use for. */
    private static final Pattern OF_SVELTE =
            Pattern.compile(
                    "(?m)^\\s*(export let \\w|\\$: |(let|const) .*\\$(state|props|derived)\\b"
                            + "|import .* from ['\"][^'\"]*\\.svelte['\"]|import .* from ['\"]svelte)");

    private static final Pattern HANDLER = Pattern.compile("\\s(on:|bind:|use:|on)\\w+=\\{");

    private static final Pattern NAMED = Pattern.compile("(?m)^\\s*(?:let|const) (\\w+)\\b");

    /** Fewer elements that HTML does not have may be a page's own. */
    private static final int LEAST_FOREIGN = 2;

    private static final int MOST_NAMES = 50;

    private TemplateShape() {}

    /** What a text is that starts with a tag; empty when it may be a page or a post. */
    static Optional<FileKind> of(Head head, FileKind kind) {
        String text = head.text();
        MarkupScan scan = MarkupScan.of(text, head.start());
        boolean isPage = kind == FileKind.PAGE;
        boolean isAll = scan.outside().isBlank();
        if (scan.programs() > 0 && (isPage || isAll)) {
            return Optional.of(FileKind.SERVER_PAGE);
        }
        if (isPage) {
            return Optional.empty();
        }
        if (text.startsWith("<svelte:", head.start()) || isComponent(text, scan)) {
            return Optional.of(FileKind.SOURCE_CODE);
        }
        return isAll && isXml(head, scan) ? Optional.of(FileKind.XML) : Optional.empty();
    }

    private static boolean isComponent(String text, MarkupScan scan) {
        Matcher block = BLOCK.matcher(scan.outside());
        boolean hasBlock = BLOCK.matcher(scan.shown()).find();
        boolean isAll = block.replaceAll("").isBlank() && scan.isClosed();
        if (!isAll) {
            return false;
        }
        boolean isVue = scan.hasTop("template") && (scan.hasTop("script") || scan.hasTop("style"));
        String scripts = scan.scripts();
        boolean isModule = scan.hasTop("script") && OF_SVELTE.matcher(scripts).find();
        boolean isHandled = scan.hasTop("script") && HANDLER.matcher(text).find();
        return isVue || hasBlock || isModule || isHandled || isFilledIn(scan.shown(), scripts);
    }

    /** Whether the text names in braces what a script declares, as {@code <p>{name}</p>} does. */
    private static boolean isFilledIn(String text, String scripts) {
        Matcher named = NAMED.matcher(scripts);
        for (int i = 0; i < MOST_NAMES && named.find(); i++) {
            String place = "{" + named.group(1) + "}";
            int found = text.replace("$" + place, "").indexOf(place);
            if (found > 0 && text.charAt(found - 1) != '{') {
                return true;
            }
        }
        return false;
    }

    private static boolean isXml(Head head, MarkupScan scan) {
        boolean isForeign =
                scan.components() == 0
                        && scan.foreign() >= LEAST_FOREIGN
                        && scan.foreign() * 2 > scan.elements();
        if (!isForeign || !(scan.isClosed() || !head.isWhole())) {
            return false;
        }
        int tagged = 0;
        int lines = 0;
        for (String line : head.lines()) {
            lines++;
            tagged += line.stripLeading().startsWith("<") ? 1 : 0;
        }
        return tagged * 4 >= lines * 3;
    }
}
