package dev.offprint.write.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.article.Article;
import dev.offprint.article.Block.Paragraph;
import dev.offprint.article.Inline;
import dev.offprint.article.Inline.Code;
import dev.offprint.article.Inline.Emphasis;
import dev.offprint.article.Inline.LineBreak;
import dev.offprint.article.Inline.Link;
import dev.offprint.article.Inline.Strikethrough;
import dev.offprint.article.Inline.Strong;
import dev.offprint.article.Inline.Text;
import dev.offprint.article.Metadata;
import dev.offprint.bound.Trials;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

class InlinePropertyTest {
    private static final String SIGNS = "*_[]()!<>&`\\~#|{%-+=.:123 a文字，。「」（）！“”\u3000\u00A0";

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

    @Test
    void what_is_read_again_is_what_was_meant() {
        Trials.run(2000, random -> isReadAsMeant(inlines(random, 3, 6)));
    }

    private static void isReadAsMeant(List<Inline> line) {
        Article article = new Article(NONE, List.of(new Paragraph(line)));

        MarkdownWriter.Result result = MarkdownWriter.write(article, MarkdownOptions.DEFAULT);

        assertThat(result.mismatches()).isEmpty();
        assertThat(squeezed(reread(result.text()))).isEqualTo(squeezed(text(line)));
    }

    private static List<Inline> inlines(SplittableRandom random, int depth, int most) {
        return Trials.some(random, 1, most, chance -> inline(chance, depth));
    }

    /** Four times in ten, or at the end of all depth, nothing is nested. */
    private static Inline inline(SplittableRandom random, int depth) {
        int kind = depth == 0 ? 0 : random.nextInt(10);
        if (kind < 4) {
            return leaf(random);
        }
        List<Inline> content = inlines(random, depth - 1, 4);
        return switch (kind) {
            case 4, 5 -> new Emphasis(content);
            case 6, 7 -> new Strong(content);
            case 8 -> new Strikethrough(content);
            default -> new Link("https://example.org/a_b", Optional.empty(), content);
        };
    }

    private static Inline leaf(SplittableRandom random) {
        String text = String.join("", Trials.some(random, 1, 8, InlinePropertyTest::sign));
        return switch (random.nextInt(10)) {
            case 0 -> new LineBreak();
            case 1 -> text.isBlank() ? new Text(text) : new Code(text);
            default -> new Text(text);
        };
    }

    private static String sign(SplittableRandom random) {
        return String.valueOf(SIGNS.charAt(random.nextInt(SIGNS.length())));
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
