package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitCommandTest {
    @TempDir Path path;
    private Folder folder;

    @BeforeEach
    void open() {
        folder = new Folder(path);
    }

    @ParameterizedTest
    @CsvSource({
        "_posts/a.md, Jekyll, jekyll",
        "hugo.toml, Hugo, hugo",
        "source/_posts/a.md, Hexo, hexo"
    })
    void the_generator_is_known_by_its_files(String sign, String title, String preset) {
        folder.write(sign, Folder.CLEAN);

        Offprint init = Offprint.run("init", path.toString());

        assertThat(init.code()).isZero();
        assertThat(init.out()).contains("a site of " + title, "Wrote ", ".offprint.yaml");
        assertThat(folder.read(".offprint.yaml")).contains("\npreset: " + preset + "\n");
        folder.write("post.md", Folder.CLEAN);
        assertThat(folder.lint().code()).isZero();
    }

    @Test
    void what_is_there_stays() {
        folder.write(".offprint.yaml", "root: true\n");

        Offprint init = Offprint.run("init", path.toString());

        assertThat(init.code()).isEqualTo(2);
        assertThat(init.err()).contains("is there already");
        assertThat(folder.read(".offprint.yaml")).isEqualTo("root: true\n");
    }

    @Test
    void hook_and_workflow_are_written_on_request() {
        folder.git("init", "-q");

        Offprint init = Offprint.run("init", path.toString(), "--hook", "--workflow");

        assertThat(init.code()).isZero();
        assertThat(folder.read(".git/hooks/pre-commit")).contains("offprint lint --staged");
        assertThat(path.resolve(".git/hooks/pre-commit").toFile().canExecute()).isTrue();
        assertThat(folder.read(".github/workflows/offprint.yml")).contains("offprint lint");
        assertThat(Offprint.run("init", path.toString(), "--hook").code()).isEqualTo(2);
    }
}
