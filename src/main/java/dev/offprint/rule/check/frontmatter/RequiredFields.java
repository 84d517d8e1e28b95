package dev.offprint.rule.check.frontmatter;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.Post;
import dev.offprint.post.parse.NewField;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Match;
import dev.offprint.rule.check.OptionException;
import dev.offprint.rule.check.Options;
import dev.offprint.rule.check.Safety;
import dev.offprint.rule.check.SurroundingsCheck;
import dev.offprint.rule.schema.Departure;
import dev.offprint.rule.schema.NameCase;
import dev.offprint.rule.site.KnownField;
import dev.offprint.rule.site.PlaceNames;
import dev.offprint.rule.site.PostPlace;
import dev.offprint.rule.site.Site;
import dev.offprint.rule.site.Surroundings;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.Visible;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Fields that every post needs and this one lacks. A post without front matter lacks them all, if
 * it is one that should have some: by its place among others, or, where the option {@code where}
 * says {@code everywhere}, by its being no part of a site that is no post.
 */
final class RequiredFields implements SurroundingsCheck {
    private static final String EVERYWHERE = "everywhere";
    private static final String DATE = "date";

    /** The preset that asks of every post what every blog asks. */
    private static final String ANY = "any";

    private final PresetSchemas schemas;
    private final PlaceNames names;
    private final boolean isEverywhere;
    private final boolean isForJekyll;
    private final boolean isChosen;

    RequiredFields(Options options) {
        schemas = PresetSchemas.of(options);
        names =
                new PlaceNames(
                        options.list("post-folders"),
                        options.list("other-folders"),
                        options.list("other-files"));
        isEverywhere = isEverywhere(options);
        isForJekyll = schemas.names().contains("jekyll");
        isChosen = !schemas.names().equals(List.of(ANY));
    }

    private static boolean isEverywhere(Options options) {
        List<String> where = options.list("where");
        for (String value : where) {
            if (!value.equals(EVERYWHERE) && !value.equals("posts")) {
                throw new OptionException(
                        "\"where\" is posts or everywhere, not " + Visible.quoted(value),
                        options.values()
                                .flatMap(values -> values.get("where"))
                                .orElseThrow()
                                .span());
            }
        }
        return where.contains(EVERYWHERE);
    }

    @Override
    public void check(Post post, Surroundings surroundings, Consumer<Match> found) {
        FrontMatter frontMatter = post.frontMatter();
        boolean isUnread = frontMatter.isPresent() && frontMatter.stated().isEmpty();
        if (isUnread || post.isWholePage()) {
            return;
        }
        int start = post.source().hasByteOrderMark() ? 1 : 0;
        Mapping fields =
                frontMatter.stated().orElseGet(() -> new Mapping(Span.at(start), List.of()));
        Set<Departure> departures = schemas.departures(fields);
        if (departures.isEmpty()) {
            return;
        }
        Optional<Site> site = surroundings.site();
        PostPlace place =
                site.isPresent()
                        ? site.get().place(names)
                        : PostPlace.of(post.source().name(), names);
        if (!isPost(fields, place, site)) {
            return;
        }
        boolean isDraft =
                place.isDraft() || ((isForJekyll || place.isOfJekyll()) && isUnpublished(post));
        for (Departure departure : departures) {
            boolean mayLack =
                    isDraft && departure.missing().filter(DATE::equalsIgnoreCase).isPresent();
            if (!mayLack) {
                found.accept(match(departure, post, site));
            }
        }
    }

    private boolean isPost(Mapping fields, PostPlace place, Optional<Site> site) {
        boolean isBare = fields.entries().isEmpty();
        return switch (place.kind()) {
            case AMONG_POSTS -> true;
            case NO_POST -> false;
            case TOP_OF_SITE -> !isBare;
            case ELSEWHERE_IN_SITE -> isLikeAPost(isBare, site);
            case UNKNOWN -> isEverywhere || isLikeAPost(isBare, site);
        };
    }

    private boolean isLikeAPost(boolean isBare, Optional<Site> site) {
        return !isNote(site) && (!isBare || isUsual(site));
    }

    /** A note is called what its file is called; whoever wants more than that says so. */
    private boolean isNote(Optional<Site> site) {
        return !isChosen && site.filter(Site::isInVault).isPresent();
    }

    private static boolean isUsual(Optional<Site> site) {
        return site.filter(known -> known.habit().isToHaveFrontMatter()).isPresent();
    }

    private static boolean isUnpublished(Post post) {
        return post.frontMatter().text("draft").filter("true"::equals).isPresent()
                || post.frontMatter().text("published").filter("false"::equals).isPresent();
    }

    private Match match(Departure departure, Post post, Optional<Site> site) {
        String path = site.map(Site::post).orElse(post.source().name());
        KnownField.History history =
                asked -> site.flatMap(known -> known.files().firstCommitted(asked));
        Optional<String> missing = departure.missing();
        Function<String, Optional<NewField>> known =
                name -> KnownField.of(name, post, path, history);
        Optional<Fix> fix =
                missing.isPresent() && isInOtherCase(post, missing.get())
                        ? renamed(post, missing.get(), known)
                        : missing.flatMap(known).flatMap(field -> fix(post, field));
        return new Match(departure.span(), departure.message(), fix.orElse(null));
    }

    private boolean isInOtherCase(Post post, String name) {
        return schemas.nameCase() == NameCase.TOLD
                && named(post, name).stream().anyMatch(entry -> !entry.name().equals(name));
    }

    private static List<Entry> named(Post post, String name) {
        return post.frontMatter().stated().map(Mapping::entries).orElse(List.of()).stream()
                .filter(entry -> entry.name().equalsIgnoreCase(name))
                .toList();
    }

    /**
     * The one field under the name that is required; unsafe, as templates may ask for the other.
     */
    private static Optional<Fix> renamed(
            Post post, String name, Function<String, Optional<NewField>> known) {
        List<Entry> entries = named(post, name);
        boolean isYaml = post.frontMatter().format() == FrontMatter.Format.YAML;
        if (!isYaml || entries.size() != 1 || !(entries.get(0).value() instanceof Scalar scalar)) {
            return Optional.empty();
        }
        Entry entry = entries.get(0);
        Span key = entry.key().span();
        boolean isEmpty = scalar.isNull() || scalar.value().isBlank();
        Optional<Edit> edit =
                isEmpty
                        ? known.apply(name).flatMap(field -> field.in(post.source()))
                        : Optional.of(new Edit(key, name));
        return edit.map(
                        found ->
                                isEmpty
                                        ? new Edit(
                                                found.span(),
                                                name + found.text().substring(key.length()))
                                        : found)
                .map(
                        found ->
                                Fix.ofFields(
                                        Safety.UNSAFE, List.of(found), Set.of(name, entry.name())));
    }

    /** Unsafe, as a heading may say another thing than what the post is called. */
    private static Optional<Fix> fix(Post post, NewField field) {
        Set<String> names = new HashSet<>(Set.of(field.name()));
        post.frontMatter()
                .stated()
                .ifPresent(stated -> stated.entries().forEach(entry -> add(entry, field, names)));
        return field.in(post.source())
                .map(edit -> Fix.ofFields(Safety.UNSAFE, List.of(edit), names));
    }

    private static void add(Entry entry, NewField field, Set<String> names) {
        if (entry.name().equalsIgnoreCase(field.name())) {
            names.add(entry.name());
        }
    }
}
