package dev.offprint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.offprint.write.markdown.Flavour;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** What a program that calls the door gets. */
class OffprintTest {
    private static final String POST =
            """
            ---
            title: The ferry
            author: Ada Fenwick
            date: 2024-03-05
            from: https://harbour.example/ferry?utm_source=feed
            ---

            The ferry [left](https://harbour.example/left?utm_source=feed) at noon.

            <div id="dfp-ad-imu1">Buy!</div>

            Nobody *waved*.
            """;

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>The ferry</title><meta name="author" content="Ada Fenwick">
            </head><body><nav><a href="/">Home</a> <a href="/all">All</a></nav>
            <article><h1>The ferry</h1>
            <p>The ferry left at noon, as it had done every day since the war, and nobody thought
            of it before the evening, when it had <a href="times.html">not come back</a>.</p>
            <p>On the third day they sent the pilot out with the small boat, and he found the lamp
            that had hung at her stern, burning, on a rock that stood in no chart.</p>
            </article><footer>All rights reserved</footer></body></html>
            """;

    private final Offprint offprint = Offprint.standard();

    @Test
    void a_finding_says_what_is_wrong_and_where() {
        List<Finding> findings = offprint.lint("2024-03-05-ferry.md", POST);

        Finding slot =
                findings.stream()
                        .filter(finding -> finding.message().contains("dfp-ad-imu1"))
                        .findFirst()
                        .orElseThrow();
        assertThat(POST.substring(slot.place().start(), slot.place().end()))
                .isEqualTo("<div id=\"dfp-ad-imu1\">Buy!</div>");
        assertThat(slot.place().line()).isEqualTo(10);
        assertThat(slot.place().column()).isEqualTo(1);
        assertThat(slot.severity()).isEqualTo(Severity.WARNING);
        assertThat(slot.repair()).isEqualTo(Repair.SAFE);
    }

    @Test
    void a_post_is_repaired_and_what_is_left_stands_at_its_new_place() {
        Fixed fixed = offprint.fix("2024-03-05-ferry.md", POST);

        assertThat(fixed.text())
                .isEqualTo(
                        POST.replace("<div id=\"dfp-ad-imu1\">Buy!</div>\n\n", "")
                                .replace("?utm_source=feed", ""));
        assertThat(fixed.repaired()).isEqualTo(3);
        assertThat(fixed.left()).isEmpty();
    }

    @Test
    void repairs_that_a_person_should_see_are_made_when_they_are_asked_for() {
        String insecure =
                "---\ntitle: T\ndate: 2024-03-05\n---\n\n![A lamp](http://harbour.example/lamp.png)\n";

        assertThat(offprint.fix("post.md", insecure).text()).isEqualTo(insecure);
        assertThat(offprint.fix("post.md", insecure).left())
                .extracting(Finding::repair)
                .containsExactly(Repair.UNSAFE);
        assertThat(
                        Offprint.with(Options.DEFAULTS.withUnsafeRepairs())
                                .fix("post.md", insecure)
                                .text())
                .contains("https://harbour.example/lamp.png");
    }

    @Test
    void an_article_comes_in_every_format_with_an_account_of_the_rest() throws IOException {
        Converted markdown = offprint.convert("ferry.md", POST, Format.MARKDOWN);

        assertThat(markdown.content().text()).endsWith("at noon.\n\nNobody *waved*.\n");
        assertThat(markdown.leftOut()).extracting(LeftOut::characters).contains("Buy!".length());
        assertThat(markdown.metadata().authors()).containsExactly("Ada Fenwick");
        assertThat(markdown.metadata().date()).contains("2024-03-05");
        assertThat(offprint.convert("ferry.md", POST, Format.TEXT).content().text())
                .contains("The ferry left at noon.")
                .doesNotContain("*", "Buy");
        assertThat(offprint.convert("ferry.md", POST, Format.HTML).content().text())
                .contains("<em>waved</em>");
        assertThat(names(offprint.convert("ferry.md", POST, Format.EPUB).content().bytes()))
                .startsWith("mimetype")
                .contains("META-INF/container.xml");
    }

    private static List<String> names(byte[] book) throws IOException {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(book))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        return names;
    }

    @Test
    void markdown_is_written_in_the_dialect_that_is_asked_for() {
        Offprint commonmark = Offprint.with(Options.DEFAULTS.withDialect(Dialect.COMMONMARK));

        assertThat(offprint.convert("a.md", "<del>No</del>", Format.MARKDOWN).content().text())
                .isEqualTo("~~No~~\n");
        assertThat(commonmark.convert("a.md", "<del>No</del>", Format.MARKDOWN).content().text())
                .isEqualTo("<del>No</del>\n");
    }

    @Test
    void every_format_and_dialect_of_the_command_line_can_be_asked_for() {
        assertThat(names(Format.values())).isEqualTo(names(dev.offprint.write.Format.values()));
        assertThat(names(Dialect.values())).isEqualTo(names(Flavour.values()));
    }

    private static Set<String> names(Enum<?>... constants) {
        return Stream.of(constants).map(Enum::name).collect(Collectors.toSet());
    }

    @Test
    void a_page_gives_its_article_alone() {
        Page page = offprint.page(PAGE, "https://harbour.example/2024/ferry.html");

        assertThat(page.metadata().title()).contains("The ferry");
        assertThat(page.metadata().authors()).containsExactly("Ada Fenwick");
        assertThat(page.metadata().address()).contains("https://harbour.example/2024/ferry.html");
        assertThat(page.markdown())
                .contains("[not come back](https://harbour.example/2024/times.html)")
                .doesNotContain("Home", "rights", "---");
        assertThat(page.text()).contains("burning, on a rock").doesNotContain("Home");
        assertThat(page.leftOut()).isNotEmpty();
        assertThat(offprint.page(PAGE, "").markdown()).contains("[not come back](times.html)");
    }

    @Test
    void what_is_no_post_is_refused_by_what_it_is() {
        assertThatThrownBy(() -> offprint.lint("ferry.md", "%PDF-1.7\n%âãÏÓ\n1 0 obj\n"))
                .isInstanceOf(NotAPostException.class)
                .hasMessageContaining("ferry.md")
                .hasMessageContaining("PDF");
    }

    @Test
    void one_object_serves_many_threads() throws Exception {
        List<Path> samples;
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            samples = files.filter(file -> !file.endsWith("README.md")).sorted().toList();
        }
        List<Callable<String>> calls = new ArrayList<>();
        List<String> alone = new ArrayList<>();
        for (int round = 0; round < 4; round++) {
            for (Path sample : samples) {
                String name = sample.getFileName().toString();
                String text = Files.readString(sample);
                calls.add(() -> said(Offprint.standard(), name, text));
                calls.add(() -> said(offprint, name, text));
            }
        }
        for (Path sample : samples) {
            alone.add(said(offprint, sample.getFileName().toString(), Files.readString(sample)));
        }
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            List<Future<String>> answers = pool.invokeAll(calls);
            for (int i = 0; i < answers.size(); i++) {
                assertThat(answers.get(i).get()).isEqualTo(alone.get(i / 2 % samples.size()));
            }
        } finally {
            pool.shutdownNow();
        }
    }

    private static String said(Offprint offprint, String name, String text) {
        return offprint.lint(name, text)
                + offprint.fix(name, text).text()
                + offprint.convert(name, text, Format.MARKDOWN).content().text();
    }

    @Test
    void the_promise_names_no_type_that_is_not_promised() throws Exception {
        List<Class<?>> promised = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java/dev/offprint"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    Class<?> type = Class.forName("dev.offprint." + name);
                    if (Modifier.isPublic(type.getModifiers())) {
                        promised.add(type);
                    }
                }
            }
        }
        Set<String> strange = new HashSet<>();
        for (Class<?> type : promised) {
            for (Type named : signatures(type)) {
                for (String word : named.getTypeName().split("[^\\w.$]+", -1)) {
                    boolean isInner =
                            word.startsWith("dev.offprint.")
                                    && promised.stream()
                                            .noneMatch(one -> one.getName().equals(word));
                    if (isInner) {
                        strange.add(type.getSimpleName() + ": " + word);
                    }
                }
            }
        }
        assertThat(promised).contains(Offprint.class, Finding.class, Page.class);
        assertThat(strange).isEmpty();
    }

    private static List<Type> signatures(Class<?> type) {
        List<Type> types = new ArrayList<>();
        for (Method method : type.getMethods()) {
            if (method.getDeclaringClass() == type) {
                types.add(method.getGenericReturnType());
                types.addAll(List.of(method.getGenericParameterTypes()));
                types.addAll(List.of(method.getGenericExceptionTypes()));
            }
        }
        for (Constructor<?> constructor : type.getConstructors()) {
            types.addAll(List.of(constructor.getGenericParameterTypes()));
        }
        return types;
    }
}
