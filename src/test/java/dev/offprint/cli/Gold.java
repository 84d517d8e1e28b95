package dev.offprint.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A page or post as another system writes it, and what a reader would keep of it, as one file of
 * the folder {@code gold} says; its README explains how.
 *
 * @param name the folder and the file's name without its ending
 * @param post where it lies for the program
 * @param text the page or post
 * @param labels what is said of it, by heading, a line each
 */
record Gold(String name, String post, String text, Map<String, List<String>> labels) {

    /** Reads one file. */
    static Gold read(Path file) throws IOException {
        String kind = String.valueOf(file.getName(file.getNameCount() - 2));
        String name = kind + "/" + String.valueOf(file.getFileName()).replace(".gold", "");
        List<CaseSection> sections = CaseSection.read(file);
        CaseSection post = sections.get(0);
        Map<String, List<String>> labels = new LinkedHashMap<>();
        for (CaseSection section : sections.subList(1, sections.size())) {
            labels.put(section.heading(), section.lines());
        }
        return new Gold(name, name + post.ending(), post.text() + "\n", labels);
    }

    /** The lines below a heading; none where it has no such heading. */
    List<String> label(String heading) {
        return labels.getOrDefault(heading, List.of());
    }

    @Override
    public String toString() {
        return name;
    }
}
