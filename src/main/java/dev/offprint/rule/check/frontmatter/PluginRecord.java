package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.Post;
import dev.offprint.rule.TextPattern;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.LineEdges;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Fields in which the old system and its plugins kept records for themselves. */
final class PluginRecord implements PostCheck {
    /** What PHP's serialize writes: a list or an object with its length. */
    private static final TextPattern SERIALIZED =
            new TextPattern("^(?:a:\\d+:\\{|O:\\d+:\"\\w+\":\\d+:\\{)");

    private final TextPattern keys;
    private final List<String> holders;

    PluginRecord(Options options) {
        keys = new TextPattern("^(?:" + String.join("|", options.list("keys")) + ")$");
        holders = options.list("holders");
    }

    @Override
    public void check(Post post, Consumer<Match> found) {
        Optional<Mapping> fields = post.frontMatter().fields();
        if (fields.isEmpty()) {
            return;
        }
        List<Entry> records = new ArrayList<>();
        List<Edit> edits = new ArrayList<>();
        Set<String> touched = new HashSet<>();
        for (Entry entry : fields.get().entries()) {
            List<Entry> here = recordsIn(entry);
            List<Edit> removals = removals(post.text(), entry, here);
            // What shares its line with others stays; it cannot go without them.
            if (!removals.isEmpty()) {
                records.addAll(here);
                edits.addAll(removals);
                touched.add(entry.name());
            }
        }
        // A counter alone is a field like any other; among private records it is one of them.
        if (records.stream().anyMatch(PluginRecord::isPrivate)) {
            found.accept(match(records, Fix.ofFields(Safety.UNSAFE, edits, touched)));
        }
    }

    private List<Entry> recordsIn(Entry entry) {
        if (isRecord(entry)) {
            return List.of(entry);
        }
        List<Entry> records = new ArrayList<>();
        if (holders.contains(entry.name()) && entry.value() instanceof Mapping mapping) {
            for (Entry inner : mapping.entries()) {
                if (isRecord(inner)) {
                    records.add(inner);
                }
            }
        }
        return records;
    }

    private boolean isRecord(Entry entry) {
        return keys.finds(entry.name()) || isSerialized(entry);
    }

    private static boolean isPrivate(Entry entry) {
        return entry.name().startsWith("_") || isSerialized(entry);
    }

    private static boolean isSerialized(Entry entry) {
        return entry.value() instanceof Scalar scalar && SERIALIZED.finds(scalar.value());
    }

    private static Match match(List<Entry> records, Fix fix) {
        Entry first = records.get(0);
        int more = records.size() - 1;
        String message =
                "\""
                        + first.name()
                        + "\" is a record of the system that the post comes from"
                        + (more == 0 ? "" : " (and " + more + " more)");
        return Match.of(first.key().span(), message, fix);
    }

    /** Removes the lines of {@code records}; nothing when one of them shares a line. */
    private static List<Edit> removals(String text, Entry holder, List<Entry> records) {
        boolean isAll =
                !records.isEmpty()
                        && holder.value() instanceof Mapping mapping
                        && mapping.entries().size() == records.size();
        List<Edit> removals = new ArrayList<>();
        for (Entry gone : isAll ? List.of(holder) : records) {
            Optional<Span> lines = lines(text, gone);
            if (lines.isEmpty()) {
                return List.of();
            }
            removals.add(Edit.delete(lines.get()));
        }
        return removals;
    }

    /**
     * The lines that are the entry's alone; the mark of a block's end stands after its line feed.
     */
    private static Optional<Span> lines(String text, Entry entry) {
        int end = entry.span().end();
        while (end > entry.span().start() && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new LineEdges(text).ownLines(new Span(entry.span().start(), end));
    }
}
