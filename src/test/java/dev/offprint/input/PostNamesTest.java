package dev.offprint.input;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a post's name may end in is known in one place. */
class PostNamesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** What Offprint writes itself, and names of formats and languages that are called alike. */
    private static final Set<String> ALSO_OTHERS =
            Set.of(".md", "md", ".html", "html", ".xhtml", "xhtml", "markdown");

    @Test
    void no_other_class_lists_endings_of_posts() throws IOException {
        Set<String> endings = new TreeSet<>();
        for (String ending : PostNames.markdownEndings()) {
            endings.addAll(List.of(ending, ending.substring(1)));
        }
        for (String ending : PostNames.pageEndings()) {
            endings.addAll(List.of(ending, ending.substring(1)));
        }
        endings.removeAll(ALSO_OTHERS);
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.endsWith("dev/offprint/input/PostNames.java")) {
                    Matcher text = TEXT.matcher(Files.readString(file));
                    while (text.find()) {
                        if (endings.contains(text.group(1))) {
                            found.add(file.getFileName() + ": " + text.group());
                        }
                    }
                }
            }
        }

        assertThat(endings).contains(".mdx", "mdx", ".markdown", ".htm", "htm");
        assertThat(found).isEmpty();
    }
}
