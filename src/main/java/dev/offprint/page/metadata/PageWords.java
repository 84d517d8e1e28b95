package dev.offprint.page.metadata;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of {@code words.txt}, which is read when the first of them is needed. */
final class PageWords {
    private static final Map<String, List<String>> SECTIONS = read();

    private PageWords() {}

    /** The lines of a section, as written. */
    static List<String> lines(String section) {
        return Objects.requireNonNull(SECTIONS.get(section), section);
    }

    /** What stands between the bars in all lines of these sections, in lower case. */
    static Set<String> all(String... sections) {
        Set<String> words = new LinkedHashSet<>();
        for (String section : sections) {
            for (String line : lines(section)) {
                words.addAll(List.of(line.split(" \\| ", -1)));
            }
        }
        return words;
    }

    /** A group without a number that matches any of the words of these sections, the longest. */
    static String anyOf(String... sections) {
        return all(sections).stream()
                .sorted(Comparator.comparing(String::length).reversed())
                .map(word -> Pattern.quote(word).replace(" ", "\\E\\s+\\Q"))
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> sections = new LinkedHashMap<>();
        try (InputStream file =
                        Objects.requireNonNull(PageWords.class.getResourceAsStream("words.txt"));
                BufferedReader lines =
                        new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            List<String> section = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[") && line.endsWith("]")) {
                    section = new ArrayList<>();
                    sections.put(line.substring(1, line.length() - 1), section);
                } else if (!line.isEmpty() && !line.startsWith("// ")) {
                    section.add(line);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sections;
    }
}
