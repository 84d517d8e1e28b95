package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.AtMostCpu;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A repository of somebody else reads no file of the user's, and no message holds one. */
@DisabledOnOs(OS.WINDOWS)
class StrangeConfigurationTest {
    private static final String STRICT = "severity: {ad: error}\n";
    private static final String RULE =
            """
            summary: A box
            why: It is on every page.
            since: 0.1.0
            match: {element: div.box}
            examples:
              - bad: '<div class="box"></div>'
            """;

    @TempDir Path path;
    private Folder folder;
    private Path repository;

    @BeforeEach
    void open() throws IOException {
        folder = new Folder(path.toRealPath());
        repository = Files.createDirectories(folder.path().resolve("repo"));
        folder.write("repo/post.md", Folder.SLOT);
        folder.write("outside/base.yaml", STRICT);
        folder.write("outside/rules/house/box.yaml", RULE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "extends: ../outside/base.yaml",
                "extends: [../outside/base.yaml]",
                "extends: ../gone/base.yaml",
                "extends: sub/../../outside/base.yaml",
                "extends: PATH/outside/base.yaml",
                "extends: link.yaml",
                "extends: folder/base.yaml",
                "extends: inner.yaml",
                "extends: /etc/shadow",
                "extends: /proc/self/environ",
                "rules: ../outside/rules",
                "rules: [PATH/outside/rules]",
                "rules: [folder/rules]",
                "rules: [..]",
                "rules: [/]",
                "rules: /proc/self/fd",
            })
    void what_lies_outside_is_read_for_those_who_trust_it_alone(String setting) throws IOException {
        Files.createSymbolicLink(
                repository.resolve("link.yaml"), folder.path().resolve("outside/base.yaml"));
        Files.createSymbolicLink(repository.resolve("folder"), folder.path().resolve("outside"));
        folder.write("repo/inner.yaml", "extends: ../outside/base.yaml\n");
        folder.write("repo/sub/keep.txt", "");
        folder.write(
                "repo/.offprint.yaml", setting.replace("PATH", folder.path().toString()) + "\n");

        Offprint lint = lint();

        assertThat(lint.code()).isEqualTo(2);
        assertThat(lint.err()).contains(" lies outside of " + repository + "; --trust ");
        assertThat(lint.err()).contains(".yaml:1:");
    }

    @Test
    void those_who_trust_it_get_what_it_asks_for() {
        folder.write(
                "repo/.offprint.yaml", "extends: ../outside/base.yaml\nrules: ../outside/rules\n");
        folder.write("repo/box.md", "One.\n\n<div class=\"box\"></div>\n");

        Offprint lint = lint("--trust");

        assertThat(lint.out()).contains(": error: An advert").contains("[house/box]");
        assertThat(Offprint.run("config", "show", "--trust", repository + "/post.md").out())
                .contains("ad: error");
        assertThat(Offprint.run("config", "show", repository + "/post.md").code()).isEqualTo(2);
        assertThat(Offprint.run("convert", repository + "/post.md").code()).isEqualTo(2);
        assertThat(Offprint.run("convert", "--trust", repository + "/post.md").code()).isZero();
        assertThat(
                        Offprint.run(
                                        "baseline",
                                        "write",
                                        "--baseline",
                                        path + "/known",
                                        repository.toString())
                                .code())
                .isEqualTo(2);
    }

    @Test
    void a_git_repository_is_one_ground_and_a_nested_one_another() {
        folder.write(".git/HEAD", "");
        folder.write("repo/.offprint.yaml", "root: true\nextends: ../outside/base.yaml\n");
        assertThat(lint().out()).contains(": error: ");

        folder.write("repo/.git/HEAD", "");
        assertThat(lint().err()).contains("lies outside of " + repository);
    }

    @Test
    void a_configuration_above_reaches_as_far_as_its_own_repository() {
        folder.write(".git/HEAD", "");
        folder.write(".offprint.yaml", "extends: outside/base.yaml\n");
        folder.write("repo/.offprint.yaml", "severity: {link: off}\n");

        assertThat(lint().out()).contains(": error: ");
    }

