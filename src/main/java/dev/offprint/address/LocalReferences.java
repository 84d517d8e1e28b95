package dev.offprint.address;

import dev.offprint.address.LocalReference.Form;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.post.markdown.Template;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Finds the addresses of a post that name files of its own site, templates included. */
final class LocalReferences {
    /** No file system takes a longer path, and patterns stay within their stack. */
    private static final int LONGEST = 4096;

    /** Compiled when the first local address is met, which most posts do not have. */
    private static final class Patterns {
        /** Variables that stand for the site's own address. */
        static final Pattern SITE =
                Pattern.compile(
                        "^(?:\\{\\{-?\\s*(?:site\\.(?:baseurl|url|root)|page\\.root|BASE_PATH)\\s*-?\\}\\})+");

        /** A path that a filter makes an address of. */
        static final Pattern FILTERED =
                Pattern.compile(
                        "^\\{\\{-?\\s*([\"'])([^\"']+)\\1\\s*\\|\\s*"
                                + "(?:relative_url|absolute_url|prepend:\\s*site\\.[a-z]+)[^}]*\\}\\}");

        static final Pattern TAG =
                Pattern.compile(
                        "^\\{%-?\\s*(post_url|link|asset_path|post_path)\\s+([^\\s%]+)\\s*-?%\\}");

        static final Pattern ASSET_IMAGE =
                Pattern.compile(
                        "^\\{%\\s*asset_img\\s+(?:[^%]*?\\s)??([^\\s%]+\\.[A-Za-z]{3,4})\\b");

        static final Pattern HOST =
                Pattern.compile(
                        "(?i)[a-z0-9][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.(?:com|org|net|info|io|edu|gov|co|tv|me|uk|de|fr|jp|cn|ru)(?::\\d+)?");
    }

    private LocalReferences() {}

    static List<LocalReference> of(Post post) {
        List<LocalReference> found = new ArrayList<>();
        for (Reference reference : post.body().references()) {
            if (isAsked(reference.kind()) && mayBeLocal(reference.raw())) {
                LocalReference local = read(reference);
                if (local != null) {
                    found.add(local);
                }
            }
        }
        for (Template template : post.body().templates()) {
            assetImage(post, template, found);
        }
        return found;
    }

    private static boolean isAsked(Kind kind) {
        return kind == Kind.LINK
                || kind == Kind.IMAGE
                || kind == Kind.IMAGE_CANDIDATE
                || kind == Kind.EMBED;
    }

    /** Most addresses are of other sites; this is asked of every one of them. */
    private static boolean mayBeLocal(String raw) {
        boolean isPath = !raw.isEmpty() && raw.length() <= LONGEST;
        if (!isPath || raw.startsWith("#") || raw.startsWith("//")) {
            return false;
        }
        boolean isTemplate = raw.startsWith("{");
        return isTemplate || (raw.indexOf("://") < 0 && !raw.regionMatches(true, 0, "data:", 0, 5));
    }

    private static @Nullable LocalReference read(Reference reference) {
        String raw = reference.raw();
        String text = reference.syntax() == Syntax.HTML ? decoded(raw) : raw;
        Form form = Form.RELATIVE;
        if (text.startsWith("{")) {
            Matcher site = Patterns.SITE.matcher(text);
            if (site.find()) {
                text = text.substring(site.end());
                boolean isTag = text.startsWith("{%");
                if (!isTag && !text.startsWith("/")) {
                    return null;
                }
            }
            Matcher filtered = Patterns.FILTERED.matcher(text);
            Matcher tag = Patterns.TAG.matcher(text);
            if (filtered.find()) {
                String path = filtered.group(2);
                text = (path.startsWith("/") ? path : "/" + path) + text.substring(filtered.end());
            } else if (tag.find()) {
                form = form(tag.group(1));
                text = tag.group(2) + text.substring(tag.end());
            }
        }
        Address address = Address.parse(text);
        String path = address.decodedPath().replace('\\', '/');
        boolean isLocal = address.isRelative() && !address.isTemplated() && !path.isEmpty();
        if (!isLocal || isElsewhere(path)) {
            return null;
        }
        if (form == Form.RELATIVE && path.startsWith("/")) {
            form = Form.ROOTED;
        }
        String relative = form == Form.ROOTED ? path.substring(1) : path;
        Optional<String> fragment = address.decodedFragment();
        return new LocalReference(
                reference.address(), raw, reference.kind(), form, relative, fragment.orElse(null));
    }

    private static Form form(String tag) {
        return switch (tag) {
            case "link" -> Form.SOURCE;
            case "asset_path" -> Form.ASSET;
            default -> Form.POST;
        };
    }

    private static String decoded(String raw) {
        return raw.indexOf('&') < 0 ? raw : Parser.unescapeEntities(raw, true);
    }

    /** Addresses that lost their scheme, paths of machines, and what no file is called. */
    private static boolean isElsewhere(String path) {
        String first = path.substring(0, path.indexOf('/') < 0 ? path.length() : path.indexOf('/'));
        return first.startsWith("www.")
                || path.indexOf('@') >= 0
                || path.indexOf('<') >= 0
                || path.indexOf('{') >= 0
                || path.indexOf('*') >= 0
                || path.indexOf('\n') >= 0
                || path.startsWith("/cdn-cgi/")
                || path.startsWith("/Users/")
                || path.startsWith("/home/")
                || Patterns.HOST.matcher(first).matches();
    }

    private static void assetImage(Post post, Template template, List<LocalReference> found) {
        String source = template.span().of(post.text());
        if (source.startsWith("{% asset_img ")) {
            Matcher matcher = Patterns.ASSET_IMAGE.matcher(source);
            if (matcher.find()) {
                found.add(
                        new LocalReference(
                                template.span(),
                                source,
                                Kind.IMAGE,
                                Form.ASSET,
                                matcher.group(1),
                                null));
            }
        }
    }
}
