package dev.offprint.convert;

import dev.offprint.article.Block;
import dev.offprint.article.Inline;
import dev.offprint.convert.Ledger.Entry;
import dev.offprint.convert.Ledger.Place;
import dev.offprint.convert.remark.Decision;
import dev.offprint.post.Body;
import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;

/**
 * Says of an article with nothing in it where the words of its post are. A post that has none, as
 * one that only links to another site by its front matter, is as it was meant.
 */
final class EmptyResult {
    private static final String RULE = "empty";

    /** Words in a row between quotes: a sentence that a script holds as data. */
    private static final Pattern PROSE =
            Pattern.compile("[\"'`>](?:[^\"'`<>{};=\\s]{1,30} ){5}[^\"'`<>{};=]");

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** What is said in more words than "more" or "end of the excerpt" is no mark for a system. */
    private static final Pattern SENTENCE =
            Pattern.compile("(?:[\\p{L}\\p{N}]+[^\\p{L}\\p{N}]+){5}");

    private final Post file;
    private final GivenPlaces places;
    private final List<Entry> entries;

    private EmptyResult(Post file, GivenPlaces places, List<Entry> entries) {
        this.file = file;
        this.places = places;
        this.entries = entries;
    }

    /**
     * Why {@code blocks} hold nothing; empty when they hold something, or the post does not either.
     *
     * @param file the post as it was given
     * @param entries what was left out of it
     */
    static Optional<Entry> of(
            List<Block> blocks, Post file, GivenPlaces places, List<Entry> entries) {
        long headings = blocks.stream().filter(Block.Heading.class::isInstance).count();
        boolean isEmpty = headings <= 1 && blocks.stream().allMatch(EmptyResult::saysNothing);
        return isEmpty ? new EmptyResult(file, places, entries).cause() : Optional.empty();
    }

    private static boolean saysNothing(Block block) {
        return block instanceof Block.Heading
                || block instanceof Block.ThematicBreak
                || (block instanceof Block.Paragraph paragraph
                        && paragraph.content().stream().allMatch(Inline.Anchor.class::isInstance));
    }

    private Optional<Entry> cause() {
        if (file.text().isBlank()) {
            return Optional.of(whole(Span.at(0), "the file is empty; save the post again"));
        }
        return script(PROSE)
                .or(this::leftOut)
                .or(() -> script(WORD))
                .or(this::comment)
                .or(this::title);
    }

    private Optional<Entry> script(Pattern holding) {
        for (Element script : file.body().document().select("script")) {
            if (holding.matcher(script.data() + script.attr("src")).find()) {
                return file.places()
                        .element(script)
                        .map(
                                span ->
                                        entry(
                                                span,
                                                "there is nothing but a script; save the page as a"
                                                        + " browser shows it"));
            }
        }
        return Optional.empty();
    }

    /** The longest of what went, which is what to look at first. */
    private Optional<Entry> leftOut() {
        return entries.stream()
                .filter(entry -> entry.isRemoval() && entry.characters() > 0)
                .filter(entry -> !LedgerBuilder.isTitle(entry) && !isHead(entry))
                .max(Comparator.comparingInt(Entry::characters))
                .map(
                        entry ->
                                entry(
                                        entry.place(),
                                        "all that it has was left out, most of it as \""
                                                + entry.message()
                                                + "\"; --explain lists it"
                                                + remedy(entry),
                                        Decision.LEFT_OUT));
    }

    private static boolean isHead(Entry entry) {
        return LedgerBuilder.isOfPage(entry) && entry.place().span().start() == 0;
    }

    private static String remedy(Entry entry) {
        return entry.rule().indexOf('/') < 0 ? "" : ", --skip " + entry.rule() + " keeps it";
    }

    private Optional<Entry> comment() {
        Optional<Comment> saying =
                file.body()
                        .document()
                        .nodeStream(Comment.class)
                        .filter(comment -> SENTENCE.matcher(comment.getData()).find())
                        .findFirst();
        return saying.map(
                comment -> {
                    int at = file.text().indexOf(comment.getData(), file.body().span().start());
                    return entry(
                            Span.at(Math.max(at, 0)),
                            "there is nothing but a comment, which no page shows");
                });
    }

    /** Nothing of it is lost; a title that leads somewhere is a link post. */
    private Optional<Entry> title() {
        Body body = file.body();
        if (!file.isWholePage() && !body.referencesFrom(body.span().start()).isEmpty()) {
            return Optional.empty();
        }
        for (Span shown : body.text().spans()) {
            if (WORD.matcher(shown.of(file.text())).find()) {
                String message = "there is nothing but a title; save the post again, with its text";
                return Optional.of(
                        file.isWholePage() ? entry(shown, message) : whole(shown, message));
            }
        }
        return Optional.empty();
    }

    private Entry entry(Span span, String message) {
        return entry(places.ofFile(span), message, Decision.LEFT_OUT);
    }

    /** The same of a post of which all is there that there was. */
    private Entry whole(Span span, String message) {
        return entry(places.ofFile(span), message, Decision.CHANGED);
    }

    private static Entry entry(Place place, String message, Decision decision) {
        String all = "nothing is left to read: " + message;
        return new Entry(RULE, "content", all, place, decision, 0, "");
    }
}
