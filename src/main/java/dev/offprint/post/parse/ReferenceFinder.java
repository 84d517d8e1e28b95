package dev.offprint.post.parse;

import dev.offprint.post.FrontMatter;
import dev.offprint.post.Places;
import dev.offprint.post.Reference;
import dev.offprint.post.Reference.Kind;
import dev.offprint.post.Reference.Syntax;
import dev.offprint.post.Region;
import dev.offprint.post.VisibleText;
import dev.offprint.post.markdown.MarkdownLink;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import dev.offprint.url.BareAddress;
import dev.offprint.yaml.YamlNode;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import dev.offprint.yaml.YamlNode.Scalar;
import dev.offprint.yaml.YamlNode.Sequence;
import dev.offprint.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jsoup.nodes.Element;

/** Lists every address of a post: HTML attributes, Markdown links, front matter and bare text. */
final class ReferenceFinder {
    private static final Map<String, Kind> SRC_KINDS =
            Map.of(
                    "img", Kind.IMAGE,
                    "input", Kind.IMAGE,
                    "script", Kind.RESOURCE);

    private final String text;
    private final FrontMatter frontMatter;
    private final Places places;
    private final List<Region> regions;
    private final List<Reference> found = new ArrayList<>();

    ReferenceFinder(String text, FrontMatter frontMatter, Places places, List<Region> regions) {
        this.text = text;
        this.frontMatter = frontMatter;
        this.places = places;
        this.regions = regions;
    }

    List<Reference> find(BodyWalk walk, List<MarkdownLink> links) {
        frontMatter.fields().ifPresent(this::metadata);
        for (Element element : walk.withAddress()) {
            html(element);
        }
        for (MarkdownLink link : links) {
            markdown(link);
        }
        bare(walk.text(), walk.code());
        found.sort(Comparator.comparing(Reference::address));
        return List.copyOf(found);
    }

    private void html(Element element) {
        switch (element.normalName()) {
            case "a", "area" -> attribute(element, "href", Kind.LINK);
            case "link" -> attribute(element, "href", Kind.RESOURCE);
            case "object" -> attribute(element, "data", Kind.EMBED);
            default -> {
                Kind kind = SRC_KINDS.getOrDefault(element.normalName(), Kind.EMBED);
                attribute(element, "src", kind);
                attribute(element, "poster", Kind.IMAGE);
                candidates(element);
            }
        }
    }

    private void attribute(Element element, String name, Kind kind) {
        places.attributeValue(element, name)
                .map(this::trim)
                .ifPresent(span -> add(kind, span, element, name));
    }

    private void add(Kind kind, Span span, Element element, String name) {
        found.add(
                new Reference(
                        kind,
                        Syntax.HTML,
                        span,
                        span.of(text),
                        places.element(element),
                        Optional.of(element),
                        name));
    }

    /** The addresses of a {@code srcset}, split as the HTML standard says: at white space first. */
    private void candidates(Element element) {
        Optional<Span> value = places.attributeValue(element, "srcset");
        if (value.isEmpty()) {
            return;
        }
        int at = value.get().start();
        int end = value.get().end();
        while (at < end) {
            while (at < end && isSeparator(text.charAt(at))) {
                at++;
            }
            int stop = at;
            while (stop < end && !Character.isWhitespace(text.charAt(stop))) {
                stop++;
            }
            int last = stop;
            while (last > at && text.charAt(last - 1) == ',') {
                last--;
            }
            if (last > at) {
                add(Kind.IMAGE_CANDIDATE, new Span(at, last), element, "srcset");
            }
            int comma = last < stop ? stop : text.indexOf(',', stop);
            at = comma < 0 || comma >= end ? end : comma;
        }
    }

    private static boolean isSeparator(char c) {
        return c == ',' || Character.isWhitespace(c);
    }

    private void markdown(MarkdownLink link) {
        Kind kind = link.kind() == MarkdownLink.Kind.IMAGE ? Kind.IMAGE : Kind.LINK;
        found.add(
                new Reference(
                        kind,
                        Syntax.MARKDOWN,
                        link.destination(),
                        link.destination().of(text),
                        Optional.of(link.whole()),
                        Optional.empty(),
                        ""));
    }

    private void metadata(YamlNode node) {
        if (node instanceof Mapping mapping) {
            for (Entry entry : mapping.entries()) {
                metadata(entry.value());
            }
        } else if (node instanceof Sequence sequence) {
            sequence.items().forEach(this::metadata);
        } else if (node instanceof Scalar scalar) {
            Span span = withoutQuotes(scalar);
            if (BareAddress.startsAt(text, span.start()) && isOneLine(span)) {
                found.add(
                        new Reference(
                                Kind.METADATA,
                                Syntax.YAML,
                                span,
                                span.of(text),
                                Optional.empty(),
                                Optional.empty(),
                                ""));
            }
        }
    }

    private boolean isOneLine(Span span) {
        int space = span.start();
        while (space < span.end() && !Character.isWhitespace(text.charAt(space))) {
            space++;
        }
        return space == span.end();
    }

    private static Span withoutQuotes(Scalar scalar) {
        Span span = scalar.span();
        boolean isQuoted =
                scalar.style() == Style.SINGLE_QUOTED || scalar.style() == Style.DOUBLE_QUOTED;
        return isQuoted && span.length() >= 2 ? new Span(span.start() + 1, span.end() - 1) : span;
    }

    private void bare(VisibleText visible, List<Span> code) {
        int next = 0;
        for (Span span : outside(visible, code)) {
            int at = BareAddress.next(text, span.start(), span.end());
            while (at >= 0) {
                int host = text.indexOf("//", at) + 2;
                OptionalInt end = BareAddress.end(text, host, markup(host, span.end()));
                while (next < regions.size() && regions.get(next).span().end() <= at) {
                    next++;
                }
                int last = end.orElse(host);
                boolean isFilled = next < regions.size() && regions.get(next).span().start() < last;
                if (end.isPresent() && !isFilled && !isArgument(at)) {
                    add(new Span(at, last));
                }
                at = BareAddress.next(text, last, span.end());
            }
        }
    }

    /** What a plugin is given, as in {@code [button link="…"]}, is no word of the text. */
    private boolean isArgument(int at) {
        return at >= 2
                && text.charAt(at - 2) == '='
                && (text.charAt(at - 1) == '"' || text.charAt(at - 1) == '\'');
    }

    private static List<Span> outside(VisibleText visible, List<Span> code) {
        List<Span> said = new ArrayList<>(visible.spans().size());
        for (Span span : visible.spans()) {
            said.addAll(Spans.without(span, code));
        }
        return said;
    }

    private void add(Span address) {
        found.add(
                new Reference(
                        Kind.BARE,
                        Syntax.TEXT,
                        address,
                        address.of(text),
                        Optional.empty(),
                        Optional.empty(),
                        ""));
    }

    /** Where something follows that Markdown or a template may mean by itself. */
    private int markup(int from, int to) {
        int at = from;
        while (at < to && "\"`|{}^[]".indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }

    private Span trim(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Span(start, end);
    }
}
