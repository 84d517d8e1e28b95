package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.ImageSources;
import dev.offprint.evidence.picture.ImageSources.Deferred;
import dev.offprint.evidence.picture.ImageSources.DeferredSet;
import dev.offprint.evidence.picture.PictureName;
import dev.offprint.evidence.picture.Placeholders;
import dev.offprint.post.Post;
import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * An image or player whose address waits in another attribute for a script that a saved post no
 * longer has. Which address is the picture's is decided by the addresses: one that only marks a
 * pending load, a spacer or a tiny preview is not, wherever it stands.
 */
final class LazySource implements ElementCheck {
    /** Names that can mean nothing but the address of what the element shows. */
    private static final Pattern SPEAKING =
            Pattern.compile(
                    "src|original|lazy|layzr|echo|unveil|aload|breeze", Pattern.CASE_INSENSITIVE);

    private final List<String> addresses;
    private final List<String> leftovers;

    LazySource(Options options) {
        addresses = options.list("addresses");
        leftovers = options.list("attributes");
    }

    @Override
    public Optional<Match> check(Post post, Element element) {
        Optional<Span> tag = post.places().startTag(element);
        ImageSources sources = ImageSources.of(element);
        if (tag.isEmpty() || (sources.deferred().isEmpty() && sources.deferredSets().isEmpty())) {
            return Optional.empty();
        }
        return sources.shown().isPresent() || isShownBySet(element, sources)
                ? ofShown(post, element, tag.get(), sources)
                : best(sources, true).flatMap(real -> waiting(post, element, tag.get(), real));
    }

    private static boolean isShownBySet(Element element, ImageSources sources) {
        return !sources.candidates().isEmpty() && !element.hasAttr("src");
    }

    private Optional<Match> ofShown(Post post, Element element, Span tag, ImageSources sources) {
        String shown = sources.shown().orElse("");
        Optional<Deferred> real = best(sources, false);
        if (real.isPresent() && isReplaced(element, shown, real.get())) {
            return waiting(post, element, tag, real.get());
        }
        List<Edit> edits =
                isRepeated(sources, shown)
                        ? edits(post, element).leavings("", this::isDeferring)
                        : List.of();
        if (edits.isEmpty()) {
            return Optional.empty();
        }
        String message = "image keeps addresses for a script, the right one is already in src";
        return Optional.of(Match.of(tag, message, Fix.rewriting(Safety.SAFE, edits)));
    }

    /** Whether what {@code src} shows is but a stand-in for the deferred picture. */
    private static boolean isReplaced(Element element, String shown, Deferred real) {
        if (Placeholders.isPreview(shown)) {
            return !Placeholders.isPreview(real.address());
        }
        return isUnloaded(element)
                && SPEAKING.matcher(real.attribute()).find()
                && !PictureName.areSame(shown, real.address());
    }

    /** Whether a lazy loader marked the element and had not come to it when it was saved. */
    private static boolean isUnloaded(Element element) {
        String names = element.className().toLowerCase(Locale.ROOT);
        return names.contains("lazy") && !names.contains("loaded") && !names.contains("error");
    }

    private Optional<Match> waiting(Post post, Element element, Span tag, Deferred real) {
        String shown = element.attr("src").strip();
        // A whole picture of another name in src might be the one that was meant.
        boolean isCertain =
                shown.isEmpty()
                        || Placeholders.isPlaceholder(shown)
                        || Placeholders.isPreview(shown);
        List<Edit> edits = edits(post, element).adoption(tag, real, this::isDeferring);
        String message = "image waits for a script, its address is in \"" + real.attribute() + "\"";
        Fix fix = Fix.rewriting(isCertain ? Safety.SAFE : Safety.UNSAFE, edits);
        return Optional.of(Match.of(tag, message, fix));
    }

    private static LazyEdits edits(Post post, Element element) {
        return new LazyEdits(post, element);
    }

    /** The deferred address that is the picture's: by the rule's order, then what looks like it. */
    private Optional<Deferred> best(ImageSources sources, boolean isWanted) {
        Optional<Deferred> pending = Optional.empty();
        for (String name : addresses) {
            for (Deferred deferred : sources.deferred()) {
                if (deferred.attribute().equalsIgnoreCase(name) && isPicture(deferred)) {
                    if (!deferred.isPending() && !Placeholders.isPreview(deferred.address())) {
                        return Optional.of(deferred);
                    }
                    pending = pending.isPresent() ? pending : Optional.of(deferred);
                }
            }
        }
        for (DeferredSet set : sources.deferredSets()) {
            return Optional.of(new Deferred(set.attribute(), set.largest().address()));
        }
        if (!isWanted) {
            return Optional.empty();
        }
        for (Deferred deferred : sources.deferred()) {
            boolean isData = deferred.attribute().toLowerCase(Locale.ROOT).startsWith("data-");
            if (isData && !deferred.isPending() && PictureName.isFile(deferred.address())) {
                return Optional.of(deferred);
            }
        }
        return pending;
    }

    /** Whether every deferred address repeats what is shown, so that none is lost. */
    private boolean isRepeated(ImageSources sources, String shown) {
        for (Deferred deferred : sources.deferred()) {
            boolean isOther =
                    isKnown(deferred.attribute())
                            && !PictureName.areSameFile(deferred.address(), shown);
            if (isOther) {
                return false;
            }
        }
        for (DeferredSet set : sources.deferredSets()) {
            if (!PictureName.areSame(set.largest().address(), shown)) {
                return false;
            }
        }
        return !sources.deferredSets().isEmpty()
                || sources.deferred().stream().anyMatch(one -> isKnown(one.attribute()));
    }

    /** A name such as data-url may hold the address of a page; then the address must tell. */
    private static boolean isPicture(Deferred deferred) {
        return SPEAKING.matcher(deferred.attribute()).find()
                || PictureName.isFile(deferred.address());
    }

    private boolean isKnown(String attribute) {
        return addresses.contains(attribute.toLowerCase(Locale.ROOT));
    }

    /** Whether an attribute only served the script. */
    private boolean isDeferring(String attribute) {
        String name = attribute.toLowerCase(Locale.ROOT);
        boolean isSet = name.startsWith("data-") && name.endsWith("srcset");
        return isKnown(name) || leftovers.contains(name) || isSet;
    }
}
