package dev.offprint.convert;

import dev.offprint.article.Article;
import dev.offprint.article.Block;
import dev.offprint.article.Metadata;
import dev.offprint.convert.frontmatter.FrontMatterStyle;
import dev.offprint.convert.frontmatter.FrontMatterTarget;
import dev.offprint.convert.frontmatter.FrontMatterWriter;
import dev.offprint.convert.frontmatter.MetadataReader;
import dev.offprint.convert.frontmatter.RequiredFields;
import dev.offprint.convert.read.AddressResolver;
import dev.offprint.convert.read.ArticleReader;
import dev.offprint.convert.read.HeadingLevels;
import dev.offprint.convert.read.html.PostHtml;
import dev.offprint.convert.remark.Reason;
import dev.offprint.convert.remark.Remarks;
import dev.offprint.convert.shown.ShownPost;
import dev.offprint.lint.Finding;
import dev.offprint.lint.Linter;
import dev.offprint.lint.Suppressions;
import dev.offprint.lint.fix.FixResult;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.lint.fix.Reach;
import dev.offprint.page.Omission;
import dev.offprint.page.SavedPage;
import dev.offprint.post.LeadIn;
import dev.offprint.post.Post;
import dev.offprint.post.SaidTitle;
import dev.offprint.post.parse.NewField;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.Severity;
import dev.offprint.rule.Subject;
import dev.offprint.rule.site.KnownField;
import dev.offprint.text.Changes;
import dev.offprint.text.Source;
import dev.offprint.text.Span;
import dev.offprint.url.Address;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Makes articles of posts. Safe for use by several threads. */
public final class Converter {
    private final Fixer fixer;
    private final FrontMatterStyle style;

    /** What this rule repairs, conversion does itself, and knows better what a title is. */
    private final Optional<Rule> titleRule;

    private final KnownField.History history;
    private final Linter frontMatterLinter;
    private final Linter system;
    private final PartsOfPages parts;

    /** A converter that makes safe repairs and leaves front matter as it is. */
    public Converter(List<Rule> rules) {
        this(rules, FrontMatterTarget.KEEP, Reach.SAFE, path -> Optional.empty());
    }

    /**
     * A converter that applies {@code rules}; those about front matter only when the target has
     * front matter written anew.
     *
     * @param reach which of their repairs are made; the ledger names those that are not
     * @param history asked for dates that the target requires and a post does not say
     */
    public Converter(
            List<Rule> rules, FrontMatterTarget target, Reach reach, KnownField.History history) {
        this.style = target.style();
        List<Rule> applied = new ArrayList<>();
        for (Rule rule : rules) {
            boolean isApplied = style.isMapped() || !rule.about().isOfFrontMatter();
            boolean isOwn =
                    rule.about() == Subject.REPEATED_TITLE || rule.about() == Subject.ADDRESSES;
            if (!isOwn && isApplied) {
                applied.add(rule);
            }
        }
        this.fixer = new Fixer(new Linter(applied), reach);
        this.titleRule =
                rules.stream().filter(rule -> rule.about() == Subject.REPEATED_TITLE).findFirst();
        this.history = history;
        this.parts = new PartsOfPages(rules);
        this.frontMatterLinter = new Linter(aboutFrontMatter(applied));
        this.system = new Linter(aboutFrontMatter(target.rules()));
    }

    private static List<Rule> aboutFrontMatter(List<Rule> rules) {
        return rules.stream().filter(rule -> rule.about().isOfFrontMatter()).toList();
    }

    /** The article of {@code post}, or of the whole page that it is; the post is not changed. */
    public Conversion convert(Post post) {
        return convert(post, null, Addressing.OF_WEB);
    }

    /**
     * The same of a page that was taken from {@code address}, unless it says another itself.
     *
     * @param address null when that is not known
     * @param addressing what its addresses become
     */
    public Conversion convert(Post post, @Nullable String address, Addressing addressing) {
        ShownPost shown = ShownPost.of(post, parts);
        if (post.isWholePage()) {
            SavedPage page = SavedPage.of(shown.post(), address, parts.get());
            FixResult fixed = fixer.fix(page.post());
            Changes changes = page.changes().then(fixed.origins().changes());
            LedgerBuilder ledger =
                    new LedgerBuilder(fixed, GivenPlaces.of(post.source(), shown, page));
            for (Omission omission : page.omitted()) {
                int characters = shown.post().body().text().countIn(omission.span());
                ledger.aroundArticle(omission, characters);
            }
            Given given = new Given(post, shown, changes);
            return convert(
                    given, fixed, ledger, web(page.base().or(fixed.post()::address), addressing));
        }
        FixResult fixed = fixer.fix(shown.post());
        LedgerBuilder ledger = new LedgerBuilder(fixed, GivenPlaces.of(post.source(), shown));
        Changes changes = fixed.origins().changes();
        Given given = new Given(post, shown, changes);
        return convert(given, fixed, ledger, web(fixed.post().address(), addressing));
    }

