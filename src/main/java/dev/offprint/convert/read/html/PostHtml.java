package dev.offprint.convert.read.html;

import dev.offprint.convert.read.AddressResolver;
import dev.offprint.convert.read.ExcerptMark;
import dev.offprint.convert.remark.Reason;
import dev.offprint.convert.remark.Remarks;
import dev.offprint.post.Body;
import dev.offprint.post.Post;
import dev.offprint.post.Region;
import dev.offprint.post.Region.Kind;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.post.markdown.Template;
import dev.offprint.proof.OnRecord;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.text.Spans;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * A post's body as one HTML tree: Markdown is rendered in its place among the raw HTML, templates
 * and math become elements that keep their source.
 */
public final class PostHtml {
    /** The name of an element that stands for template source or math. */
    public static final String VERBATIM = "offprint-verbatim";

    /** A comment that text follows, all of which is HTML for CommonMark. */
    private static final Pattern COMMENT_BEFORE_TEXT =
            Pattern.compile(
                    " {0,3}(<!--([^\\n>]{0,200})-->)[ \\t]*(([^\\s<][^\\n]*)(?:\\n|(?![^\\n])))");

    /** What systems read and take out before they render what follows. */
    private static final Pattern SIGN_OF_SYSTEM =
            Pattern.compile(
                    "(?i)\\s*/?(?:more|read[ -]?more|continue|excerpt|summary|break|page-?break|nextpage"
                            + "|truncate|cut|wp:.*)\\b.*");

    private static final Pattern LONE_RAW = Pattern.compile("<p>(\uE102\\d+\uE103)</p>");

    private final Remarks remarks;

    /** For CommonMark an inline tag before a block begins a paragraph, which no block stands in. */
    private static final Pattern AROUND_BLOCKS =
            Pattern.compile(
                    "<p>((?:<(?:del|ins|s|strike)>\\s*)+<(?:p|div|ul|ol|blockquote|h[1-6])[ >])");

    private final Post post;
    private final String text;
    private final Placeholders templates = new Placeholders('\uE100', '\uE101');
    private final List<Edit> titles;
    private int nextTemplate;
    private final Placeholders raw = new Placeholders('\uE102', '\uE103');

    private final AddressResolver addresses;

    private PostHtml(Post post, AddressResolver addresses, Remarks remarks) {
        this.addresses = addresses;
        this.remarks = remarks;
        this.post = post;
        this.text = post.text();
        this.titles = Components.titles(post);
    }

    /**
     * The body of {@code post} as HTML.
     *
     * @param omitted where the title is said once more, ordered
     * @param addresses says which signs are links
     * @param remarks is told of signs that are no words here
     */
    public static Element of(
            Post post, List<Span> omitted, AddressResolver addresses, Remarks remarks) {
        return new PostHtml(post, addresses, remarks).tree(omitted);
    }

    private Element tree(List<Span> omitted) {
        Body body = post.body();
        String html;
        if (body.holdsMarkdown()) {
            StringBuilder markdown = new StringBuilder();
            for (Stretch stretch : body.stretches()) {
                String source = source(stretch, omitted);
                if (stretch.isMarkdown()) {
                    markdown.append(stretch.isInsideElement() ? Outdent.of(source) : source);
                } else {
                    markdown.append("\n\n").append(html(source, stretch.isInsideElement()));
                }
            }
            String rendered =
                    MarkdownHtml.render(LooseEmphasis.hinted(markdown.toString()), remarks.record())
                            .map(LooseEmphasis::withoutHints)
                            .orElseGet(() -> plain(markdown.toString()));
            html = raw.restore(unwrapped(rendered));
        } else {
            StringBuilder all = new StringBuilder();
            for (Stretch stretch : body.stretches()) {
                all.append(source(stretch, omitted));
            }
            html = all.toString();
        }
        Document document = Jsoup.parse(html);
        if (text.contains("markdown")) {
            MarkdownElements.render(document, remarks.record());
        }
        new TemplateRestorer(templates, addresses, remarks.record()).restore(document);
        BlockMark.settle(document);
        if (text.contains("caption")) {
            new CaptionShortcodes(remarks).replace(document.body());
        }
        return document.body();
    }

