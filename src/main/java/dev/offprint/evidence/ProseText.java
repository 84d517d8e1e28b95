package dev.offprint.evidence;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Where the prose of a post stands: what is read outside links, as far as it is as long as a
 * sentence. Behind the last of it a page goes on with menus, cards and lists.
 */
final class ProseText {
    /** What is shorter is a label, a date or a title as often as prose. */
    private static final int SHORTEST = 40;

    /** With less than that nothing tells where prose ends. */
    private static final int LEAST = 400;

    /** Where less than a third of what is read is prose, links are what a post is about. */
    private static final int MOST_SHARE = 3;

    /** Of all prose; as much may stand in a card or a note behind it. */
    private static final int FEW_PERCENT = 4;

    private static final int FEW = 80;

    /** Tags that no sentence ends at. */
    private static final Set<String> INLINE =
            Set.of("em", "strong", "b", "i", "u", "span", "code", "sup", "sub", "font", "small");

    private final Post post;
    private final List<Span> links;

    /** What is read in all links before each. */
    private final int[] linkSums;

    private final List<Span> starts = new ArrayList<>();
    private final List<Integer> sums = new ArrayList<>();
    private int all;
    private boolean isRead;

    private ProseText(Post post) {
        this.post = post;
        List<Span> wholes = new ArrayList<>();
        for (Reference reference : post.body().references()) {
            if (reference.kind() == Reference.Kind.LINK) {
                reference.whole().ifPresent(wholes::add);
            }
        }
        links = Spans.merged(wholes);
        linkSums = new int[links.size() + 1];
        for (int i = 0; i < links.size(); i++) {
            linkSums[i + 1] = linkSums[i] + post.body().text().countIn(links.get(i));
        }
    }

    static ProseText of(Post post) {
        return new ProseText(post);
    }

    /** Whether little prose stands in {@code rest}, and most of what does stands in links. */
    boolean isLittleBesideLinks(Span rest) {
        if (!isMostlyLinks(rest)) {
            return false;
        }
        read();
        return all >= LEAST
                && all * MOST_SHARE >= post.body().text().length()
                && between(rest) <= Math.max(FEW, all * FEW_PERCENT / 100);
    }

    private boolean isMostlyLinks(Span rest) {
        int from = Spans.firstStartingFrom(links, Function.identity(), rest.start());
        int to = Spans.firstStartingFrom(links, Function.identity(), rest.end());
        int inLinks = linkSums[to] - linkSums[from];
        return inLinks * 2 > post.body().text().countIn(rest);
    }

    private int between(Span span) {
        return before(span.end()) - before(span.start());
    }

    /** How much prose begins before an offset. */
    private int before(int offset) {
        int at = Spans.firstStartingFrom(starts, Function.identity(), offset);
        return at == 0 ? 0 : sums.get(at - 1);
    }

    /** Reads the prose when it is first asked for: behind most paragraphs more than links stand. */
    private void read() {
        if (isRead) {
            return;
        }
        isRead = true;
        StringBuilder line = new StringBuilder();
        int start = 0;
        int last = 0;
        for (Span span : post.body().text().spans()) {
            for (Span piece : Spans.without(span, links)) {
                if (!isWithinSentence(new Span(last, Math.max(last, piece.start())))) {
                    end(start, line);
                    start = piece.start();
                }
                String text = piece.of(post.text());
                int from = 0;
                for (int lf = text.indexOf('\n'); lf >= 0; lf = text.indexOf('\n', from)) {
                    line.append(text, from, lf);
                    end(start, line);
                    from = lf + 1;
                    start = piece.start() + from;
                }
                line.append(text, from, text.length());
                last = piece.end();
            }
        }
        end(start, line);
    }

    private void end(int start, StringBuilder line) {
        int weight = line.length() < SHORTEST / 2 ? 0 : ProseColumn.weight(line);
        if (weight >= SHORTEST) {
            all += weight;
            starts.add(Span.at(start));
            sums.add(all);
        }
        line.setLength(0);
    }

    /** Whether a sentence may go on across markup that is not read, which a link is a part of. */
    private boolean isWithinSentence(Span gap) {
        String text = post.text();
        for (int i = gap.start(); i < gap.end(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                return false;
            }
            if (c == '<') {
                int name = i + 1 < gap.end() && text.charAt(i + 1) == '/' ? i + 2 : i + 1;
                int end = name;
                while (end < gap.end() && Character.isLetterOrDigit(text.charAt(end))) {
                    end++;
                }
                if (!isInline(text.substring(name, end))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isInline(String name) {
        return name.equals("a") || INLINE.contains(name);
    }
}
