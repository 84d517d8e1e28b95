package dev.offprint.rule.words;

import dev.offprint.url.pattern.HostPattern;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Writes words so that they are read as they lie there: ten thousand phrases would otherwise be
 * brought into their form at each start, which costs more than linting a post. Numbers are of four
 * bytes, letters of two (UTF-16), the high byte first; both follow their count.
 */
public final class LexiconArchive {
    private static final String BETWEEN = "\n";

    private LexiconArchive() {}

    /** Writes the words of all kinds. */
    public static void write(Lexicon lexicon, DataOutput out) throws IOException {
        out.writeInt(lexicon.kinds().size());
        for (String kind : lexicon.names()) {
            Words words = lexicon.find(kind).orElseThrow();
            write(kind, out);
            write(words.labels(), out);
            write(words.calls(), out);
            write(String.join(BETWEEN, words.names().stream().sorted().toList()), out);
            List<String> hosts = words.hosts().stream().map(HostPattern::canonical).toList();
            write(String.join(BETWEEN, hosts), out);
        }
    }

    private static void write(Phrases phrases, DataOutput out) throws IOException {
        write(phrases.starts(), out);
        write(phrases.places(), out);
        write(phrases.table(), out);
    }

    private static void write(int[] numbers, DataOutput out) throws IOException {
        out.writeInt(numbers.length);
        for (int number : numbers) {
            out.writeInt(number);
        }
    }

    private static void write(String text, DataOutput out) throws IOException {
        out.writeInt(text.length());
        out.writeChars(text);
    }

    /** Reads what {@link #write(Lexicon, DataOutput)} wrote, from where {@code in} stands. */
    public static Lexicon read(ByteBuffer in) {
        Map<String, Words> kinds = new TreeMap<>();
        for (int count = in.getInt(); count > 0; count--) {
            String kind = text(in);
            Phrases labels = phrases(in);
            Phrases calls = phrases(in);
            Set<String> names = Set.copyOf(lines(in));
            List<HostPattern> hosts = new ArrayList<>();
            lines(in).forEach(line -> hosts.add(HostPattern.ofCanonical(line)));
            kinds.put(kind, new Words(labels, calls, names, List.copyOf(hosts)));
        }
        return new Lexicon(kinds);
    }

    private static Phrases phrases(ByteBuffer in) {
        return new Phrases(numbers(in), numbers(in), text(in));
    }

    private static int[] numbers(ByteBuffer in) {
        int[] numbers = new int[in.getInt()];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + Integer.BYTES * numbers.length);
        return numbers;
    }

    private static String text(ByteBuffer in) {
        char[] letters = new char[in.getInt()];
        in.asCharBuffer().get(letters);
        in.position(in.position() + Character.BYTES * letters.length);
        return new String(letters);
    }

    private static List<String> lines(ByteBuffer in) {
        String text = text(in);
        return text.isEmpty() ? List.of() : List.of(text.split(BETWEEN));
    }
}
