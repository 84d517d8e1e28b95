package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.ParameterPattern;
import dev.offprint.url.pattern.PathPattern;
import dev.offprint.url.pattern.Redirect;
import dev.offprint.url.pattern.RedirectTable;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What holds for every string there is. */
class AddressPropertyTest {
    private static final ParameterPattern UNWANTED = ParameterPattern.parse("u*");

    @Property
    void the_text_is_the_input(@ForAll String text) {
        assertThat(Address.parse(text).text()).isEqualTo(text);
    }

    @Property(tries = 5000)
    void without_nothing_is_the_input(@ForAll("addresses") String text) {
        assertThat(Address.parse(text).without(parameter -> false).text()).isEqualTo(text);
    }

    @Property(tries = 20_000)
    void the_parameters_that_stay_are_the_ones_that_are_left(@ForAll("addresses") String text) {
        Address address = Address.parse(text);
        List<String> expected = new ArrayList<>();
        for (Parameter parameter : address.parameters()) {
            if (!UNWANTED.matches(parameter)) {
                expected.add(parameter.raw());
            }
        }

        assertThat(address.without(UNWANTED::matches).parameters())
                .extracting(Parameter::raw)
                .isEqualTo(expected);
    }

    @Property(tries = 5000)
    void what_is_taken_out_leaves_the_rest_in_order(@ForAll("addresses") String text) {
        String left = Address.parse(text).without(UNWANTED::matches).text();

        int at = 0;
        for (int i = 0; i < text.length() && at < left.length(); i++) {
            at += text.charAt(i) == left.charAt(at) ? 1 : 0;
        }
        assertThat(at).isEqualTo(left.length());
    }

    @Property(tries = 5000)
    void the_parts_make_up_the_whole(@ForAll("addresses") String text) {
        Address address = Address.parse(text);
        String whole =
                address.authority().map(authority -> "//" + authority).orElse("")
                        + address.path()
                        + address.query().map(query -> "?" + query).orElse("")
                        + address.fragment().map(fragment -> "#" + fragment).orElse("");

        assertThat(text).endsWith(whole);
        assertThat(text.substring(0, text.length() - whole.length()))
                .isEqualToIgnoringCase(address.scheme().map(scheme -> scheme + ":").orElse(""));
    }

    @Property(tries = 5000)
    void written_once_is_written_for_good(@ForAll("addresses") String text) {
        String written = Address.parse(text).toWritable();

        assertThat(Address.parse(written).toWritable()).isEqualTo(written);
    }

    @Property
    void nothing_throws(@ForAll String text, @ForAll("addresses") String other) {
        for (Address address : List.of(Address.parse(text), Address.parse(other))) {
            address.asciiHost();
            address.hasValidHost();
            address.parameters();
            address.without(parameter -> parameter.raw().length() % 2 == 0).toWritable();
            address.resolve(Address.parse(other)).resolve(Address.parse(text));
            Address.parse("https://example.com/a/b").resolve(address);
            new RedirectTable(
                            List.of(
                                    new Redirect(
                                            HostPattern.parse("a"),
                                            PathPattern.parse("*"),
                                            new Redirect.InQuery())))
                    .unwrap(address);
        }
    }

    /** Strings without white space that look the more like an address the longer one looks. */
    @Provide
    Arbitrary<String> addresses() {
        return Arbitraries.of(
                        "http:", "//", "/", "?", "#", "a", "a.b", "@", ":", "&", "&amp;", "#038;",
                        "&#39;", "=", "u=1", "b=2", "%", "%41", "{{", "}}", "{%", "%}", "<?php",
                        "?>", "${", "\\", "[", "]", "é", "\uD83D", "..", ".", "data:", "|", ";")
                .list()
                .ofMaxSize(14)
                .map(pieces -> String.join("", pieces));
    }
}
