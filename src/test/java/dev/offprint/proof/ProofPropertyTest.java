package dev.offprint.proof;

import static org.assertj.core.api.Assertions.assertThat;

import dev.offprint.bound.Trials;
import dev.offprint.proof.Unaccounted.Kind;
import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What holds of any two texts, counted without aligning them. */
class ProofPropertyTest {
    private static final List<String> FEW =
            List.of("boats", "nets", "ropes", "sails", "tar", "潮", "½", "\uD83C\uDF50");

    private static final List<String> GAPS = List.of(" ", ", ", "</p><p>", "<br>", "&nbsp;", "\n");

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

    @Test
    void as_many_words_are_lost_and_added_as_one_text_has_more_of() {
        Trials.run(200, ProofPropertyTest::accountsForEachWord);
    }

    private static void accountsForEachWord(SplittableRandom random) {
        List<String> before = Trials.some(random, 0, 14, ProofPropertyTest::word);
        List<String> after = new ArrayList<>(before);
        for (int i = random.nextInt(6); i > 0; i--) {
            change(after, random);
        }
        String source = html(before, random);

        List<Unaccounted> found = compared(source, html(after, random), new OnRecord());

        assertThat(found.isEmpty()).isEqualTo(before.equals(after));
        assertThat(counts(found)).isEqualTo(difference(before, after));
        for (Unaccounted one : found) {
            List<String> words = List.of(one.words().split(" ", -1));
            assertThat(words).hasSize(one.count());
            if (one.kind() != Kind.ADDED) {
                assertThat(WordReader.HTML.read(one.place().of(source), 0).texts())
                        .isEqualTo(words);
            } else {
                assertThat(one.place().isEmpty()).isTrue();
                String start = source.substring(0, one.place().start());
                List<String> there = WordReader.HTML.read(start, 0).texts();
                assertThat(before.subList(0, there.size())).isEqualTo(there);
            }
        }
    }

    private static String word(SplittableRandom random) {
        return Trials.one(random, FEW);
    }

    private static void change(List<String> words, SplittableRandom random) {
        int at = random.nextInt(words.size() + 1);
        if (at == words.size() || random.nextInt(3) == 0) {
            words.add(at, Trials.one(random, FEW));
        } else if (random.nextBoolean()) {
            words.remove(at);
        } else {
            Collections.swap(words, at, random.nextInt(words.size()));
        }
    }

    /** Words lost, less those added; what moved is neither. */
    private static Map<String, Integer> counts(List<Unaccounted> found) {
        Map<String, Integer> counts = new HashMap<>();
        for (Unaccounted one : found) {
            int step = one.kind() == Kind.LOST ? 1 : one.kind() == Kind.ADDED ? -1 : 0;
            for (String word : one.words().split(" ", -1)) {
                counts.merge(word, step, Integer::sum);
            }
        }
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    private static Map<String, Integer> difference(List<String> before, List<String> after) {
        Map<String, Integer> counts = new HashMap<>();
        before.forEach(word -> counts.merge(word, 1, Integer::sum));
        after.forEach(word -> counts.merge(word, -1, Integer::sum));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    @Test
    void what_was_done_and_is_on_record_is_no_fault_and_without_the_record_it_is_one() {
        Trials.run(150, ProofPropertyTest::goesByTheRecord);
    }

    private static void goesByTheRecord(SplittableRandom random) {
        List<String> words =
                IntStream.range(0, random.nextInt(8, 40)).mapToObj(i -> "w" + i + "x").toList();
        String source = html(words, random);
        int start = random.nextInt(words.size() - 4);
        List<String> run = words.subList(start, start + random.nextInt(1, 5));
        List<String> result = new ArrayList<>(words);
        OnRecord record = new OnRecord();
        switch (random.nextInt(5)) {
            case 0 -> {
                result.removeAll(run);
                int end = source.indexOf(run.get(run.size() - 1)) + 2;
                record.leftOut(new Span(source.indexOf(run.get(0)), end));
            }
            case 1 -> {
                result.removeAll(run);
                record.leftOut(String.join(" ", run));
            }
            case 2 -> {
                result.addAll(start, List.of("new", "words"));
                record.added("new words");
            }
            case 3 -> {
                result.removeAll(run);
                result.addAll(random.nextInt(result.size() + 1), run);
                record.moved(String.join(" ", run));
            }
            default -> {
                result.addAll(0, List.of("a", "title"));
                record.head("a title");
            }
        }
        String text = html(result, random);

        assertThat(compared(source, text, record)).isEmpty();
        assertThat(compared(source, text, new OnRecord()).isEmpty())
                .isEqualTo(words.equals(result));
        String other = words.get((start + 4) % words.size());
        result.remove(other);
        assertThat(compared(source, html(result, random), record))
                .extracting(Unaccounted::words)
                .containsExactly(other);
    }

    @Test
    void after_a_repair_only_what_it_edited_may_differ() {
        Trials.run(150, ProofPropertyTest::tellsOfTheRestAlone);
    }

    private static void tellsOfTheRestAlone(SplittableRandom random) {
        List<String> words = new ArrayList<>(Trials.some(random, 4, 20, ProofPropertyTest::word));
        String mark = "Ahoy4";
        words.add(random.nextInt(words.size()), mark);
        String before = html(words, random).replace("&nbsp;", " ");
        int kept = before.indexOf(mark);
        List<Edit> edits = new ArrayList<>();
        for (int at = random.nextInt(9) + 3; at < before.length() - 4; ) {
            int end = Math.min(at + random.nextInt(7), before.length() - 4);
            boolean isBeside = at <= kept + mark.length() + 1 && end >= kept - 1;
            boolean isAtEnd = NO_LETTER.matcher(before).region(at - 1, end + 1).find();
            if (!isBeside && !isAtEnd) {
                edits.add(
                        new Edit(
                                new Span(at, end),
                                Trials.one(random, List.of("", " ", "x", "no go"))));
            }
            at = end + 8 + random.nextInt(9);
        }
        String after = Edit.apply(before, edits);
        Changes changes = Changes.of(edits);

        assertThat(edited(before, changes, after)).isEmpty();
        assertThat(edited(before, changes, after.replace(mark, "     ")))
                .extracting(Unaccounted::words)
                .containsExactly(mark);
        Words back = WordReader.HTML.read(after, 0).before(edits);
        int at = back.texts().indexOf(mark);
        assertThat(before.substring(back.start(at), back.end(at))).isEqualTo(mark);
    }

    private static List<Unaccounted> edited(String before, Changes changes, String after) {
        return Proof.compare(
                WordReader.HTML.read(before, 0),
                changes.taken(),
                WordReader.HTML.read(after, 0),
                changes.given());
    }

    private static List<Unaccounted> compared(String before, String after, OnRecord record) {
        return Proof.compare(
                WordReader.HTML.read(before, 0), WordReader.HTML.read(after, 0), record);
    }

    private static String html(List<String> words, SplittableRandom random) {
        StringBuilder html = new StringBuilder("<p>");
        for (String word : words) {
            html.append(word).append(Trials.one(random, GAPS));
        }
        return html.append("</p>").toString();
    }
}
