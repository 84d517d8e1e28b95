package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Callout;
import dev.offprint.article.Block.Folding;
import dev.offprint.article.Flattening;
import dev.offprint.article.Inline;
import dev.offprint.article.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
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

    /** Names that end in a kind, as {@code alert-warning} does. */
    private static final Set<String> FAMILIES =
            Set.of(
                    "markdown-alert",
                    "alert",
                    "callout",
                    "bs-callout",
                    "admonition",
                    "admonitionblock",
                    "custom-block",
                    "notice");

    /** Bootstrap has colours where others have kinds. */
    private static final Set<String> COLOURS = Set.of("primary", "secondary", "light", "dark");

    private CalloutReader() {}

    /** The kind of the box that an element is; empty when it is none. */
    static Optional<String> kind(Element element) {
        if (!element.hasAttr("class")) {
            return Optional.empty();
        }
        if (element.hasClass("callout") && element.hasAttr("data-callout")) {
            return Optional.of(element.attr("data-callout").strip().toLowerCase(Locale.ROOT));
        }
        @Nullable String kind = null;
        boolean isBox = false;
        for (String name : element.classNames()) {
            String lower = name.toLowerCase(Locale.ROOT);
            isBox |= FAMILIES.contains(lower);
            int end = lower.lastIndexOf('-');
            String family = end > 0 ? lower.substring(0, end) : "";
            String last = lower.substring(end + 1);
            boolean isOfFamily = FAMILIES.contains(family.replaceAll("-+$", ""));
            if (isOfFamily && KINDS.contains(last)) {
                return Optional.of(last);
            }
            if (end < 0 && KINDS.contains(lower)) {
                kind = lower;
            } else if (isOfFamily && COLOURS.contains(last) && kind == null) {
                kind = "note";
            }
        }
        return isBox ? Optional.ofNullable(kind) : Optional.empty();
    }

    @SuppressWarnings("ReferenceEquality") // the title itself, not one like it
    static Callout read(
            String kind, Element element, Reading reading, List<Format> path, int depth) {
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
        boolean isKindOnly = PlainText.of(title).strip().equalsIgnoreCase(kind);
        String fold = element.attr("data-callout-fold");
        Folding folding =
                fold.equals("+") ? Folding.OPEN : fold.equals("-") ? Folding.CLOSED : Folding.NONE;
        List<Block> blocks = new ArrayList<>(content.finish());
        return new Callout(kind, isKindOnly ? List.of() : title, folding, blocks);
    }
}
