package dev.offprint.page.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * The object of a page's JSON-LD that is about its article, by the vocabulary of schema.org. A page
 * may hold several: the one with the page's own address counts, then the one whose headline the
 * page shows, then the only one.
 */
final class LinkedData {
    private static final Set<String> ARTICLES =
            Set.of("Report", "Review", "Recipe", "CreativeWork", "VisualArtwork", "Chapter");

    /** What may be a part of an article, or all that a page has. */
    private static final Set<String> LESSONS =
            Set.of("HowTo", "LearningResource", "Guide", "PodcastEpisode", "Dataset");

    /** What schema.org has below Organization; an Attorney and a Dentist are offices there too. */
    private static final Pattern ORGANIZATIONS =
            Pattern.compile(
                    "(?:Organization|Corporation|Business|Store|Service|Agency|Agent|Agents|Attorney|Dentist|Restaurant)$");

    private final Map<String, Json> byId = new HashMap<>();
    private final Set<String> persons = new HashSet<>();
    private final Set<String> organizations = new HashSet<>();
    private final List<Json> articles = new ArrayList<>();
    private final List<Json> lessons = new ArrayList<>();
    private final List<Json> parts = new ArrayList<>();
    private final List<Json> pages = new ArrayList<>();

    /** Takes what the scripts of a page hold; what is no JSON is passed over. */
    LinkedData(List<String> scripts) {
        for (String script : scripts) {
            String text = withoutWrapping(script);
            List<Json> values = JsonReader.read(text);
            values.forEach(value -> collect(value, 0));
            if (values.isEmpty()) {
                BrokenData.article(text).ifPresent(articles::add);
            }
        }
    }

    /** Old pages hide their scripts from older browsers. */
    private static String withoutWrapping(String script) {
        // A program that escapes all texts of a page escapes this one too.
        String text =
                script.contains("{&quot;")
                        ? Parser.unescapeEntities(script, false)
                        : script.strip();
        if (text.startsWith("<!--")) {
            text = text.substring(4);
        }
        int start = 0;
        while (start < text.length() && text.charAt(start) != '{' && text.charAt(start) != '[') {
            start++;
        }
        // "<![CDATA[" has the bracket of a list.
        boolean isCdata = text.startsWith("[CDATA[", start);
        return isCdata ? text.substring(start + 7) : text.substring(start);
    }

    private void collect(Json value, int depth) {
        for (Json item : value.all()) {
            if (item instanceof Json.Items && depth < 4) {
                collect(item, depth + 1);
            }
            rememberPerson(item);
            item.get("@id").ifPresent(id -> id.texts().forEach(text -> remember(text, item)));
            List<String> types = item.get("@type").map(Json::texts).orElse(List.of());
            if (types.stream().anyMatch(LinkedData::isArticle)) {
                articles.add(item);
            } else if (types.stream().anyMatch(type -> type.endsWith("Page"))) {
                pages.add(item);
            } else if (types.stream().anyMatch(LESSONS::contains)) {
                lessons.add(item);
            }
            for (String part : List.of("hasPart", "blogPost")) {
                List<Json> inner = item.get(part).map(Json::all).orElse(List.of());
                parts.addAll(inner);
            }
            for (String nested : List.of("@graph", "mainEntity", "mainEntityOfPage")) {
                if (depth < 4) {
                    item.get(nested).ifPresent(inner -> collect(inner, depth + 1));
                }
            }
            // The author of a graph stands in it once, and others refer to it.
            for (String person : List.of("author", "publisher", "creator")) {
                item.get(person).ifPresent(this::rememberAll);
            }
        }
    }

    private void rememberAll(Json people) {
        for (Json person : people.all()) {
            rememberPerson(person);
            person.get("@id").ifPresent(id -> id.texts().forEach(text -> remember(text, person)));
        }
    }

    private void rememberPerson(Json item) {
        List<String> types = item.get("@type").map(Json::texts).orElse(List.of());
        if (types.contains("Person") && !types.contains("Organization")) {
            firstText(item, "name").map(Words::folded).ifPresent(persons::add);
        }
        if (!types.contains("Person") && types.stream().anyMatch(LinkedData::isOrganization)) {
            firstText(item, "name").map(Words::folded).ifPresent(organizations::add);
        }
    }

    private static boolean isOrganization(String type) {
        return ORGANIZATIONS.matcher(type).find();
    }

    private void remember(String id, Json item) {
        if (item.get("name").isPresent()) {
            byId.putIfAbsent(id, item);
        }
    }

    private static boolean isArticle(String type) {
        String name = type.substring(type.lastIndexOf('/') + 1);
        return name.endsWith("Article") || name.endsWith("Posting") || ARTICLES.contains(name);
    }

