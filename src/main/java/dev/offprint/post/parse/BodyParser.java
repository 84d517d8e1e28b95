package dev.offprint.post.parse;

import dev.offprint.post.Body;
import dev.offprint.post.FrontMatter;
import dev.offprint.post.Places;
import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Region;
import dev.offprint.post.markdown.MarkdownLink;
import dev.offprint.post.markdown.MarkdownScan;
import dev.offprint.post.markdown.MarkdownScanner;
import dev.offprint.post.markdown.Stretch;
import dev.offprint.post.markdown.StretchSplitter;
import dev.offprint.post.markdown.Template;
import dev.offprint.post.markdown.TemplateScanner;
import dev.offprint.post.parse.RawText.Unclosed;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
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
    private final List<Region> regions = new ArrayList<>();
    private final List<MarkdownLink> links = new ArrayList<>();
    private final List<Span> tooComplex = new ArrayList<>();

    BodyParser(Source source, FrontMatter frontMatter, Span span, boolean isHtml) {
        this.source = source;
        this.frontMatter = frontMatter;
        this.span = span;
        this.isHtml = isHtml;
        this.mask = new Mask(source.text());
    }

    Post parse() {
        String text = source.text();
        mask.blank(new Span(0, span.start()));
        List<Template> templates = TemplateScanner.scan(text, span);
        for (Template template : templates) {
            Region.Kind kind = template.holdsCode() ? Region.Kind.CODE : Region.Kind.TEMPLATE;
            fill(kind, template.span());
        }
        List<Unclosed> unclosed =
                RawText.unclosed(templates.isEmpty() ? text : mask.toString(), span, !isHtml);
        for (Unclosed tag : unclosed) {
            if (tag.isElement()) {
                mask.replace(tag.mark(), RawText.mark());
            } else {
                mask.fill(new Span(tag.tag().start(), tag.tag().start() + 1));
            }
        }
        boolean isPlain = templates.isEmpty() && unclosed.isEmpty();
        String withoutTemplates = isPlain ? text : mask.toString();
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
        addOutsideCode(unclosed);
        regions.sort(Comparator.comparing(Region::span));

        Document document =
                unclosed.isEmpty()
                        ? Parser.htmlParser().setTrackPosition(true).parseInput(mask.toString(), "")
                        : RawText.parse(mask.toString());
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
        return new Post(source, frontMatter, body, places, Post.ADDRESS_KEYS);
    }

    private void addOutsideCode(List<Unclosed> unclosed) {
        if (unclosed.isEmpty()) {
            return;
        }
        List<Span> filled = new ArrayList<>();
        regions.forEach(region -> filled.add(region.span()));
        Collections.sort(filled);
        int next = 0;
        for (Unclosed tag : unclosed) {
            int start = tag.tag().start();
            while (next < filled.size() && filled.get(next).end() <= start) {
                next++;
            }
            boolean isFilled = next < filled.size() && filled.get(next).start() <= start;
            if (!isFilled) {
                regions.add(
                        tag.isElement()
                                ? new Region(Region.Kind.EMPTY_ELEMENT, tag.tag())
                                : new Region(Region.Kind.UNCLOSED, new Span(start, start + 1)));
            }
        }
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
            if (!isHtml && !mask.isFilled(at)) {
                fill(Region.Kind.LITERAL, new Span(at, at + 1));
            }
        }
    }

    private void strayBrackets(String text, Span stretch) {
        for (int at = text.indexOf('<', stretch.start());
                at >= 0 && at < stretch.end();
                at = text.indexOf('<', at + 1)) {
            if (HtmlText.isStray(text, at, stretch.end())) {
                fill(Region.Kind.LITERAL, new Span(at, at + 1));
            }
        }
    }

    private void fill(Region.Kind kind, Span filled) {
        regions.add(new Region(kind, filled));
        mask.fill(filled);
    }
}
