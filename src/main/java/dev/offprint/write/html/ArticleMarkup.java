package dev.offprint.write.html;

import dev.offprint.article.Article;
import dev.offprint.article.CleanText;
import dev.offprint.article.Inline;
import dev.offprint.article.Metadata;
import dev.offprint.article.PostDate;
import dev.offprint.article.Title;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The markup of one article: a header that says title, authors, date and source, then the content.
 *
 * @param markup well-formed XHTML without a root element
 * @param headings the headings of the content that have text and an id, in order; only EPUB asks
 *     for these ids
 */
public record ArticleMarkup(String markup, List<SectionHeading> headings) {
    public ArticleMarkup {
        headings = List.copyOf(headings);
    }

    /**
     * A heading that a table of contents can lead to.
     *
     * @param level as in the markup, 1 to 6
     */
    public record SectionHeading(int level, String id, String text) {}

    /** Writes {@code article}; equal articles and dialects give equal markup. */
    public static ArticleMarkup of(Article article, Dialect dialect) {
        Ids found = Ids.unknown();
        write(article, dialect, found);
        return write(article, dialect, found.again());
    }

    /**
     * For each anchor of the article, the id that its markup gives it.
     *
     * @param isEpub whether it is that of a chapter
     */
    public static Map<String, String> ids(Article article, boolean isEpub) {
        Ids found = Ids.unknown();
        write(article, new Places(isEpub), found);
        return found.of("anchor:");
    }

    /** Where it does not matter what addresses become. */
    private record Places(boolean isEpub) implements Dialect {
        @Override
        public Optional<String> image(Inline.Image image) {
            return Optional.empty();
        }

        @Override
        public Optional<String> link(String address) {
            return Optional.empty();
        }
    }

    private static ArticleMarkup write(Article article, Dialect dialect, Ids ids) {
        Markup out = new Markup();
        header(article.metadata(), dialect, out);
        Outline outline = new Outline(Title.of(article.metadata()).isPresent() ? 1 : 0);
        Optional<String> source = article.metadata().source();
        Links links = new Links(dialect, ids, source.orElse(""));
        BlockWriter writer =
                new BlockWriter(
                        out, new Anchors(dialect, ids, outline), new InlineWriter(out, ids, links));
        writer.blocks(article.blocks());
        return new ArticleMarkup(out.toString(), outline.headings());
    }

    private static void header(Metadata metadata, Dialect dialect, Markup out) {
        Optional<String> title = Title.of(metadata);
        List<String> authors =
                metadata.authors().stream().map(CleanText::line).filter(a -> !a.isEmpty()).toList();
        Optional<String> date = metadata.date().map(CleanText::line).filter(d -> !d.isEmpty());
        Optional<String> source = metadata.source().map(CleanText::line).filter(s -> !s.isEmpty());
        if (title.isEmpty() && authors.isEmpty() && date.isEmpty() && source.isEmpty()) {
            return;
        }
        out.open("header").newline();
        title.ifPresent(text -> out.line("h1", text));
        boolean isApart = dialect.isRightToLeft() || Mixed.isMixed(authors);
        if (!authors.isEmpty() || date.isPresent()) {
            out.open("p", "class", "byline");
            if (!authors.isEmpty()) {
                out.open("span", "class", "author");
                Mixed.write(authors, ", ", isApart, out);
                out.close();
            }
            out.text(!authors.isEmpty() && date.isPresent() ? " · " : "");
            if (isApart && date.isPresent()) {
                out.open("bdi");
                date(date.get(), out);
                out.close();
            } else {
                date.ifPresent(text -> date(text, out));
            }
            out.close().newline();
        }
        source.ifPresent(address -> source(address, dialect, out));
        out.close().newline();
    }

    private static void date(String text, Markup out) {
        Optional<PostDate> date = PostDate.parse(text);
        if (date.isPresent()) {
            // The exact form of feeds is for machines, who have it in the attribute.
            boolean isExact = text.startsWith("T", 10);
            String shown = isExact ? date.get().date().toString() : text;
            out.open("time", "datetime", date.get().iso()).text(shown).close();
        } else {
            out.text(text);
        }
    }

    private static void source(String address, Dialect dialect, Markup out) {
        out.open("p", "class", "source");
        Optional<String> href = dialect.outside(address);
        href.ifPresent(value -> out.open("a", "href", value));
        Mixed.write(List.of(ReadableAddress.of(address)), "", dialect.isRightToLeft(), out);
        href.ifPresent(value -> out.close());
        out.close().newline();
    }
}
