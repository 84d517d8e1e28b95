package dev.offprint.rule.check.image;

import dev.offprint.evidence.picture.ImageSources;
import dev.offprint.evidence.picture.PictureSigns;
import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.jspecify.annotations.Nullable;

/**
 * A {@code noscript} that holds one picture and nothing else, and the pictures beside it.
 *
 * @param span the whole noscript
 * @param image its picture
 * @param isEscaped whether the picture stands in it as text, as browsers save what they do not read
 */
record NoscriptImage(Element element, Span span, Element image, boolean isEscaped) {
    // Given as text, a selector is parsed at each call, which takes longer than the search.
    private static final Evaluator IMAGE = QueryParser.parse("img");

    /** Lazy loaders wrap the noscript at most this deep. */
    private static final int MOST_WRAPPERS = 3;

    private static final Pattern OFF_THE_PAGE = Pattern.compile("\\b(?:left|top):-\\d{3,}");

    static Optional<NoscriptImage> of(Post post, Element noscript) {
        Optional<Span> span = post.places().element(noscript);
        if (span.isEmpty()) {
            return Optional.empty();
        }
        boolean isEscaped = noscript.childrenSize() == 0 && noscript.text().startsWith("<img");
        Element holder = isEscaped ? Jsoup.parseBodyFragment(noscript.text()).body() : noscript;
        List<Element> images = holder.select(IMAGE);
        boolean isOnlyImage = images.size() == 1 && holder.text().isBlank();
        return isOnlyImage && !isHidden(images.get(0))
                ? Optional.of(new NoscriptImage(noscript, span.get(), images.get(0), isEscaped))
                : Optional.empty();
    }

    /** The address of its picture, wherever the element keeps it; may be empty. */
    String address() {
        ImageSources sources = ImageSources.of(image);
        Optional<String> shown = sources.shown();
        if (shown.isPresent() || sources.deferred().isEmpty()) {
            return shown.orElse("");
        }
        return sources.deferred().get(0).address();
    }

    /** Whether a picture beside it is the same, or will be when its own fault is repaired. */
    boolean isTwin() {
        return beside().stream().anyMatch(this::isSame);
    }

    /** Whether a picture beside it is the same and is shown as it is now. */
    boolean isTwinShown() {
        return beside().stream()
                .anyMatch(other -> isSame(other) && !ImageSources.of(other).showsNothing());
    }

    private boolean isSame(Element other) {
        return ImageSources.of(other).isOf(address()) && !PictureSigns.sayDifferent(other, image);
    }

    /** Pictures before and after it, or before and after wrappers that hold only it. */
    List<Element> beside() {
        List<Element> images = new ArrayList<>();
        Element node = element;
        for (int wrappers = 0; wrappers < MOST_WRAPPERS && images.isEmpty(); wrappers++) {
            addImages(node.previousElementSibling(), images);
            addImages(node.nextElementSibling(), images);
            Element parent = node.parent();
            if (parent == null || parent.childrenSize() > 1 || !parent.ownText().isBlank()) {
                break;
            }
            node = parent;
        }
        return images;
    }

    private static void addImages(@Nullable Element sibling, List<Element> images) {
        if (sibling != null && !sibling.normalName().equals("noscript")) {
            images.addAll(sibling.select(IMAGE));
        }
    }

    /** A tracker's picture of no size, which nobody was to see. */
    static boolean isHidden(Element image) {
        String style = image.attr("style").replace(" ", "");
        boolean isTiny = isTiny(image.attr("width")) || isTiny(image.attr("height"));
        return style.contains("display:none")
                || OFF_THE_PAGE.matcher(style).find()
                || (isTiny && PictureSigns.isPixel(image));
    }

    private static boolean isTiny(String size) {
        return size.equals("0") || size.equals("1") || size.equals("1px") || size.equals("0px");
    }
}