    @Test
    void a_configuration_that_is_a_link_counts_as_what_it_leads_to() throws IOException {
        Path link = repository.resolve(".offprint.yaml");
        Files.createSymbolicLink(link, Path.of("../outside/base.yaml"));
        assertThat(lint().err()).contains("/.offprint.yaml: lies outside of " + repository);
        assertThat(lint("--trust").out()).contains(": error: ");

        Files.delete(link);
        folder.write("repo/conf/offprint.yaml", STRICT);
        Files.createSymbolicLink(link, Path.of("conf/offprint.yaml"));
        assertThat(lint().out()).contains(": error: ");
    }

    @Test
    void a_rule_that_is_a_link_counts_as_what_it_leads_to() throws IOException {
        folder.write("repo/.offprint.yaml", "rules: rules\n");
        Path rules = Files.createDirectories(repository.resolve("rules/house"));
        Path link = rules.resolve("box.yaml");
        Files.createSymbolicLink(link, folder.path().resolve("outside/rules/house/box.yaml"));

        assertThat(lint().err()).contains("house/box.yaml:1:1: ").contains("--trust");
        assertThat(lint("--trust").code()).isEqualTo(1);
        assertThat(Offprint.run("rules", "test", repository + "/rules").code()).isZero();
    }

    @Test
    void an_ignore_file_that_is_a_link_counts_as_what_it_leads_to() throws IOException {
        folder.write("outside/ignore", "post.md\n");
        folder.write("repo/sub/ignore", "post.md\n");
        Path own = repository.resolve(".offprintignore");
        Files.createSymbolicLink(own, Path.of("../outside/ignore"));

        assertThat(lint().err()).contains(own + ": a link that leads out of the repository");
        assertThat(lint().code()).isEqualTo(2);
        assertThat(lint("--no-ignore").code()).isEqualTo(1);
        assertThat(lint("--trust").err()).contains("skipped 1 post (.offprintignore)");

        Files.delete(own);
        Files.createSymbolicLink(own, Path.of("sub/ignore"));
        assertThat(lint().err()).contains("skipped 1 post (.offprintignore)");

        Files.delete(own);
        Files.createSymbolicLink(repository.resolve(".gitignore"), Path.of("sub/ignore"));
        assertThat(lint().code()).isEqualTo(1);
    }

