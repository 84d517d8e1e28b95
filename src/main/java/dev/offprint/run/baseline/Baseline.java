package dev.offprint.run.baseline;

import dev.offprint.file.WritableFile;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.lint.Finding;
import dev.offprint.run.IoProblem;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The findings that a file says are known. Each entry answers for one finding, so a second one with
 * the same text at fault is new. The findings of a post whose file is gone answer for the file that
 * it was renamed to.
 */
public final class Baseline {
    /** What the file is called when nobody says otherwise. */
    public static final String NAME = ".offprint-baseline";

    private final Path folder;
    private final Map<String, List<BaselineEntry>> byPath = new HashMap<>();
    private final List<BaselineEntry> matched = new ArrayList<>();
    private byte[] content = {};
    private @Nullable Map<String, List<BaselineEntry>> ofGoneFiles;
    private final Set<String> lookedAt = new HashSet<>();
    private int size;

    private Baseline(Path file) {
        this.folder = folder(file);
    }

    /**
     * Reads a baseline.
     *
     * @throws BaselineException when there is none, or a line is no entry
     */
    public static Baseline read(Path file) throws BaselineException {
        Baseline baseline = new Baseline(file);
        try {
            String text = OrdinaryFile.text(file);
            baseline.content = text.getBytes(StandardCharsets.UTF_8);
            List<String> lines = text.lines().toList();
            for (int i = 0; i < lines.size(); i++) {
                String line = lines.get(i);
                if (!line.isBlank() && !line.startsWith("#")) {
                    baseline.add(file, i + 1, line);
                }
            }
            return baseline;
        } catch (CharacterCodingException e) {
            throw new BaselineException(file + ":1:1: not encoded as UTF-8");
        } catch (IOException e) {
            throw new BaselineException(file + ": " + IoProblem.of(e));
        }
    }

    /** Whether a file has entries, and nothing but entries. */
    static boolean isOne(Path file) {
        try {
            return read(file).size > 0;
        } catch (BaselineException e) {
            return false;
        }
    }

    private void add(Path file, int number, String line) throws BaselineException {
        try {
            BaselineEntry entry = BaselineEntry.parse(line);
            byPath.computeIfAbsent(entry.path(), path -> new ArrayList<>()).add(entry);
            size++;
        } catch (IllegalArgumentException e) {
            throw new BaselineException(file + ":" + number + ":1: " + e.getMessage());
        }
    }

    /**
     * The findings that are not known.
     *
     * @param path of the post, as the user gave it
     * @param text what the spans of the findings refer to
     */
    public List<Finding> unknown(String path, String text, List<Finding> findings) {
        List<Finding> unknown = new ArrayList<>();
        String name = BaselineWriter.name(folder, path);
        lookedAt.add(name);
        for (Finding finding : findings) {
            String fingerprint = BaselineFingerprint.of(finding, text);
            if (!isTaken(byPath.getOrDefault(name, List.of()), finding, fingerprint)
                    && !isTaken(
                            ofGoneFiles().getOrDefault(fingerprint, List.of()),
                            finding,
                            fingerprint)) {
                unknown.add(finding);
            }
        }
        return unknown;
    }

    private boolean isTaken(List<BaselineEntry> entries, Finding finding, String fingerprint) {
        for (int i = 0; i < entries.size(); i++) {
            BaselineEntry entry = entries.get(i);
            if (entry.fingerprint().equals(fingerprint)
                    && entry.rule().equals(finding.rule().id())) {
                matched.add(entry);
                entries.remove(i);
                return true;
            }
        }
        return false;
    }

    /** Entries whose file is gone, by fingerprint. */
    private Map<String, List<BaselineEntry>> ofGoneFiles() {
        if (ofGoneFiles == null) {
            ofGoneFiles = new HashMap<>();
            for (Map.Entry<String, List<BaselineEntry>> entries : byPath.entrySet()) {
                if (!Files.exists(folder.resolve(entries.getKey()))) {
                    for (BaselineEntry entry : entries.getValue()) {
                        ofGoneFiles
                                .computeIfAbsent(entry.fingerprint(), key -> new ArrayList<>())
                                .add(entry);
                    }
                }
            }
        }
        return ofGoneFiles;
    }

    /** How many entries it has. */
    public int size() {
        return size;
    }

    /** How many findings it knew so far. */
    public int matched() {
        return matched.size();
    }

    /**
     * Drops the entries that answered for no finding, of the posts that were looked at and of those
     * that are gone.
     *
     * @param target where the file is
     * @return how many went
     * @throws IOException when the file cannot be written, or is not what was read any more
     */
    public int prune(WritableFile target) throws IOException {
        List<BaselineEntry> kept = new ArrayList<>(matched);
        for (Map.Entry<String, List<BaselineEntry>> entries : byPath.entrySet()) {
            String name = entries.getKey();
            if (!lookedAt.contains(name) && Files.exists(folder.resolve(name))) {
                kept.addAll(entries.getValue());
            }
        }
        target.update(
                held -> {
                    if (!Arrays.equals(held, content)) {
                        throw new IOException(
                                "another run has changed it meanwhile, and it stays so; run again");
                    }
                    return BaselineWriter.text(kept).getBytes(StandardCharsets.UTF_8);
                });
        return size - kept.size();
    }

    static Path folder(Path file) {
        Path parent = file.toAbsolutePath().normalize().getParent();
        return parent == null ? file.toAbsolutePath() : parent;
    }
}
