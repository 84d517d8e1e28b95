package dev.offprint.cli.option;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.UsageException;
import dev.offprint.input.FileKind;
import dev.offprint.run.Failure;
import dev.offprint.run.lint.FileResult;
import dev.offprint.run.select.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What stands in folders and is no post. It is counted by kind, for one line at the end of a run; a
 * file that was named itself is not here, but trouble.
 */
public final class PassedOver {
    /** More kinds than these are counted as others: it is one line. */
    private static final int MOST_KINDS = 8;

    private final Set<Path> named = new HashSet<>();
    private final Map<String, Group> groups = new HashMap<>();

    /**
     * Files that are called the same.
     *
     * @param first one whose name says that it is a post; null when there is none
     */
    private record Group(FileKind kind, int count, @Nullable String first) {}

    /** What {@code selection} found that is no post by its name. */
    public static PassedOver of(Selection selection) {
        PassedOver others = new PassedOver();
        others.add(selection);
        return others;
    }

    /** Adds what {@code selection} found that is no post by its name. */
    public void add(Selection selection) {
        named.addAll(selection.named());
        selection.others().forEach((kind, count) -> add(kind, count, null));
    }

    /** Gives {@code consumer} the results without what is passed over. */
    public Consumer<FileResult> before(Consumer<FileResult> consumer) {
        return result -> {
            boolean isPassed =
                    result instanceof FileResult.Failed failed
                            && takes(Path.of(failed.name()), failed.failure());
            if (!isPassed) {
                consumer.accept(result);
            }
        };
    }

    /** Takes note of a file, if all that is wrong is that a folder holds it and it is no post. */
    public boolean takes(Path file, Failure failure) {
        boolean isOther = failure.kind().filter(kind -> !kind.isUnsure()).isPresent();
        if (!isOther || named.contains(file)) {
            return false;
        }
        add(failure.kind().orElseThrow(), 1, file.toString());
        return true;
    }

    private void add(FileKind kind, int count, @Nullable String first) {
        Group known = groups.getOrDefault(kind.noun(), new Group(kind, 0, first));
        String name = known.first() == null ? first : known.first();
        groups.put(kind.noun(), new Group(kind, known.count() + count, name));
    }

    /** Tells the user what was passed over, if anything was. */
    public void tell(Terminal terminal) {
        if (!groups.isEmpty()) {
            terminal.say(text());
        }
    }

    /** What to say when there is nothing else. */
    public UsageException nothing() {
        String passed = groups.isEmpty() ? "" : "; " + text();
        return new UsageException(
                "no posts found (files ending in .md, .markdown, .html …)" + passed);
    }

    /** What was passed over, as "passed over 3 pictures"; empty when nothing was. */
    public String text() {
        List<Group> sorted = new ArrayList<>(groups.values());
        sorted.removeIf(group -> group.kind() == FileKind.OTHER);
        sorted.sort(
                Comparator.comparing((Group group) -> group.first() == null)
                        .thenComparing(group -> !group.kind().holdsPosts())
                        .thenComparing(Group::count, Comparator.reverseOrder())
                        .thenComparing(group -> group.kind().noun()));
        Group none = new Group(FileKind.OTHER, 0, null);
        int rest = groups.getOrDefault(FileKind.OTHER.noun(), none).count();
        List<String> parts = new ArrayList<>();
        for (Group group : sorted) {
            if (parts.size() < MOST_KINDS) {
                parts.add(text(group));
            } else {
                rest += group.count();
            }
        }
        if (rest > 0) {
            parts.add(text(new Group(FileKind.OTHER, rest, null)));
        }
        int opened =
                groups.values().stream()
                        .filter(group -> group.kind().isOpened() && group.first() == null)
                        .mapToInt(Group::count)
                        .sum();
        String hint =
                opened == 0
                        ? ""
                        : "; name "
                                + (opened == 1 ? "it" : "them")
                                + " to have what is in "
                                + (opened == 1 ? "it" : "them");
        return parts.isEmpty() ? "" : "passed over " + String.join(", ", parts) + hint;
    }

    private static String text(Group group) {
        FileKind kind = group.kind();
        String noun = group.count() == 1 ? kind.noun() : kind.nouns();
        String where =
                group.first() == null
                        ? ""
                        : " (" + group.first() + (group.count() > 1 ? " …)" : ")");
        return group.count() + " " + noun + where;
    }
}
