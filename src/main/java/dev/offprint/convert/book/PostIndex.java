package dev.offprint.convert.book;

import dev.offprint.url.Address;
import dev.offprint.url.PercentEncoding;
import dev.offprint.url.SiteHost;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** Finds the posts of a volume by the addresses that they came from and by their files. */
public final class PostIndex {
    private final Map<String, Integer> byAddress = new HashMap<>();
    private final Map<Path, Integer> byFile = new HashMap<>();
    private final Map<Path, Integer> byStem = new HashMap<>();

    /** An index of the posts in this order. */
    public PostIndex(List<Volume.Place> places) {
        for (int i = 0; i < places.size(); i++) {
            int number = i + 1;
            BookPost post = places.get(i).post();
            // Of posts with one address the first is meant.
            post.metadata()
                    .source()
                    .ifPresent(source -> byAddress.putIfAbsent(key(source), number));
            byFile.putIfAbsent(post.path(), number);
            byStem.putIfAbsent(stem(post.path()), number);
        }
    }

    /**
     * Returns the number, from 1, of the post that a link leads to.
     *
     * @param from the file in which the link stands
     */
    public OptionalInt find(Path from, String address) {
        int fragment = address.indexOf('#');
        String target = fragment < 0 ? address : address.substring(0, fragment);
        if (target.isEmpty()) {
            return OptionalInt.empty();
        }
        String scheme = Address.parse(target).scheme().orElse("");
        Integer number = null;
        if (scheme.equals("http") || scheme.equals("https")) {
            number = byAddress.get(key(target));
        } else if (scheme.isEmpty() && !target.startsWith("/")) {
            number = file(from, target);
        }
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    private @Nullable Integer file(Path from, String target) {
        int query = target.indexOf('?');
        String path = query < 0 ? target : target.substring(0, query);
        try {
            Path file = from.resolveSibling(PercentEncoding.decode(path)).normalize();
            if (file.getFileName() == null) {
                return null;
            }
            Integer number = byFile.get(file);
            // A site generator makes other.html of other.md, and other/ of both.
            return number != null ? number : byStem.get(stem(file));
        } catch (InvalidPathException e) {
            return null;
        }
    }

    private static Path stem(Path file) {
        String name = file.getFileName().toString();
        int dot = name.lastIndexOf('.');
        return dot > 0 ? file.resolveSibling(name.substring(0, dot)) : file;
    }

    /** Returns what is the same in all the ways in which one page is linked to. */
    private static String key(String address) {
        Address parsed = Address.parse(address.strip());
        String host = parsed.asciiHost().toLowerCase(Locale.ROOT);
        String path = PercentEncoding.decode(parsed.path());
        for (String ending : List.of("/index.html", "/index.htm", "/index.php", "/")) {
            if (path.endsWith(ending)) {
                path = path.substring(0, path.length() - ending.length());
                break;
            }
        }
        StringBuilder key = new StringBuilder(SiteHost.of(host));
        key.append(path);
        for (String parameter : parsed.query().orElse("").split("&", -1)) {
            if (!parameter.isEmpty() && !parameter.startsWith("utm_")) {
                key.append('&').append(parameter);
            }
        }
        return key.toString();
    }
}
