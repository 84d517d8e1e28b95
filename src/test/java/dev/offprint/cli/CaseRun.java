package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * One run of the program over all cases that ask for a form.
 *
 * @param outputs what it made of each
 * @param remarks what it said of each besides, such as words that are unaccounted for
 */
record CaseRun(Map<Case, String> outputs, Map<Case, List<String>> remarks) {

    /** Runs it in {@code folder}, which is empty. */
    static CaseRun of(CaseForm form, List<Case> cases, Path folder) throws IOException {
        Path posts = folder.resolve("posts");
        Path written = folder.resolve("written");
        for (Case one : cases) {
            Path post = posts.resolve(one.kind()).resolve(one.post());
            Files.createDirectories(posts.resolve(one.kind()));
            Files.writeString(post, one.text());
        }
        List<String> arguments = new ArrayList<>();
        if (form.isConversion()) {
            arguments.addAll(List.of("convert", "--prove", "-o", written + "/"));
        } else {
            arguments.addAll(List.of("lint", "--no-cache", "--format", "concise"));
        }
        arguments.addAll(form.options());
        arguments.addAll(List.of("--no-config", posts.toString()));
        Offprint run = Offprint.run(arguments.toArray(String[]::new));
        assertThat(run.code()).as(run.err()).isBetween(0, 1);
        Map<Case, String> outputs = new HashMap<>();
        Map<Case, List<String>> remarks = new HashMap<>();
        for (Case one : cases) {
            String place = one.kind() + "/" + one.post();
            List<String> said = run.err().lines().filter(line -> line.contains(place)).toList();
            remarks.put(one, said);
            outputs.put(
                    one,
                    switch (form) {
                        case EXPLAIN -> String.join("\n", said);
                        case LINT ->
                                String.join(
                                        "\n",
                                        run.out()
                                                .lines()
                                                .filter(line -> line.contains(place + ":"))
                                                .toList());
                        case FIXED, FIXED_UNSAFELY -> Files.readString(posts.resolve(place));
                        default -> text(written, one, form);
                    });
        }
        return new CaseRun(outputs, remarks);
    }

    private static String text(Path written, Case one, CaseForm form) throws IOException {
        Path file = written.resolve(one.kind()).resolve(one.name() + form.extension());
        if (!Files.exists(file)) {
            return "";
        }
        return form == CaseForm.EPUB ? chapters(file) : Files.readString(file);
    }

    /** The pages of a book without its cover and its table of contents. */
    private static String chapters(Path book) throws IOException {
        StringBuilder pages = new StringBuilder();
        try (InputStream in = Files.newInputStream(book);
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().matches(".*(?<!nav|cover)\\.xhtml")) {
                    pages.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
                }
            }
        }
        return pages.toString();
    }
}
