package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Addresses that are shown, or that are the name of what somebody kept, stay as they are. */
class UntouchedAddressesTest {
    @TempDir Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Type <code>https://a.example/?utm_source=feed</code> there.",
                "Type <kbd>https://a.example/?fbclid=1</kbd>, get <samp>https://a.example/?gclid=2</samp>.",
                "<pre>\ncurl https://a.example/?utm_medium=mail\n</pre>",
                "<p><tt><b>https://a.example/?utm_source=feed</b></tt></p>",
                "| a | b |\n|---|---|\n| 1 | <code>https://a.example/?utm_source=feed</code> |",
                "[kept](https://web.archive.org/web/2020/https://a.example/?utm_source=feed&id=1)",
                "[kept](https://keeper.example/20200101/a.example/tide?utm_source=feed)",
                "[kept](https://keeper.example/newest/http:/a.example/tide?utm_source=feed)",
                "See <https://keeper.example/web/20200101000000id_/a.example:80/?utm_source=feed>.",
                "[by proxy](https://proxy.example/?https://a.example/?id=2&utm_source=feed)",
                "<img src=\"https://keeper.example/2020im_/https://a.example/p.png?utm_source=x\" alt=\"A\">",
                "[k]\n\n[k]: https://keeper.example/2020*/https://a.example/?utm_source=feed",
            })
    void code_and_archived_addresses(String body) throws IOException {
        Path post =
                Files.writeString(folder.resolve("post.md"), "Words before it.\n\n" + body + "\n");
        String before = Files.readString(post);

        String out = Offprint.run("lint", "--fix", "--unsafe-fixes", post.toString()).out();

        assertThat(out).doesNotContain("tracking/parameter");
        assertThat(Files.readString(post)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[a](https://a.example/2020/tide.html?utm_source=feed)",
                "[a](https://a.example/2020/01/v1.2/tide?utm_source=feed)",
                "[a](https://a.example/?utm_source=feed&next=https://b.example/)",
                "[a](https://a.example/?utm_referrer=https://b.example/x)",
                "Type <code>go</code> at https://a.example/?utm_source=feed now.",
            })
    void what_looks_like_one_of_them_is_still_cleaned(String body) throws IOException {
        Path post =
                Files.writeString(folder.resolve("post.md"), "Words before it.\n\n" + body + "\n");

        Offprint.run("lint", "--fix", post.toString());

        assertThat(Files.readString(post)).doesNotContain("utm_");
    }
}
