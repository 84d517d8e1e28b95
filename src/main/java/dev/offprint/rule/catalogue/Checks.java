package dev.offprint.rule.catalogue;

import dev.offprint.rule.check.ElementCheck;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.PostCheck;
import dev.offprint.rule.check.ReferenceCheck;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.check.boilerplate.BoilerplateChecks;
import dev.offprint.rule.check.frontmatter.FrontMatterChecks;
import dev.offprint.rule.check.image.ImageChecks;
import dev.offprint.rule.check.link.LinkChecks;
import dev.offprint.rule.check.markup.MarkupChecks;
import dev.offprint.rule.check.site.SiteChecks;
import dev.offprint.rule.check.text.TextChecks;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** All checks by the names that rule files use. */
final class Checks {
    private Checks() {}

    /** Whether the check with that name looks at front matter. */
    static boolean isOfFrontMatter(String name) {
        return FrontMatterChecks.NAMES.contains(name)
                || FrontMatterChecks.SURROUNDINGS_CHECKS.contains(name);
    }

    /** The check of elements with that name, or none. */
    static Optional<ElementCheck> ofElement(String name, Options options) {
        return ImageChecks.ofElement(name, options)
                .or(() -> BoilerplateChecks.of(name, options))
                .or(() -> LinkChecks.ofElement(name));
    }

    /** The check of whole posts with that name, or none. */
    static Optional<PostCheck> ofPost(String name, Options options) {
        return FrontMatterChecks.of(name, options)
                .or(() -> MarkupChecks.of(name, options))
                .or(() -> TextChecks.of(name))
                .or(() -> SiteChecks.ofPost(name))
                .or(() -> ImageChecks.ofPost(name, options))
                .or(() -> LinkChecks.ofPost(name))
                .or(() -> UnusedSuppression.of(name));
    }

    /** The check of surroundings with that name, or none. */
    static Optional<SurroundingsCheck> ofSurroundings(String name, Options options) {
        return SiteChecks.of(name, options)
                .or(() -> FrontMatterChecks.ofSurroundings(name, options));
    }

    /** The check of addresses with that name, or none. */
    static Optional<ReferenceCheck> ofReference(String name, Options options) {
        return LinkChecks.ofReference(name, options).or(() -> ImageChecks.ofReference(name));
    }

    /** The names for {@link #ofReference}. */
    static List<String> referenceChecks() {
        List<String> names = new ArrayList<>(LinkChecks.REFERENCE_CHECKS);
        names.addAll(ImageChecks.REFERENCE_CHECKS);
        Collections.sort(names);
        return names;
    }

    /** The names for {@link #ofElement}. */
    static List<String> elementChecks() {
        List<String> names = new ArrayList<>(ImageChecks.ELEMENT_CHECKS);
        names.addAll(BoilerplateChecks.NAMES);
        names.addAll(LinkChecks.ELEMENT_CHECKS);
        Collections.sort(names);
        return names;
    }

    /** The names for {@link #ofPost}. */
    static List<String> postChecks() {
        List<String> names = new ArrayList<>(FrontMatterChecks.NAMES);
        names.addAll(FrontMatterChecks.SURROUNDINGS_CHECKS);
        names.addAll(MarkupChecks.NAMES);
        names.addAll(TextChecks.NAMES);
        names.addAll(SiteChecks.POST_CHECKS);
        names.addAll(SiteChecks.NAMES);
        names.addAll(ImageChecks.POST_CHECKS);
        names.addAll(LinkChecks.POST_CHECKS);
        names.add(UnusedSuppression.NAME);
        return names;
    }
}
