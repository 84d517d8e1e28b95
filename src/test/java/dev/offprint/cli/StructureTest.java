package dev.offprint.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a text is, besides its words, is in every output that can say it, and none lies. */
class StructureTest {
    @Test
    void boxes_stay_boxes_and_each_its_own() {
        String post = "> [!NOTE]\n> The quay is wet.\n\n> [!Tip] Bring boots\n> Rubber ones.\n";

        assertThat(Offprint.converted(post))
                .isEqualTo(
                        """
                        > [!NOTE]
                        > The quay is wet.

                        > [!TIP]
                        > **Bring boots**
                        >
                        > Rubber ones.
                        """);
        assertThat(Offprint.converted(post, "--flavour", "obsidian"))
                .contains("> [!Tip] Bring boots\n>\n> Rubber ones.");
        assertThat(Offprint.converted(post, "--flavour", "commonmark"))
                .contains("> **Note**\n>\n> The quay is wet.");
        assertThat(Offprint.converted(post, "--to", "html"))
                .contains("<aside class=\"callout note\">", "<p class=\"title\">Bring boots</p>");
        assertThat(Offprint.converted(post, "--to", "text")).contains("Note\n  The quay is wet.");
    }

    @Test
    void two_quotations_are_two() {
        assertThat(Offprint.converted("> First voice.\n\n> Second voice.\n"))
                .isEqualTo("> First voice.\n\n> Second voice.\n");
    }

    @Test
    void what_the_author_took_back_is_not_said() {
        assertThat(Offprint.converted("It cost <del>ten</del> <ins>twelve</ins>.", "--to", "text"))
                .isEqualTo("It cost ~~ten~~ twelve.\n");
        assertThat(Offprint.converted("It cost <del>ten</del> <ins>twelve</ins>.", "--to", "html"))
                .contains("<del>ten</del> <ins>twelve</ins>");
    }

    @Test
    void items_keep_their_numbers_and_letters() {
        assertThat(Offprint.converted("<ol><li>one</li><li></li><li>three</li></ol>"))
                .isEqualTo("1. one\n\n3) three\n");
        assertThat(Offprint.converted("<ol type=\"a\"><li>one</li><li>two</li></ol>"))
                .isEqualTo("- a. one\n- b. two\n");
        assertThat(Offprint.converted("<ol reversed><li>one</li><li>two</li></ol>", "--to", "text"))
                .isEqualTo("2. one\n1. two\n");
        assertThat(
                        Offprint.converted(
                                "<ol type=\"i\" start=\"4\"><li>one</li></ol>", "--to", "html"))
                .contains("<ol type=\"i\" start=\"4\">");
    }

    @Test
    void cells_reach_as_far_as_they_did() {
        String table =
                "<table><tr><th>Port</th><th>Boats</th></tr>"
                        + "<tr><th rowspan=\"2\">Quay</th><td>1</td></tr>"
                        + "<tr><td>2</td></tr><tr><td colspan=\"2\">none</td></tr></table>";

        assertThat(Offprint.converted(table, "--to", "html"))
                .contains("<th rowspan=\"2\">Quay</th>", "<td colspan=\"2\">none</td>");
        assertThat(Offprint.converted(table)).contains("| Quay | 1 |\n| | 2 |\n| none | |");
        assertThat(Offprint.converted("| Name |\n|---|\n| Anna |\n"))
                .isEqualTo("| Name |\n| --- |\n| Anna |\n");
    }

    @Test
    void words_keep_their_language_and_what_they_stand_for() {
        String post =
                """
                <p>He said <i lang="fr">adieu</i> to the <abbr title="harbour office">HO</abbr>.</p>

                <p dir="rtl">שלום</p>

                <p style="text-align:center">Fin</p>
                """;

        assertThat(Offprint.converted(post, "--to", "html"))
                .contains(
                        "<span lang=\"fr\" xml:lang=\"fr\">adieu</span>",
                        "<abbr title=\"harbour office\">HO</abbr>",
                        "<div dir=\"rtl\">",
                        "<div class=\"center\">");
        assertThat(Offprint.converted(post))
                .isEqualTo("He said *adieu* to the HO.\n\nשלום\n\nFin\n");
    }

    @Test
    void formulas_keep_their_signs_and_money_is_none() {
        assertThat(Offprint.converted("Let $x_1^2*y*$ be \\(a_1\\), for $5 and $6.\n"))
                .isEqualTo("Let $x_1^2*y*$ be $a_1$, for $5 and $6.\n");
        assertThat(Offprint.converted("Let $x_1^2$ be.\n", "--to", "html"))
                .contains("<math ", "<mi>x</mi>", ">x_1^2</annotation>");
    }
}
