package dev.offprint.convert.shown;

import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Puts the parts of a streamed page where they belong. React sends a page with placeholders ({@code
 * <template id="B:0">}) and the parts after it, hidden ({@code <div hidden id="S:0">}); a script
 * then moves each part to its placeholder. A page that was saved as it was sent has them still
 * apart. What stood in the place meanwhile goes to where the part was, and stays hidden there.
 *
 * <p>Source: react-dom, ReactDOMFizzInstructionSetShared (completeBoundary, completeSegment).
 */
final class StreamedParts {
    /** Deeper nesting, and more parts, are no page that anybody wrote. */
    private static final int DEEPEST = 200;

    private static final int MOST = 5_000;

    private static final Pattern PLACE = Pattern.compile(".{0,60}[BP]:[0-9a-f]{1,8}");
    private static final Pattern PART = Pattern.compile(".{0,60}S:[0-9a-f]{1,8}");

    /** $RC("B:0","S:0"), $RR("B:0","S:0",…), $RS("S:1","P:1"). */
    private static final Pattern CALL =
            Pattern.compile(
                    "\\$R[A-Z]\\(\\s*[\"']([^\"']{1,80})[\"']\\s*,\\s*[\"']([^\"']{1,80})[\"']");

    private static final Pattern BOUNDARY = Pattern.compile("<!--(/?)\\$[?!~]?-->");

    /** What stands for a part without a mark of its end says no more than that it is loading. */
    private static final int FALLBACK = 60;

    private final Post post;
    private final Places places;
    private final List<Move> moves = new ArrayList<>();
    private final List<Span> pieces = new ArrayList<>();

    private StreamedParts(Post post) {
        this.post = post;
        this.places = post.places();
    }

    /** A part and where it belongs. */
    private record Move(Span place, Span content) {}

    /** What replaces a stretch of the text. */
    private record Event(Span span, Span replacement, boolean isPart) {}

    /** Whether an element is one in which a part was sent. */
    static boolean isPart(Element element) {
        return PART.matcher(element.id()).matches();
    }

    static Rearrangement of(Post post) {
        boolean canBe = post.text().contains("S:") && post.text().contains("<template");
        return canBe ? new StreamedParts(post).arranged() : Rearrangement.NONE;
    }

    private Rearrangement arranged() {
        Map<String, Element> wanted = new LinkedHashMap<>();
        Map<String, Element> parts = new HashMap<>();
        for (Element element : post.body().document().body().getElementsByAttribute("id")) {
            if (element.normalName().equals("template") && PLACE.matcher(element.id()).matches()) {
                wanted.putIfAbsent(element.id(), element);
            } else if (isPart(element) && isHidden(element)) {
                parts.putIfAbsent(element.id(), element);
            }
        }
        if (wanted.isEmpty() || parts.isEmpty() || wanted.size() > MOST) {
            return Rearrangement.NONE;
        }
        Map<String, String> partOf = calls();
        wanted.forEach(
                (id, template) -> {
                    Element part = parts.get(partOf.getOrDefault(id, samePart(id)));
                    if (part != null) {
                        add(template, part);
                    }
                });
        moves.removeIf(this::isEntangled);
        boolean isWhole = !moves.isEmpty() && emit(new Span(0, post.text().length()), 0);
        int length = 0;
        for (Span piece : pieces) {
            length += piece.end() - piece.start();
        }
        // Parts that wait for each other would be nowhere.
        return isWhole && length == post.text().length()
                ? new Rearrangement(pieces, moves.stream().map(Move::content).sorted().toList())
                : Rearrangement.NONE;
    }

    private static boolean isHidden(Element part) {
        Element parent = part.parent();
        // Rows come in a hidden table.
        return part.hasAttr("hidden")
                || (parent != null && (parent.hasAttr("hidden") || isInHiddenTable(parent)));
    }

    private static boolean isInHiddenTable(Element element) {
        Element table = element.closest("table, svg, math");
        return table != null && table.hasAttr("hidden");
    }

