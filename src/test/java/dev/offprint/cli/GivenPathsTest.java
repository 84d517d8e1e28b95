package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.io.file.PathUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A path is printed as it was given, below the working folder as elsewhere. */
@DisabledOnOs(OS.WINDOWS)
class GivenPathsTest {
    private static final String TITLE = "a b%c.md";

    private Path folder;

    @BeforeEach
    void make_a_folder_below_the_working_folder() throws IOException {
        folder = Files.createTempDirectory(Path.of("target"), "given");
        Files.writeString(folder.resolve(TITLE), Folder.SLOT);
    }

    @AfterEach
    void remove_it() throws IOException {
        PathUtils.deleteDirectory(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOLDER/F", "./FOLDER/F", "FOLDER/../NAME/F", "ABSOLUTE/F"})
    void a_file_keeps_its_spelling_in_all_formats_that_know_no_better(String spelling) {
        String given = spelled(spelling);

        for (String format : List.of("text", "concise")) {
            assertThat(lint(format, given)).startsWith(given + ":6:12: ");
        }
        assertThat(lint("json", given)).contains("\"path\" : \"" + given + "\"");
        assertThat(lint("jsonl", given)).startsWith("{\"path\":\"" + given + "\"");
        assertThat(lint("checkstyle", given)).contains("<file name=\"" + given + "\">");
        assertThat(lint("junit", given)).contains("<testsuite name=\"" + given + "\"");
        assertThat(lint("html", given)).contains("<h3>" + given + "</h3>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOLDER/F", "./FOLDER/F", "FOLDER/../NAME/F", "ABSOLUTE/F"})
    void code_hosts_get_the_name_that_they_know_escaped_in_their_way(String spelling) {
        String given = spelled(spelling);

        assertThat(lint("github", given))
                .startsWith("::warning file=" + folder + "/a b%25c.md,line=6,");
        assertThat(lint("gitlab", given)).contains("\"path\" : \"" + folder + "/" + TITLE + "\"");
        assertThat(lint("sarif", given)).contains("\"uri\" : \"" + folder + "/a%20b%25c.md\"");
    }

    @ParameterizedTest
    @CsvSource({
        "FOLDER, FOLDER/F",
        "./FOLDER, ./FOLDER/F",
        "FOLDER/, FOLDER/F",
        "ABSOLUTE, ABSOLUTE/F"
    })
    void what_is_in_a_folder_has_its_spelling_before_it(String given, String printed) {
        assertThat(lint("concise", spelled(given))).startsWith(spelled(printed) + ":6:12: ");
        assertThat(lint("json", spelled(given))).contains("\"" + spelled(printed) + "\"");
    }

    @Test
    void what_is_not_there_is_named_as_it_was_given() {
        String given = "./" + folder + "/../gone//x.md";

        assertThat(Offprint.run("lint", given).err())
                .isEqualTo("offprint: " + given + ": no such file or folder\n");
    }

    private String spelled(String spelling) {
        return spelling.replace("FOLDER", folder.toString())
                .replace("NAME", folder.getFileName().toString())
                .replace("ABSOLUTE", folder.toAbsolutePath().toString())
                .replace("/F", "/" + TITLE);
    }

    private static String lint(String format, String path) {
        return Offprint.run("lint", "--format", format, path).out();
    }
}
