package dev.offprint.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WorkersTest {
    private static final Map<Integer, Throwable> FAULTS =
            Map.of(
                    3, new IllegalStateException("three"),
                    8, new StackOverflowError(),
                    13, new OutOfMemoryError("thirteen"),
                    21, new AssertionError("twenty-one"),
                    34, new NoClassDefFoundError("gone"),
                    55, new IOException("fifty-five"));

    @Test
    void whatever_one_item_ends_with_the_others_go_on() {
        List<Integer> items = IntStream.range(0, 200).boxed().toList();
        List<String> results = new ArrayList<>();

        Workers.inOrder(
                items,
                WorkersTest::named,
                (item, problem) -> "failed " + item + " " + problem.getClass().getSimpleName(),
                results::add);

        assertThat(results).hasSize(200);
        for (int item : items) {
            Throwable fault = FAULTS.get(item);
            String expected =
                    fault == null
                            ? "item " + item
                            : "failed " + item + " " + fault.getClass().getSimpleName();
            assertThat(results.get(item)).isEqualTo(expected);
        }
    }

    private static String named(int item) throws Exception {
        Throwable fault = FAULTS.get(item);
        if (fault instanceof Error error) {
            throw error;
        }
        if (fault instanceof Exception exception) {
            throw exception;
        }
        return "item " + item;
    }

    /** The large item takes what there is; those beside it miss it and did nothing wrong. */
    @Test
    void what_ran_out_of_memory_beside_others_is_done_once_more_alone() {
        Map<Integer, Integer> tries = new ConcurrentHashMap<>();
        List<String> results = new ArrayList<>();

        Workers.inOrder(
                List.of(1, 2, 3, 4),
                item -> {
                    int tried = tries.merge(item, 1, Integer::sum);
                    if (item == 2 || (item == 3 && tried == 1)) {
                        throw new OutOfMemoryError("heap");
                    }
                    return "item " + item;
                },
                (item, problem) -> "failed " + item,
                results::add);

        assertThat(results).containsExactly("item 1", "failed 2", "item 3", "item 4");
        assertThat(tries).containsEntry(2, 2).containsEntry(3, 2).containsEntry(1, 1);
    }

    @Test
    void one_item_has_the_stack_that_many_have() {
        int depth = Workers.one(100_000, WorkersTest::deep, (item, problem) -> -1);

        assertThat(depth).isEqualTo(100_000);
    }

    private static int deep(int depth) {
        return depth == 0 ? 0 : 1 + deep(depth - 1);
    }
}
