package dev.offprint.run.convert;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.offprint.file.WritableFile;
import dev.offprint.input.OrdinaryFile;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What convert wrote into a folder, in a file of that folder: a digest and a path on each line, as
 * {@code sha256sum} prints and checks them (GNU coreutils, "sha2 utilities"). It says what may be
 * replaced and never what is written: whoever made the folder may have made the file.
 *
 * <p>Lines are added before their files are written and sorted at the end, so that of a run that
 * was killed nothing is taken for somebody else's.
 */
final class OutputManifest implements Closeable {
    static final String NAME = ".offprint-manifest";

    private static final String FIRST_LINE = "# offprint manifest 1\n";
    private static final String HEAD =
            FIRST_LINE
                    + "# What convert wrote into this folder, and replaces while nobody has changed it.\n";
    private static final Pattern LINE = Pattern.compile("(\\\\?)([0-9a-f]{64}) {2}(.+)");

    private final WritableFile file;
    private final Instant opened = Instant.now();

    /** What earlier runs wrote, and this one. */
    private final Map<String, Set<String>> own;

    /** What other runs have written since, as far as it is known. */
    private Map<String, Set<String>> others = Map.of();

    private final Map<String, Written> written = new HashMap<>();
    private boolean isBegun;

    /**
     * A file that was written.
     *
     * @param before what it was known to be before
     */
    private record Written(String digest, Set<String> before) {}

    private OutputManifest(WritableFile file, Map<String, Set<String>> own) {
        this.file = file;
        this.own = own;
    }

    /**
     * The manifest of a folder, empty when it has none.
     *
     * @throws IOException when it is a link, cannot be read, or is something else
     */
    static OutputManifest of(Path folder) throws IOException {
        WritableFile file = WritableFile.within(folder, folder.resolve(NAME));
        return new OutputManifest(file, read(file));
    }

    private static Map<String, Set<String>> read(WritableFile file) throws IOException {
        return parse(Files.exists(file.path()) ? OrdinaryFile.text(file.path()) : "");
    }

    private static Map<String, Set<String>> parse(String text) throws IOException {
        if (!text.isBlank() && !text.startsWith(FIRST_LINE)) {
            throw new IOException(
                    NAME
                            + " is no manifest that this version knows; move it away, and use"
                            + " --overwrite once");
        }
        Map<String, Set<String>> digests = new TreeMap<>();
        // What has no end was being written when something ended the run.
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String name = matcher.group(3);
                add(digests, matcher.group(1).isEmpty() ? name : unescaped(name), matcher.group(2));
            }
        }
        return digests;
    }

    private static void add(Map<String, Set<String>> digests, String name, String digest) {
        digests.computeIfAbsent(name, key -> new TreeSet<>()).add(digest);
    }

    /** Whether convert ever wrote that file. */
    boolean names(String name) {
        return own.containsKey(name);
    }

    /** Whether convert wrote that file as it is now, before this run or in it. */
    boolean knows(String name, String digest) {
        return own.getOrDefault(name, Set.of()).contains(digest);
    }

    /**
     * Whether another run that goes on now wrote that file as it is now.
     *
     * @param modified when the file was written
     */
    boolean isOfAnother(String name, String digest, Instant modified) throws IOException {
        // It is not read again for each file that has always been there.
        if (!others.getOrDefault(name, Set.of()).contains(digest)
                && !modified.isBefore(opened.minusSeconds(1))) {
            others = read(file);
        }
        return others.getOrDefault(name, Set.of()).contains(digest);
    }

    /** Says that a file is about to be written. */
    void expect(String name, String digest) throws IOException {
        add(own, name, digest);
        if (isBegun) {
            try {
                file.addLine(line(name, digest));
                return;
            } catch (NoSuchFileException e) {
                // Somebody removed it; it is made again with all that is known.
            }
        }
        file.update(
                held -> {
                    Map<String, Set<String>> all = parse(new String(held, UTF_8));
                    own.forEach(
                            (known, digests) ->
                                    digests.forEach(digested -> add(all, known, digested)));
                    return text(all);
                });
        isBegun = true;
    }

    /** Says that a file was written: what it was before is of no more use. */
    void confirm(String name, String digest) {
        Set<String> before = new TreeSet<>(own.getOrDefault(name, Set.of()));
        before.remove(digest);
        written.put(name, new Written(digest, before));
    }

    /**
     * Writes it in order, with what other runs have added meanwhile.
     *
     * @throws IOException when it cannot be written; then it is longer than it must be, no more
     */
    @Override
    public void close() throws IOException {
        if (!isBegun) {
            return;
        }
        isBegun = false;
        file.update(
                held -> {
                    Map<String, Set<String>> all = parse(new String(held, UTF_8));
                    written.forEach(
                            (name, known) -> {
                                add(all, name, known.digest());
                                all.getOrDefault(name, Set.of()).removeAll(known.before());
                            });
                    return text(all);
                });
    }

    private static byte[] text(Map<String, Set<String>> all) {
        StringBuilder text = new StringBuilder(HEAD);
        all.forEach(
                (name, digests) -> {
                    for (String digest : digests) {
                        text.append(line(name, digest)).append('\n');
                    }
                });
        return text.toString().getBytes(UTF_8);
    }

    private static String line(String name, String digest) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + digest + "  " + escaped;
    }

    private static String unescaped(String name) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c == '\\' && i + 1 < name.length()) {
                i++;
                char next = name.charAt(i);
                c = next == 'n' ? '\n' : next == 'r' ? '\r' : next;
            }
            text.append(c);
        }
        return text.toString();
    }
}
