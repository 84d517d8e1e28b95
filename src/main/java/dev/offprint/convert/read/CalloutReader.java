package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Callout;
import dev.offprint.article.Block.Folding;
import dev.offprint.article.CalloutKind;
import dev.offprint.article.Flattening;
import dev.offprint.article.Inline;
import dev.offprint.article.PlainText;
import dev.offprint.convert.remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads boxes beside the text as systems show them: GitHub's alerts, Obsidian's callouts,
 * admonitions of Docusaurus, Sphinx and MkDocs, alerts of Bootstrap.
 */
final class CalloutReader {
    private static final String TITLES =
            "> .markdown-alert-title, > .callout-title, > .admonition-title, > .alert-heading,"
                    + " > .admonition-heading, > [class^=admonitionHeading], > .alert-title,"
                    + " > .custom-block-title";

    /** What these systems call their boxes; another word of a class says nothing about the kind. */
    private static final Set<String> KINDS =
            Set.of(
                    "note",
                    "info",
                    "tip",
                    "hint",
                    "success",
                    "important",
                    "warning",
                    "attention",
                    "caution",
                    "danger",
                    "error",
                    "abstract",
                    "summary",
                    "todo",
                    "question",
                    "failure",
                    "bug",
                    "example",
                    "quote",
                    "seealso");

    /** Names that may end in a kind, as {@code alert-warning} and {@code theme-tip} do. */
    private static final Pattern FAMILY =
            Pattern.compile(
                    "(?:[a-z]+-){0,2}(?:alert|callout|admonition|admonitionblock|notice)-*|custom-block-*");

    /** What would end or part a sign of Markdown. */
    private static final Pattern SIGN = Pattern.compile("[\\s\\[\\]|+<>&]+");

    /** Bootstrap has colours where others have kinds. */
    private static final Set<String> COLOURS = Set.of("primary", "secondary", "light", "dark");

    private CalloutReader() {}

    /** The kind of the box that an element is; empty when it is none. */
    static Optional<CalloutKind> kind(Element element) {
        if (!element.hasAttr("class")) {
            return Optional.empty();
        }
        if (element.hasClass("callout") && element.hasAttr("data-callout")) {
            return Optional.of(
                    new CalloutKind(
                            SIGN.matcher(element.attr("data-callout").strip()).replaceAll("-"),
                            SIGN.matcher(element.attr("data-callout-metadata").strip())
                                    .replaceAll("-")));
        }
        @Nullable String kind = null;
        boolean isBox = false;
        for (String name : element.classNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            isBox |= FAMILY.matcher(lower).matches();
            int end = lower.lastIndexOf('-');
            String family = end > 0 ? lower.substring(0, end) : "";
            String last = lower.substring(end + 1);
            boolean isOfFamily = FAMILY.matcher(family).matches();
            if (isOfFamily && KINDS.contains(last)) {
                return Optional.of(new CalloutKind(last));
            }
            if (end < 0 && KINDS.contains(lower)) {
                kind = lower;
            } else if (isOfFamily && COLOURS.contains(last) && kind == null) {
                kind = "note";
            }
        }
        return isBox && kind != null ? Optional.of(new CalloutKind(kind)) : Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // the title itself, not one like it
    static Callout read(
            CalloutKind kind, Element element, Reading reading, List<Format> path, int depth) {
        Element heading = element.selectFirst(TITLES);
        List<Inline> title = List.of();
        BlockReader content = new BlockReader(reading);
        for (Node child : element.childNodes()) {
            if (child == heading) {
                title = Flattening.inlines(reading.blocks(heading, path, depth + 1));
            } else {
                content.node(child, path, depth + 1);
            }
        }
        boolean isKindOnly = PlainText.of(title).strip().equalsIgnoreCase(kind.sign());
        if (isKindOnly) {
            // Each form of writing has a word of its own for it.
            String words = PlainText.of(title);
            reading.remarks.sign(Reason.BOX_KIND, element, words, kind.sign());
        }
        String fold = element.attr("data-callout-fold");
        Folding folding =
                fold.equals("+") ? Folding.OPEN : fold.equals("-") ? Folding.CLOSED : Folding.NONE;
        List<Block> blocks = new ArrayList<>(content.finish());
        return new Callout(kind, isKindOnly ? List.of() : title, folding, blocks);
    }
}
