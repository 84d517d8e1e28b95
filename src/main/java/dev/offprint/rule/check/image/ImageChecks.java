package dev.offprint.rule.check.image;

import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.ReferenceCheck;
import java.util.List;
import java.util.Optional;

/** The checks of images by the names that rule files use. */
public final class ImageChecks {
    /** The names for {@link #ofElement}. */
    public static final List<String> ELEMENT_CHECKS =
            List.of(
                    "AltIsFileName",
                    "AmpImage",
                    "LazyBackground",
                    "LazySource",
                    "MissingSource",
                    "NoscriptOnly",
                    "NoscriptTwin",
                    "PlaceholderImage",
                    "PreviewTwin");

    /** The names for {@link #ofReference}. */
    public static final List<String> REFERENCE_CHECKS = List.of("PlaceholderPicture");

    /** The names for {@link #ofPost}. */
    public static final List<String> POST_CHECKS =
            List.of("ImageMap", "InsecureImages", "LostPicture", "MissingAlt");

    private ImageChecks() {}

    /** The check of elements with that name, or none. */
    public static Optional<ElementCheck> ofElement(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "AltIsFileName" -> new AltIsFileName();
                    case "AmpImage" -> new AmpImage();
                    case "LazyBackground" -> new LazyBackground(options);
                    case "LazySource" -> new LazySource(options);
                    case "MissingSource" -> new MissingSource();
                    case "NoscriptOnly" -> new NoscriptOnly();
                    case "NoscriptTwin" -> new NoscriptTwin();
                    case "PlaceholderImage" -> new PlaceholderImage();
                    case "PreviewTwin" -> new PreviewTwin();
                    default -> null;
                });
    }

    /** The check of addresses with that name, or none. */
    public static Optional<ReferenceCheck> ofReference(String name) {
        return name.equals("PlaceholderPicture")
                ? Optional.of(new PlaceholderPicture())
                : Optional.empty();
    }

    /** The check of whole posts with that name, or none. */
    public static Optional<PostCheck> ofPost(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "ImageMap" -> new ImageMap();
                    case "InsecureImages" -> new InsecureImages();
                    case "LostPicture" -> new LostPicture(options);
                    case "MissingAlt" -> new MissingAlt();
                    default -> null;
                });
    }
}
