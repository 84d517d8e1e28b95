package dev.offprint.rule.check;

import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.rule.ElementCheck;
import dev.offprint.rule.Fix;
import dev.offprint.rule.Match;
import dev.offprint.rule.Options;
import dev.offprint.rule.Safety;
import dev.offprint.rule.check.ImageSources.Deferred;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An image whose address waits in another attribute for a script that a saved post no longer has.
 * Which address is the picture's is decided by the addresses: one that only marks a pending load, a
 * spacer or a tiny preview is not, wherever it stands.
 */
final class LazySource implements ElementCheck {
    private static final Pattern PENDING = Pattern.compile("[?&;]is-pending-load=");
    private static final Pattern PREVIEW =
            Pattern.compile(
                    "[?&;](?:w|width|resize|q)=(?:[1-9]|[1-9]\\d)(?:[&;,x].*)?$|/(?:max|w)/(?:[1-9]\\d)/"
                            + "|[-_/.](?:blur|lqip|preview|tiny)[-_/.]");

    private final List<String> leftovers;

    LazySource(Options options) {
        leftovers = options.list("attributes");
    }

    @Override
    public Optional<Match> check(Post post, Element image) {
        Optional<Span> tag = post.places().startTag(image);
        ImageSources sources = ImageSources.of(image);
        if (tag.isEmpty() || sources.deferred().isEmpty()) {
            return Optional.empty();
        }
        @Nullable Deferred real = real(sources);
        List<Edit> edits = new ArrayList<>();
        if (real == null) {
            String shown = sources.shown().orElseThrow();
            if (isOther(sources.deferred(), shown)) {
                return Optional.empty();
            }
            leftovers(post.places(), image, "").forEach(edits::add);
            return edits.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            Match.of(
                                    tag.get(),
                                    "image keeps \""
                                            + sources.deferred().get(0).attribute()
                                            + "\" for a script, its address is already in src",
                                    Fix.rewriting(Safety.SAFE, edits)));
        }
        edits.addAll(adopt(post, image, tag.get(), real));
        return Optional.of(
                Match.of(
                        tag.get(),
                        "image waits for a script, its address is in \"" + real.attribute() + "\"",
                        Fix.rewriting(Safety.SAFE, edits)));
    }

    /** The deferred address that is the picture's; null when {@code src} has it. */
    private static @Nullable Deferred real(ImageSources sources) {
        Deferred best = null;
        for (Deferred deferred : sources.deferred()) {
            boolean isReal = !PENDING.matcher(deferred.address()).find();
            if (isReal && best == null && !ImageSources.isPlaceholder(deferred.address())) {
                best = deferred;
            }
        }
        boolean isShown = sources.shown().isPresent();
        boolean showsPreview =
                isShown
                        && best != null
                        && PREVIEW.matcher(sources.shown().get()).find()
                        && !PREVIEW.matcher(best.address()).find();
        return isShown && !showsPreview ? null : best;
    }

    /** Whether a deferred address is of some other picture, so that dropping it would lose one. */
    private static boolean isOther(List<Deferred> deferred, String shown) {
        for (Deferred candidate : deferred) {
            if (!fileName(candidate.address()).equals(fileName(shown))) {
                return true;
            }
        }
        return false;
    }

    private static String fileName(String address) {
        int end = address.indexOf('?') < 0 ? address.length() : address.indexOf('?');
        String path = address.substring(0, end);
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The edits that put the real address into {@code src} and take the deferring away. */
    private List<Edit> adopt(Post post, Element image, Span tag, Deferred real) {
        Places places = post.places();
        List<Edit> edits = new ArrayList<>();
        String raw =
                places.attributeValue(image, real.attribute())
                        .map(span -> span.of(post.text()).strip())
                        .orElse(real.address());
        String kept = image.hasAttr("src") ? "src" : real.attribute();
        Optional<Span> name = places.attributeName(image, kept);
        Optional<Span> whole = places.attribute(image, kept);
        if (name.isPresent() && whole.isPresent()) {
            Span attribute = new Span(name.get().start(), whole.get().end());
            edits.add(new Edit(attribute, "src=" + quoted(raw)));
            edits.addAll(leftovers(places, image, kept));
        } else {
            int afterName = tag.start() + 1 + image.tagName().length();
            edits.add(Edit.insert(afterName, " src=" + quoted(raw)));
        }
        return edits;
    }

    private static String quoted(String raw) {
        return raw.indexOf('"') < 0 ? '"' + raw + '"' : "'" + raw.replace("'", "&#39;") + "'";
    }

    private List<Edit> leftovers(Places places, Element image, String kept) {
        List<Edit> edits = new ArrayList<>();
        for (var attribute : image.attributes()) {
            String name = attribute.getKey();
            boolean goes = !name.equals(kept) && isLeftover(name, image);
            if (goes) {
                places.attribute(image, name).ifPresent(span -> edits.add(Edit.delete(span)));
            }
        }
        return edits;
    }

    private boolean isLeftover(String name, Element image) {
        if (leftovers.contains(name)) {
            return true;
        }
        for (Deferred deferred : ImageSources.of(image).deferred()) {
            if (deferred.attribute().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
