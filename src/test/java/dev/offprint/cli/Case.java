package dev.offprint.cli;

import java.io.IOException;
import java.nio.file.Files;
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
    private static final String SECTION = "=== ";

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
        String[] sections = ("\n" + Files.readString(file)).split("\n" + SECTION, -1);
        Map<CaseForm, List<Wish>> wishes = new EnumMap<>(CaseForm.class);
        for (int i = 2; i < sections.length; i++) {
            String[] lines = sections[i].split("\n", -1);
            for (CaseForm form : CaseForm.named(lines[0])) {
                List<Wish> all = wishes.computeIfAbsent(form, key -> new ArrayList<>());
                for (int j = 1; j < lines.length; j++) {
                    if (!lines[j].isEmpty()) {
                        all.add(wish(lines[j]));
                    }
                }
            }
        }
        int end = sections[1].indexOf('\n');
        String ending = sections[1].substring(sections[1].indexOf('.'), end);
        String text = sections[1].substring(end + 1) + "\n";
        return new Case(kind, name, name + ending, text, wishes);
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
