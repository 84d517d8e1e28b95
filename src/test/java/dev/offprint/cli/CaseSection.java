package dev.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a file that says what must become of a post: what stands below a heading, as {@code ===
 * wanted}.
 *
 * @param heading what stands behind the sign, such as {@code post.md}
 * @param text all lines up to the next heading
 */
record CaseSection(String heading, String text) {
    private static final String SIGN = "=== ";

    /** The sections of a file in their order, without what stands before the first. */
    static List<CaseSection> read(Path file) throws IOException {
        String[] parts = ("\n" + Files.readString(file)).split("\n" + SIGN, -1);
        List<CaseSection> sections = new ArrayList<>();
        for (int i = 1; i < parts.length; i++) {
            String[] lines = parts[i].split("\n", 2);
            sections.add(new CaseSection(lines[0], lines.length > 1 ? lines[1] : ""));
        }
        return sections;
    }

    /** Its lines that are not empty. */
    List<String> lines() {
        return text.lines().filter(line -> !line.isEmpty()).toList();
    }

    /** What the name in the heading ends in, with its dot. */
    String ending() {
        return heading.substring(heading.indexOf('.'));
    }
}
