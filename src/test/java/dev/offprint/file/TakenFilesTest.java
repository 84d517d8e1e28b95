package dev.offprint.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TakenFilesTest {
    @TempDir Path folder;
    private final TakenFiles taken = new TakenFiles();

    @Test
    void a_file_is_the_same_by_whatever_way_it_is_reached() throws IOException {
        Path file = Files.writeString(folder.resolve("tide.md"), "text");
        Files.createDirectory(folder.resolve("sub"));
        Files.createSymbolicLink(folder.resolve("link.md"), Path.of("tide.md"));
        Files.createSymbolicLink(folder.resolve("here"), Path.of("."));
        Files.createLink(folder.resolve("second.md"), file);

        taken.add(folder.resolve("here/sub/../tide.md"), "is a post");

        for (String name : new String[] {"tide.md", "link.md", "second.md", "sub/../tide.md"}) {
            assertThat(taken.find(folder.resolve(name))).as(name).contains("is a post");
        }
        assertThat(taken.find(folder.resolve("other.md"))).isEmpty();
    }

    @Test
    void a_file_that_is_to_come_is_the_same_by_whatever_way_too() throws IOException {
        Files.createSymbolicLink(folder.resolve("here"), Path.of("."));

        taken.add(folder.resolve("new/tide.md"), "is an output");

        assertThat(taken.find(folder.resolve("here/new/tide.md"))).contains("is an output");
        assertThat(taken.find(folder.resolve("new/../new/tide.md"))).contains("is an output");
        assertThat(taken.find(folder.resolve("new/Tide.md"))).isEmpty();
    }

    @Test
    void the_first_word_about_a_file_counts() {
        taken.add(folder.resolve("a"), "is a post");
        taken.add(folder.resolve("a"), "is a report");

        assertThat(taken.find(folder.resolve("a"))).contains("is a post");
    }
}
