package dev.offprint.rule.check.site;

import dev.offprint.evidence.PostEvidence;
import dev.offprint.post.Post;
import dev.offprint.rule.check.EvidenceCheck;
import dev.offprint.rule.check.Excerpt;
import dev.offprint.rule.check.Match;
import dev.offprint.text.Span;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Markdown links by name whose name is never defined, so that a reader sees the brackets. */
final class UndefinedReference implements EvidenceCheck {
    /** Compiled when the first post needs them. */
    private static final class Patterns {
        /** Text in brackets may go on in the next line, but not beyond a blank one. */
        private static final String WITHIN = "(?:[^\\[\\]\\n]|\\n(?![ \\t>]*(?:\\n|$)))";

        /**
         * {@code [text][name]}; a word before it makes it an expression such as {@code m[i][j]}.
         */
        static final Pattern USE =
                Pattern.compile(
                        "(?<![\\w\\])!\\\\])\\[("
                                + WITHIN
                                + "{2,300})(?<!\\\\)\\]\\[("
                                + WITHIN
                                + "{0,200})(?<!\\\\)\\](?![\\[(:])");

        static final Pattern DEFINITION =
                Pattern.compile("(?m)^[ \\t>]{0,12}\\[(" + WITHIN + "{1,300})\\]:");
    }

    @Override
    public void check(Post post, PostEvidence evidence, Consumer<Match> found) {
        if (!post.text().contains("][") || !post.body().holdsMarkdown()) {
            return;
        }
        @Nullable Set<String> defined = null;
        for (Span span : evidence.prose()) {
            if (!post.body().isMarkdown(span.start())) {
                continue;
            }
            Matcher use = Patterns.USE.matcher(span.of(post.text()));
            while (use.find()) {
                String label = use.group(2).isBlank() ? use.group(1) : use.group(2);
                defined = defined == null ? defined(post) : defined;
                if (isName(label) && !defined.contains(key(label))) {
                    int start = span.start() + use.start();
                    found.accept(
                            Match.of(
                                    new Span(start, span.start() + use.end()),
                                    "link "
                                            + Excerpt.quoted(use.group())
                                            + " has no definition of its name"));
                }
            }
        }
    }

    /** A number in brackets may be a quotation's or a formula's. */
    private static boolean isName(String label) {
        return label.length() > 1
                && !label.startsWith("^")
                && label.codePoints().anyMatch(Character::isLetter);
    }

    private static Set<String> defined(Post post) {
        Set<String> defined = new HashSet<>();
        Matcher matcher = Patterns.DEFINITION.matcher(post.text());
        while (matcher.find()) {
            defined.add(key(matcher.group(1)));
        }
        return defined;
    }

    private static String key(String label) {
        // In a quotation a line begins with its sign.
        return label.replaceAll("\\n[ \\t]*>", " ")
                .strip()
                .replaceAll("\\s+", " ")
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT);
    }
}
