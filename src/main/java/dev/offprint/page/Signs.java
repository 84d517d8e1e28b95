package dev.offprint.page;

import dev.offprint.page.weight.Names;
import dev.offprint.page.weight.Weight;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Element;

/** Says what can be seen of a part of a page, so that its reader can tell whether it should go. */
final class Signs {
    /** More is no longer read. */
    private static final int MOST = 4;

    private static final int LONGEST_NAME = 40;

    private Signs() {}

    /** What an element is called and holds, in a few words, the most telling first. */
    static String of(Element element, Weight weight, Names names) {
        List<String> signs = new ArrayList<>();
        signs.add(called(element, names.telling(element)));
        add(weight.fields(), "field", signs);
        add(weight.comments(), "comment", signs);
        add(weight.shareLinks(), "link to share", "links to share", signs);
        add(weight.deadLinks(), "link that leads nowhere", "links that lead nowhere", signs);
        if (weight.linkedHeadings() > 0) {
            add(weight.linkedHeadings(), "linked heading", signs);
        } else {
            add(weight.links(), "link", signs);
        }
        if (weight.text() > 0) {
            signs.add(
                    weight.prose() == 0
                            ? "no running text"
                            : String.format(
                                    Locale.ROOT, "%,d letters of running text", weight.prose()));
        }
        int last = signs.size() - 1;
        if (signs.size() > MOST) {
            // Whether it is running text says most.
            signs.subList(MOST - 1, last).clear();
        }
        return String.join(", ", signs);
    }

    private static void add(int count, String one, List<String> signs) {
        add(count, one, one + "s", signs);
    }

    private static void add(int count, String one, String many, List<String> signs) {
        if (count > 0) {
            signs.add(count == 1 ? "1 " + one : count + " " + many);
        }
    }

    /** The tag, and the most telling of its names. */
    private static String called(Element element, String name) {
        String tag = element.normalName();
        String role = element.attr("role");
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        String start = role.isEmpty() ? tag : tag + " role=" + role;
        return "<" + start + (shown.isEmpty() ? "" : " \"" + shown + "\"") + ">";
    }
}
