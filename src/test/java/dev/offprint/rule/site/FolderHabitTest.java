package dev.offprint.rule.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.post.parse.PostStart;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FolderHabitTest {
    @Test
    void of_very_many_files_so_many_are_opened_from_first_to_last() {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            names.add("post-" + (100_000 + i) + ".md");
        }
        List<String> opened = new ArrayList<>();

        FolderHabit habit =
                FolderHabit.of(
                        names,
                        "md",
                        name -> {
                            opened.add(name);
                            return Optional.of(PostStart.FRONT_MATTER);
                        });

        assertThat(opened).hasSizeLessThanOrEqualTo(500).contains("post-100000.md");
        assertThat(opened.get(opened.size() - 1)).isGreaterThan("post-149800.md");
        assertThat(habit.isToHaveFrontMatter()).isTrue();
    }

    @Test
    void most_is_more_than_half_and_more_than_one() {
        assertThat(new FolderHabit(1, 1).isToHaveFrontMatter()).isFalse();
        assertThat(new FolderHabit(2, 1).isToHaveFrontMatter()).isFalse();
        assertThat(new FolderHabit(3, 2).isToHaveFrontMatter()).isTrue();
        assertThat(new FolderHabit(4, 2).isToHaveFrontMatter()).isFalse();
    }

    @Test
    void pages_hidden_files_and_others_do_not_count() {
        FolderHabit habit =
                FolderHabit.of(
                        List.of(
                                "a.md",
                                "b.md",
                                ".c.md",
                                "_index.md",
                                "README.md",
                                "d.html",
                                "e.md"),
                        "md",
                        name ->
                                switch (name) {
                                    case "a.md" -> Optional.of(PostStart.TEXT);
                                    case "b.md" -> Optional.of(PostStart.PAGE);
                                    case "e.md" -> Optional.empty();
                                    default -> Optional.of(PostStart.FRONT_MATTER);
                                });

        assertThat(habit).isEqualTo(new FolderHabit(1, 0));
    }
}
