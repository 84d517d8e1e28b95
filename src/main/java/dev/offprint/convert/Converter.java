package dev.offprint.convert;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block;
import dev.offprint.convert.article.Block.Heading;
import dev.offprint.convert.article.Metadata;
import dev.offprint.convert.article.PlainText;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterWriter;
import dev.offprint.convert.frontmatter.MetadataReader;
import dev.offprint.convert.page.Omission;
import dev.offprint.convert.page.SavedPage;
import dev.offprint.convert.read.ArticleReader;
import dev.offprint.convert.read.HeadingLevels;
import dev.offprint.convert.read.html.PostHtml;
import dev.offprint.convert.read.link.AddressResolver;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.LeadIn;
import dev.offprint.post.Post;
import dev.offprint.rule.Rule;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.List;
import java.util.Optional;

/** Makes articles of posts. Safe for use by several threads. */
public final class Converter {
    private static final String FRONT_MATTER_RULES = "front-matter/";

    private final Fixer fixer;
    private final FrontMatterStyle style;

    /** A converter that leaves front matter as it is. */
    public Converter(List<Rule> rules) {
        this(rules, FrontMatterStyle.KEEP);
    }

    /**
     * A converter that applies {@code rules}; those about front matter only when the style writes
     * front matter anew.
     */
    public Converter(List<Rule> rules, FrontMatterStyle style) {
        List<Rule> applied =
                style.isMapped()
                        ? rules
                        : rules.stream()
                                .filter(rule -> !rule.id().startsWith(FRONT_MATTER_RULES))
                                .toList();
        this.fixer = new Fixer(new Linter(applied), false);
        this.style = style;
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
        Metadata metadata = MetadataReader.read(clean);
        List<Span> omitted = LeadIn.of(clean).map(LeadIn::span).stream().toList();
        omitted.forEach(ledger::leadIn);
        Optional<Address> base = pageBase.or(metadata::source).map(Address::parse);
        AddressResolver resolver =
                address ->
                        SavedPage.isSavedBeside(address)
                                ? Address.parse(address).toWritable()
                                : resolve(address, base);
        List<Block> blocks = ArticleReader.read(PostHtml.of(clean, omitted), resolver);
        List<Block> content = withoutTitle(blocks, metadata.title(), ledger);
        List<Block> levelled = HeadingLevels.normalize(content, metadata.title().isPresent());
        FrontMatterWriter.Written written =
                FrontMatterWriter.write(style, clean.text(), clean.frontMatter(), metadata);
        return new Conversion(
                new Article(metadata.withFrontMatter(written.block()), levelled),
                ledger.build(),
                written.notice().stream().toList());
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
