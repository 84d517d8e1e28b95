package dev.offprint.fuzz;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The targets by name. */
final class Targets {
    private static final Map<String, Supplier<Target>> ALL = new LinkedHashMap<>();

    static {
        ALL.put("lint", LintTarget::new);
        ALL.put("fix", FixTarget::new);
        ALL.put("markdown", MarkdownTarget::new);
        ALL.put("html", HtmlTarget::new);
        ALL.put("epub", EpubTarget::new);
        ALL.put("page", PageTarget::new);
        ALL.put("front-matter", FrontMatterTarget::new);
        ALL.put("address", AddressTarget::new);
        ALL.put("container", ContainerTarget::new);
        ALL.put("repository", RepositoryTarget::new);
    }

    private Targets() {}

    static Iterable<String> names() {
        return ALL.keySet();
    }

    static boolean has(String name) {
        return ALL.containsKey(name);
    }

    static Target of(String name) {
        Supplier<Target> target = ALL.get(name);
        if (target == null) {
            throw new IllegalArgumentException("no target is called " + name);
        }
        return target.get();
    }
}
