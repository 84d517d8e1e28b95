package dev.offprint.cli;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * What the program made of a piece of gold, held against its labels. Lines are compared by their
 * letters and digits.
 */
final class GoldOutput {
    private static final Pattern SIGNS =
            Pattern.compile("^\\s*(?:(?:[-*+•>#]+|\\d+[.)]|\\[[^\\]]{0,3}\\])\\s+)+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final int SHOWN = 90;

    private final Gold gold;
    private final Map<?, ?> fields;
    private final List<String> faults = new ArrayList<>();
    private final List<String> kept = new ArrayList<>();
    private int lost;

    /**
     * @param text what {@code --to text} wrote
     * @param markdown what {@code --to markdown} wrote
     */
    GoldOutput(Gold gold, String text, String markdown) {
        this.gold = gold;
        fields = fields(markdown);
        compareFields();
        compareLines(body(text));
    }

    private static Map<?, ?> fields(String markdown) {
        String[] parts = markdown.split("(?m)^---$", 3);
        Object read =
                parts.length < 3
                        ? null
                        : new Load(LoadSettings.builder().build()).loadFromString(parts[1]);
        return read instanceof Map<?, ?> map ? map : Map.of();
    }

    private String field(String name) {
        // Clippers call it so.
        String other = name.equals("date") ? "published" : name;
        Object value = fields.containsKey(name) ? fields.get(name) : fields.get(other);
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).collect(Collectors.joining(", "))
                : Objects.toString(value, "");
    }

    private void compareFields() {
        for (String name : List.of("title", "author", "date")) {
            for (String label : gold.label(name)) {
                boolean right =
                        name.equals("date")
                                ? field(name).startsWith(label)
                                : words(field(name)).equals(words(label));
                if (!right) {
                    faults.add(name + " " + quoted(field(name)));
                }
            }
        }
    }

    /** The lines below the head, in which a writer of text repeats what is known of the post. */
    private List<String> body(String text) {
        List<String> lines = text.lines().filter(line -> !words(line).isEmpty()).toList();
        int start = 0;
        Stream<String> by =
                Stream.of("author", "date").map(this::field).filter(value -> !value.isEmpty());
        Stream<String> head =
                Stream.concat(
                        Stream.of(field("title"), by.collect(Collectors.joining(" · "))),
                        Stream.of("source", "from", "url", "link", "source_url").map(this::field));
        for (String said : head.map(GoldOutput::words).toList()) {
            if (!said.isEmpty() && start < lines.size() && said.equals(words(lines.get(start)))) {
                start++;
            }
        }
        return lines.subList(start, lines.size());
    }

    private void compareLines(List<String> lines) {
        List<String> wanted = gold.label("wanted");
        Patch<String> patch =
                DiffUtils.diff(
                        wanted.stream().map(GoldOutput::words).toList(),
                        lines.stream().map(GoldOutput::words).toList());
        List<String> missing = new ArrayList<>();
        List<String> besides = new ArrayList<>();
        for (AbstractDelta<String> delta : patch.getDeltas()) {
            int from = delta.getSource().getPosition();
            missing.addAll(wanted.subList(from, from + delta.getSource().size()));
            int to = delta.getTarget().getPosition();
            besides.addAll(lines.subList(to, to + delta.getTarget().size()));
        }
        String there = besides.stream().map(GoldOutput::words).collect(Collectors.joining("\n"));
        for (String line : missing) {
            boolean displaced = there.contains(words(line));
            lost += displaced ? 0 : 1;
            faults.add((displaced ? "displaced " : "lost ") + quoted(line));
        }
        List<String> known =
                Stream.concat(missing.stream(), gold.label("either").stream())
                        .map(GoldOutput::words)
                        .sorted(Comparator.comparing(String::length).reversed())
                        .toList();
        for (String line : besides) {
            String left = words(line);
            for (String phrase : known) {
                left = left.replace(phrase, "");
            }
            if (!left.isEmpty()) {
                kept.add(words(line));
                faults.add("kept " + quoted(line));
            }
        }
    }

    /** What is wrong with it, a line each; empty where all is as its labels say. */
    List<String> faults() {
        return faults;
    }

    /** How many of the wanted lines are nowhere in it. */
    int lost() {
        return lost;
    }

    /** How many of the unwanted phrases are not in it. */
    long gone() {
        return gold.label("unwanted").stream()
                .map(GoldOutput::words)
                .filter(phrase -> kept.stream().noneMatch(line -> line.contains(phrase)))
                .count();
    }

    private static String words(String line) {
        String plain = SIGNS.matcher(line).replaceFirst("");
        return NO_WORD.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }

    private static String quoted(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return '"' + (line.length() > SHOWN ? line.substring(0, SHOWN) + "…" : line) + '"';
    }
}
