package dev.offprint.page;

import dev.offprint.lint.Suppressions;
import dev.offprint.page.metadata.PageMetadata;
import dev.offprint.page.metadata.PageMetadataReader;
import dev.offprint.page.part.Knowledge;
import dev.offprint.page.part.Verdict;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A whole page as a browser saved it, turned into the post that it holds.
 *
 * @param post what the page says about the article as front matter, then the article as HTML. What
 *     is left out of the page is a comment of the same length
 * @param base what relative addresses are resolved against
 * @param omitted what is left out that a reader of the page sees, by place in the page
 * @param gone where something of the page is left out, seen or not, ordered and disjoint
 * @param added how long the front matter is, which is in no page
 * @param resumed where in the page the text behind the front matter comes from; mostly its length,
 *     as no more than the head of the page is overwritten
 */
public record SavedPage(
        Post post,
        Optional<String> base,
        List<Omission> omitted,
        List<Span> gone,
        int added,
        int resumed) {
    /** Browsers name the folder after the page, in their own language. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:\\./)?[^/:?#]{1,250}(?:_files|[-_]Dateien|_fichiers|_archivos|_file|_bestanden"
                            + "|\\.files)/");

    public SavedPage {
        omitted = List.copyOf(omitted);
        gone = List.copyOf(gone);
    }

    /**
     * The post in a page.
     *
     * @param saved a post for which {@link Post#isWholePage} holds; it is not changed
     * @param address where it was taken from, when that is known
     * @param knowledge what the parts of pages are known by
     */
    public static SavedPage of(Post saved, @Nullable String address, Knowledge knowledge) {
        Post page = Unfolded.of(saved, knowledge);
        PageMetadata metadata = PageMetadataReader.read(page, address);
        PageContent content = ContentFinder.find(page.body().document(), metadata, knowledge);
        List<Span> kept = kept(page, content.kept());
        Omissions omissions = new Omissions(page, content, kept);
        List<Omission> omitted = omissions.within();
        List<Span> gone = new ArrayList<>();
        omitted.forEach(omission -> gone.add(omission.span()));
        String whole = Edit.apply(page.text(), OwnLinks.shortened(page, metadata));
        String frontMatter = FrontMatterText.of(metadata);
        int added = frontMatter.length();
        int resumed = Math.min(added, needed(page, kept));
        String text = frontMatter + text(whole, resumed, kept, gone);
        // Read from standard input, a page may have a name that says Markdown.
        Source source = Source.of(page.source().name() + ".html", text);
        Verdict around = content.aroundOrNull();
        List<Omission> all = new ArrayList<>(omitted);
        if (around != null) {
            List<Span> gaps = omissions.gaps();
            gone.addAll(gaps);
            all.addAll(omissions.in(gaps, around));
        }
        all.sort(Comparator.comparing(Omission::span));
        gone.sort(Comparator.naturalOrder());
        Post post = PostParser.parse(source);
        return new SavedPage(post, metadata.base(), all, gone, added, resumed);
    }

    /** What of the page stands in the post in another way: its start, and what is left out. */
    public Changes changes() {
        List<Span> taken = new ArrayList<>();
        List<Span> given = new ArrayList<>();
        Span last = new Span(0, resumed);
        for (Span span : gone) {
            if (span.start() <= last.end()) {
                last = last.cover(span);
            } else {
                taken.add(last);
                given.add(inPost(last));
                last = span;
            }
        }
        taken.add(last);
        given.add(inPost(last));
        return new Changes(taken, given);
    }

    private Span inPost(Span page) {
        int start = page.start() == 0 ? 0 : page.start() - resumed + added;
        return new Span(start, page.end() - resumed + added);
    }

    /** Where a place of the post stands in the page; the front matter comes from its start. */
    public Span inPage(Span span) {
        return new Span(inPage(span.start()), inPage(span.end()));
    }

    private int inPage(int offset) {
        return offset < added ? 0 : resumed + offset - added;
    }

    /**
     * Whether an address is that of a file that the browser saved in a folder beside the page. It
     * is on no server, so it must not be resolved.
     */
    public static boolean isSavedBeside(String address) {
        return BESIDE.matcher(address).lookingAt();
    }

    /** Where the elements stand; one without an exact place goes with all that is around it. */
    private static List<Span> kept(Post page, List<Element> elements) {
        List<Span> spans = new ArrayList<>();
        for (Element element : elements) {
            Optional<Span> span = place(page, element);
            for (Element at = element.parent(); at != null && span.isEmpty(); at = at.parent()) {
                span = place(page, at);
            }
            spans.add(span.orElse(page.body().span()));
        }
        spans.sort(Comparator.naturalOrder());
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && joined.get(last).end() > span.start()) {
                joined.set(last, joined.get(last).cover(span));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** Where that begins of the page which must not be overwritten. */
    private static int needed(Post page, List<Span> kept) {
        Span before = new Span(0, kept.get(0).start());
        List<Span> said = Suppressions.comments(page.text(), before);
        return said.isEmpty() ? before.end() : said.get(0).start();
    }

    private static Optional<Span> place(Post page, Element element) {
        if (!element.normalName().equals("body")) {
            return ElementPlace.of(page, element);
        }
        int start = page.places().startTag(element).map(Span::end).orElse(-1);
        return start < 0
                ? Optional.empty()
                : Optional.of(new Span(start, page.body().span().end()));
    }

    private static String text(String page, int start, List<Span> kept, List<Span> gone) {
        StringBuilder text = new StringBuilder(page.length());
        int at = start;
        int next = 0;
        for (Span span : kept) {
            fill(text, page, at, span.start());
            at = span.start();
            while (next < gone.size() && span.contains(gone.get(next))) {
                Span gap = gone.get(next);
                text.append(page, at, gap.start());
                fill(text, page, gap.start(), gap.end());
                at = gap.end();
                next++;
            }
            text.append(page, at, span.end());
            at = span.end();
        }
        fill(text, page, at, page.length());
        return text.toString();
    }

    /** Leaves a part of the page out, but for what its reader said to the rules. */
    private static void fill(StringBuilder text, String page, int start, int end) {
        int at = start;
        for (Span said : Suppressions.comments(page, new Span(start, Math.max(start, end)))) {
            blank(text, page, at, said.start());
            text.append(page, said.start(), said.end());
            at = said.end();
        }
        blank(text, page, at, end);
    }

    /** Puts a comment in place of a part of the page; a space would part or join words. */
    private static void blank(StringBuilder text, String page, int start, int end) {
        boolean holdsComment = end - start >= "<!---->".length();
        for (int i = start; i < end; i++) {
            char c = page.charAt(i);
            int toEnd = end - i;
            if (holdsComment && i - start < 4) {
                text.append("<!--".charAt(i - start));
            } else if (holdsComment && toEnd <= 3) {
                text.append("-->".charAt(3 - toEnd));
            } else {
                text.append(c == '\n' || c == '\r' ? c : ' ');
            }
        }
    }
}
