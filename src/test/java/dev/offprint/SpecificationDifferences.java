package dev.offprint;

import static dev.offprint.SpecificationWay.HTML_TO_MARKDOWN;
import static dev.offprint.SpecificationWay.MARKDOWN_TO_HTML;
import static dev.offprint.SpecificationWay.MARKDOWN_TO_MARKDOWN;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Which examples of CommonMark 0.31.2 come back as something else, and why that is right. */
final class SpecificationDifferences {
    /**
     * One cause.
     *
     * @param ways on which they differ
     * @param part "text", or "structure" where the text is the same
     * @param examples their numbers
     * @param why in a sentence
     */
    private record Cause(
            Set<SpecificationWay> ways, String part, List<Integer> examples, String why) {}

    private static final Set<SpecificationWay> ALWAYS = Set.of(SpecificationWay.values());
    private static final Set<SpecificationWay> FROM_MARKDOWN =
            Set.of(MARKDOWN_TO_MARKDOWN, MARKDOWN_TO_HTML);
    private static final Set<SpecificationWay> TO_MARKDOWN =
            Set.of(MARKDOWN_TO_MARKDOWN, HTML_TO_MARKDOWN);

    private static final List<Cause> CAUSES =
            List.of(
                    text(
                            FROM_MARKDOWN,
                            "An element goes on to its end tag over blank lines, as kramdown and"
                                    + " browsers have it: what is indented in it is no code, and"
                                    + " in <pre> no mark counts.",
                            148,
                            184,
                            191),
                    text(
                            ALWAYS,
                            "A start tag that would hide all that follows, as nothing ends it,"
                                    + " hides nothing.",
                            173),
                    text(ALWAYS, "A program that makes pages is refused by name.", 180),
                    text(Set.of(HTML_TO_MARKDOWN), "The same in the middle of HTML.", 627),
                    structure(
                            ALWAYS,
                            "Levels of headings begin with the first and skip none.",
                            59,
                            68,
                            71,
                            72,
                            73,
                            74,
                            76,
                            77,
                            83,
                            84,
                            86,
                            89,
                            90,
                            91,
                            95,
                            96,
                            102,
                            103,
                            141,
                            646,
                            647),
                    structure(
                            ALWAYS,
                            "A block in which nothing is, is left out; a number is kept.",
                            79,
                            126,
                            129,
                            130,
                            144,
                            175,
                            218,
                            237,
                            239,
                            240,
                            280,
                            281,
                            282,
                            283,
                            284,
                            315),
                    structure(ALWAYS, "Code of nothing but spaces is not seen.", 138, 334),
                    structure(ALWAYS, "Code begins and ends with a line that says something.", 127),
                    structure(
                            ALWAYS,
                            "A blank line stands around a block in an item, which makes its list a"
                                    + " loose one.",
                            278,
                            300,
                            318,
                            320,
                            321),
                    structure(
                            TO_MARKDOWN,
                            "Two lists of bullets with nothing between them are one.",
                            301,
                            308),
                    structure(
                            ALWAYS, "A table of one cell lays out; it is no table.", 149, 160, 190),
                    structure(
                            Set.of(HTML_TO_MARKDOWN),
                            "A table of one cell lays out whatever is in it; an empty one is left out.",
                            148,
                            191),
                    structure(
                            ALWAYS,
                            "The language of code is said where any reader looks for it.",
                            169),
                    structure(ALWAYS, "What stands typed in a field is code.", 171),
                    structure(
                            ALWAYS, "Inline elements around a block stand around its words.", 167),
                    structure(
                            FROM_MARKDOWN,
                            "The paragraph that begins behind a comment goes on in the next line.",
                            177),
                    structure(
                            Set.of(MARKDOWN_TO_HTML),
                            "Two lines of hyphens above everything are front matter.",
                            98),
                    structure(
                            ALWAYS,
                            "A link that leads nowhere, or to a place that is not there, is text.",
                            200,
                            485,
                            486,
                            501,
                            567),
                    structure(
                            ALWAYS,
                            "The title of a link that its text says as well is left out.",
                            217),
                    structure(
                            FROM_MARKDOWN,
                            "A backslash in the address of a page is a slash (URL standard, 4.4).",
                            603),
                    structure(
                            ALWAYS,
                            "Emphasis in emphasis of its kind is one.",
                            369,
                            373,
                            389,
                            407,
                            408,
                            409,
                            417,
                            418,
                            419,
                            425,
                            426,
                            427,
                            432,
                            461,
                            463,
                            464,
                            465,
                            466,
                            468),
                    structure(
                            ALWAYS,
                            "An address in the text becomes a link, as on GitHub.",
                            602,
                            606,
                            608,
                            611,
                            612));

    private static final List<Cause> OF_GITHUB =
            List.of(
                    text(FROM_MARKDOWN, "A cell beyond the columns of its table is kept.", 204),
                    structure(
                            FROM_MARKDOWN,
                            "A bracket that nothing in the address opens ends it, as a sentence"
                                    + " goes on behind it.",
                            625),
                    structure(FROM_MARKDOWN, "A host ends in two letters or more.", 631),
                    structure(ALWAYS, "Emphasis around a quote is emphasis of its words.", 652));

    private SpecificationDifferences() {}

    /** Numbers of examples, from 1, each with what differs. */
    static Map<Integer, String> of(SpecificationWay way) {
        return on(way, CAUSES);
    }

    /** The same for the specification of GitHub. */
    static Map<Integer, String> ofGitHub(SpecificationWay way) {
        return on(way, OF_GITHUB);
    }

    private static Map<Integer, String> on(SpecificationWay way, List<Cause> causes) {
        Map<Integer, String> differences = new TreeMap<>();
        for (Cause cause : causes) {
            if (cause.ways.contains(way)) {
                cause.examples.forEach(number -> differences.put(number, cause.part));
            }
        }
        return differences;
    }

    private static Cause text(Set<SpecificationWay> ways, String why, Integer... examples) {
        return new Cause(ways, "text", List.of(examples), why);
    }

    private static Cause structure(Set<SpecificationWay> ways, String why, Integer... examples) {
        return new Cause(ways, "structure", List.of(examples), why);
    }
}
