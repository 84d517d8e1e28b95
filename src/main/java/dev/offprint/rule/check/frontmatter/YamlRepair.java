package dev.offprint.rule.check.frontmatter;

import dev.offprint.text.Edit;
import dev.offprint.text.LineIndex;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlReader;
import dev.offprint.yaml.YamlSyntaxException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a block of {@code key: value} lines readable, line by line: {@link YamlLineRepair} says how
 * a line could have been meant, and the parser says whether that was it. A repair stands only when
 * all of the block then reads as keys and values.
 */
final class YamlRepair {
    private static final int MAX_LINES = 20;

    /** How many characters may be parsed in all, so that a long block does not take long to try. */
    private static final int BUDGET = 8_000_000;

    /** Where a parser stopped, and where the quote or bracket opens that it was inside of. */
    private record Fault(int stop, int begin) {}

    private YamlRepair() {}

    /** The edits that make the YAML in {@code content} readable; empty when none are certain. */
    static Optional<List<Edit>> of(String text, Span content) {
        String block = content.of(text);
        String repaired = block;
        if (block.length() > YamlReader.MAX_LENGTH) {
            return Optional.empty();
        }
        for (int i = 0; i < MAX_LINES; i++) {
            Fault fault = fault(repaired);
            if (fault == null) {
                return i == 0 ? Optional.empty() : Optional.of(edits(block, repaired, content));
            }
            String next = repairLine(repaired, fault);
            if (next == null) {
                return Optional.empty();
            }
            repaired = next;
        }
        return Optional.empty();
    }

    /** Where {@code block} stops being a YAML mapping; null when it is one. */
    private static @Nullable Fault fault(String block) {
        try {
            Optional<YamlNode> root = YamlReader.read(block);
            return root.isPresent() && root.get() instanceof Mapping ? null : new Fault(0, 0);
        } catch (YamlSyntaxException e) {
            return new Fault(e.span().start(), e.context().orElse(e.span()).start());
        }
    }

    /** The block with a line near {@code fault} repaired; null when no repair gets past it. */
    private static @Nullable String repairLine(String block, Fault fault) {
        LineIndex lines = new LineIndex(block);
        int tries = BUDGET / MAX_LINES / Math.max(1, block.length());
        int line = lines.position(Math.min(fault.stop(), block.length())).line();
        Set<Integer> candidates = new LinkedHashSet<>();
        candidates.add(line);
        candidates.add(Math.max(1, line - 1));
        candidates.add(lines.position(Math.min(fault.begin(), block.length())).line());
        // A quote that lacks its twin ends where the next one opens, maybe many lines below.
        for (int above = line - 1; above >= Math.max(1, line - MAX_LINES); above--) {
            if (YamlLineRepair.opensQuote(lines.line(above).of(block))) {
                candidates.add(above);
            }
        }
        for (int candidate : candidates) {
            Span span = lines.line(candidate);
            String old = span.of(block);
            String body = old.stripTrailing();
            String end = old.substring(body.length());
            for (String reading : YamlLineRepair.readings(body)) {
                if (tries-- <= 0) {
                    return null;
                }
                String changed = Edit.apply(block, List.of(new Edit(span, reading + end)));
                Fault next = fault(changed);
                if (next == null || next.stop() > span.start() + reading.length()) {
                    return changed;
                }
            }
        }
        return null;
    }

    /** One edit for each line that differs; a repair keeps the number of lines. */
    private static List<Edit> edits(String before, String after, Span content) {
        LineIndex old = new LineIndex(before);
        LineIndex changed = new LineIndex(after);
        List<Edit> edits = new ArrayList<>();
        for (int line = 1; line <= old.lineCount(); line++) {
            Span span = old.line(line);
            String text = changed.line(line).of(after);
            if (!text.equals(span.of(before))) {
                int start = content.start() + span.start();
                edits.add(new Edit(new Span(start, start + span.length()), text));
            }
        }
        return edits;
    }
}
