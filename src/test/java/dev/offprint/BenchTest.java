package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The benchmarks are compiled when they are run, so a change here can break them unseen. */
class BenchTest {

    @Test
    void benchmarksCompileAgainstWhatIsHere(@TempDir Path classes) throws IOException {
        List<Path> sources;
        try (Stream<Path> files = Files.walk(Path.of("src/bench/java"))) {
            sources = files.filter(file -> file.toString().endsWith(".java")).toList();
        }
        assertThat(sources).isNotEmpty();

        StringWriter complaints = new StringWriter();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (var files = compiler.getStandardFileManager(null, Locale.ROOT, null)) {
            List<String> options =
                    List.of(
                            "-proc:none", "-nowarn",
                            "-cp", System.getProperty("java.class.path"),
                            "-d", classes.toString());
            var task =
                    compiler.getTask(
                            complaints,
                            files,
                            null,
                            options,
                            null,
                            files.getJavaFileObjectsFromPaths(sources));
            assertThat(task.call()).as(complaints.toString()).isTrue();
        }
    }
}
