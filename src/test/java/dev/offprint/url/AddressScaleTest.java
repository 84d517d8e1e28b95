package dev.offprint.url;

import dev.offprint.bound.CpuTime;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.PathPattern;
import dev.offprint.url.pattern.Redirect;
import dev.offprint.url.pattern.RedirectTable;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A million characters of anything take a moment, not minutes: nothing here is quadratic. */
@Tag("long")
class AddressScaleTest {
    private static final int LENGTH = 1_000_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "?a=",
                "&amp;",
                "#038;",
                "&#0",
                "a=1&",
                "?u=1&",
                ":",
                "@",
                "[",
                "%E4",
                "%E4%BD%A0",
                "{{",
                "{{}}",
                "{%{{",
                "<?php",
                "../",
                "a/../",
                "\n",
                "a.",
                "é",
                "xn--",
                "http://h?"
            })
    void a_long_address_is_handled_in_linear_time(String piece) throws Throwable {
        String run = piece.repeat(LENGTH / piece.length());
        Address base = Address.parse("https://example.com/a/b");
        RedirectTable table =
                new RedirectTable(
                        List.of(
                                new Redirect(
                                        HostPattern.parse("h"),
                                        PathPattern.parse("*a*b*c*"),
                                        new Redirect.InQuery())));

        CpuTime.atMost(
                20,
                () -> {
                    for (String start : List.of("http://", "http://h/", "/?a=1#b?")) {
                        Address address = Address.parse(start + run);
                        address.hasValidHost();
                        address.without(parameter -> parameter.name().startsWith("u")).toWritable();
                        address.resolve(base).resolve(address);
                        table.unwrap(address);
                    }
                });
    }
}
