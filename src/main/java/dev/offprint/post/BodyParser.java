package dev.offprint.post;

import dev.offprint.post.markdown.MarkdownLink;
import dev.offprint.post.markdown.MarkdownScan;
import dev.offprint.post.markdown.MarkdownScanner;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.post.markdown.StretchSplitter;
import dev.offprint.post.markdown.Template;
import dev.offprint.post.markdown.TemplateScanner;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses a body once: what is Markdown code, an address or a template is filled, then jsoup reads
 * the whole as HTML with positions, so an element that spans Markdown blocks is one element.
 */
final class BodyParser {
    private final Source source;
    private final FrontMatter frontMatter;
    private final Span span;
    private final boolean isHtml;
    private final Mask mask;
    private final RawText rawText;
    private final List<Region> regions = new ArrayList<>();
    private final List<MarkdownLink> links = new ArrayList<>();
    private final List<Span> tooComplex = new ArrayList<>();

    BodyParser(Source source, FrontMatter frontMatter, Span span, boolean isHtml) {
        this.source = source;
        this.frontMatter = frontMatter;
        this.span = span;
        this.isHtml = isHtml;
        this.mask = new Mask(source.text());
        this.rawText = new RawText(source.text(), span.end());
    }

    Post parse() {
        String text = source.text();
        mask.blank(new Span(0, span.start()));
        List<Template> templates = TemplateScanner.scan(text, span);
        for (Template template : templates) {
            Region.Kind kind = template.holdsCode() ? Region.Kind.CODE : Region.Kind.TEMPLATE;
            fill(kind, template.span());
        }
        String withoutTemplates = templates.isEmpty() ? text : mask.toString();
        List<Stretch> stretches =
                isHtml
                        ? List.of(new Stretch(span, Stretch.Syntax.HTML, false))
                        : StretchSplitter.split(withoutTemplates, span);
        for (Stretch stretch : stretches) {
            if (stretch.isMarkdown()) {
                markdown(withoutTemplates, stretch);
            } else {
                strayBrackets(withoutTemplates, stretch.span());
            }
        }
        regions.sort(Comparator.comparing(Region::span));

        Document document =
                Parser.htmlParser().setTrackPosition(true).parseInput(mask.toString(), "");
        BodyWalk walk = new BodyWalk(text, regions);
        document.traverse(walk);
        Places places = new Places(text, walk.copies());
        List<Reference> references =
                new ReferenceFinder(text, frontMatter, places, regions).find(walk, links);
        Body body =
                new Body(
                        span,
                        document,
                        stretches,
                        templates,
                        List.copyOf(regions),
                        references,
                        walk.text(),
                        List.copyOf(tooComplex));
        return new Post(source, frontMatter, body, places);
    }

    private void markdown(String withoutTemplates, Stretch stretch) {
        MarkdownScan scan = MarkdownScanner.scan(withoutTemplates, stretch);
        if (scan.isTooComplex()) {
            tooComplex.add(stretch.span());
            return;
        }
        for (Span code : scan.code()) {
            fill(Region.Kind.CODE, code);
        }
        for (MarkdownLink link : scan.links()) {
            links.add(link);
            if (link.kind() == MarkdownLink.Kind.AUTOLINK) {
                fill(Region.Kind.AUTOLINK, link.whole());
            } else {
                fill(Region.Kind.DESTINATION, link.hidden());
            }
        }
        literalBrackets(withoutTemplates, stretch.span(), scan);
    }

    /** In Markdown, flexmark has said which tags are HTML; every other bracket is text. */
    private void literalBrackets(String text, Span stretch, MarkdownScan scan) {
        int next = 0;
        for (int at = text.indexOf('<', stretch.start());
                at >= 0 && at < stretch.end();
                at = text.indexOf('<', at + 1)) {
            while (next < scan.html().size() && scan.html().get(next).end() <= at) {
                next++;
            }
            boolean isHtml = next < scan.html().size() && scan.html().get(next).contains(at);
            if (!mask.isFilled(at) && (!isHtml || rawText.swallows(at))) {
                fill(Region.Kind.LITERAL, new Span(at, at + 1));
            }
        }
    }

    private void strayBrackets(String text, Span stretch) {
        for (int at = text.indexOf('<', stretch.start());
                at >= 0 && at < stretch.end();
                at = text.indexOf('<', at + 1)) {
            if (HtmlText.isStray(text, at, stretch.end()) || rawText.swallows(at)) {
                fill(Region.Kind.LITERAL, new Span(at, at + 1));
            }
        }
    }

    private void fill(Region.Kind kind, Span filled) {
        regions.add(new Region(kind, filled));
        mask.fill(filled);
    }
}
