package dev.offprint.rule.check;

import dev.offprint.post.Post;
import dev.offprint.rule.ElementCheck;
import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.Removal;
import dev.offprint.rule.Safety;
import dev.offprint.text.Span;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** A {@code noscript} that repeats the picture beside it for browsers without scripts. */
final class NoscriptTwin implements ElementCheck {

    @Override
    public Optional<Match> check(Post post, Element noscript) {
        Optional<Span> span = post.places().element(noscript);
        Element twin = noscript.selectFirst("img");
        if (span.isEmpty() || twin == null || !noscript.text().isBlank()) {
            return Optional.empty();
        }
        String name = fileName(twin.attr("src"));
        if (name.isEmpty() || noscript.select("img").size() > 1 || !standsBeside(noscript, name)) {
            return Optional.empty();
        }
        return Optional.of(
                Match.of(
                        span.get(),
                        "noscript repeats the image \"" + name + "\" beside it",
                        Fix.removing(Safety.SAFE, Removal.of(post, span.get()))));
    }

    private static boolean standsBeside(Element noscript, String name) {
        Element before = noscript.previousElementSibling();
        Element after = noscript.nextElementSibling();
        return shows(before, name) || shows(after, name);
    }

    private static boolean shows(@org.jspecify.annotations.Nullable Element element, String name) {
        if (element == null) {
            return false;
        }
        for (Element image : element.select("img")) {
            ImageSources sources = ImageSources.of(image);
            boolean isSame =
                    sources.shown().map(NoscriptTwin::fileName).filter(name::equals).isPresent()
                            || sources.deferred().stream()
                                    .anyMatch(known -> fileName(known.address()).equals(name));
            if (isSame) {
                return true;
            }
        }
        return false;
    }

    private static String fileName(String address) {
        int query = address.indexOf('?');
        String path = query < 0 ? address : address.substring(0, query);
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
