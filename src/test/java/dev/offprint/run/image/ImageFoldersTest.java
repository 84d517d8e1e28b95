package dev.offprint.run.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImageFoldersTest {
    private static final String ADDRESS = "https://shore.example/boat.jpg";

    private final ImageFolders one = new ImageFolders(true);
    private final ImageFolders other = new ImageFolders(true);

    @TempDir Path path;

    private ImageFolders.Home home;

    /** Both have looked at the folder before either writes what the test is about. */
    @BeforeEach
    void twoRuns() throws IOException {
        home = new ImageFolders.Home(path, path.resolve("images"));
        one.store(home, "https://shore.example/first.jpg", new byte[] {1});
        other.store(home, "https://shore.example/first.jpg", new byte[] {1});
    }

    @Test
    void two_runs_that_store_one_picture_call_it_the_same_and_another_one_not() throws IOException {
        String boat = one.store(home, ADDRESS, new byte[] {2});

        assertThat(other.store(home, ADDRESS, new byte[] {2})).isEqualTo(boat);
        String ship = one.store(home, ADDRESS, new byte[] {3});
        assertThat(ship).isNotEqualTo(boat);
        assertThat(Files.readAllBytes(path.resolve("images").resolve(boat))).containsExactly(2);
        assertThat(Files.readAllBytes(path.resolve("images").resolve(ship))).containsExactly(3);
    }

    @Test
    void a_picture_that_takes_a_name_in_between_costs_no_other_one() throws IOException {
        String boat = one.store(home, ADDRESS, new byte[] {2});
        String ship = other.store(home, ADDRESS, new byte[] {3});

        assertThat(ship).isNotEqualTo(boat);
        assertThat(Files.readAllBytes(path.resolve("images").resolve(boat))).containsExactly(2);
        assertThat(Files.readAllBytes(path.resolve("images").resolve(ship))).containsExactly(3);
    }
}
