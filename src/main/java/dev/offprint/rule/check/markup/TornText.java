package dev.offprint.rule.check.markup;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.evidence.tag.Tag;
import dev.offprint.post.Post;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.WhiteSpace;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Sentences that a pretty-printer tore apart: it put inline tags on lines of their own, and each
 * line end shows as a gap. Where a line break and tags of one direction are all that stands between
 * two characters that no space divides, the white space goes: in Chinese and Japanese anywhere
 * (compare CSS Text 3, section 4.1.3, segment break transformation), elsewhere after an opening
 * bracket and before the mark that ends what the tag held.
 */
final class TornText implements EvidenceCheck {
    private static final Set<String> INLINE =
            Set.of(
                    "a", "b", "cite", "del", "em", "font", "i", "ins", "mark", "q", "s", "small",
                    "span", "strike", "strong", "sub", "sup", "u");

    private static final String OPENING = "([\u201C\u2018";
    private static final String CLOSING = ")],.\u201D\u2019";

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (evidence.tags().isEmpty()) {
            return;
        }
        List<Edit> edits = new ArrayList<>();
        int gaps = 0;
        Span first = null;
        Gap gap = new Gap(post, evidence.tags());
        int last = -1;
        char[] text = post.text().toCharArray();
        for (Span visible : evidence.prose()) {
            for (int at = visible.start(); at < visible.end(); at++) {
                char c = text[at];
                if (WhiteSpace.is(c)) {
                    continue;
                }
                boolean isTorn =
                        last >= 0
                                && at - last > 2
                                && isPair(post.text(), last, at)
                                && gap.isTorn(last + 1, at);
                if (isTorn && isOneWord(post.text(), last, at, gap.isEnd())) {
                    edits.addAll(gap.closing(last + 1, at));
                    first = first == null ? new Span(last, at + 1) : first;
                    gaps++;
                }
                last = at;
            }
        }
        if (first != null) {
            String message =
                    "a line break around an inline tag shows as a gap inside a sentence"
                            + (gaps > 1 ? " (in " + gaps + " places)" : "");
            found.accept(Match.of(first, message, Fix.rewriting(Safety.SAFE, edits)));
        }
    }

    /** Whether no space may stand between the characters, seen by themselves. */
    private static boolean isPair(String text, int last, int at) {
        char before = text.charAt(last);
        char after = text.charAt(at);
        return (isWide(before) && isWide(after))
                || OPENING.indexOf(before) >= 0
                || CLOSING.indexOf(after) >= 0;
    }

    /** Whether the tags between make a mark belong to what it stands beside. */
    private static boolean isOneWord(String text, int last, int at, boolean isEnd) {
        char before = text.charAt(last);
        char after = text.charAt(at);
        if (isWide(before) && isWide(after)) {
            return true;
        }
        char behind = at + 1 < text.length() ? text.charAt(at + 1) : '\n';
        char ahead = last > 0 ? text.charAt(last - 1) : '\n';
        if (isEnd) {
            return switch (after) {
                case ')', ']' -> true;
                // These open a quotation in some languages, and between others they close one.
                case '\u201D', '\u2019' -> isWide(behind) || isWide(before);
                case ',', '.' -> WhiteSpace.is(behind) || behind == '<';
                default -> false;
            };
        }
        return switch (before) {
            case '(', '[' -> true;
            case '\u201C', '\u2018' -> isWide(ahead) || isWide(after);
            default -> false;
        };
    }

    /** Whether {@code c} belongs to a script that puts no spaces between words. */
    private static boolean isWide(char c) {
        return (c >= '\u2E80' && c <= '\u9FFF' && c != '\u3000')
                || (c >= '\uF900' && c <= '\uFAFF')
                || (c >= '\uFF01' && c <= '\uFF60');
    }

    /** What stands between two visible characters; asked in order of place. */
    private static final class Gap {
        private final Post post;
        private final List<Tag> tags;
        private int nextTag;
        private int nextStretch;

        Gap(Post post, List<Tag> tags) {
            this.post = post;
            this.tags = tags;
        }

        boolean isTorn(int from, int to) {
            while (nextTag < tags.size() && tags.get(nextTag).span().start() < from) {
                nextTag++;
            }
            boolean hasBreak = false;
            int at = from;
            int i = nextTag;
            while (at < to) {
                boolean isTag = i < tags.size() && tags.get(i).span().start() == at;
                if (isTag) {
                    Tag tag = tags.get(i);
                    boolean isTearing =
                            INLINE.contains(tag.name())
                                    && tag.isEnd() == tags.get(nextTag).isEnd()
                                    && !isLabelled(tag);
                    if (!isTearing) {
                        return false;
                    }
                    at = tag.span().end();
                    i++;
                } else if (WhiteSpace.is(post.text().charAt(at))) {
                    hasBreak |= post.text().charAt(at) == '\n';
                    at++;
                } else {
                    return false;
                }
            }
            return hasBreak && i > nextTag && isHtml(from);
        }

        /** A span with a name may be a label that stands apart on purpose. */
        private static boolean isLabelled(Tag tag) {
            if (tag.name().equals("span")) {
                for (Tag.Attribute attribute : tag.attributes()) {
                    if (attribute.name().equals("class") || attribute.name().equals("id")) {
                        return true;
                    }
                }
            }
            return false;
        }

        private boolean isHtml(int offset) {
            List<Stretch> stretches = post.body().stretches();
            while (nextStretch < stretches.size()
                    && stretches.get(nextStretch).span().end() <= offset) {
                nextStretch++;
            }
            return nextStretch < stretches.size() && !stretches.get(nextStretch).isMarkdown();
        }

        /** Whether the tags of the gap last asked about end something. */
        boolean isEnd() {
            return tags.get(nextTag).isEnd();
        }

        List<Edit> closing(int from, int to) {
            List<Edit> edits = new ArrayList<>();
            int at = from;
            for (int i = nextTag; at < to; i++) {
                boolean isMore = i < tags.size() && tags.get(i).span().start() < to;
                int stop = isMore ? tags.get(i).span().start() : to;
                if (stop > at) {
                    edits.add(Edit.delete(new Span(at, stop)));
                }
                at = isMore ? tags.get(i).span().end() : to;
            }
            return edits;
        }
    }
}
