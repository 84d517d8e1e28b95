package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.ImageSources;
import dev.offprint.evidence.picture.ImageSources.Deferred;
import dev.offprint.evidence.picture.ImageSources.DeferredSet;
import dev.offprint.evidence.picture.SourceSet;
import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The edits that make an element show its picture without a script. */
final class LazyEdits {
    private final Post post;
    private final Places places;
    private final Element element;

    LazyEdits(Post post, Element element) {
        this.post = post;
        this.places = post.places();
        this.element = element;
    }

    /** The edits that put {@code real} where browsers look and take away what deferred it. */
    List<Edit> adoption(Span tag, Deferred real, Predicate<String> isDeferring) {
        List<Edit> edits = new ArrayList<>();
        boolean isSet = isSet(real.attribute());
        // A source in a picture has no src at all, and its list may be one address.
        boolean isCandidate =
                element.normalName().equals("source") && (isSet || element.parents().is("picture"));
        String target = isCandidate ? "srcset" : "src";
        String value = target + "=" + quoted(isSet && !isCandidate ? real : null, real.attribute());
        String kept = element.hasAttr(target) || isSet ? target : real.attribute();
        if (isCandidate && !element.hasAttr(target)) {
            kept = real.attribute();
        }
        Optional<Span> place = attribute(kept);
        if (place.isPresent()) {
            edits.add(new Edit(place.get(), value));
        } else {
            edits.add(Edit.insert(tag.start() + 1 + element.tagName().length(), " " + value));
        }
        String renamed = kept;
        if (!isCandidate) {
            String set = deferredSet();
            if (!set.isEmpty()) {
                renamed = adoptSet(set, edits) ? set : kept;
            }
        }
        for (Edit edit : leavings(kept, isDeferring)) {
            boolean isTaken = attribute(renamed).filter(edit.span()::overlaps).isPresent();
            if (!isTaken && edits.stream().noneMatch(known -> known.span().overlaps(edit.span()))) {
                edits.add(edit);
            }
        }
        return edits;
    }

    /** The edit that makes {@code address} what the element shows. */
    Edit showing(Span tag, String address) {
        String value = "src=\"" + address.replace("&", "&amp;").replace("\"", "&quot;") + '"';
        return attribute("src")
                .map(place -> new Edit(place, value))
                .orElseGet(
                        () ->
                                Edit.insert(
                                        tag.start() + 1 + element.tagName().length(), " " + value));
    }

    /** The edits that take the deferring attributes away, all but {@code kept}. */
    List<Edit> leavings(String kept, Predicate<String> isDeferring) {
        List<Edit> edits = new ArrayList<>();
        for (Attribute attribute : element.attributes().asList()) {
            String name = attribute.getKey();
            if (!name.equals(kept) && isDeferring.test(name)) {
                places.attribute(element, name).ifPresent(span -> edits.add(Edit.delete(span)));
            }
        }
        return edits;
    }

    /** Makes a deferred list the {@code srcset}, unless there is a good one. */
    private boolean adoptSet(String set, List<Edit> edits) {
        if (!SourceSet.of(element.attr("srcset")).candidates().isEmpty()) {
            return false;
        }
        boolean isThere = element.hasAttr("srcset");
        Optional<Span> place = attribute(isThere ? "srcset" : set);
        place.ifPresent(span -> edits.add(new Edit(span, "srcset=" + quoted(null, set))));
        return !isThere && place.isPresent();
    }

    private String deferredSet() {
        for (DeferredSet set : ImageSources.of(element).deferredSets()) {
            return set.attribute();
        }
        return "";
    }

    private boolean isSet(String attribute) {
        return deferredSet().equals(attribute);
    }

    /** An attribute from its name to its closing quote. */
    private Optional<Span> attribute(String name) {
        Optional<Span> start = places.attributeName(element, name);
        Optional<Span> whole = places.attribute(element, name);
        return start.isPresent() && whole.isPresent()
                ? Optional.of(new Span(start.get().start(), whole.get().end()))
                : Optional.empty();
    }

    /** The value of {@code attribute} as written, or one address of it escaped anew. */
    private String quoted(@Nullable Deferred one, String attribute) {
        String raw =
                one != null
                        ? one.address().replace("&", "&amp;")
                        : places.attributeValue(element, attribute)
                                .map(span -> span.of(post.text()).strip())
                                .orElse(element.attr(attribute));
        return raw.indexOf('"') < 0 ? '"' + raw + '"' : "'" + raw.replace("'", "&#39;") + "'";
    }
}
