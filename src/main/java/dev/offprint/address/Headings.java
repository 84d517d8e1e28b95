package dev.offprint.address;

import dev.offprint.post.HeadingForms;
import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.text.Span;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The headings of a Markdown text by their letters and digits alone, because every generator makes
 * ids of them in its own way; and the ids that attribute lists give.
 */
final class Headings {
    /** No heading is longer, and patterns stay cheap. */
    private static final int LONGEST = 1000;

    private static final Pattern ATTRIBUTE_ID =
            Pattern.compile("\\{:?[^}{]*?#([^\\s}#]+)[^}{]*\\}");
    private static final Pattern LINK =
            Pattern.compile("!?\\[([^\\]\\[]*)\\](?:\\([^()]*\\)|\\[[^\\]\\[]*\\])");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");

    /** What names a block of a vault, at its end (Obsidian's help, "Link to a block"). */
    private static final Pattern BLOCK = Pattern.compile("(?:^|\\s)\\^([A-Za-z0-9-]+)$");

    private final Set<String> plain = new HashSet<>();
    private final Set<String> ids = new HashSet<>();
    private final Set<String> blocks = new HashSet<>();
    private boolean hasNotes;

    static Headings of(Post post) {
        Headings headings = new Headings();
        String before = "";
        for (String line : (Iterable<String>) withoutCode(post).lines()::iterator) {
            headings.line(line, before);
            before = line;
        }
        return headings;
    }

    /** Whether a heading could have been given this id, letters and digits only. */
    boolean has(String id) {
        return plain.contains(id);
    }

    boolean hasId(String id) {
        return ids.contains(id);
    }

    /** Whether a block of a vault is called so. */
    boolean hasBlock(String name) {
        return blocks.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether there are footnotes, to which generators give ids. */
    boolean hasNotes() {
        return hasNotes;
    }

    /** Adds the words of a heading in all forms that generators make of them. */
    void add(String words) {
        plain.addAll(HeadingForms.of(words));
    }

    private void line(String line, String before) {
        if (line.length() > LONGEST) {
            return;
        }
        hasNotes |= line.contains("[^");
        if (line.indexOf('{') >= 0) {
            Matcher matcher = ATTRIBUTE_ID.matcher(line);
            while (matcher.find()) {
                ids.add(matcher.group(1));
            }
        }
        String bare = line.strip();
        while (bare.startsWith(">")) {
            bare = bare.substring(1).strip();
        }
        if (bare.indexOf('^') >= 0) {
            Matcher block = BLOCK.matcher(bare);
            if (block.find()) {
                blocks.add(block.group(1).toLowerCase(Locale.ROOT));
            }
        }
        if (bare.startsWith("#")) {
            addLine(bare);
        } else if (isUnderline(bare) && !before.isBlank() && before.length() <= LONGEST) {
            addLine(before);
        }
    }

    private void addLine(String line) {
        String words = line.indexOf('{') < 0 ? line : ATTRIBUTE_ID.matcher(line).replaceAll("");
        add(words);
        boolean isMarked = words.indexOf('[') >= 0 || words.indexOf('<') >= 0;
        if (isMarked) {
            add(TAG.matcher(LINK.matcher(words).replaceAll("$1")).replaceAll(""));
        }
    }

    private static boolean isUnderline(String line) {
        if (line.isEmpty() || (line.charAt(0) != '=' && line.charAt(0) != '-')) {
            return false;
        }
        for (int i = 1; i < line.length(); i++) {
            if (line.charAt(i) != line.charAt(0)) {
                return false;
            }
        }
        return true;
    }

    /** The Markdown of a post without blocks of code. */
    private static String withoutCode(Post post) {
        StringBuilder text = new StringBuilder(post.text().length());
        List<Region> regions = post.body().regions();
        int next = 0;
        for (Stretch stretch : post.body().stretches()) {
            Span lines = stretch.span();
            int at = lines.start();
            while (next < regions.size() && regions.get(next).span().start() < lines.end()) {
                Span span = regions.get(next).span();
                boolean isBlock =
                        regions.get(next).kind() == Region.Kind.CODE
                                && span.of(post.text()).indexOf('\n') >= 0;
                if (stretch.isMarkdown() && isBlock && span.start() >= at) {
                    text.append(post.text(), at, span.start()).append("\n\n");
                    at = Math.min(span.end(), lines.end());
                }
                next++;
            }
            if (stretch.isMarkdown()) {
                text.append(post.text(), at, lines.end());
            }
            text.append('\n');
        }
        return text.toString();
    }
}
