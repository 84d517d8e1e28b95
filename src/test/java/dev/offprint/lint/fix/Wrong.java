package dev.offprint.lint.fix;

import dev.offprint.post.Post;
import dev.offprint.rule.Guard;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Fix.Wording;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a rule of a test says is wrong with posts that hold a stretch of text, the first of its
 * kind; {@code |} at the end of a stretch is the place behind it.
 *
 * @param message {@code m} where it does not matter
 * @param where what must be so of the text of a post
 * @param fix what becomes of it, of which the edits do not count
 * @param edits stretches, each with what shall stand there; none where nothing repairs it
 */
record Wrong(
        String found, String message, Predicate<String> where, Fix fix, List<List<String>> edits)
        implements PostCheck {
    private static final List<Edit> NONE_YET = List.of(Edit.delete(Span.at(0)));
    private static final Fix REMOVING = Fix.removing(Safety.SAFE, NONE_YET.get(0));

    /** That there is such a stretch at all. */
    Wrong(String found) {
        this(found, "m", text -> true, REMOVING, List.of());
    }

    /** Which a removal of stretches makes good. */
    Wrong taking(String... stretches) {
        List<List<String>> taken = new ArrayList<>();
        for (String stretch : stretches) {
            taken.add(List.of(stretch, ""));
        }
        return new Wrong(found, message, where, REMOVING, taken);
    }

    /**
     * Which is made good by writing what comes second in the place of what comes first, and so on.
     */
    Wrong writing(String... stretches) {
        List<List<String>> written = new ArrayList<>();
        for (int i = 0; i < stretches.length; i += 2) {
            written.add(List.of(stretches[i], stretches[i + 1]));
        }
        return new Wrong(found, message, where, Fix.replacing(Safety.SAFE, NONE_YET), written);
    }

    /** The same, of which the fix says that about words. */
    Wrong wording(Wording wording, String instead) {
        return with(new Fix(fix.safety(), NONE_YET, fix.removes(), wording, fix.fields(), instead));
    }

    /** The same with a fix of these fields. */
    Wrong inFields(String... fields) {
        return with(Fix.ofFields(fix.safety(), NONE_YET, Set.of(fields)));
    }

    /** The same with a fix for which one must ask. */
    Wrong unsafely() {
        return with(fix.as(Safety.UNSAFE));
    }

    private Wrong with(Fix other) {
        return new Wrong(found, message, where, other, edits);
    }

    Wrong saying(String said) {
        return new Wrong(found, said, where, fix, edits);
    }

    /** The same, of posts that have another stretch as well. */
    Wrong beside(String other) {
        return new Wrong(found, message, where.and(text -> text.contains(other)), fix, edits);
    }

    /** The same, of posts that do not have another stretch. */
    Wrong without(String other) {
        return new Wrong(found, message, where.and(text -> !text.contains(other)), fix, edits);
    }

    Rule by(String rule) {
        return by(rule, Severity.WARNING);
    }

    Rule by(String rule, Severity severity) {
        return rule(rule, severity, Subject.ANY, this);
    }

    /** A rule that looks for each of {@code checks}, in a category of its own. */
    static Rule rule(String id, Severity severity, Subject about, PostCheck... checks) {
        List<Matcher> matchers = new ArrayList<>();
        for (PostCheck check : checks) {
            matchers.add(new Matcher.OnPost(check));
        }
        return new Rule(
                id,
                id,
                about,
                "summary",
                "message",
                severity,
                List.of(),
                matchers,
                new Repair.None(),
                Safety.SAFE,
                Guard.DEFAULT);
    }

    @Override
    public void check(Post post, Consumer<Match> matches) {
        Span span = place(found, post.text());
        if (span == null || !where.test(post.text())) {
            return;
        }
        List<Edit> made = new ArrayList<>();
        for (List<String> edit : edits) {
            Span place = place(edit.get(0), post.text());
            if (place != null) {
                made.add(new Edit(place, edit.get(1)));
            }
        }
        matches.accept(new Match(span, message, made.isEmpty() ? null : fix.withEdits(made)));
    }

    private static @Nullable Span place(String stretch, String text) {
        boolean isBehind = stretch.endsWith("|");
        String sought = isBehind ? stretch.substring(0, stretch.length() - 1) : stretch;
        int at = text.indexOf(sought);
        if (at < 0) {
            return null;
        }
        return isBehind ? Span.at(at + sought.length()) : new Span(at, at + sought.length());
    }
}
