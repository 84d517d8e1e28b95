package dev.offprint.evidence;

import dev.offprint.evidence.tag.Tag;
import dev.offprint.evidence.tag.TagBalance;
import dev.offprint.evidence.tag.TagScanner;
import dev.offprint.post.Post;
import dev.offprint.post.WholePage;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What can be said of the parts of one post; what many of them ask is found once. */
public final class PostEvidence {
    /** Credits and a copyright line may follow the last paragraph, or stand before the first. */
    private static final int FEW = 80;

    private static final int FEW_PERCENT = 4;

    /**
     * How many characters may be searched for what stands twice, about a tenth of a second's work;
     * an ordinary post takes a hundredth, and one of thousands of different linked pictures is left
     * alone.
     */
    private static final int MOST_SEARCHED = 50_000_000;

    private final Post post;
    private @Nullable List<Paragraph> paragraphs;

    /** By paragraph the words of the last one up to it that has some, where that was asked for. */
    private @Nullable String @Nullable [] wordsUpTo;

    private @Nullable MarkdownLines lines;
    private final Map<String, Set<String>> knownNames = new HashMap<>();
    private final Map<String, Span> ends = new HashMap<>();
    private @Nullable Outline outline;
    private @Nullable Home home;
    private @Nullable Boolean holdsPage;
    private @Nullable ProseColumn column;
    private @Nullable ProseText prose;
    private @Nullable List<Span> plainProse;
    private @Nullable Set<CharacterKind> characters;
    private @Nullable List<Span> dataCells;
    private @Nullable CardLists cards;
    private @Nullable Set<String> fragments;
    private @Nullable List<Tag> tags;
    private @Nullable TagBalance balance;

    @SuppressWarnings("NullableOptional") // not yet looked for
    private @Nullable Optional<Span> room;

    private int bodyLength = -1;
    private int searched;
    private @Nullable Span counted;
    private boolean isFewThere;

    public PostEvidence(Post post) {
        this.post = post;
    }

    /** What can be said of an element of the post. */
    public Evidence of(Element element) {
        return new ElementEvidence(this, element);
    }

    /** What can be said of a paragraph of the post, or of lines of it. */
    public Evidence of(Paragraph paragraph) {
        return new ParagraphEvidence(this, paragraph);
    }

    /** The paragraphs that Markdown writes, by place. */
    public List<Paragraph> paragraphs() {
        List<Paragraph> known = paragraphs;
        if (known == null) {
            known = Paragraph.of(post);
            paragraphs = known;
        }
        return known;
    }

    /** The words of the nearest paragraph with some before {@code offset}, if they are few. */
    String wordsBefore(int offset) {
        int before = Spans.firstEndingAfter(paragraphs(), Paragraph::span, offset) - 1;
        if (before < 0) {
            return "";
        }
        @Nullable String[] known = wordsUpTo;
        if (known == null) {
            known = new String[paragraphs().size()];
            wordsUpTo = known;
        }
        int at = before;
        while (at > 0 && known[at] == null && of(paragraphs().get(at)).length() == 0) {
            at--;
        }
        String words = known[at];
        if (words == null) {
            Evidence said = of(paragraphs().get(at));
            words = said.length() <= LazyEvidence.LONGEST_CALL ? said.words() : "";
        }
        Arrays.fill(known, at, before + 1, words);
        return words;
    }

    /** The lines that Markdown writes. */
    public MarkdownLines lines() {
        MarkdownLines known = lines;
        if (known == null) {
            known = MarkdownLines.of(this);
            lines = known;
        }
        return known;
    }

    /** The visible text without code, ordered and without overlap. */
    public List<Span> prose() {
        List<Span> known = plainProse;
        if (known == null) {
            known = Prose.of(post);
            plainProse = known;
        }
        return known;
    }

    /** Whether a character of that kind stands anywhere in the post. */
    public boolean holds(CharacterKind kind) {
        Set<CharacterKind> known = characters;
        if (known == null) {
            known = CharacterKind.in(post.text());
            characters = known;
        }
        return known.contains(kind);
    }

    /** The tags of the body as they are written, in order. */
    public List<Tag> tags() {
        List<Tag> known = tags;
        if (known == null) {
            known = TagScanner.scan(post);
            tags = known;
        }
        return known;
    }

    /** Which of {@link #tags()} have a partner. */
    public TagBalance tagBalance() {
        TagBalance known = balance;
        if (known == null) {
            known = TagBalance.of(tags());
            balance = known;
        }
        return known;
    }

    Post post() {
        return post;
    }

    /** What elements with these classes are called. */
    Map<String, Set<String>> knownNames() {
        return knownNames;
    }

    /** What the elements of the body hold; of {@code element} alone when it is none of them. */
    Outline outline(Element element) {
        Outline known = outline;
        if (known == null) {
            known = new Outline(post.body().document());
            outline = known;
        }
        return known.has(element) ? known : new Outline(element);
    }