    /**
     * What is said about the article.
     *
     * @param addresses under which the page is known
     * @param shown the titles and headings of the page, folded by {@link Words#folded}
     */
    Item about(Set<String> addresses, Set<String> shown) {
        return new Item(
                article(addresses, shown).orElse(null), pages.isEmpty() ? List.of() : pages);
    }

    private Optional<Json> article(Set<String> addresses, Set<String> shown) {
        List<Json> all = new ArrayList<>(articles);
        all.addAll(parts);
        for (Json article : all) {
            for (String address : addressesOf(article)) {
                if (addresses.contains(PageAddress.withoutFragment(address))) {
                    return Optional.of(article);
                }
            }
        }
        for (Json article : all) {
            for (String name : List.of("headline", "name")) {
                Optional<String> text = firstText(article, name);
                if (text.isPresent() && shown.contains(Words.folded(text.get()))) {
                    return Optional.of(article);
                }
            }
        }
        List<Json> only = articles.isEmpty() ? lessons : articles;
        return only.size() == 1 ? Optional.of(only.get(0)) : Optional.empty();
    }

    private static List<String> addressesOf(Json article) {
        List<String> addresses = new ArrayList<>();
        for (String name : List.of("url", "mainEntityOfPage", "@id")) {
            article.get(name)
                    .ifPresent(
                            value -> {
                                addresses.addAll(value.texts());
                                value.get("@id").ifPresent(id -> addresses.addAll(id.texts()));
                            });
        }
        return addresses;
    }

    private static Optional<String> firstText(Json item, String name) {
        return item.get(name)
                .flatMap(value -> value.texts().stream().findFirst())
                .map(text -> Words.line(Parser.unescapeEntities(text, false)))
                .filter(text -> !text.isEmpty());
    }

    /** The article and the page around it, as the data describes them. */
    final class Item {
        private final Optional<Json> article;
        private final List<Json> around;

        private Item(@Nullable Json article, List<Json> around) {
            this.article = Optional.ofNullable(article);
            this.around = around;
        }

        /** A text that is said of the article itself. */
        Optional<String> text(String name) {
            return article.flatMap(item -> firstText(item, name));
        }

        /** A text that is said of the article, or else of the page it is on. */
        Optional<String> textOrOfPage(String name) {
            Optional<String> own = text(name);
            for (int i = 0; i < around.size() && own.isEmpty(); i++) {
                own = firstText(around.get(i), name);
            }
            return own;
        }

        /** Whether the data says that somebody of this name is a person. */
        boolean isPerson(String name) {
            return persons.contains(Words.folded(name));
        }

        /** Whether the data says that something of this name is an organization. */
        boolean isOrganization(String name) {
            return organizations.contains(Words.folded(name));
        }

        /** The article's own addresses. */
        List<String> addresses() {
            return article.map(LinkedData::addressesOf).orElse(List.of());
        }

        /** Texts in a list, or between commas. */
        List<String> list(String name) {
            List<String> texts = new ArrayList<>();
            article.flatMap(item -> item.get(name))
                    .ifPresent(
                            value -> {
                                boolean isList = value instanceof Json.Items;
                                for (String text : value.texts()) {
                                    texts.addAll(isList ? List.of(text) : Words.atCommas(text));
                                }
                            });
            texts.replaceAll(text -> Words.line(Parser.unescapeEntities(text, false)));
            return texts;
        }

        /** The names of persons that are said of the page around the article. */
        List<String> personsOfPage(String name) {
            List<String> names = new ArrayList<>();
            for (Json page : around) {
                List<Json> values = page.get(name).map(Json::all).orElse(List.of());
                for (Json value : values) {
                    nameOf(value).stream()
                            .map(text -> Words.line(Parser.unescapeEntities(text, false)))
                            .filter(this::isPerson)
                            .forEach(names::add);
                }
            }
            return names;
        }

        /** The names of persons and organizations, given as texts, objects or references. */
        List<String> names(String name) {
            Set<String> names = new HashSet<>();
            List<String> ordered = new ArrayList<>();
            List<Json> values =
                    article.flatMap(item -> item.get(name)).map(Json::all).orElse(List.of());
            for (Json value : values) {
                for (String found : nameOf(value)) {
                    String text = Words.line(Parser.unescapeEntities(found, false));
                    if (names.add(text)) {
                        ordered.add(text);
                    }
                }
            }
            return ordered;
        }
    }

    private List<String> nameOf(Json value) {
        if (value instanceof Json.Text text) {
            return List.of(text.value());
        }
        List<String> names = value.get("name").map(Json::texts).orElse(List.of());
        if (!names.isEmpty()) {
            return names;
        }
        List<String> ids = value.get("@id").map(Json::texts).orElse(List.of());
        for (String id : ids) {
            Json known = byId.get(id);
            if (known != null) {
                return known.get("name").map(Json::texts).orElse(List.of());
            }
        }
        return List.of();
    }
}
