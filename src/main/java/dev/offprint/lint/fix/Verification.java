package dev.offprint.lint.fix;

import dev.offprint.post.Post;
import dev.offprint.post.Reference;
import dev.offprint.post.Region;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Fix.Wording;
import dev.offprint.text.Changes;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import dev.offprint.yaml.YamlNode.Entry;
import dev.offprint.yaml.YamlNode.Mapping;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Proves that a repaired post is the old one but for what its fixes declared: it is parsed anew,
 * and outside the edits its text, its addresses and its metadata must be the same as before.
 */
final class Verification {
    private static final String ANY_FIELD = "*";

    /** A letter that was read as bytes was four letters at most (RFC 3629, UTF-8). */
    private static final int FEWEST = 4;

    private final Post before;

    private final Post after;
    private final List<Span> taken;
    private final List<Span> given;
    private final Set<String> fields = new HashSet<>();

    /** Of each edit, by {@link #taken}. */
    private final List<Wording> wordings = new ArrayList<>();

    private Verification(Post before, List<Fix> fixes, Post after) {
        this.before = before;
        this.after = after;
        List<Declared> edits = new ArrayList<>();
        for (Fix fix : fixes) {
            fix.edits().forEach(edit -> edits.add(new Declared(edit, fix.wording())));
            fields.addAll(fix.fields());
        }
        edits.sort(Comparator.comparing(declared -> declared.edit.span()));
        edits.forEach(declared -> wordings.add(declared.wording));
        Changes changes = Changes.of(edits.stream().map(Declared::edit).toList());
        taken = changes.taken();
        given = changes.given();
    }

    private record Declared(Edit edit, Wording wording) {}

    /**
     * What {@code after} has lost or changed that {@code fixes} did not declare; empty when
     * nothing.
     */
    static Optional<Fault> fault(Post before, List<Fix> fixes, Post after) {
        return new Verification(before, fixes, after).fault();
    }

    private Optional<Fault> fault() {
        String textBefore = before.body().text().outside(taken);
        String textAfter = after.body().text().outside(given);
        // Here the text behind an unclosed tag is read on; a browser would no longer show it.
        if (!textBefore.equals(textAfter) || swallowing(after) > swallowing(before)) {
            return Optional.of(Fault.ofWords("the visible text would change"));
        }
        if (!spelling(before, taken, Wording.KEPT).equals(spelling(after, given, Wording.KEPT))
                || !spelling(before, taken, Wording.RESPELT)
                        .equals(spelling(after, given, Wording.RESPELT))) {
            return Optional.of(Fault.ofWords("words in it would change"));
        }
        if (FEWEST * respelt(after, given) < respelt(before, taken)) {
            return Optional.of(Fault.ofWords("words in it would be gone"));
        }
        if (!addresses(before, taken).equals(addresses(after, given))) {
            return Optional.of(Fault.ofForm("an address elsewhere would change"));
        }
        if (new HtmlAsMarkdown(before, after).isMade(taken, given)) {
            return Optional.of(Fault.ofForm("what follows would be read as Markdown"));
        }
        return frontMatterFault();
    }

    /** How many characters that a letter read as bytes can be of stand in the edits. */
    private long respelt(Post post, List<Span> places) {
        long letters = 0;
        for (int i = 0; i < places.size(); i++) {
            if (wordings.get(i) == Wording.RESPELT) {
                String text = unescaped(post.body().text().in(places.get(i)));
                letters += text.codePoints().filter(c -> !Character.isWhitespace(c)).count();
            }
        }
        return letters;
    }

    /** The letters and digits that a reader sees in the edits that declare a wording. */
    private String spelling(Post post, List<Span> places, Wording wording) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < places.size(); i++) {
            if (wordings.get(i) == wording) {
                String text = unescaped(post.body().text().in(places.get(i)));
                text.codePoints()
                        .filter(Verification::isSaid)
                        .filter(c -> wording == Wording.KEPT || c < 0x80)
                        .forEach(letters::appendCodePoint);
            }
        }
        return letters.toString();
    }

    /** Stars may be all that a line says. */
    private static boolean isSaid(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.OTHER_SYMBOL;
    }

    /** Without entities, and without those that entities made. */
    private static String unescaped(String text) {
        String before = text;
        for (int i = 0; i < 3 && before.indexOf('&') >= 0; i++) {
            before = Parser.unescapeEntities(before, false);
        }
        return before;
    }

    private static int swallowing(Post post) {
        int count = 0;
        for (Region region : post.body().regions()) {
            boolean isSwallowing =
                    region.kind() == Region.Kind.UNCLOSED
                            || region.kind() == Region.Kind.EMPTY_ELEMENT;
            count += isSwallowing ? 1 : 0;
        }
        return count;
    }

    private static List<String> addresses(Post post, List<Span> excluded) {
        List<String> addresses = new ArrayList<>();
        int next = 0;
        for (Reference reference : post.body().references()) {
            Span address = reference.address();
            while (next < excluded.size() && excluded.get(next).end() < address.start()) {
                next++;
            }
            boolean isElsewhere = !touches(excluded, next, address);
            if (isElsewhere && reference.kind() != Reference.Kind.METADATA) {
                addresses.add(reference.raw());
            }
        }
        return addresses;
    }

    private static boolean touches(List<Span> excluded, int from, Span address) {
        for (int i = from; i < excluded.size(); i++) {
            Span span = excluded.get(i);
            if (span.start() > address.end()) {
                return false;
            }
            if (span.overlaps(address) || span.contains(address)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Fault> frontMatterFault() {
        if (before.frontMatter().isPresent() && !after.frontMatter().isPresent()) {
            return Optional.of(Fault.ofForm("the front matter would be lost"));
        }
        Map<String, String> old = values(before);
        Map<String, String> now = values(after);
        if (fields.contains(ANY_FIELD)) {
            return Optional.empty();
        }
        old.keySet().removeAll(fields);
        now.keySet().removeAll(fields);
        return old.equals(now)
                ? Optional.empty()
                : Optional.of(Fault.ofForm("an undeclared field of the front matter would change"));
    }

    private static Map<String, String> values(Post post) {
        Map<String, String> values = new LinkedHashMap<>();
        Optional<Mapping> fields = post.frontMatter().fields();
        if (fields.isPresent()) {
            for (Entry entry : fields.get().entries()) {
                values.merge(entry.name(), entry.value().canonical(), String::concat);
            }
        }
        return values;
    }
}