    Home home() {
        Home known = home;
        if (known == null) {
            known = Home.of(post);
            home = known;
        }
        return known;
    }

    /** Whether {@code element} stands beside the part of the body that holds its prose. */
    boolean isBesideProse(Element element) {
        return column().isBeside(element);
    }

    /** Whether {@code element} stands beside the innermost part of the body with most prose. */
    boolean isBesideColumn(Element element) {
        return column().isBesideColumn(element);
    }

    /** Where the innermost part of the body with most prose ends; nowhere where that is unknown. */
    int endOfColumn() {
        return column().column()
                .flatMap(post.places()::element)
                .map(Span::end)
                .orElse(Integer.MAX_VALUE);
    }

    /** Whether it is a whole page, be it saved below the front matter of a post. */
    boolean holdsPage() {
        Boolean known = holdsPage;
        if (known == null) {
            known = post.isWholePage() || WholePage.startsIn(post.body().span().of(post.text()));
            holdsPage = known;
        }
        return known;
    }

    /** Whether what is there belongs to a whole page and neither holds its prose nor is in it. */
    public boolean isAroundArticle(Span span) {
        if (!holdsPage()) {
            return false;
        }
        Optional<Span> known = room();
        return known.isPresent() && !known.get().contains(span) && !span.contains(known.get());
    }

    /** Whether what is there is of an article: all of a post, and what a page is known to hold. */
    public boolean isOfArticle(Span span) {
        return !holdsPage() || room().filter(known -> known.contains(span)).isPresent();
    }

    /** Whether {@code element} is of a list of cards that the page is for. */
    boolean isOfCards(Element element) {
        CardLists known = cards;
        if (known == null) {
            known = new CardLists(post.body().document());
            cards = known;
        }
        return known.hold(element);
    }

    /**
     * Whether what is there is a cell of a table of data, or stands in one, see {@link DataCells}.
     */
    public boolean isInDataCell(Span span) {
        List<Span> known = dataCells;
        if (known == null) {
            known = DataCells.in(post.body().document());
            dataCells = known;
        }
        int at = Spans.firstEndingAfter(known, cell -> cell, span.start());
        return at < known.size() && known.get(at).contains(span);
    }

    /** Whether an element shows nothing but the place where a link of the post leads. */
    public boolean isLedTo(Element element, Evidence said) {
        Set<String> known = fragments;
        if (known == null) {
            known = Fragments.of(post);
            fragments = known;
        }
        // What has parts of its own is a box, which a button of the page opens.
        return !known.isEmpty()
                && element.childrenSize() == 0
                && said.showsNothing()
                && Fragments.name(element, known);
    }

    private Optional<Span> room() {
        Optional<Span> known = room;
        if (known == null) {
            known = column().room().flatMap(post.places()::element);
            room = known;
        }
        return known;
    }

    private ProseColumn column() {
        ProseColumn known = column;
        if (known == null) {
            known = ProseColumn.of(post.body().document());
            column = known;
        }
        return known;
    }

    /** Whether little of the body's text stands before what is there between these offsets. */
    boolean hasLittleBefore(int start, int end) {
        Span body = post.body().span();
        return isIn(body, start, end) && isLittle(new Span(body.start(), start));
    }

    /** Whether little of the body's text stands behind what is there between these offsets. */
    boolean hasLittleBehind(int start, int end) {
        Span body = post.body().span();
        return isIn(body, start, end) && isLittle(new Span(end, body.end()));
    }

    private static boolean isIn(Span body, int start, int end) {
        return start >= body.start() && end <= body.end();
    }

    /** Of a whole page, what stands beside the prose is told by its boxes. */
    private boolean isLittle(Span rest) {
        if (!rest.equals(counted)) {
            counted = rest;
            isFewThere =
                    post.body().text().countIn(rest)
                                    <= Math.max(FEW, bodyLength() * FEW_PERCENT / 100)
                            || (!holdsPage() && proseText().isLittleBesideLinks(rest));
        }
        return isFewThere;
    }

    /** Whether {@code own}, which stands at {@code from}, stands elsewhere too. */
    boolean standsElsewhere(String own, int from) {
        Span found = ends(own);
        return found != null && (found.start() < from || found.end() >= from + 2 * own.length());
    }

    /** From the first place of a text to its last; null when it costs too much to search. */
    private @Nullable Span ends(String text) {
        Span known = ends.get(text);
        if (known != null || searched > MOST_SEARCHED) {
            return known;
        }
        String all = post.text();
        searched += all.length();
        Span found = new Span(all.indexOf(text), all.lastIndexOf(text) + text.length());
        ends.put(text, found);
        return found;
    }

    private ProseText proseText() {
        ProseText known = prose;
        if (known == null) {
            known = ProseText.of(post);
            prose = known;
        }
        return known;
    }

    private int bodyLength() {
        if (bodyLength < 0) {
            bodyLength = post.body().text().length();
        }
        return bodyLength;
    }
}