    private Conversion convert(
            Given given, FixResult fixed, LedgerBuilder ledger, AddressResolver resolver) {
        if (!given.shown().post().equals(given.file())) {
            ledger.shown(given);
        }
        Post clean = fixed.post();
        Metadata said = MetadataReader.read(clean);
        Metadata metadata = withTitle(said, clean);
        FrontMatterWriter.Written written =
                FrontMatterWriter.write(style, clean.text(), clean.frontMatter(), metadata);
        String block = RequiredFields.complete(style, written.block(), known(clean, metadata));
        Optional<Post> front =
                style.isMapped()
                        ? Optional.of(PostParser.parse(Source.of(clean.source().name(), block)))
                        : Optional.empty();
        if (front.isPresent() && !saysTitle(front.get(), metadata)) {
            metadata = said;
        }
        Optional<Span> leadIn = LeadIn.of(clean).map(LeadIn::span);
        Optional<Rule> taking =
                titleRule.filter(
                        rule -> !Suppressions.silence(clean, rule.id(), start(clean, leadIn)));
        List<Span> omitted = taking.isPresent() ? leadIn.stream().toList() : List.of();
        taking.ifPresent(ledger::titleRule);
        Remarks remarks = ledger.remarks();
        List<Block> blocks =
                ArticleReader.read(
                        PostHtml.of(clean, omitted, resolver, remarks), resolver, remarks);
        List<Block> content = blocks;
        if (taking.isPresent() && metadata.title().isPresent()) {
            // What goes is the title, whatever the heading says besides.
            String title = metadata.title().get();
            content =
                    new LeadingTitle(title, metadata.source())
                            .removedFrom(
                                    blocks, heading -> remarks.saidBefore(Reason.TITLE, title));
        }
        List<Block> levelled = HeadingLevels.normalize(content, metadata.title().isPresent());
        List<String> notices = new ArrayList<>(written.notice().stream().toList());
        if (clean.frontMatter().isPresent() && clean.frontMatter().stated().isEmpty()) {
            notices.add("its front matter cannot be read; Markdown keeps it, other formats cannot");
        }
        if (front.isPresent()) {
            List<Finding> left = frontMatterLinter.lint(front.get());
            ledger.written(left);
            notices.addAll(objections(left, block, clean.source().name()));
        }
        return new Conversion(
                new Article(metadata.withFrontMatter(block), levelled),
                ledger.build(levelled, given.file()),
                notices,
                new WordAccount(given, fixed, ledger.places(), remarks.record()));
    }

    /** What the post says of itself; a title that the style requires may be its first heading. */
    private Metadata withTitle(Metadata said, Post post) {
        return said.title().isEmpty() && style.requiresTitle()
                ? SaidTitle.of(post).map(said::withTitle).orElse(said)
                : said;
    }

    /** Whether front matter took the title, so that the text need not say it. */
    private static boolean saysTitle(Post front, Metadata metadata) {
        return MetadataReader.read(front).title().equals(metadata.title());
    }

    private Function<String, Optional<NewField>> known(Post post, Metadata metadata) {
        return name ->
                name.equals("title")
                        ? metadata.title().map(title -> new NewField(name, title, false))
                        : KnownField.of(name, post, post.source().name(), history);
    }

    /**
     * What a lint would still object to: as the post is configured, and as the system asks for it
     * whatever is configured here and wherever the post lies now.
     */
    private List<String> objections(List<Finding> left, String block, String name) {
        Set<String> messages = new LinkedHashSet<>();
        String fileName = name.substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        List<Finding> all = new ArrayList<>(left);
        all.addAll(system.lint(PostParser.parse(Source.of(fileName, block))));
        for (Finding finding : all) {
            if (finding.rule().severity().compareTo(Severity.WARNING) >= 0) {
                messages.add(finding.message());
            }
        }
        String preset = style.preset().orElse("");
        return messages.stream()
                .map(message -> "lint for " + preset + " would still say: " + message)
                .toList();
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

    private static AddressResolver web(Optional<String> base, Addressing addressing) {
        Optional<Address> known = base.map(Address::parse);
        return addressing.of(Addressing.web(known), known.orElse(null));
    }
}
