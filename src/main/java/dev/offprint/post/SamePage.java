package dev.offprint.post;

import java.util.List;

/** Says of addresses as they are written whether they name one page. */
public final class SamePage {
    private SamePage() {}

    /**
     * Whether two addresses are the same but for fragment, a last slash, and parameters that only
     * one of them has, as when trackers were stripped from the other.
     *
     * @param link may begin at the root of the site of {@code own}
     */
    public static boolean names(String link, String own) {
        String target = link.startsWith("/") && !link.startsWith("//") ? origin(own) + link : link;
        if (!path(target).equals(path(own))) {
            return false;
        }
        List<String> mine = parameters(target);
        List<String> theirs = parameters(own);
        return mine.containsAll(theirs) || theirs.containsAll(mine);
    }

    private static String origin(String address) {
        int slash = address.indexOf('/', address.indexOf("//") + 2);
        return slash < 0 ? address : address.substring(0, slash);
    }

    private static String path(String address) {
        String path = address.split("[?#]", 2)[0];
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private static List<String> parameters(String address) {
        String whole = address.split("#", 2)[0];
        int mark = whole.indexOf('?');
        return mark < 0 ? List.of() : List.of(whole.substring(mark + 1).split("&", -1));
    }
}
