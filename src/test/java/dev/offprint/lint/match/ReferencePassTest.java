package dev.offprint.lint.match;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.AddressCondition;
import dev.offprint.rule.Guard;
import dev.offprint.rule.Matcher;
import dev.offprint.rule.Repair;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Source;
import dev.offprint.url.pattern.HostPattern;
import dev.offprint.url.pattern.ParameterPattern;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What rules about addresses find and repair. */
class ReferencePassTest {

    @Test
    void one_address_is_one_finding_however_many_matchers_hold() {
        Rule rule =
                rule(
                        new Repair.RemoveParameters(),
                        about(Set.of(), List.of(), List.of("utm_*"), List.of()),
                        about(Set.of(), List.of(), List.of("s"), List.of()));

        assertThat(findings(rule, "[a](https://a.example/?s=1&id=2&utm_source=x)\n")).hasSize(1);
        assertThat(fixed(rule, "[a](https://a.example/?s=1&id=2&utm_source=x)\n"))
                .isEqualTo("[a](https://a.example/?id=2)\n");
    }

    @Test
    void what_one_matcher_needs_another_does_not_take() {
        Rule rule =
                rule(
                        new Repair.RemoveParameters(),
                        about(Set.of(), List.of(), List.of("ref=*"), List.of()),
                        about(Set.of(), List.of(), List.of(), List.of("ref=*/*")));

        assertThat(findings(rule, "[a](https://a.example/?ref=b/c)\n")).isEmpty();
        assertThat(findings(rule, "[a](https://a.example/?ref=b)\n")).hasSize(1);
    }

    @Test
    void an_address_with_a_parameter_of_unless_is_left_alone() {
        Rule rule =
                rule(
                        new Repair.RemoveParameters(),
                        about(Set.of(), List.of("Signature"), List.of("utm_*"), List.of()));

        assertThat(findings(rule, "[a](https://a.example/?utm_source=x&Signature=y)\n")).isEmpty();
    }

    @Test
    void a_scheme_may_be_left_to_the_page_or_be_missing_with_the_host() {
        Rule left = rule(new Repair.None(), about(Set.of("//"), List.of(), List.of(), List.of()));
        Rule relative =
                rule(new Repair.None(), about(Set.of("relative"), List.of(), List.of(), List.of()));
        String post = "[a](//a.example/b) [c](/d) [e](https://a.example/f) [g](file:///h)\n";

        assertThat(findings(left, post))
                .extracting(finding -> finding.span().of(post))
                .containsExactly("[a](//a.example/b)");
        assertThat(findings(relative, post))
                .extracting(finding -> finding.span().of(post))
                .containsExactly("[c](/d)");
    }

    @Test
    void an_address_is_replaced_as_the_rule_says_and_only_it() {
        Rule rule =
                rule(
                        new Repair.Replace("https:{text}"),
                        about(Set.of("//"), List.of(), List.of(), List.of()));

        assertThat(fixed(rule, "![a](//a.example/b.png \"c\") //d\n"))
                .isEqualTo("![a](https://a.example/b.png \"c\") //d\n");
    }

    @Test
    void a_link_or_noscript_around_nothing_else_goes_with_its_image() {
        Rule rule =
                rule(
                        new Repair.Remove(),
                        new Matcher.OnReference(
                                EnumSet.of(Reference.Kind.IMAGE),
                                new AddressCondition(
                                        Set.of(),
                                        List.of(HostPattern.parse("t.example")),
                                        List.of()),
                                List.of(),
                                List.of(),
                                List.of(),
                                null,
                                null));

        assertThat(
                        fixed(
                                rule,
                                "<p>a</p>\n<noscript><a href=\"/b\"> <img src=//t.example/c> </a></noscript>\n"))
                .isEqualTo("<p>a</p>\n");
        assertThat(fixed(rule, "<p><a href=\"/b\">d<img src=//t.example/c></a></p>"))
                .isEqualTo("<p><a href=\"/b\">d</a></p>");
        assertThat(fixed(rule, "<div><img src=//t.example/c></div>")).isEqualTo("<div></div>");
    }

    private static Matcher.OnReference about(
            Set<String> schemes,
            List<String> unless,
            List<String> parameters,
            List<String> needed) {
        return new Matcher.OnReference(
                EnumSet.allOf(Reference.Kind.class),
                new AddressCondition(schemes, List.of(), List.of()),
                patterns(unless),
                patterns(parameters),
                patterns(needed),
                null,
                null);
    }

    private static List<ParameterPattern> patterns(List<String> texts) {
        return texts.stream().map(ParameterPattern::parse).toList();
    }

    private static Rule rule(Repair repair, Matcher... matchers) {
        return new Rule(
                "a/b",
                "a",
                Subject.ANY,
                "summary",
                "found: {text}",
                Severity.WARNING,
                List.of(),
                List.of(matchers),
                repair,
                Safety.SAFE,
                Guard.DEFAULT);
    }

    private static List<Finding> findings(Rule rule, String text) {
        return new Linter(List.of(rule)).lint(post(text));
    }

    private static String fixed(Rule rule, String text) {
        return new Fixer(new Linter(List.of(rule)), false).fix(post(text)).post().text();
    }

    private static Post post(String text) {
        return PostParser.parse(Source.of("a.md", text));
    }
}
