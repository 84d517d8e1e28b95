package dev.offprint.url;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.ParameterPattern;
import dev.offprint.url.pattern.PathPattern;
import dev.offprint.url.pattern.Redirect;
import dev.offprint.url.pattern.RedirectTable;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What holds for every string there is. */
class AddressPropertyTest {
    private static final List<String> PIECES =
            List.of(
                    "http:", "//", "/", "?", "#", "a", "a.b", "@", ":", "&", "&amp;", "#038;",
                    "&#39;", "=", "u=1", "b=2", "%", "%41", "{{", "}}", "{%", "%}", "<?php", "?>",
                    "${", "\\", "[", "]", "é", "\uD83D", "..", ".", "data:", "|", ";");

    private static final ParameterPattern UNWANTED = ParameterPattern.parse("u*");

    @Test
    void the_text_is_the_input() {
        Trials.run(1000, random -> keeps(Trials.text(random)));
    }

    private static void keeps(String text) {
        assertThat(Address.parse(text).text()).isEqualTo(text);
    }

    @Test
    void without_nothing_is_the_input() {
        Trials.run(5000, random -> losesNothing(address(random)));
    }

    private static void losesNothing(String text) {
        assertThat(Address.parse(text).without(parameter -> false).text()).isEqualTo(text);
    }

    @Test
    void the_parameters_that_stay_are_the_ones_that_are_left() {
        Trials.run(20_000, random -> keepsTheOthers(address(random)));
    }

    private static void keepsTheOthers(String text) {
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

    @Test
    void what_is_taken_out_leaves_the_rest_in_order() {
        Trials.run(5000, random -> keepsOrder(address(random)));
    }

    private static void keepsOrder(String text) {
        String left = Address.parse(text).without(UNWANTED::matches).text();

        int at = 0;
        for (int i = 0; i < text.length() && at < left.length(); i++) {
            at += text.charAt(i) == left.charAt(at) ? 1 : 0;
        }
        assertThat(at).isEqualTo(left.length());
    }

    @Test
    void the_parts_make_up_the_whole() {
        Trials.run(5000, random -> isItsParts(address(random)));
    }

    private static void isItsParts(String text) {
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

    @Test
    void written_once_is_written_for_good() {
        Trials.run(5000, random -> isWrittenForGood(address(random)));
    }

    private static void isWrittenForGood(String text) {
        String written = Address.parse(text).toWritable();

        assertThat(Address.parse(written).toWritable()).isEqualTo(written);
    }

    @Test
    void nothing_throws() {
        Trials.run(1000, random -> use(Trials.text(random), address(random)));
    }

    private static void use(String text, String other) {
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
    private static String address(SplittableRandom random) {
        return String.join("", Trials.some(random, 0, 14, chance -> Trials.one(chance, PIECES)));
    }
}
