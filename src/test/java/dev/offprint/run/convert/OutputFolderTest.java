package dev.offprint.run.convert;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two runs that write into one folder at one time. */
class OutputFolderTest {
    @TempDir Path path;
    private OutputFolder one;
    private OutputFolder other;

    @BeforeEach
    void begin() throws IOException {
        one = OutputFolder.open(path, false);
        other = OutputFolder.open(path, false);
    }

    private void write(OutputFolder folder, String name, String text) throws IOException {
        folder.update(path.resolve(name), text.getBytes(UTF_8));
    }

    private boolean isOwn(String name) throws IOException {
        return OutputFolder.open(path, false).isOwn(path.resolve(name));
    }

    @Test
    void what_one_wrote_is_on_record_also_when_it_is_killed() throws IOException {
        write(one, "a.md", "one");
        write(other, "b.md", "other");
        write(one, "c.md", "one");

        other.close();
        write(one, "d.md", "one");

        for (String name : new String[] {"a.md", "b.md", "c.md", "d.md"}) {
            assertThat(isOwn(name)).as(name).isTrue();
        }
    }

    @Test
    void both_end_and_nothing_is_off_the_record() throws IOException {
        write(one, "a.md", "one");
        write(other, "b.md", "other");
        write(other, "c.md", "other");
        one.close();
        other.close();

        assertThat(isOwn("a.md")).isTrue();
        assertThat(isOwn("b.md")).isTrue();
        assertThat(isOwn("c.md")).isTrue();
    }

    @Test
    void what_the_other_one_has_just_written_stays_and_is_not_called_somebody_else_s()
            throws IOException {
        write(one, "a.md", "one");

        assertThatThrownBy(() -> write(other, "a.md", "other"))
                .hasMessage("another run has written it meanwhile, and that one stays; run again");

        assertThat(path.resolve("a.md")).hasContent("one");
        write(OutputFolder.open(path, false), "a.md", "later");
        assertThat(path.resolve("a.md")).hasContent("later");
    }

    @Test
    void two_that_write_the_same_at_one_time_both_end_well() throws IOException {
        boolean isWritten =
                other.replace(
                        path.resolve("a.md"),
                        out -> {
                            write(one, "a.md", "the same");
                            out.write("the same".getBytes(UTF_8));
                        });

        assertThat(isWritten).isFalse();
        assertThat(path.resolve("a.md")).hasContent("the same");
        other.close();
        one.close();
        assertThat(isOwn("a.md")).isTrue();
    }

    @Test
    void who_ends_last_does_not_take_the_other_s_word_off_the_record() throws IOException {
        write(one, "a.md", "first");
        OutputFolder later = OutputFolder.open(path, false);
        write(later, "a.md", "second");
        later.close();

        one.close();

        assertThat(isOwn("a.md")).isTrue();
        write(OutputFolder.open(path, false), "a.md", "third");
    }
}
