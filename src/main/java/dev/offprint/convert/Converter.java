package dev.offprint.convert;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Block.Heading;
import dev.offprint.convert.article.Metadata;
import dev.offprint.convert.article.PlainText;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterWriter;
import dev.offprint.convert.frontmatter.MetadataReader;
import dev.offprint.convert.frontmatter.RequiredFields;
import dev.offprint.convert.page.Omission;
import dev.offprint.convert.page.SavedPage;
import dev.offprint.convert.read.ArticleReader;
import dev.offprint.convert.read.HeadingLevels;
import dev.offprint.convert.read.html.PostHtml;
import dev.offprint.convert.read.link.AddressResolver;
import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.lint.Suppressions;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.lint.fix.Reach;
import dev.offprint.post.LeadIn;
import dev.offprint.post.Post;
import dev.offprint.post.SaidTitle;
import dev.offprint.post.parse.NewField;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.site.KnownField;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Makes articles of posts. Safe for use by several threads. */
public final class Converter {
    private static final String FRONT_MATTER_RULES = "front-matter/";

    /** What this rule repairs, every conversion does, and knows better what a title is. */
    static final String TITLE_RULE = "front-matter/repeated-title";

    private final Fixer fixer;
    private final FrontMatterStyle style;
    private final boolean takesTitle;
    private final KnownField.History history;
    private final Linter frontMatterLinter;

    /** A converter that makes safe repairs and leaves front matter as it is. */
    public Converter(List<Rule> rules) {
        this(rules, FrontMatterStyle.KEEP, Reach.SAFE);
    }

    /**
     * A converter that applies {@code rules}; those about front matter only when the style writes
     * front matter anew.
     *
     * @param reach which of their repairs are made; the ledger names those that are not
     */
    public Converter(List<Rule> rules, FrontMatterStyle style, Reach reach) {
        this(rules, style, reach, path -> Optional.empty());
    }

    /**
     * The same, for posts whose repository may know their dates.
     *
     * @param history asked for dates that the style requires and a post does not say
     */
    public Converter(
            List<Rule> rules, FrontMatterStyle style, Reach reach, KnownField.History history) {
        List<Rule> applied = new ArrayList<>();
        boolean isTitleAsked = false;
        for (Rule rule : rules) {
            boolean isTitle = rule.id().equals(TITLE_RULE);
            isTitleAsked |= isTitle;
            if (!isTitle && (style.isMapped() || !rule.id().startsWith(FRONT_MATTER_RULES))) {
                applied.add(rule);
            }
        }
        this.fixer = new Fixer(new Linter(applied), reach);
        this.style = style;
        this.takesTitle = isTitleAsked;
        this.history = history;
        this.frontMatterLinter =
                new Linter(
                        applied.stream()
                                .filter(rule -> rule.id().startsWith(FRONT_MATTER_RULES))
                                .toList());
    }

    /** The article of {@code post}, or of the whole page that it is; the post is not changed. */
    public Conversion convert(Post post) {
        if (post.isWholePage()) {
            SavedPage page = SavedPage.of(post);
            FixResult fixed = fixer.fix(page.post());
            LedgerBuilder ledger = new LedgerBuilder(fixed, GivenPlaces.of(post.source(), page));
            for (Omission omission : page.omitted()) {
                ledger.aroundArticle(omission, post.body().text().countIn(omission.span()));
            }
            return convert(fixed, ledger, page.base());
        }
        FixResult fixed = fixer.fix(post);
        LedgerBuilder ledger = new LedgerBuilder(fixed, GivenPlaces.of(post.source()));
        return convert(fixed, ledger, Optional.empty());
    }

    private Conversion convert(FixResult fixed, LedgerBuilder ledger, Optional<String> pageBase) {
        Post clean = fixed.post();
        Metadata metadata = metadata(clean);
        Optional<Span> leadIn = LeadIn.of(clean).map(LeadIn::span);
        boolean isTitleTaken =
                takesTitle && !Suppressions.silence(clean, TITLE_RULE, start(clean, leadIn));
        List<Span> omitted = isTitleTaken ? leadIn.stream().toList() : List.of();
        omitted.forEach(ledger::leadIn);
        Optional<Address> base = pageBase.or(metadata::source).map(Address::parse);
        AddressResolver resolver =
                address ->
                        SavedPage.isSavedBeside(address)
                                ? Address.parse(address).toWritable()
                                : resolve(address, base);
        List<Block> blocks = ArticleReader.read(PostHtml.of(clean, omitted), resolver);
        List<Block> content =
                isTitleTaken ? withoutTitle(blocks, metadata.title(), ledger) : blocks;
        List<Block> levelled = HeadingLevels.normalize(content, metadata.title().isPresent());
        FrontMatterWriter.Written written =
                FrontMatterWriter.write(style, clean.text(), clean.frontMatter(), metadata);
        String block = RequiredFields.complete(style, written.block(), known(clean, metadata));
        List<String> notices = new ArrayList<>(written.notice().stream().toList());
        notices.addAll(remaining(clean, block));
        return new Conversion(
                new Article(metadata.withFrontMatter(block), levelled), ledger.build(), notices);
    }

    /** What the post says of itself; a title that the style requires may be its first heading. */
    private Metadata metadata(Post post) {
        Metadata metadata = MetadataReader.read(post);
        return metadata.title().isEmpty() && style.requiresTitle()
                ? SaidTitle.of(post).map(metadata::withTitle).orElse(metadata)
                : metadata;
    }

    private Function<String, Optional<NewField>> known(Post post, Metadata metadata) {
        return name ->
                name.equals("title")
                        ? metadata.title().map(title -> new NewField(name, title, false))
                        : KnownField.of(name, post, post.source().name(), history);
    }

    /** What a lint of the front matter as written would still object to. */
    private List<String> remaining(Post post, String block) {
        List<String> notices = new ArrayList<>();
        if (style.isMapped()) {
            Post written = PostParser.parse(Source.of(post.source().name(), block));
            for (Finding finding : frontMatterLinter.lint(written)) {
                if (finding.rule().severity().compareTo(Severity.WARNING) >= 0) {
                    notices.add(
                            "lint for "
                                    + style.preset().orElse("")
                                    + " would still say: "
                                    + finding.message());
                }
            }
        }
        return notices;
    }

    /** Where the body shows its title, or else anything. */
    private static int start(Post post, Optional<Span> leadIn) {
        if (leadIn.isPresent()) {
            return leadIn.get().start();
        }
        for (Span shown : post.body().text().spans()) {
            for (int at = shown.start(); at < shown.end(); at++) {
                if (!Character.isWhitespace(post.text().charAt(at))) {
                    return at;
                }
            }
        }
        return post.body().span().start();
    }

    /** The blocks without leading headings that say the title, which the metadata says already. */
    private static List<Block> withoutTitle(
            List<Block> blocks, Optional<String> title, LedgerBuilder ledger) {
        int start = 0;
        while (start < blocks.size()
                && title.isPresent()
                && blocks.get(start) instanceof Heading heading
                && isSame(PlainText.of(heading.content()), title.get())) {
            ledger.firstHeading(PlainText.of(heading.content()));
            start++;
        }
        return blocks.subList(start, blocks.size());
    }

    private static boolean isSame(String heading, String title) {
        return withoutSpace(heading).equals(withoutSpace(title));
    }

    private static String withoutSpace(String text) {
        return text.replaceAll("[\\s\u00A0]+", "");
    }

    private static String resolve(String address, Optional<Address> base) {
        Address written = Address.parse(address);
        Address resolved = base.isPresent() ? written.resolve(base.get()) : written;
        return resolved.toWritable();
    }
}
