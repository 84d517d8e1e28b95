package dev.offprint.bench;

import dev.offprint.Format;
import dev.offprint.NotAPostException;
import dev.offprint.Offprint;
import dev.offprint.lint.Linter;
import dev.offprint.lint.fix.Fixer;
import dev.offprint.post.Post;
import dev.offprint.post.parse.PostParser;
import dev.offprint.rule.Rule;
import dev.offprint.rule.catalogue.Catalogue;
import dev.offprint.rule.catalogue.Example;
import dev.offprint.rule.catalogue.RulePage;
import dev.offprint.text.Source;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * How the time to lint and repair, and that to convert, grows with the length of a post: of each
 * rule its examples, and of each shape that parsers have stumbled over, n, 2n and 4n times.
 */
public final class Growth {
    /** So long is the shortest post at first, in characters. */
    private static final int FIRST = 20_000;

    /** Longer ones are not tried; few archives have one of half of that. */
    private static final int LONGEST = 1_600_000;

    /** Below so many milliseconds at 4n a clock and a compiler say more than a rule. */
    private static final double CLEAR = 60;

    private static final int RUNS = 2;

    private static final Comparator<Example> BY_LENGTH =
            Comparator.comparingInt(example -> example.text().length());

    private static final List<Rule> RULES = Catalogue.builtIn().rules();
    private static final Offprint OFFPRINT = Offprint.standard();

    private Growth() {}

    /** What is measured. */
    private enum Work {
        REPAIR,
        CONVERSION;

        /** The processor's time for it, in milliseconds. */
        double milliseconds(String fileName, String text) {
            long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (this == REPAIR) {
                new Fixer(new Linter(RULES), true).fix(PostParser.parse(Source.of(fileName, text)));
            } else {
                convert(fileName, text);
            }
            long after = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            return Math.max(0.01, (after - before) / 1e6);
        }

        private static void convert(String fileName, String text) {
            try {
                OFFPRINT.convert(fileName, text, Format.MARKDOWN);
            } catch (NotAPostException e) {
                // That takes its time too.
            }
        }
    }

    private record Series(
            Work work, String name, Repeated post, int times, double[] milliseconds) {
        /** Of n in the time: 1 for what is linear, 2 for what is quadratic. */
        double exponent() {
            return Math.log(milliseconds[2] / milliseconds[0]) / Math.log(4);
        }

        boolean isClear() {
            return milliseconds[2] >= CLEAR;
        }

        void print() {
            System.out.printf(
                    Locale.ROOT,
                    "%5.2f %8.0f %8.0f %8.0f ms %9d characters  %s %s%n",
                    exponent(),
                    milliseconds[0],
                    milliseconds[1],
                    milliseconds[2],
                    post.times(4 * times).length(),
                    work.name().toLowerCase(Locale.ROOT),
                    name);
        }
    }

    /** What is written once before and after what is written again and again. */
    private record Repeated(String fileName, String before, String repeated, String after) {
        String times(int times) {
            return before + repeated.repeat(times) + after;
        }

        static Repeated of(Example example) {
            String text = example.text();
            Post post = PostParser.parse(Source.of(example.fileName(), text));
            int start = post.body().span().start();
            int end = text.length();
            int open = text.indexOf("<body>", start);
            int close = text.lastIndexOf("</body>");
            if (open >= 0 && close > open) {
                start = open + 6;
                end = close;
            }
            String repeated = text.substring(start, end) + "\n\n";
            return new Repeated(
                    example.fileName(), text.substring(0, start), repeated, text.substring(end));
        }
    }

    /** Prints one line for each series; the exit code is 1 when one grows faster than is allowed. */
    public static void main(String[] given) throws IOException {
        Arguments arguments = new Arguments(given, Set.of("--only", "--most"), Set.of());
        String only = arguments.text("--only").orElse("");
        double most = Double.parseDouble(arguments.text("--most").orElse("1.2"));
        List<Series> all = new ArrayList<>();
        for (RulePage page : Catalogue.pages()) {
            List<Example> bad = page.examples().stream().filter(Example::isBad).toList();
            Set<Example> tried = new LinkedHashSet<>();
            bad.stream().findFirst().ifPresent(tried::add);
            bad.stream().max(BY_LENGTH).ifPresent(tried::add);
            for (Example example : tried) {
                String name = page.rule().id() + ":" + example.position();
                if (name.contains(only)) {
                    add(name, Repeated.of(example), most, all);
                }
            }
        }
        for (String shape : Files.readAllLines(arguments.paths().get(0))) {
            if (shape.contains(only)) {
                String text = shape.translateEscapes();
                add("shape " + shape, new Repeated("post.md", "", text, ""), most, all);
                String start = "---\ntitle: ";
                String end = "\n---\nText.\n";
                add("title " + shape, new Repeated("post.md", start, text, end), most, all);
            }
        }
        List<Series> fast = all.stream().filter(s -> s.isClear() && s.exponent() > most).toList();
        fast.forEach(Series::print);
        System.out.println(
                all.size() + " series, " + fast.size() + " grow faster than n^" + most);
        System.exit(fast.isEmpty() ? 0 : 1);
    }

    private static void add(String name, Repeated post, double most, List<Series> all) {
        if (!post.repeated.isBlank()) {
            for (Work work : Work.values()) {
                all.add(longest(work, name, post, most));
            }
        }
    }

    private static Series longest(Work work, String name, Repeated post, double most) {
        int times = Math.max(1, FIRST / post.repeated.length());
        Series series = series(work, name, post, times);
        while (!series.isClear() && 8L * times * post.repeated.length() <= LONGEST) {
            times *= 2;
            series = series(work, name, post, times);
        }
        // One pass of repair more is a step and no growth: what grows goes on to.
        while (series.isClear()
                && series.exponent() > most
                && 16L * times * post.repeated.length() <= LONGEST) {
            series.print();
            times *= 4;
            series = series(work, name, post, times);
        }
        series.print();
        return series;
    }

    private static Series series(Work work, String name, Repeated post, int times) {
        double[] least = {Double.MAX_VALUE, Double.MAX_VALUE, Double.MAX_VALUE};
        for (int run = 0; run < RUNS; run++) {
            // The longest first, so that no compiler's time counts for the shortest.
            for (int i = 2; i >= 0; i--) {
                String text = post.times(times << i);
                least[i] = Math.min(least[i], work.milliseconds(post.fileName, text));
            }
        }
        return new Series(work, name, post, times, least);
    }
}
