package dev.offprint.cli.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.cli.command.Terminal;
import dev.offprint.cli.command.Watched;
import dev.offprint.config.Profiles;
import dev.offprint.report.JsonLinesReport;
import dev.offprint.rule.Severity;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.run.Contents;
import dev.offprint.run.FaultyRule;
import dev.offprint.run.FaultyRule.Place;
import dev.offprint.run.lint.LintRun;
import dev.offprint.run.lint.LintRun.Mode;
import dev.offprint.run.lint.Neighbourhood;
import dev.offprint.run.lint.PostStore;
import dev.offprint.run.lint.Repairing;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Faults put into one post of three that are linted or repaired. */
class OneBadPostTest {
    private static final List<Supplier<? extends Throwable>> FAULTS =
            List.of(
                    () -> new IllegalStateException("boom"),
                    StackOverflowError::new,
                    () -> new AssertionError("never"),
                    () -> new NoClassDefFoundError("gone"));
    private static final String SLOT = "<p>One.</p><div id=\"dfp-ad-imu1\"></div>\n";

    @TempDir Path folder;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void three_posts() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            String word = name.equals("b") ? FaultyRule.WORD : "fine";
            Files.writeString(folder.resolve(name + ".md"), text(word));
        }
    }

    private static String text(String word) {
        return "---\ntitle: Post\ndate: 2024-03-05\n---\n\n[" + word + "](#x)\n\n" + SLOT;
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_rule_that_throws_is_named_with_its_post_and_the_run_goes_on(Mode mode)
            throws IOException {
        for (Place place : Place.values()) {
            for (Supplier<? extends Throwable> fault : FAULTS) {
                three_posts();
                int code = lint(FaultyRule.among(place, fault), mode, Contents.FILES);

                assertThat(code).isEqualTo(2);
                assertThat(said(err))
                        .contains("internal error in " + folder.resolve("b.md"))
                        .contains("(rule " + FaultyRule.ID + "), please report it: ")
                        .contains(fault.get().getClass().getName(), "left as it is")
                        .hasLineCount(1);
                assertThatOthersAreDone(mode);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Mode.class)
    void a_post_that_cannot_be_read_for_want_of_memory_is_named_and_the_run_goes_on(Mode mode)
            throws IOException {
        Contents scarce =
                path -> {
                    if (path.endsWith("b.md")) {
                        throw new OutOfMemoryError("Java heap space");
                    }
                    return Files.readAllBytes(path);
                };

        int code = lint(unfaulted(), mode, scarce);

        assertThat(code).isEqualTo(2);
        assertThat(said(err)).contains("b.md: needs more memory than Java has").hasLineCount(1);
        assertThatOthersAreDone(mode);
    }

    @Test
    void reading_that_throws_what_nobody_expects_costs_one_post() throws IOException {
        Contents odd =
                path -> {
                    if (path.endsWith("b.md")) {
                        throw new UnsupportedOperationException("provider");
                    }
                    return Files.readAllBytes(path);
                };

        assertThat(lint(unfaulted(), Mode.REPORT, odd)).isEqualTo(2);
        assertThat(said(err)).contains("internal error in ", "b.md, please report it: ");
        assertThatOthersAreDone(Mode.REPORT);
    }

    private void assertThatOthersAreDone(Mode mode) throws IOException {
        for (String name : List.of("a.md", "c.md")) {
            String text = Files.readString(folder.resolve(name));
            if (mode == Mode.REPAIR) {
                assertThat(text).doesNotContain("dfp-ad");
            } else {
                assertThat(text).contains("dfp-ad");
                assertThat(said(out)).contains(name);
            }
        }
        assertThat(Files.readString(folder.resolve("b.md"))).isEqualTo(text(FaultyRule.WORD));
        out.reset();
        err.reset();
    }

    private static Profiles unfaulted() {
        return Profiles.unconfigured(Catalogue.builtIn(), rules -> rules);
    }

    private int lint(Profiles profiles, Mode mode, Contents contents) throws IOException {
        Terminal terminal = new Terminal(InputStream.nullInputStream(), out, err, Watched.NOTHING);
        LintOutput output = new LintOutput(terminal, new JsonLinesReport(terminal.data()), mode);
        new LintRun(
                        profiles,
                        new Repairing(mode, false),
                        new PostStore(contents, null),
                        Neighbourhood.UNKNOWN)
                .run(
                        List.of(
                                folder.resolve("a.md"),
                                folder.resolve("b.md"),
                                folder.resolve("c.md")),
                        output);
        int code = output.end(Severity.WARNING, List.of());
        terminal.flush();
        return code;
    }

    private static String said(ByteArrayOutputStream stream) {
        return stream.toString(StandardCharsets.UTF_8);
    }
}
