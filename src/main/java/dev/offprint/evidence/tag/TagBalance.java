package dev.offprint.evidence.tag;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tags of a body have no partner, or one on the wrong side of another's.
 *
 * @param unclosed start tags that nothing closes and that need closing
 * @param crossed start tags whose element is closed after the one around it
 * @param stray end tags that close nothing
 * @param nested start tags of links inside a link
 */
public record TagBalance(List<Tag> unclosed, List<Tag> crossed, List<Tag> stray, List<Tag> nested) {
    private static final Set<String> VOID =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "keygen", "link",
                    "meta", "param", "source", "track", "wbr");

    /** Elements that another tag may close (HTML standard, section 13.1.2.4). */
    private static final Set<String> OPTIONAL_END =
            Set.of(
                    "body",
                    "caption",
                    "colgroup",
                    "dd",
                    "dt",
                    "head",
                    "html",
                    "li",
                    "optgroup",
                    "option",
                    "p",
                    "rb",
                    "rp",
                    "rt",
                    "rtc",
                    "tbody",
                    "td",
                    "tfoot",
                    "th",
                    "thead",
                    "tr");

    /** The balance of the tags of a body, in order. */
    public static TagBalance of(List<Tag> tags) {
        TagBalance balance =
                new TagBalance(
                        new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Deque<Tag> open = new ArrayDeque<>();
        Map<String, Integer> counts = new HashMap<>();
        Map<String, Deque<Tag>> passed = new HashMap<>();
        for (Tag tag : tags) {
            if (tag.isEnd()) {
                balance.close(tag, open, counts, passed);
            } else if (!VOID.contains(tag.name()) && !tag.isSelfClosed()) {
                boolean isInLink = tag.name().equals("a") && counts.getOrDefault("a", 0) > 0;
                if (isInLink) {
                    balance.nested.add(tag);
                }
                open.push(tag);
                counts.merge(tag.name(), 1, Integer::sum);
            }
        }
        for (Deque<Tag> left : passed.values()) {
            balance.unclosed.addAll(left);
        }
        for (Tag left : open) {
            balance.unclosed.add(left);
        }
        balance.unclosed.removeIf(tag -> OPTIONAL_END.contains(tag.name()));
        balance.unclosed.sort(Comparator.comparing(Tag::span));
        return balance;
    }

    private void close(
            Tag end, Deque<Tag> open, Map<String, Integer> counts, Map<String, Deque<Tag>> passed) {
        if (counts.getOrDefault(end.name(), 0) == 0) {
            Deque<Tag> candidates = passed.get(end.name());
            if (candidates != null && !candidates.isEmpty()) {
                Tag start = candidates.pop();
                if (!OPTIONAL_END.contains(end.name())) {
                    crossed.add(start);
                }
            } else if (!VOID.contains(end.name())) {
                stray.add(end);
            }
            return;
        }
        while (true) {
            Tag top = open.pop();
            counts.merge(top.name(), -1, Integer::sum);
            if (top.name().equals(end.name())) {
                return;
            }
            passed.computeIfAbsent(top.name(), name -> new ArrayDeque<>()).push(top);
        }
    }
}
