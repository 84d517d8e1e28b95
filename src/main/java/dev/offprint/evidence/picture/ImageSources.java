package dev.offprint.evidence.picture;

import dev.offprint.evidence.picture.SourceSet.Candidate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * The addresses an image element carries, told apart by what they look like rather than by what
 * their attributes are called.
 *
 * @param source the address in {@code src}; empty when there is none
 * @param candidates those in {@code srcset} that show something
 * @param deferred other attributes with one address, in the element's order
 * @param deferredSets other attributes with a list of addresses that show something
 */
public record ImageSources(
        String source,
        List<Candidate> candidates,
        List<Deferred> deferred,
        List<DeferredSet> deferredSets) {

    /** An attribute with one address that shows something. */
    public record Deferred(String attribute, String address) {
        /** Marks of Jetpack on an address that is not to be loaded itself. */
        private static final Pattern PENDING = Pattern.compile("[?&;]is-pending-load=");

        /** Whether the address is not to be loaded itself, but what a script makes of it. */
        public boolean isPending() {
            return PENDING.matcher(address).find();
        }
    }

    /** An attribute with addresses in the form of a {@code srcset}. */
    public record DeferredSet(String attribute, Candidate largest) {}

    /** Attributes whose addresses are not of the picture that the element shows. */
    private static final Set<String> OTHERS =
            Set.of("src", "srcset", "alt", "title", "longdesc", "usemap", "href", "class", "style");

    /** Attributes that can hold nothing but an address, even one that a template makes. */
    private static final Pattern SPEAKING =
            Pattern.compile("(?i)(?:^|-)(?:src|original|lazy)(?:-|$)");

    /** What the parser puts in place of template source. */
    private static final char TEMPLATE = '\uE000';

    private static final Pattern PICTURE =
            Pattern.compile("[^:]*\\.(?:jpe?g|png|gif|webp|avif|svg|bmp|jfif)(?:[?#!:@].*)?");

    /** What the attributes of an image say. */
    public static ImageSources of(Element image) {
        List<Deferred> deferred = new ArrayList<>();
        List<DeferredSet> sets = new ArrayList<>();
        for (Attribute attribute : image.attributes().asList()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (OTHERS.contains(name) || name.startsWith("on")) {
                continue;
            }
            String value = attribute.getValue().strip();
            boolean isTemplate = value.indexOf(TEMPLATE) >= 0 && SPEAKING.matcher(name).find();
            if (isTemplate || looksLikeAddress(value)) {
                deferred.add(new Deferred(attribute.getKey(), value));
            } else if (looksLikeSet(name, value)) {
                SourceSet.of(value)
                        .largest()
                        .ifPresent(best -> sets.add(new DeferredSet(attribute.getKey(), best)));
            }
        }
        return new ImageSources(
                image.attr("src").strip(),
                SourceSet.of(image.attr("srcset")).candidates(),
                deferred,
                sets);
    }

    /**
     * The address in {@code src} when it is that of a picture, even of a small copy. A name that
     * may be a placeholder's is believed to be a picture's where there is no other.
     */
    public Optional<String> shown() {
        boolean hasOther = !candidates.isEmpty() || !deferred.isEmpty() || !deferredSets.isEmpty();
        boolean isBlank =
                hasOther ? Placeholders.isPlaceholder(source) : Placeholders.isNothing(source);
        return source.isEmpty() || isBlank ? Optional.empty() : Optional.of(source);
    }

    /** The candidate in {@code srcset} of the greatest width or density. */
    public Optional<Candidate> largest() {
        return new SourceSet(candidates).largest();
    }

    /** An address that could be shown now or after a repair, the best first. */
    public Optional<String> any() {
        if (shown().isPresent()) {
            return shown();
        }
        if (!candidates.isEmpty()) {
            return largest().map(Candidate::address);
        }
        if (!deferredSets.isEmpty()) {
            return Optional.of(deferredSets.get(0).largest().address());
        }
        return deferred.isEmpty() ? Optional.empty() : Optional.of(deferred.get(0).address());
    }

    /** Whether this is, or can be made, the picture at {@code address}, and not its small copy. */
    public boolean isOf(String address) {
        if (shown().isPresent() && !Placeholders.isPreview(source)) {
            return PictureName.areSame(source, address);
        }
        for (Deferred other : deferred) {
            if (!other.isPending() && PictureName.areSame(other.address(), address)) {
                return true;
            }
        }
        for (DeferredSet set : deferredSets) {
            if (PictureName.areSame(set.largest().address(), address)) {
                return true;
            }
        }
        return false;
    }

    /** Whether only a script, or a copy elsewhere, could show more than an empty box or a blur. */
    public boolean showsNothing() {
        boolean hasPicture =
                !source.isEmpty()
                        && !Placeholders.isPlaceholder(source)
                        && !Placeholders.isPreview(source);
        return !hasPicture && candidates.isEmpty();
    }

    /** An absolute address, or a path that ends as pictures do; no spaces, no markup. */
    private static boolean looksLikeAddress(String value) {
        boolean mayBe =
                value.indexOf('.') >= 0 || value.indexOf(':') >= 0 || value.startsWith("//");
        if (value.length() < 5 || !mayBe || !isOneWord(value)) {
            return false;
        }
        String lower = value.toLowerCase(Locale.ROOT);
        if (Placeholders.isNothing(value)) {
            return false;
        }
        if (lower.startsWith("data:")) {
            return lower.startsWith("data:image/");
        }
        boolean isAbsolute =
                lower.startsWith("http://")
                        || lower.startsWith("https://")
                        || lower.startsWith("//");
        return isAbsolute || PICTURE.matcher(lower).matches();
    }

    private static boolean isOneWord(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c <= ' ' || c == '<' || c == '{') {
                return false;
            }
        }
        return true;
    }

    private static boolean looksLikeSet(String name, String value) {
        boolean isNamed =
                name.contains("srcset") || name.contains("src-set") || name.endsWith("-set");
        return isNamed && value.indexOf('{') < 0 && value.indexOf('.') >= 0;
    }
}
