package dev.offprint.bench;

import dev.offprint.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post and what somebody marked in it.
 *
 * @param path below the folder of the posts
 * @param half what it may be used for; empty where nothing is said
 * @param labels what is marked, by place of UTF-16 units
 * @param keep sentences of the article that are marked by what they say
 */
record LabelledPost(String path, String half, List<Label> labels, List<String> keep) {
    private static final Pattern MARK = Pattern.compile("(\\w+)(?::([\\w|-]+))?@(\\d+)-(\\d+)");

    /** What a mark says of its place. */
    enum Kind {
        /** A leftover that has to be found. */
        MUST,
        /** One that may be. */
        MINOR,
        /** A sentence of the article. */
        KEEP,
        /** What looks like a leftover and is none. */
        NOFLAG,
        /** What may be found or not. */
        NEUTRAL
    }

    /**
     * A mark.
     *
     * @param categories those that a finding may have, the best first; none for any
     */
    record Label(Kind kind, List<String> categories, Span span) {}

    /** Those of a file: JSON lines, or a table with places alone. */
    static List<LabelledPost> read(Path labels) throws IOException {
        return labels.toString().endsWith(".tsv") ? table(labels) : lines(labels);
    }

    private static List<LabelledPost> lines(Path file) throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        for (Map<?, ?> post : Json.lines(file)) {
            List<Label> labels = new ArrayList<>();
            for (Map<?, ?> issue : Json.objects(post, "issues")) {
                Kind kind = Json.text(issue, "sev").equals("must") ? Kind.MUST : Kind.MINOR;
                List<String> categories = new ArrayList<>();
                categories.add(Json.text(issue, "category"));
                categories.addAll(Json.texts(issue, "alt"));
                labels.add(new Label(kind, categories, span(issue)));
            }
            for (Map<?, ?> one : Json.objects(post, "noflag")) {
                List<String> category = List.of(Json.text(one, "category"));
                labels.add(new Label(Kind.NOFLAG, category, span(one)));
            }
            for (Map<?, ?> one : Json.objects(post, "neutral")) {
                labels.add(new Label(Kind.NEUTRAL, List.of(), span(one)));
            }
            posts.add(
                    new LabelledPost(
                            Json.text(post, "path"), "", labels, Json.texts(post, "keep")));
        }
        return posts;
    }

    private static Span span(Map<?, ?> object) {
        int start = Json.number(object, "start");
        return new Span(start, Math.max(start, Json.number(object, "end")));
    }

    /**
     * Rows of repository, commit, path, sha256, half and marks, as {@code must:ad|boilerplate@12-40
     * keep@51-80}.
     */
    private static List<LabelledPost> table(Path file) throws IOException {
        List<LabelledPost> posts = new ArrayList<>();
        List<String> lines = Files.readAllLines(file);
        for (String line : lines.subList(1, lines.size())) {
            String[] field = line.split("\t", -1);
            List<Label> labels = new ArrayList<>();
            Matcher mark = MARK.matcher(field[5]);
            while (mark.find()) {
                String categories = mark.group(2);
                int start = Integer.parseInt(mark.group(3));
                labels.add(
                        new Label(
                                Kind.valueOf(mark.group(1).toUpperCase(Locale.ROOT)),
                                categories == null ? List.of() : List.of(categories.split("\\|")),
                                new Span(start, Integer.parseInt(mark.group(4)))));
            }
            String path = field[0] + "/" + field[2].replaceFirst("\\.gz$", "");
            posts.add(new LabelledPost(path, field[4], labels, List.of()));
        }
        return posts;
    }

    /** The marks of some kinds. */
    List<Label> of(Set<Kind> kinds) {
        return labels.stream().filter(label -> kinds.contains(label.kind())).toList();
    }
}
