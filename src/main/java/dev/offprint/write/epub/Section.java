package dev.offprint.write.epub;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Neighbouring chapters that have a part in common.
 *
 * @param href where the part begins: its own page, or within another part its first chapter
 * @param sections the parts within; empty for an innermost one
 * @param chapters all chapters of this part, those of the parts within included
 */
record Section(Part part, String href, List<Section> sections, List<Listing> chapters) {
    Section {
        sections = List.copyOf(sections);
        chapters = List.copyOf(chapters);
    }

    /** Returns the parts that {@code chapters} form; empty when they have none. */
    static List<Section> of(List<Listing> chapters) {
        return of(chapters, 0);
    }

    private static List<Section> of(List<Listing> chapters, int depth) {
        List<Section> sections = new ArrayList<>();
        int at = 0;
        while (at < chapters.size() && chapters.get(at).parts().size() > depth) {
            Part part = chapters.get(at).parts().get(depth);
            int end = at + 1;
            while (end < chapters.size()
                    && chapters.get(end).parts().size() > depth
                    && chapters.get(end).parts().get(depth).equals(part)) {
                end++;
            }
            List<Listing> within = chapters.subList(at, end);
            String href =
                    depth == 0
                            ? String.format(Locale.ROOT, "part-%03d.xhtml", sections.size() + 1)
                            : within.get(0).href();
            sections.add(new Section(part, href, of(within, depth + 1), within));
            at = end;
        }
        return sections;
    }
}
