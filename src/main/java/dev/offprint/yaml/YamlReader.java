package dev.offprint.yaml;

import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Style;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * Reads one YAML 1.2 document into {@link YamlNode}s. It is fed from parser events, because
 * snakeyaml-engine's own composer has no limit on depth and overflows the stack on {@code [[[[…}.
 */
public final class YamlReader {
    /** Front matter of real posts stays far below; a bomb does not get far. */
    public static final int MAX_LENGTH = 64 * 1024;

    private static final int MAX_DEPTH = 50;
    private static final LoadSettings SETTINGS = LoadSettings.builder().setUseMarks(true).build();

    private final String text;
    private final Span range;
    private final int codePoints;
    private final boolean hasSurrogates;
    private final ParserImpl events;
    private final Set<String> anchors = new HashSet<>();
    private final Map<String, YamlNode.Mapping> mappings = new HashMap<>();
    private int lastIndex;
    private int lastOffset;

    private YamlReader(String text, Span range) {
        this.text = text;
        this.range = range;
        String part = range.of(text);
        this.codePoints = part.codePointCount(0, part.length());
        this.hasSurrogates = codePoints != part.length();
        this.lastOffset = range.start();
        this.events = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, part));
    }

    /**
     * Reads the document in {@code range} of {@code text}; spans are offsets into {@code text}.
     *
     * @return empty when the range holds nothing but white space and comments
     * @throws YamlSyntaxException when the range holds no YAML, a second document, or more than the
     *     limits on length and depth allow
     */
    public static Optional<YamlNode> read(String text, Span range) throws YamlSyntaxException {
        if (range.length() > MAX_LENGTH) {
            throw new YamlSyntaxException(
                    "longer than " + MAX_LENGTH + " characters", Span.at(range.start()));
        }
        YamlReader reader = null;
        try {
            reader = new YamlReader(text, range);
            return reader.document();
        } catch (MarkedYamlEngineException e) {
            throw reader == null
                    ? new YamlSyntaxException(FaultWording.of(e), Span.at(range.start()))
                    : reader.fault(e);
        } catch (YamlEngineException e) {
            throw forbidden(text, range, e);
        }
    }

    /** Reads a whole text. */
    public static Optional<YamlNode> read(String text) throws YamlSyntaxException {
        return read(text, new Span(0, text.length()));
    }

    private YamlSyntaxException fault(MarkedYamlEngineException e) {
        Span stop = point(e.getProblemMark().or(e::getContextMark).orElse(null));
        String context = String.valueOf(e.getContext());
        boolean isQuoted = context.contains("quoted scalar");
        boolean isOpenQuote = isQuoted && String.valueOf(e.getProblem()).contains("unexpected end");
        if (!isQuoted && !context.contains("flow")) {
            return new YamlSyntaxException(FaultWording.of(e), stop);
        }
        Span begin = point(e.getContextMark().or(e::getProblemMark).orElse(null));
        // A quote that is never closed is read to the end, but its beginning is what is wrong.
        return new YamlSyntaxException(FaultWording.of(e), isOpenQuote ? begin : stop, begin);
    }

    private Span point(@Nullable Mark mark) {
        int offset = mark == null ? range.start() : offset(mark);
        return Span.at(Math.min(Math.max(offset, range.start()), range.end()));
    }

    /** The parser reads ahead before it says that a character is forbidden, so it is sought. */
    private static YamlSyntaxException forbidden(String text, Span range, YamlEngineException e) {
        for (int at = range.start(); at < range.end(); at++) {
            char c = text.charAt(at);
            if (isForbidden(c)) {
                return new YamlSyntaxException(
                        String.format("found the control character U+%04X", (int) c),
                        new Span(at, at + 1));
            }
        }
        return new YamlSyntaxException(firstLine(e), Span.at(range.start()));
    }

    /** What no YAML may hold (YAML 1.2.2, section 5.1); half surrogates aside. */
    private static boolean isForbidden(char c) {
        boolean isSpace = c == '\t' || c == '\n' || c == '\r' || c == '\u0085';
        return (Character.isISOControl(c) && !isSpace) || c >= '\uFFFE';
    }

    private static String firstLine(YamlEngineException e) {
        String message = e.getMessage();
        return message == null ? "not YAML" : message.lines().findFirst().orElse("not YAML");
    }

    private Optional<YamlNode> document() throws YamlSyntaxException {
        events.next();
        if (events.checkEvent(Event.ID.StreamEnd)) {
            return Optional.empty();
        }
        events.next();
        YamlNode root = node(0);
        events.next();
        if (!events.checkEvent(Event.ID.StreamEnd)) {
            throw new YamlSyntaxException("a second document starts here", span(events.next()));
        }
        boolean isNothing = root.span().isEmpty();
        return isNothing ? Optional.empty() : Optional.of(root);
    }

    private YamlNode node(int depth) throws YamlSyntaxException {
        Event event = events.next();
        if (depth > MAX_DEPTH) {
            throw new YamlSyntaxException(
                    "nested more than " + MAX_DEPTH + " levels deep", span(event));
        }
        if (event instanceof AliasEvent alias) {
            String anchor = alias.getAlias().getValue();
            if (!anchors.contains(anchor)) {
                throw new YamlSyntaxException("no anchor is named \"" + anchor + "\"", span(event));
            }
            return new YamlNode.Alias(
                    span(event), anchor, Optional.ofNullable(mappings.get(anchor)));
        }
        if (event instanceof NodeEvent anchored) {
            anchored.getAnchor().ifPresent(anchor -> anchor(anchor.getValue()));
        }
        if (event instanceof ScalarEvent scalar) {
            return new YamlNode.Scalar(
                    span(event), scalar.getValue(), style(scalar.getScalarStyle()));
        }
        if (event instanceof SequenceStartEvent start) {
            List<YamlNode> items = new ArrayList<>();
            while (!events.checkEvent(Event.ID.SequenceEnd)) {
                items.add(node(depth + 1));
            }
            Span whole =
                    collectionSpan(start, items.isEmpty() ? null : items.get(items.size() - 1));
            return new YamlNode.Sequence(whole, items, start.isFlow());
        }
        MappingStartEvent start = (MappingStartEvent) event;
        List<Entry> entries = new ArrayList<>();
        YamlNode last = null;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            YamlNode key = node(depth + 1);
            last = node(depth + 1);
            entries.add(new Entry(key, last));
        }
        YamlNode.Mapping mapping = new YamlNode.Mapping(collectionSpan(start, last), entries);
        start.getAnchor().ifPresent(anchor -> mappings.put(anchor.getValue(), mapping));
        return mapping;
    }

    /** A later anchor of a name hides an earlier one. */
    private void anchor(String name) {
        anchors.add(name);
        mappings.remove(name);
    }

    /** A block collection's end event stands where the next thing starts, not where it ends. */
    private Span collectionSpan(Event start, @Nullable YamlNode last) {
        Event end = events.next();
        int from = offset(start.getStartMark().orElseThrow());
        int to = offset(end.getEndMark().orElseThrow());
        boolean isFlow = to > from && "]}".indexOf(text.charAt(to - 1)) >= 0 && isFlowStart(from);
        return new Span(from, isFlow || last == null ? Math.max(from, to) : last.span().end());
    }

    private boolean isFlowStart(int offset) {
        return offset < range.end() && "[{".indexOf(text.charAt(offset)) >= 0;
    }

    private Span span(Event event) {
        return new Span(
                offset(event.getStartMark().orElseThrow()),
                offset(event.getEndMark().orElseThrow()));
    }

    /** Marks count code points; spans count UTF-16 units. */
    private int offset(Mark mark) {
        if (!hasSurrogates) {
            return range.start() + mark.getIndex();
        }
        // Marks come nearly in order, so counting goes on from the last one.
        int index = Math.min(mark.getIndex(), codePoints);
        lastOffset = text.offsetByCodePoints(lastOffset, index - lastIndex);
        lastIndex = index;
        return lastOffset;
    }

    private static Style style(ScalarStyle style) {
        return switch (style) {
            case SINGLE_QUOTED -> Style.SINGLE_QUOTED;
            case DOUBLE_QUOTED -> Style.DOUBLE_QUOTED;
            case LITERAL -> Style.LITERAL;
            case FOLDED -> Style.FOLDED;
            default -> Style.PLAIN;
        };
    }
}
