package dev.offprint.evidence;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Region;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Lines of Markdown between blank lines that are no code.
 *
 * @param span without the white space around them
 * @param references the addresses in it, by place
 * @param hasCode whether some of what it says is code
 */
public record Paragraph(Span span, List<Reference> references, boolean hasCode) {
    public Paragraph {
        references = List.copyOf(references);
    }

    /**
     * What stands between the line breaks that its author set, when there are some; a list, a quote
     * or a table has none of its own.
     *
     * @param text of the post
     */
    public List<Paragraph> brokenLines(String text) {
        return new BrokenLines(this, text).split();
    }

    /** The paragraphs that Markdown writes in {@code post}, by place. */
    static List<Paragraph> of(Post post) {
        Splitter splitter = new Splitter(post);
        for (Stretch stretch : post.body().stretches()) {
            if (stretch.isMarkdown()) {
                splitter.split(stretch.span());
            }
        }
        return List.copyOf(splitter.found);
    }

    private static final class Splitter {
        private final String text;
        private final List<Region> regions;
        private final List<Reference> references;
        private final List<Paragraph> found = new ArrayList<>();
        private int region;
        private int reference;

        Splitter(Post post) {
            text = post.text();
            regions = post.body().regions();
            references = post.body().references();
        }

        void split(Span stretch) {
            int start = -1;
            int end = -1;
            int line = stretch.start();
            while (line < stretch.end()) {
                int lf = text.indexOf('\n', line);
                int next = lf < 0 || lf >= stretch.end() ? stretch.end() : lf + 1;
                int first = line;
                while (first < next && Character.isWhitespace(text.charAt(first))) {
                    first++;
                }
                if (first == next) {
                    add(start, end);
                    start = -1;
                } else {
                    start = start < 0 ? first : start;
                    end = next;
                }
                line = next;
            }
            add(start, end);
        }

        private void add(int start, int end) {
            if (start < 0) {
                return;
            }
            int last = end;
            while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
                last--;
            }
            Span span = new Span(start, last);
            if (!isCode(span)) {
                found.add(new Paragraph(span, inside(span), hasCode(span)));
            }
        }

        private boolean isCode(Span span) {
            while (region < regions.size() && regions.get(region).span().end() <= span.start()) {
                region++;
            }
            for (int i = region; i < regions.size(); i++) {
                Region next = regions.get(i);
                if (next.span().start() >= span.end()) {
                    return false;
                }
                boolean isAtEdge =
                        next.span().start() <= span.start() || next.span().end() >= span.end();
                if (next.kind() == Region.Kind.CODE && isAtEdge) {
                    return true;
                }
            }
            return false;
        }

        /** Asked after {@link #isCode}, which has passed the regions before {@code span}. */
        private boolean hasCode(Span span) {
            for (int i = region; i < regions.size(); i++) {
                Region next = regions.get(i);
                if (next.span().start() >= span.end()) {
                    return false;
                }
                if (next.kind() == Region.Kind.CODE) {
                    return true;
                }
            }
            return false;
        }

        private List<Reference> inside(Span span) {
            while (reference < references.size()
                    && references.get(reference).address().start() < span.start()) {
                reference++;
            }
            List<Reference> inside = new ArrayList<>();
            for (int i = reference; i < references.size(); i++) {
                Reference next = references.get(i);
                if (next.address().start() >= span.end()) {
                    break;
                }
                inside.add(next);
            }
            return inside;
        }
    }
}
