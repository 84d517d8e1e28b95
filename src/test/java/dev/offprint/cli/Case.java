package dev.offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A post and what must become of it, as one file of the folder {@code cases} says; its README
 * explains how.
 *
 * @param kind the folder that it lies in
 * @param name the file's name without its ending
 * @param post what the post is called, for its ending
 * @param text the post
 * @param wishes what each form must hold, in the order of the file
 */
record Case(String kind, String name, String post, String text, Map<CaseForm, List<Wish>> wishes) {
    /** What a line of a case may ask of an output. */
    enum Verb {
        /** These words are read there. */
        HAS,
        /** These words are read nowhere. */
        NOT,
        /** These words are read behind those of the {@code then} before. */
        THEN,
        /** There is a line that is just so. */
        LINE,
        /** The line below that one is just so. */
        NEXT,
        /** A regular expression is found, in which ^ and $ stand for the ends of a line. */
        LIKE,
        /** It is not found. */
        UNLIKE,
        /** The output is the post. */
        UNCHANGED
    }

    /** One line of a case. */
    record Wish(Verb verb, String words) {
        @Override
        public String toString() {
            return verb.name().toLowerCase(Locale.ROOT) + " " + words;
        }
    }

    /** Reads one file. */
    static Case read(Path file) throws IOException {
        String kind = String.valueOf(file.getName(file.getNameCount() - 2));
        String name = String.valueOf(file.getFileName()).replace(".case", "");
        List<CaseSection> sections = CaseSection.read(file);
        CaseSection post = sections.get(0);
        Map<CaseForm, List<Wish>> wishes = new EnumMap<>(CaseForm.class);
        for (CaseSection section : sections.subList(1, sections.size())) {
            for (CaseForm form : CaseForm.named(section.heading())) {
                List<Wish> all = wishes.computeIfAbsent(form, key -> new ArrayList<>());
                section.lines().forEach(line -> all.add(wish(line)));
            }
        }
        return new Case(kind, name, name + post.ending(), post.text() + "\n", wishes);
    }

    private static Wish wish(String line) {
        String[] parts = line.split(" ", 2);
        Verb verb = Verb.valueOf(parts[0].toUpperCase(Locale.ROOT));
        return new Wish(verb, parts.length > 1 ? parts[1] : "");
    }

    @Override
    public String toString() {
        return kind + "/" + name;
    }
}
