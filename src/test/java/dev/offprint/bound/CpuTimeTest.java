package dev.offprint.bound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class CpuTimeTest {
    private static final long TWO_SECONDS = 2_000;

    @Test
    void waiting_costs_nothing() {
        assertThatCode(() -> CpuTime.atMost(1, () -> Thread.sleep(TWO_SECONDS)))
                .doesNotThrowAnyException();
    }

    @Test
    void work_without_end_is_given_up_and_says_where_it_was() {
        AtomicBoolean isDone = new AtomicBoolean();

        assertThatThrownBy(() -> CpuTime.atMost(1, () -> spin(isDone)))
                .hasMessageContaining("processor time, at most 1 s")
                .hasStackTraceContaining("CpuTimeTest.spin");

        isDone.set(true);
    }

    @Test
    void threads_that_work_starts_are_counted() {
        AtomicBoolean isDone = new AtomicBoolean();

        assertThatThrownBy(
                        () ->
                                CpuTime.atMost(
                                        1,
                                        () -> {
                                            Thread other = new Thread(() -> spin(isDone));
                                            other.setDaemon(true);
                                            other.start();
                                            other.join();
                                        }))
                .hasMessageContaining("processor time");

        isDone.set(true);
    }

    @Test
    void what_work_throws_is_thrown() {
        assertThatThrownBy(
                        () ->
                                CpuTime.atMost(
                                        1,
                                        () -> {
                                            throw new IllegalStateException("broken");
                                        }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("broken");
    }

    private static void spin(AtomicBoolean isDone) {
        long turns = 0;
        while (!isDone.get()) {
            turns++;
        }
        assertThat(turns).isPositive();
    }
}
