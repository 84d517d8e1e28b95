package dev.offprint.convert.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.convert.article.Article;
import dev.offprint.convert.article.Block.Paragraph;
import dev.offprint.convert.article.Inline;
import dev.offprint.convert.article.Inline.Code;
import dev.offprint.convert.article.Inline.Emphasis;
import dev.offprint.convert.article.Inline.LineBreak;
import dev.offprint.convert.article.Inline.Link;
import dev.offprint.convert.article.Inline.Strikethrough;
import dev.offprint.convert.article.Inline.Strong;
import dev.offprint.convert.article.Inline.Text;
import dev.offprint.convert.article.Metadata;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.parser.Parser;

class InlinePropertyTest {
    private static final Metadata NONE =
            new Metadata(
                    "",
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());

    @Property(tries = 2000)
    void what_is_read_again_is_what_was_meant(@ForAll("lines") List<Inline> line) {
        Article article = new Article(NONE, List.of(new Paragraph(line)));

        MarkdownWriter.Result result = MarkdownWriter.write(article, MarkdownOptions.DEFAULT);

        assertThat(result.mismatches()).isEmpty();
        assertThat(squeezed(reread(result.text()))).isEqualTo(squeezed(text(line)));
    }

    @Provide
    Arbitrary<List<Inline>> lines() {
        return inlines(3).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Arbitrary<Inline> inlines(int depth) {
        Arbitrary<String> texts =
                Arbitraries.strings()
                        .withChars("*_[]()!<>&`\\~#|{%-+=.:123 a文字，。「」（）！“”\u3000\u00A0")
                        .ofMinLength(1)
                        .ofMaxLength(8);
        Arbitrary<Inline> leaves =
                Arbitraries.frequencyOf(
                        Tuple.of(8, texts.map(Text::new)),
                        Tuple.of(1, texts.filter(text -> !text.isBlank()).map(Code::new)),
                        Tuple.of(1, Arbitraries.just(new LineBreak())));
        if (depth == 0) {
            return leaves;
        }
        Arbitrary<List<Inline>> content = inlines(depth - 1).list().ofMinSize(1).ofMaxSize(4);
        return Arbitraries.frequencyOf(
                Tuple.of(4, leaves),
                Tuple.of(2, content.map(Emphasis::new)),
                Tuple.of(2, content.map(Strong::new)),
                Tuple.of(1, content.map(Strikethrough::new)),
                Tuple.of(
                        1,
                        content.map(
                                inner ->
                                        new Link(
                                                "https://example.org/a_b",
                                                Optional.empty(),
                                                inner))));
    }

    private static String reread(String markdown) {
        StringBuilder text = new StringBuilder();
        Parser.builder()
                .extensions(List.of(TablesExtension.create(), StrikethroughExtension.create()))
                .build()
                .parse(markdown)
                .accept(
                        new AbstractVisitor() {
                            @Override
                            public void visit(org.commonmark.node.Text node) {
                                text.append(node.getLiteral());
                            }

                            @Override
                            public void visit(org.commonmark.node.Code node) {
                                text.append(node.getLiteral());
                            }
                        });
        return text.toString();
    }

    private static String text(List<Inline> line) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : line) {
            if (inline instanceof Text words) {
                text.append(words.text());
            } else if (inline instanceof Code code) {
                text.append(code.code());
            } else if (inline instanceof Emphasis emphasis) {
                text.append(text(emphasis.content()));
            } else if (inline instanceof Strong strong) {
                text.append(text(strong.content()));
            } else if (inline instanceof Strikethrough struck) {
                text.append(text(struck.content()));
            } else if (inline instanceof Link link) {
                text.append(text(link.content()));
            } else if (inline instanceof LineBreak) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    /** Spaces at line ends are the renderer's business, not the writer's. */
    private static String squeezed(String text) {
        return text.replaceAll("[ \\n]+", "");
    }
}
