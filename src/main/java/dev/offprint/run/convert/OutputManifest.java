package dev.offprint.run.convert;

import dev.offprint.file.WritableFile;
import dev.offprint.input.OrdinaryFile;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
    private final Map<String, Set<String>> digests = new TreeMap<>();
    private final Map<String, String> written = new HashMap<>();
    private @Nullable OutputStream journal;

    private OutputManifest(WritableFile file) {
        this.file = file;
    }

    /**
     * The manifest of a folder, empty when it has none.
     *
     * @throws IOException when it is a link, cannot be read, or is something else
     */
    static OutputManifest of(Path folder) throws IOException {
        OutputManifest manifest =
                new OutputManifest(WritableFile.within(folder, folder.resolve(NAME)));
        manifest.read();
        return manifest;
    }

    private void read() throws IOException {
        if (!Files.exists(file.path())) {
            return;
        }
        String text = OrdinaryFile.text(file.path());
        if (!text.isBlank() && !text.startsWith(FIRST_LINE)) {
            throw new IOException(
                    NAME
                            + " is no manifest that this version knows; move it away, and use"
                            + " --overwrite once");
        }
        // What has no end was being written when something ended the run.
        for (String line : text.substring(0, text.lastIndexOf('\n') + 1).split("\n", -1)) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                String name = matcher.group(3);
                add(matcher.group(1).isEmpty() ? name : unescaped(name), matcher.group(2));
            }
        }
    }

    private void add(String name, String digest) {
        digests.computeIfAbsent(name, key -> new TreeSet<>()).add(digest);
    }

    /** Whether convert ever wrote that file. */
    boolean names(String name) {
        return digests.containsKey(name);
    }

    /** Whether convert wrote that file as it is now. */
    boolean knows(String name, String digest) {
        return digests.getOrDefault(name, Set.of()).contains(digest);
    }

    /** Says that a file is about to be written. */
    void expect(String name, String digest) throws IOException {
        add(name, digest);
        OutputStream out = journal;
        if (out == null) {
            file.write(text());
            journal = file.append();
        } else {
            out.write(line(name, digest).getBytes(StandardCharsets.UTF_8));
        }
    }

    /** Says that a file was written: what it was before is of no more use. */
    void confirm(String name, String digest) {
        written.put(name, digest);
    }

    /**
     * Writes it in order, with what other runs have added meanwhile.
     *
     * @throws IOException when it cannot be written; then it is longer than it must be, no more
     */
    @Override
    public void close() throws IOException {
        OutputStream out = journal;
        if (out == null) {
            return;
        }
        journal = null;
        out.close();
        digests.clear();
        read();
        written.forEach((name, digest) -> digests.put(name, Set.of(digest)));
        file.write(text());
    }

    private String text() {
        StringBuilder text = new StringBuilder(HEAD);
        digests.forEach(
                (name, all) -> {
                    for (String digest : all) {
                        text.append(line(name, digest));
                    }
                });
        return text.toString();
    }

    private static String line(String name, String digest) {
        String escaped = name.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r");
        return (escaped.equals(name) ? "" : "\\") + digest + "  " + escaped + "\n";
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
