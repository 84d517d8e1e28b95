package dev.offprint.convert.read.element;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** The places in a post that its own links and controls point at. */
public final class LinkTargets {
    private final Map<String, Element> byId = new HashMap<>();
    private final Set<String> wanted = new HashSet<>();

    /** The targets of the links in this body. */
    public static LinkTargets of(Element body) {
        LinkTargets targets = new LinkTargets();
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
        return targets;
    }

    /** The first element with each id. */
    public Map<String, Element> byId() {
        return byId;
    }

    /** The ids that links or controls name. */
    public Set<String> wanted() {
        return wanted;
    }

    /** Whether a link or control leads to this element. */
    public boolean isTarget(Element element) {
        String id = id(element);
        return !id.isEmpty() && wanted.contains(id) && element.equals(byId.get(id));
    }

    /** Whether this link leads to an element of the post. */
    public boolean hasTarget(String href) {
        return byId.containsKey(fragment(href));
    }

    /** The id of an element, or the name of an old anchor. */
    public static String id(Element element) {
        return !element.id().isEmpty() || !element.normalName().equals("a")
                ? element.id()
                : element.attr("name");
    }

    /** The decoded part after the number sign. */
    static String fragment(String href) {
        String fragment = href.substring(href.indexOf('#') + 1);
        if (fragment.indexOf('%') < 0) {
            return fragment;
        }
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
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