    /** The part of each place, as the scripts of the page say. */
    private Map<String, String> calls() {
        Map<String, String> partOf = new HashMap<>();
        Matcher call = CALL.matcher(post.text());
        while (call.find()) {
            boolean isPartFirst = PART.matcher(call.group(1)).matches();
            partOf.putIfAbsent(
                    isPartFirst ? call.group(2) : call.group(1),
                    isPartFirst ? call.group(1) : call.group(2));
        }
        for (Element said : post.body().document().select("template[data-sid]")) {
            String place = said.hasAttr("data-bid") ? said.attr("data-bid") : said.attr("data-pid");
            partOf.putIfAbsent(place, said.attr("data-sid"));
        }
        return partOf;
    }

    private static String samePart(String place) {
        int colon = place.lastIndexOf(':');
        return place.substring(0, colon - 1) + "S" + place.substring(colon);
    }

    private void add(Element template, Element part) {
        Optional<Span> start = places.startTag(part);
        Optional<Span> end = places.endTag(part);
        Optional<Span> place = place(template);
        boolean isKnown =
                start.isPresent()
                        && end.isPresent()
                        && end.get().start() >= start.get().end()
                        && place.isPresent();
        if (isKnown) {
            int first = start.get().end();
            int last = end.get().start();
            moves.add(new Move(place.get(), new Span(first, last)));
        }
    }

    /** What the part takes the place of: nothing, or all up to the end of the boundary. */
    private Optional<Span> place(Element template) {
        Optional<Span> whole = places.element(template);
        Element parent = template.parent();
        if (whole.isEmpty() || parent == null) {
            return Optional.empty();
        }
        int start = whole.get().end();
        boolean isSegment = template.id().charAt(template.id().lastIndexOf(':') - 1) == 'P';
        if (isSegment) {
            return Optional.of(Span.at(start));
        }
        boolean isPage = parent.normalName().equals("body");
        int limit =
                isPage
                        ? post.text().length()
                        : places.endTag(parent).map(Span::start).orElse(start);
        int depth = 0;
        Matcher mark = BOUNDARY.matcher(post.text()).region(start, Math.max(start, limit));
        while (mark.find()) {
            if (mark.group(1).isEmpty()) {
                depth++;
            } else if (depth-- == 0) {
                return Optional.of(new Span(start, mark.start()));
            }
        }
        Span rest = new Span(start, Math.max(start, limit));
        boolean isFallback = !isPage && post.body().text().countIn(rest) <= FALLBACK;
        return Optional.of(isFallback ? rest : Span.at(start));
    }

    private boolean isEntangled(Move move) {
        for (Move other : moves) {
            boolean isCut =
                    move.place().contains(other.content())
                            || (!other.place().equals(move.place())
                                    && other.place().contains(move.place()));
            if (isCut) {
                return true;
            }
        }
        return move.content().contains(move.place());
    }

    /** Writes what stands in {@code range}; false when it is nested too deep. */
    private boolean emit(Span range, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        List<Event> events = new ArrayList<>();
        for (Move move : moves) {
            if (range.contains(move.place())) {
                events.add(new Event(move.place(), move.content(), true));
            }
            if (range.contains(move.content()) && !range.equals(move.content())) {
                events.add(new Event(move.content(), move.place(), false));
            }
        }
        events.sort(Comparator.comparing(Event::span));
        int at = range.start();
        for (Event event : events) {
            if (event.span().start() < at) {
                continue;
            }
            piece(at, event.span().start());
            if (!event.isPart()) {
                piece(event.replacement().start(), event.replacement().end());
            } else if (!emit(event.replacement(), depth + 1)) {
                return false;
            }
            at = event.span().end();
        }
        piece(at, range.end());
        return true;
    }

    private void piece(int start, int end) {
        if (end > start) {
            pieces.add(new Span(start, end));
        }
    }
}
