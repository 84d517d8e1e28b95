package dev.offprint.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.file.WritableFile;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.web.LinkResult.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Remembers answers in a file, one a line: time, state, address, reason, new address, archived
 * copy, parted by tabs. Nobody's "unknown" is remembered. Safe for use by several threads.
 */
public final class LinkCache {
    private static final String FIRST_LINE = "offprint links 1";

    private record Entry(Instant time, LinkResult result) {}

    private final Path file;
    private final Duration age;
    private final Instant now;
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private volatile boolean isChanged;
    private boolean isForeign;

    /**
     * The cache in {@code file}, which need not exist; what is older than {@code age} is forgotten.
     */
    public LinkCache(Path file, Duration age, Instant now) {
        this.file = file;
        this.age = age;
        this.now = now;
        read();
    }

    Optional<LinkResult> find(String key) {
        return Optional.ofNullable(entries.get(key)).map(Entry::result);
    }

    void put(String key, LinkResult result) {
        if (result.state() != State.UNKNOWN) {
            entries.put(key, new Entry(now, result));
            isChanged = true;
        }
    }

    private void read() {
        if (!Files.isRegularFile(file)) {
            return;
        }
        try {
            read(OrdinaryFile.text(file));
        } catch (IOException unreadable) {
            // Then everything is asked anew, and what is there is left to its owner.
            isForeign = true;
        }
    }

    private void read(String text) {
        List<String> lines = text.lines().toList();
        isForeign = !text.isBlank() && !lines.get(0).equals(FIRST_LINE);
        if (!isForeign) {
            lines.stream().skip(1).forEach(line -> entry(line.split("\t", -1)));
        }
    }

    private void entry(String[] cells) {
        try {
            Instant time = Instant.ofEpochSecond(Long.parseLong(cells[0]));
            boolean isFresh = !time.plus(age).isBefore(now) && !time.isAfter(now.plusSeconds(60));
            if (isFresh && cells.length == 6) {
                State state = State.valueOf(cells[1]);
                LinkResult result =
                        new LinkResult(state, cells[3], optional(cells[4]), optional(cells[5]));
                entries.merge(
                        cells[2],
                        new Entry(time, result),
                        (known, other) -> known.time().isBefore(other.time()) ? other : known);
            }
        } catch (IllegalArgumentException | DateTimeException damaged) {
            // A damaged line is one answer less.
        }
    }

    private static Optional<String> optional(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    /**
     * Writes the file in one step, when there is something new.
     *
     * @throws IOException when it cannot be written, or holds something else than answers
     */
    public synchronized void save() throws IOException {
        if (!isChanged) {
            return;
        }
        isChanged = false;
        checkOwn();
        WritableFile.named(file)
                .update(
                        held -> {
                            // Another run may have learned something too.
                            read(new String(held, UTF_8));
                            checkOwn();
                            StringBuilder text = new StringBuilder(FIRST_LINE).append('\n');
                            entries.forEach((key, entry) -> append(text, key, entry));
                            return text.toString().getBytes(UTF_8);
                        });
    }

    private void checkOwn() throws IOException {
        if (isForeign) {
            throw new IOException(file + " is no cache of links; left as it is");
        }
    }

    private static void append(StringBuilder text, String key, Entry entry) {
        LinkResult result = entry.result();
        text.append(entry.time().getEpochSecond())
                .append('\t')
                .append(result.state())
                .append('\t')
                .append(cell(key))
                .append('\t')
                .append(cell(result.reason()))
                .append('\t')
                .append(cell(result.moved().orElse("")))
                .append('\t')
                .append(cell(result.archived().orElse("")))
                .append('\n');
    }

    private static String cell(String text) {
        return text.replace('\t', ' ').replace('\n', ' ').replace('\r', ' ');
    }
}
