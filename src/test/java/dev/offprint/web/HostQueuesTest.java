package dev.offprint.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.CpuTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HostQueuesTest {

    @Test
    void work_that_comes_after_a_pause_is_done_side_by_side() throws Exception {
        try (HostQueues queues = new HostQueues(WebOptions.DEFAULT)) {
            for (int round = 0; round < 50; round++) {
                queues.submit("e.example", () -> 1).get(CpuTime.HANG_MINUTES, TimeUnit.MINUTES);
                CyclicBarrier together = new CyclicBarrier(4);
                List<CompletableFuture<Integer>> all = new ArrayList<>();
                for (int i = 0; i < 4; i++) {
                    all.add(queues.submit("e.example", together::await));
                }

                for (CompletableFuture<Integer> one : all) {
                    assertThat(one.get(CpuTime.HANG_MINUTES, TimeUnit.MINUTES)).isBetween(0, 3);
                }
            }
        }
    }
}