    /** Tokens for what is HTML, after the text of lines that only begin with a comment. */
    private String html(String source, boolean isInsideElement) {
        Matcher comment = COMMENT_BEFORE_TEXT.matcher(source);
        StringBuilder markdown = new StringBuilder();
        int at = 0;
        while (comment.region(at, source.length()).lookingAt()) {
            boolean isMark = ExcerptMark.is(comment.group(1));
            if (isMark) {
                markdown.append("\n\n").append(raw.token(comment.group(1))).append("\n\n");
            }
            boolean isSign = isMark || SIGN_OF_SYSTEM.matcher(comment.group(2)).matches();
            markdown.append(isSign ? comment.group(3) : raw.token(comment.group(4)) + "\n");
            at = comment.end();
        }
        String rest = source.substring(at);
        // The paragraph may go on in the next line.
        boolean isTextOnly = at > 0 && rest.isBlank();
        if (isTextOnly) {
            return markdown.toString();
        }
        if (isInsideElement) {
            return markdown + "\n\n" + raw.token(rest) + "\n\n";
        }
        for (InlineBlocks.Part part : InlineBlocks.of(rest)) {
            markdown.append("\n\n")
                    .append(
                            switch (part.kind()) {
                                case RAW -> raw.token(part.text());
                                case PARAGRAPH -> raw.token("<p>" + part.text() + "</p>\n");
                                case MARKDOWN -> LooseEmphasis.HINT + part.text();
                            })
                    .append("\n\n");
        }
        return markdown.toString();
    }

    private static String unwrapped(String html) {
        return AROUND_BLOCKS.matcher(LONE_RAW.matcher(html).replaceAll("$1")).replaceAll("$1");
    }

    /** What is too complex to parse is still text that somebody came to read. */
    private static String plain(String markdown) {
        StringBuilder html = new StringBuilder();
        for (String paragraph : markdown.split("\\n\\s*\\n", -1)) {
            boolean isToken = paragraph.strip().matches("\uE102\\d+\uE103");
            if (isToken) {
                html.append(paragraph.strip());
            } else {
                html.append("<p>")
                        .append(paragraph.replace("&", "&amp;").replace("<", "&lt;"))
                        .append("</p>\n");
            }
        }
        return html.toString();
    }

    /** The source of a stretch with tokens for templates and math, without what is omitted. */
    private String source(Stretch stretch, List<Span> omitted) {
        StringBuilder result = new StringBuilder();
        int done = stretch.span().start();
        for (Edit piece : pieces(stretch, omitted)) {
            if (piece.span().start() < done) {
                continue;
            }
            tell(piece, omitted);
            result.append(text, done, piece.span().start()).append(piece.text());
            done = piece.span().end();
        }
        result.append(text, done, Math.max(done, stretch.span().end()));
        return result.toString();
    }

    private void tell(Edit piece, List<Span> omitted) {
        OnRecord record = remarks.record();
        if (piece.text().isEmpty() || BlockMark.is(piece.text())) {
            if (omitted.contains(piece.span())) {
                remarks.saidBefore(Reason.TITLE, piece.span(), title());
            } else {
                remarks.leftOut(Reason.ATTRIBUTES, piece.span());
            }
        } else if (templates.mayHold(piece.text())) {
            // Within a template no sign of Markdown or HTML has a meaning.
            record.asWritten(piece.span(), piece.span().of(text));
        } else if (titles.contains(piece)) {
            record.added(Parser.unescapeEntities(piece.text().replaceAll("<[^>]*>", ""), false));
        } else {
            mending(piece).ifPresent(reason -> remarks.readAs(reason, piece));
            SpreadLinks.address(text, piece.span())
                    .ifPresent(address -> remarks.leftOut(Reason.ADDRESS, address));
        }
    }

    private String title() {
        return Stream.of("title", "Title", "heading")
                .flatMap(key -> post.frontMatter().text(key).stream())
                .collect(Collectors.joining(" "));
    }

