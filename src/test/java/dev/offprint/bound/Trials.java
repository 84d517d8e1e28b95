package dev.offprint.bound;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.opentest4j.AssertionFailedError;

/** What must hold of everything, tried with values that chance makes, the same in each run. */
public final class Trials {
    private Trials() {}

    /**
     * Runs {@code trial} with {@code times} sources of chance.
     *
     * @throws AssertionFailedError with the number of the first that fails, which {@link #again}
     *     takes
     */
    public static void run(int times, Consumer<SplittableRandom> trial) {
        for (int number = 0; number < times; number++) {
            try {
                again(number, trial);
            } catch (AssertionError | RuntimeException e) {
                throw new AssertionFailedError("trial " + number + ": " + e.getMessage(), e);
            }
        }
    }

    /** Runs one trial alone, to look into it. */
    public static void again(int number, Consumer<SplittableRandom> trial) {
        trial.accept(new SplittableRandom(number));
    }

    /** One of {@code choices}. */
    public static <T> T one(SplittableRandom random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** From {@code least} to {@code most} values. */
    public static <T> List<T> some(
            SplittableRandom random, int least, int most, Function<SplittableRandom, T> value) {
        return IntStream.range(0, random.nextInt(least, most + 1))
                .mapToObj(i -> value.apply(random))
                .toList();
    }

    /**
     * A string of whatever a string may be made of, halves of pairs included; often a short one.
     */
    public static String text(SplittableRandom random) {
        int length = random.nextInt(1 + random.nextInt(1, 200));
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            int end = one(random, List.of(0x80, 0x80, 0x80, 0x100, 0x3000, 0x10000, 0x110000));
            int c = random.nextInt(end);
            if (Character.isBmpCodePoint(c)) {
                text.append((char) c);
            } else {
                text.appendCodePoint(c);
            }
        }
        return text.toString();
    }
}
