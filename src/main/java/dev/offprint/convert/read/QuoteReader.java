package dev.offprint.convert.read;

import dev.offprint.article.Block;
import dev.offprint.article.Block.Callout;
import dev.offprint.article.Block.Folding;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Block.Quote;
import dev.offprint.article.CalloutKind;
import dev.offprint.article.Inline;
import dev.offprint.article.PlainText;
import dev.offprint.convert.remark.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads quotes, and the boxes that GitHub, Obsidian and Hugo write as quotes with a sign. */
final class QuoteReader {
    private static final Pattern SIGN =
            Pattern.compile(
                    "\\s*\\[!([A-Za-z][\\w -]{0,40})(?:\\|([^\\]\\n]{0,40}))?\\]([+-]?)[ \\t]*");

    private QuoteReader() {}

    /** The quote, or nothing when a reader would see nothing of it. */
    static List<Block> read(Element quote, Reading reading, List<Format> path, int depth) {
        Optional<TextNode> first = firstText(quote);
        if (first.isPresent()) {
            Matcher sign = SIGN.matcher(first.get().getWholeText());
            if (sign.lookingAt()) {
                return List.of(callout(quote, first.get(), sign, reading, path, depth));
            }
        }
        Optional<CalloutKind> box = CalloutReader.kind(quote);
        if (box.isPresent()) {
            return List.of(CalloutReader.read(box.get(), quote, reading, path, depth));
        }
        List<Block> content = reading.blocks(quote, path, depth);
        return content.isEmpty() ? List.of() : List.of(new Quote(content));
    }

    /** The text that its first paragraph begins with. */
    private static Optional<TextNode> firstText(Element quote) {
        Element first = quote.firstElementChild();
        if (first == null || !first.normalName().equals("p") || first.childNodeSize() == 0) {
            return Optional.empty();
        }
        Node start = first.childNode(0);
        return start instanceof TextNode text && text.getWholeText().indexOf('[') >= 0
                ? Optional.of(text)
                : Optional.empty();
    }

    /** The rest of the line of the sign is the title, and what follows is in the box. */
    @SuppressWarnings("ReferenceEquality") // the paragraph itself, not one like it
    private static Callout callout(
            Element quote,
            TextNode first,
            Matcher sign,
            Reading reading,
            List<Format> path,
            int depth) {
        Element paragraph = Objects.requireNonNull(quote.firstElementChild());
        BlockReader title = new BlockReader(reading);
        BlockReader content = new BlockReader(reading);
        String rest = first.getWholeText().substring(sign.end());
        boolean isInTitle = splits(rest, title, content, path, depth);
        for (Node node : paragraph.childNodes().subList(1, paragraph.childNodeSize())) {
            if (isInTitle && node instanceof TextNode text) {
                isInTitle = splits(text.getWholeText(), title, content, path, depth);
            } else if (isInTitle && node.nameIs("br")) {
                isInTitle = false;
            } else {
                (isInTitle ? title : content).node(node, path, depth + 2);
            }
        }
        content.flush();
        for (Node node : quote.childNodes()) {
            if (node != paragraph) {
                content.node(node, path, depth + 1);
            }
        }
        List<Inline> words = new ArrayList<>();
        for (Block block : title.finish()) {
            if (block instanceof Paragraph line) {
                words.addAll(line.content());
            }
        }
        String kind = sign.group(1).strip().replace(' ', '-');
        boolean isKindOnly = PlainText.of(words).strip().equalsIgnoreCase(kind);
        // Each form of writing says the kind in a word of its own.
        reading.record.sign(sign.group());
        if (isKindOnly) {
            reading.remarks.sign(Reason.BOX_KIND, quote, PlainText.of(words), kind);
        }
        Folding folding =
                sign.group(3).isEmpty()
                        ? Folding.NONE
                        : sign.group(3).equals("+") ? Folding.OPEN : Folding.CLOSED;
        String metadata = sign.group(2) == null ? "" : sign.group(2).strip();
        return new Callout(
                new CalloutKind(kind, metadata),
                isKindOnly ? List.of() : words,
                folding,
                content.finish());
    }

    /** Gives a text up to its first line end to the title; whether the title goes on after it. */
    private static boolean splits(
            String text, BlockReader title, BlockReader content, List<Format> path, int depth) {
        int end = text.indexOf('\n');
        title.node(new TextNode(end < 0 ? text : text.substring(0, end)), path, depth + 2);
        if (end >= 0) {
            content.node(new TextNode(text.substring(end + 1)), path, depth + 2);
        }
        return end < 0;
    }
}
