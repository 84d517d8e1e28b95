package dev.offprint.yaml;

import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

/** Says what a parser found in words that a writer of front matter understands. */
final class FaultWording {
    private FaultWording() {}

    /** The problem of {@code e}; in the parser's own words when they are not known here. */
    static String of(MarkedYamlEngineException e) {
        String problem = String.valueOf(e.getProblem());
        String context = e.getContext() == null ? "" : e.getContext();
        if (problem.startsWith("mapping values are not allowed")) {
            return "found a colon inside a value, or a key where none can stand";
        } else if (problem.startsWith("found character '\\t")) {
            return "found a tab where only spaces may indent";
        } else if (problem.startsWith("found character '") && problem.contains("cannot start")) {
            return "found \"" + problem.charAt(17) + "\" at the start of a value without quotes";
        } else if (problem.startsWith("found unexpected end") && context.contains("quoted")) {
            return "found a quote that is never closed";
        } else if (problem.startsWith("could not find expected ':'")) {
            return "found a line among the keys that has no colon with a space after it";
        } else if (problem.startsWith("expected <block end>, but found '<scalar>'")) {
            return "found text after the end of a value";
        } else if (problem.startsWith("expected <block end>")) {
            return "found a line whose indentation fits no line above";
        } else if (problem.startsWith("found unknown escape character")) {
            return "found a backslash in double quotes that is no escape";
        } else if (problem.startsWith("expected ',' or")) {
            return "found no end of a list in brackets";
        }
        return context.isEmpty() ? problem : problem + " " + context;
    }
}
