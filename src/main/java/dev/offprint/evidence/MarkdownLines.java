package dev.offprint.evidence;

import dev.offprint.post.Body;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines that Markdown writes, as a reader reads them, and where each stands. Blank lines and
 * lines of marks alone are left out; where code or HTML stands between, a line of U+0000 parts
 * them.
 */
public final class MarkdownLines {
    private static final String PICTURE = "\uFFFC";
    private static final String BARRIER = "\0";
    private static final String BULLET = "- ";

    private final Body body;
    private final StringBuilder text = new StringBuilder();
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line of the source.
     *
     * @param at where it begins in the text that is read
     */
    private record Line(int at, Span span) {}

    private MarkdownLines(Body body) {
        this.body = body;
    }

    static MarkdownLines of(PostEvidence evidence) {
        Post post = evidence.post();
        MarkdownLines result = new MarkdownLines(post.body());
        int end = post.body().span().start();
        for (Paragraph paragraph : evidence.paragraphs()) {
            Span between = new Span(end, Math.max(end, paragraph.span().start()));
            if (!between.of(post.text()).isBlank()) {
                result.add(between, BARRIER);
            }
            end = paragraph.span().end();
            for (Span line : split(post.text(), paragraph.span())) {
                Paragraph only = new Paragraph(line, result.reaching(line), paragraph.hasCode());
                Evidence said = evidence.of(only);
                String read = said.text();
                if (!read.isEmpty() || said.hasImage()) {
                    String bullet = isListItem(post.text(), line) ? BULLET : "";
                    result.add(line, read.isEmpty() ? PICTURE : bullet + read);
                }
            }
        }
        return result;
    }

    /** All lines, each but the last ended by a line feed. */
    public String text() {
        return text.toString();
    }

    /** The lines that {@link #text()} shows from {@code start} to {@code end}. */
    public Paragraph between(int start, int end) {
        return paragraph(indexAt(start), indexAt(end - 1) + 1);
    }

    /**
     * How many lines stand one after the other of which none has more than {@code longest}
     * characters, at the most.
     *
     * @param longest 0 for any
     */
    public int mostShort(int longest) {
        if (longest == 0) {
            return lines.size();
        }
        int most = 0;
        int run = 0;
        for (int i = 0; i < lines.size(); i++) {
            int next = i + 1 < lines.size() ? lines.get(i + 1).at() - 1 : text.length();
            run = next - lines.get(i).at() <= longest ? run + 1 : 0;
            most = Math.max(most, run);
        }
        return most;
    }

    /** Where a line begins in {@link #text()}, and where it ends, without the line feed. */
    public Span inText(int line) {
        int next = line + 1 < lines.size() ? lines.get(line + 1).at() - 1 : text.length();
        return new Span(lines.get(line).at(), next);
    }

    /** How many lines there are, those between parts of Markdown counted. */
    public int count() {
        return lines.size();
    }

    /** The place of a line in the source. */
    public Span span(int line) {
        return lines.get(line).span();
    }

    /** Whether something that is no Markdown stands in the place of that line. */
    public boolean isBarrier(int line) {
        return text.charAt(lines.get(line).at()) == BARRIER.charAt(0);
    }

    /** What a line says, as {@link PlainWords}. */
    public String words(int line) {
        int end = line + 1 < lines.size() ? lines.get(line + 1).at() - 1 : text.length();
        return PlainWords.of(text.substring(lines.get(line).at(), end));
    }

    /** What a line says before its first link; nothing where it has none. */
    public String wordsBeforeLink(int line) {
        Span span = span(line);
        for (Reference reference : reaching(span)) {
            int start = reference.whole().orElse(reference.address()).start();
            if (reference.kind() == Reference.Kind.LINK && start > span.start()) {
                return PlainWords.of(body.text().in(new Span(span.start(), start)));
            }
        }
        return "";
    }

    /** The lines from {@code from} to before {@code to}. */
    public Paragraph paragraph(int from, int to) {
        int end = span(to - 1).end();
        // The address of a link may follow in a line that says nothing.
        int next = to < lines.size() ? span(to).start() : body.span().end();
        for (Reference reference : reaching(span(to - 1))) {
            int last = reference.whole().map(Span::end).orElse(end);
            end = last <= next ? Math.max(end, last) : end;
        }
        Span span = new Span(span(from).start(), end);
        return new Paragraph(span, reaching(span), false);
    }

    private void add(Span span, String read) {
        if (!lines.isEmpty()) {
            text.append('\n');
        }
        lines.add(new Line(text.length(), span));
        text.append(read);
    }

    /** Whether the line begins with the mark of a list that is read as emphasis and dropped. */
    private static boolean isListItem(String source, Span line) {
        return line.length() > 1
                && source.charAt(line.start()) == '*'
                && Character.isWhitespace(source.charAt(line.start() + 1));
    }

    private static List<Span> split(String source, Span paragraph) {
        List<Span> found = new ArrayList<>();
        int start = paragraph.start();
        while (start < paragraph.end()) {
            int lf = source.indexOf('\n', start);
            int end = lf < 0 ? paragraph.end() : Math.min(lf, paragraph.end());
            int first = start;
            int last = end;
            while (first < last && Character.isWhitespace(source.charAt(first))) {
                first++;
            }
            while (last > first && Character.isWhitespace(source.charAt(last - 1))) {
                last--;
            }
            found.add(new Span(first, last));
            start = end + 1;
        }
        return found;
    }

    /** The references of which a part stands in {@code span}. */
    private List<Reference> reaching(Span span) {
        List<Reference> found = new ArrayList<>();
        for (Reference next : body.referencesFrom(span.start())) {
            Span whole = next.whole().orElse(next.address());
            if (whole.overlaps(span)) {
                found.add(next);
            } else if (whole.start() >= span.end()) {
                break;
            }
        }
        return found;
    }

    /** The line that {@link #text()} shows at {@code offset}. */
    public int indexAt(int offset) {
        int low = 0;
        int high = lines.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (lines.get(middle).at() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