    /** What stands for parts of the source, by place; where two overlap, the first counts. */
    private List<Edit> pieces(Stretch stretch, List<Span> omitted) {
        Span span = stretch.span();
        List<Region> regions = within(span);
        List<Edit> pieces = new ArrayList<>();
        for (Span gap : omitted) {
            if (span.contains(gap)) {
                pieces.add(new Edit(gap, ""));
            }
        }
        List<Template> all = post.body().templates();
        for (; nextTemplate < all.size(); nextTemplate++) {
            Span template = all.get(nextTemplate).span();
            if (template.start() >= span.end()) {
                break;
            }
            if (span.contains(template)) {
                pieces.add(new Edit(template, templates.token(template.of(text))));
            }
        }
        if (!stretch.isMarkdown()) {
            for (Edit title : titles) {
                if (span.contains(title.span())) {
                    pieces.add(title);
                }
            }
        }
        for (Region region : regions) {
            if (span.contains(region.span())) {
                mended(region, stretch.isMarkdown()).ifPresent(pieces::add);
            }
        }
        if (stretch.isMarkdown()) {
            pieces.addAll(outside(signs(span), ofKinds(regions, Kind.CODE, Kind.DESTINATION)));
            // Its address is a destination, too.
            pieces.addAll(outside(SpreadLinks.edits(text, span), ofKinds(regions, Kind.CODE)));
        } else {
            formulas(span, pieces);
        }
        pieces.sort(Comparator.comparing(Edit::span));
        return pieces;
    }

    /** What a sign means that would swallow the rest of the post. */
    private Optional<Edit> mended(Region region, boolean isMarkdown) {
        String sign = isMarkdown ? "\\<" : "&lt;";
        boolean isLiteral = region.kind() == Kind.LITERAL && !isMarkdown;
        if (region.kind() == Kind.UNCLOSED || isLiteral) {
            return Optional.of(new Edit(region.span(), sign));
        }
        return region.kind() == Kind.EMPTY_ELEMENT
                ? Optional.of(new Edit(region.span(), region.span().of(text) + region.endTag(text)))
                : Optional.empty();
    }

    /** Why a piece is read otherwise than HTML has it; empty when it is not. */
    private Optional<Reason> mending(Edit piece) {
        for (Region region : within(piece.span())) {
            if (region.span().equals(piece.span())) {
                return switch (region.kind()) {
                    case UNCLOSED -> Optional.of(Reason.UNCLOSED);
                    case LITERAL -> Optional.of(Reason.STRAY);
                    case EMPTY_ELEMENT -> Optional.of(Reason.EMPTY_ELEMENT);
                    default -> Optional.empty();
                };
            }
        }
        return Optional.empty();
    }

    /** Math in the text of HTML; in code a token becomes again what it stands for. */
    private void formulas(Span html, List<Edit> pieces) {
        List<Span> shown = post.body().text().spans();
        int next = Spans.firstEndingAfter(shown, Function.identity(), html.start());
        for (; next < shown.size() && shown.get(next).start() < html.end(); next++) {
            // The text after an element goes on in what follows it in Markdown.
            int start = Math.max(html.start(), shown.get(next).start());
            int end = Math.min(html.end(), shown.get(next).end());
            for (Span math : MathScanner.scanHtml(text, new Span(start, end))) {
                String source = Parser.unescapeEntities(math.of(text), false);
                pieces.add(new Edit(math, templates.token(source)));
            }
        }
    }

    /** Math and attributes, which mean something in Markdown as systems extend it. */
    private List<Edit> signs(Span markdown) {
        List<Edit> signs = new ArrayList<>(AttributeLists.edits(text, markdown));
        for (Span math : MathScanner.scan(text, markdown, addresses.keepsVault())) {
            signs.add(new Edit(math, templates.token(RowOfTable.withBars(text, math))));
        }
        for (Span sign : VaultSigns.of(text, markdown, addresses)) {
            // In a table, its bar is escaped.
            String source = sign.of(text).replace("\\|", "|");
            signs.add(new Edit(sign, templates.token(source)));
        }
        return signs;
    }

    private static List<Region> ofKinds(List<Region> regions, Kind... kinds) {
        Set<Kind> wanted = Set.of(kinds);
        return regions.stream().filter(region -> wanted.contains(region.kind())).toList();
    }

    /** Those of {@code edits} that stand in none of {@code opaque}, by place. */
    private static List<Edit> outside(List<Edit> edits, List<Region> opaque) {
        List<Edit> outside = new ArrayList<>();
        for (Edit edit : edits.stream().sorted(Comparator.comparing(Edit::span)).toList()) {
            int next = Spans.firstEndingAfter(opaque, Region::span, edit.span().start());
            boolean isInside =
                    next < opaque.size() && opaque.get(next).span().overlaps(edit.span());
            if (!isInside) {
                outside.add(edit);
            }
        }
        return outside;
    }

    private List<Region> within(Span span) {
        return Spans.startingIn(post.body().regions(), Region::span, span);
    }
}