    /** Files such as lie on a disk: none of their words may stand in a message. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    root:*:20228:0:99999:7:::#daemon:*:20228:0:99999:7:::
                    root:x:0:0:root:/root:/bin/bash#sesame:x:1:1:sesame:/usr/sbin:/usr/sbin/nologin
                    API_KEY=sesame#TOKEN=sesame
                    -----BEGIN PRIVATE KEY-----#sesameSESAMEsesame==#-----END PRIVATE KEY-----
                    {"sesame": {"token": "sesame"}}
                    sesame: 1#password: sesame
                    database: {password: sesame}#sesame: [a, b]
                    *sesame
                    key: *sesame
                    key: !sesame!sesame 1
                    %SESAME sesame
                    - sesame#- sesame
                    sesame
                    "sesame
                    sesame: [sesame
                    @sesame: 1
                    a: b: sesame
                    a: "\\sesame"
                    ? sesame#: sesame
                    [sesame]: 1
                    """)
    void no_word_of_a_file_that_is_no_configuration_is_told(String content) {
        Path secret = folder.write("repo/secret.yaml", content.replace('#', '\n') + "\n");
        folder.write("repo/house/rule/secret.yaml", content.replace('#', '\n') + "\n");
        folder.write("repo/.offprint.yaml", "root: true\n");

        for (Offprint run :
                new Offprint[] {
                    extended("extends: secret.yaml"),
                    extended("rules: house"),
                    lint("--config", secret.toString()),
                    lint("--rules", repository + "/house"),
                    lint("--baseline", secret.toString()),
                    Offprint.run("rules", "test", repository + "/house"),
                    Offprint.run("rules", "list", "--rules", repository + "/house"),
                    Offprint.run("config", "show", "--config", secret.toString()),
                }) {
            assertThat(run.code()).as(run.err()).isEqualTo(2);
            assertThat(run.err()).contains("secret.yaml");
            // The number of the folder may hold any other.
            String said = (run.out() + run.err()).replace(path.toString(), "");
            assertThat(said.toLowerCase(Locale.ROOT))
                    .doesNotContain("sesame", "daemon", "20228", "private", "token", "password");
        }
    }

    private Offprint extended(String setting) {
        folder.write("repo/.offprint.yaml", setting + "\n");
        return lint("--trust");
    }

    @Test
    void a_link_with_the_name_of_a_configuration_vouches_for_nothing() throws IOException {
        folder.write("repo/secret.txt", "sesame: 1\n");
        Files.createSymbolicLink(repository.resolve(".offprint.yaml"), Path.of("secret.txt"));

        assertThat(lint().err()).contains(".offprint.yaml:1:1: ").doesNotContain("sesame");
    }

    @Test
    void faults_of_a_configuration_are_told_wherever_it_lies() {
        folder.write("repo/base.yaml", "severity: {ad: of}\nseverty: {}\npreset: hugo\n");
        folder.write("repo/.offprint.yaml", "extends: base.yaml\n");

        assertThat(lint().err())
                .contains("base.yaml:1:16: ad is info, warning, error or off, not \"of\"")
                .contains("base.yaml:2:1: unknown key \"severty\", did you mean \"severity\"?");
    }

    @Test
    @AtMostCpu(seconds = 60)
    void a_folder_of_rules_is_walked_within_bounds() throws Exception {
        Path rules = Files.createDirectories(repository.resolve("rules/house"));
        Files.createSymbolicLink(rules.resolve("loop"), rules.getParent());
        Files.createSymbolicLink(rules.resolve("self.yaml"), Path.of("self.yaml"));
        new ProcessBuilder("mkfifo", rules.resolve("pipe.yaml").toString()).start().waitFor();
        Files.writeString(rules.resolve("box.yaml"), RULE);
        folder.write("repo/.offprint.yaml", "rules: rules\n");
        assertThat(lint("--only", "house").code()).isZero();

        Files.writeString(rules.resolve("large.yaml"), "#".repeat(300_000));
        assertThat(lint().err()).contains("large").contains("larger than 256 KB");
        Files.delete(rules.resolve("large.yaml"));

        Path many = Files.createDirectories(rules.resolve("many"));
        for (int i = 0; i < 10_000; i++) {
            Files.createFile(many.resolve(i + ".txt"));
        }
        assertThat(lint().err()).contains(".offprint.yaml:1:8: ").contains("more than 10000 files");
        assertThat(lint("--no-config", "--rules", rules.toString()).err())
                .contains(rules + ": more than 10000 files");
    }

    @Test
    @AtMostCpu(seconds = 30)
    void files_that_extend_each_other_without_end_are_given_up() {
        folder.write("repo/.offprint.yaml", "extends: a0.yaml\n");
        for (int i = 0; i < 30; i++) {
            folder.write(
                    "repo/a" + i + ".yaml", "extends: [a%1$d.yaml, a%1$d.yaml]\n".formatted(i + 1));
        }
        folder.write("repo/a30.yaml", STRICT);
        assertThat(lint().err()).contains("more than 20 files extend each other");

        folder.write("repo/a15.yaml", STRICT);
        assertThat(lint().err()).contains("more than 1000 files and overrides");
    }

    @Test
    void a_pattern_that_would_fill_the_memory_is_refused() {
        folder.write(
                "repo/rules/house/box.yaml",
                RULE.replace("{element: div.box}", "{text: '(((a{99}){99}){99}){99}'}"));
        folder.write("repo/.offprint.yaml", "rules: rules\n");
        assertThat(lint().err()).contains("house/box.yaml:4:").contains("too large");

        folder.write(
                "repo/rules/house/box.yaml",
                RULE.replace("div.box", "'p:matches(((a{99}){99}){99})'"));
        assertThat(lint().err()).contains("house/box.yaml:4:").contains("too large");

        folder.write(
                "repo/.offprint.yaml",
                "front-matter: {properties: {a: {pattern: '((a{99}){99}){99}'}}}\n");
        assertThat(lint().err()).contains(".offprint.yaml:1:").contains("too large");
    }

    private Offprint lint(String... options) {
        String[] arguments = new String[options.length + 4];
        arguments[0] = "lint";
        arguments[1] = "--format";
        arguments[2] = "concise";
        System.arraycopy(options, 0, arguments, 3, options.length);
        arguments[arguments.length - 1] = repository.toString();
        return Offprint.run(arguments);
    }
}
