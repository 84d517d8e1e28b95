package dev.offprint.rule.check;

import dev.offprint.rule.ElementCheck;
import dev.offprint.rule.Options;
import dev.offprint.rule.PostCheck;
import dev.offprint.rule.ReferenceCheck;
import dev.offprint.rule.check.frontmatter.FrontMatterChecks;
import dev.offprint.rule.check.markup.MarkupChecks;
import dev.offprint.rule.check.site.SiteChecks;
import dev.offprint.rule.check.text.TextChecks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All checks by the names that rule files use. */
public final class Checks {
    private Checks() {}

    /** The check of elements with that name, or none. */
    public static Optional<ElementCheck> ofElement(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "LazySource" -> new LazySource(options);
                    case "MissingSource" -> new MissingSource();
                    case "NoscriptTwin" -> new NoscriptTwin();
                    case "RelatedBox" -> new RelatedBox(options);
                    case "RepeatedText" -> new RepeatedText();
                    case "ShareLinks" -> new ShareLinks(options);
                    case "TagLinks" -> new TagLinks();
                    case "NoscriptOnly" -> new NoscriptOnly();
                    case "PreviewTwin" -> new PreviewTwin();
                    case "PlaceholderImage" -> new PlaceholderImage();
                    case "LazyBackground" -> new LazyBackground(options);
                    case "AmpImage" -> new AmpImage();
                    case "AltIsFileName" -> new AltIsFileName();
                    case "ProtectedMail" -> new ProtectedMail();
                    default -> null;
                });
    }

    /** The check of whole posts with that name, or none. */
    public static Optional<PostCheck> ofPost(String name, Options options) {
        return FrontMatterChecks.of(name, options)
                .or(() -> MarkupChecks.of(name, options))
                .or(() -> TextChecks.of(name))
                .or(() -> SiteChecks.ofPost(name))
                .or(
                        () ->
                                Optional.ofNullable(
                                        switch (name) {
                                            case "InsecureImages" -> new InsecureImages();
                                            case "LostPicture" -> new LostPicture(options);
                                            case "SpacedImage" -> new SpacedAddress(true);
                                            case "SpacedLink" -> new SpacedAddress(false);
                                            case "MissingAlt" -> new MissingAlt();
                                            case "UnusedSuppression" -> new UnusedSuppression();
                                            default -> null;
                                        }));
    }

    /** The check of addresses with that name, or none. */
    public static Optional<ReferenceCheck> ofReference(String name, Options options) {
        return Optional.ofNullable(
                switch (name) {
                    case "EmptyAddress" -> new EmptyAddress();
                    case "GluedAddress" -> new GluedAddress(options);
                    case "MalformedAddress" -> new MalformedAddress();
                    case "SwallowedPunctuation" -> new SwallowedPunctuation();
                    case "UnescapedAddress" -> new UnescapedAddress();
                    case "RelativeAddress" -> new RelativeAddress(options);
                    default -> null;
                });
    }

    /** The names for {@link #ofReference}. */
    public static List<String> referenceChecks() {
        return List.of(
                "EmptyAddress",
                "GluedAddress",
                "MalformedAddress",
                "RelativeAddress",
                "SwallowedPunctuation",
                "UnescapedAddress");
    }

    /** The names for {@link #ofElement}. */
    public static List<String> elementChecks() {
        return List.of(
                "AltIsFileName",
                "AmpImage",
                "LazyBackground",
                "LazySource",
                "MissingSource",
                "NoscriptOnly",
                "NoscriptTwin",
                "PlaceholderImage",
                "PreviewTwin",
                "ProtectedMail",
                "RelatedBox",
                "RepeatedText",
                "ShareLinks",
                "TagLinks");
    }

    /** The names for {@link #ofPost}. */
    public static List<String> postChecks() {
        List<String> names = new ArrayList<>(FrontMatterChecks.NAMES);
        names.addAll(MarkupChecks.NAMES);
        names.addAll(TextChecks.NAMES);
        names.addAll(SiteChecks.POST_CHECKS);
        names.addAll(SiteChecks.NAMES);
        names.addAll(
                List.of(
                        "InsecureImages",
                        "LostPicture",
                        "MissingAlt",
                        "SpacedImage",
                        "SpacedLink",
                        "UnusedSuppression"));
        return names;
    }
}
