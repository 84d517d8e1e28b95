package dev.offprint.run.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.file.WritableFile;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineTest {
    @TempDir Path folder;

    @Test
    void what_another_run_wrote_since_it_was_read_is_not_pruned() throws Exception {
        Path file = Files.writeString(folder.resolve("known"), "# Nothing yet.\n");
        Baseline baseline = Baseline.read(file);
        Files.writeString(file, "# Something by now.\n");

        assertThatThrownBy(() -> baseline.prune(WritableFile.named(file)))
                .hasMessage("another run has changed it meanwhile, and it stays so; run again");

        assertThat(file).hasContent("# Something by now.\n");
    }
}
