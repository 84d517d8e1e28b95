package dev.offprint.convert.read;

import dev.offprint.post.HeadingForms;
import dev.offprint.url.PercentEncoding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The places in a post that its own links and controls point at. */
final class LinkTargets {
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    /** Headings without an id of their own that links know by one that generators derive. */
    private final IdentityHashMap<Element, String> derived = new IdentityHashMap<>();

    /**
     * The targets of the links in this body.
     *
     * @param wantedElsewhere ids that links of other posts name
     */
    static LinkTargets of(Element body, Set<String> wantedElsewhere) {
        LinkTargets targets = new LinkTargets();
        targets.wanted.addAll(wantedElsewhere);
        for (Element element : body.getAllElements()) {
            String href = element.normalName().equals("a") ? element.attr("href").strip() : "";
            if (href.length() > 1 && href.startsWith("#")) {
                targets.wanted.add(fragment(href));
            }
            targets.wantControlled(element);
            String id = id(element);
            if (!id.isEmpty()) {
                targets.byId.putIfAbsent(id, element);
            }
        }
        targets.deriveIds(body);
        return targets;
    }

    private void deriveIds(Element body) {
        Map<String, String> missing = new HashMap<>();
        for (String id : wanted) {
            if (!byId.containsKey(id)) {
                missing.put(HeadingForms.plain(id), id);
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        Map<String, Integer> seen = new HashMap<>();
        for (Element heading : body.select("h1, h2, h3, h4, h5, h6")) {
            String text = heading.text();
            int before = seen.merge(HeadingForms.plain(text), 1, Integer::sum) - 1;
            String number = before == 0 ? "" : String.valueOf(before);
            for (String form : HeadingForms.of(text)) {
                String id = missing.remove(form + number);
                if (id != null && heading.id().isEmpty()) {
                    byId.put(id, heading);
                    derived.put(heading, id);
                    break;
                }
            }
        }
    }

    /** The first element with each id. */
    Map<String, Element> byId() {
        return byId;
    }

    /** The ids that links or controls name. */
    Set<String> wanted() {
        return wanted;
    }

    /** By what links of the post know this element; empty when they do not. */
    String name(Element element) {
        return derived.getOrDefault(element, id(element));
    }

    /** Whether a link or control leads to this element. */
    boolean isTarget(Element element) {
        String id = name(element);
        return !id.isEmpty() && wanted.contains(id) && element.equals(byId.get(id));
    }

    /** Whether this link leads to an element of the post. */
    boolean hasTarget(String href) {
        return byId.containsKey(fragment(href));
    }

    /** The id of an element, or the name of an old anchor. */
    private static String id(Element element) {
        return !element.id().isEmpty() || !element.normalName().equals("a")
                ? element.id()
                : element.attr("name");
    }

    /** The decoded part after the number sign. */
    static String fragment(String href) {
        return PercentEncoding.decode(href.substring(href.indexOf('#') + 1));
    }

    private void wantControlled(Element element) {
        for (String attribute : new String[] {"aria-controls", "data-target", "data-bs-target"}) {
            String id = element.attr(attribute);
            if (!id.isEmpty()) {
                wanted.add(id.startsWith("#") ? id.substring(1) : id);
            }
        }
    }
}
