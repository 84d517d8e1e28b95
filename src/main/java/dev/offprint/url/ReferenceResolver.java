package dev.offprint.url;

import java.util.ArrayList;
import java.util.List;

/** Resolves references as in RFC 3986, section 5.2, on text that may break that grammar. */
final class ReferenceResolver {
    private ReferenceResolver() {}

    static String resolve(Address reference, Address base) {
        Parts parts = reference.parts();
        boolean isOnlyFragment = parts.start() == parts.fragmentStart();
        if (reference.isAbsolute()
                || reference.isTemplated()
                || isOnlyFragment
                || base.isTemplated()
                || base.authority().isEmpty()) {
            return reference.text();
        }
        String written = reference.text().substring(parts.start(), parts.end());
        Parts baseParts = base.parts();
        String baseText = base.text();
        if (reference.isProtocolRelative()) {
            return base.scheme().map(scheme -> scheme + ":" + written).orElse(written);
        }
        if (parts.pathStart() == parts.queryStart()) {
            return baseText.substring(baseParts.start(), baseParts.queryStart()) + written;
        }
        String site = baseText.substring(baseParts.start(), baseParts.pathStart());
        String path = reference.path();
        String merged = path.startsWith("/") ? path : folder(base.path()) + path;
        return site
                + withoutDots(merged)
                + reference.text().substring(parts.queryStart(), parts.end());
    }

    private static String folder(String basePath) {
        int slash = basePath.lastIndexOf('/');
        return slash < 0 ? "/" : basePath.substring(0, slash + 1);
    }

    /** Removes the segments {@code .} and {@code ..} of a path that starts with a slash. */
    private static String withoutDots(String path) {
        List<String> kept = new ArrayList<>();
        int start = 1;
        while (true) {
            int slash = path.indexOf('/', start);
            boolean isLast = slash < 0;
            String segment = path.substring(start, isLast ? path.length() : slash);
            boolean isUp = segment.equals("..");
            if (isUp && !kept.isEmpty()) {
                kept.remove(kept.size() - 1);
            }
            boolean isDot = isUp || segment.equals(".");
            if (!isDot) {
                kept.add(segment);
            } else if (isLast) {
                // "a/.." names a folder, so what is left of it ends with a slash.
                kept.add("");
            }
            if (isLast) {
                return "/" + String.join("/", kept);
            }
            start = slash + 1;
        }
    }
}
