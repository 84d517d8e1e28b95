package dev.offprint.run.cache;

import dev.offprint.lint.Finding;
import dev.offprint.lint.fix.Reach;
import dev.offprint.rule.Alternative;
import dev.offprint.rule.Rule;
import dev.offprint.rule.check.Fix;
import dev.offprint.rule.check.Fix.Wording;
import dev.offprint.rule.check.Safety;
import dev.offprint.text.Edit;
import dev.offprint.text.Span;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Results as bytes. Numbers take as few bytes as they need; paths are written as what differs from
 * the path before.
 */
final class ResultForm {
    private ResultForm() {}

    static byte[] write(RememberedResult result) {
        ByteSink out = new ByteSink();
        out.choice(result.reach());
        Digest others = result.others();
        out.number(others == null ? 0 : 1);
        if (others != null) {
            out.fixed(others.high()).fixed(others.low());
        }
        out.number(result.answers().size());
        String before = "";
        for (Map.Entry<Question, Long> answer : result.answers().entrySet()) {
            Question question = answer.getKey();
            int shared = shared(before, question.file());
            out.choice(question.kind()).number(shared);
            out.text(question.file().substring(shared)).text(question.detail());
            // Most are 0, 1 or 2; the others need all their bytes.
            long said = answer.getValue();
            boolean isSmall = said >= 0 && said < 3;
            out.number(isSmall ? (int) said : 3);
            if (!isSmall) {
                out.fixed(said);
            }
            before = question.file();
        }
        out.number(result.findings().size());
        for (Finding finding : result.findings()) {
            write(finding, out);
        }
        return out.bytes();
    }

    private static int shared(String one, String other) {
        int length = Math.min(one.length(), other.length());
        int shared = 0;
        while (shared < length && one.charAt(shared) == other.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private static void write(Finding finding, ByteSink out) {
        Rule rule = finding.rule();
        out.text(rule.id()).text(rule.category()).choice(rule.safety());
        write(finding.span(), out);
        out.text(finding.message());
        out.number(finding.isWithheld() ? 1 : 0);
        Fix fix = finding.fixOrNull();
        out.number(fix == null ? 0 : 1);
        if (fix != null) {
            out.choice(fix.safety()).number(fix.removes() ? 1 : 0);
            out.choice(fix.wording()).text(fix.instead());
            out.number(fix.fields().size());
            fix.fields().stream().sorted().forEach(out::text);
            out.number(fix.edits().size());
            for (Edit edit : fix.edits()) {
                write(edit.span(), out);
                out.text(edit.text());
            }
        }
    }

    private static void write(Span span, ByteSink out) {
        out.number(span.start()).number(span.length());
    }

    /**
     * What {@link #write} wrote.
     *
     * @param rules those of the profile by id
     * @return null when a rule is none of them
     */
    static @Nullable RememberedResult read(ByteBuffer bytes, Map<String, Rule> rules) {
        ByteSpring in = new ByteSpring(bytes);
        Reach reach = in.choice(Reach.values());
        Digest others = in.isSet() ? new Digest(in.fixed(), in.fixed()) : null;
        SortedMap<Question, Long> answers = answers(in);
        int count = in.number();
        List<Finding> findings = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Rule rule = rules.get(in.text());
            String category = in.text();
            Safety safety = in.choice(Safety.values());
            if (rule == null) {
                return null;
            }
            boolean isPlain = category.equals(rule.category()) && safety == rule.safety();
            Rule told = isPlain ? rule : rule.as(new Alternative(category, safety));
            Span span = span(in);
            String message = in.text();
            boolean isWithheld = in.isSet();
            Fix fix = in.isSet() ? fix(in) : null;
            findings.add(new Finding(told, span, message, fix, isWithheld));
        }
        return new RememberedResult(reach, others, answers, findings);
    }

    private static SortedMap<Question, Long> answers(ByteSpring in) {
        SortedMap<Question, Long> answers = new TreeMap<>();
        int count = in.number();
        String file = "";
        for (int i = 0; i < count; i++) {
            Question.Kind kind = in.choice(Question.Kind.values());
            file = file.substring(0, in.number()) + in.text();
            String detail = in.text();
            int said = in.number();
            answers.put(new Question(kind, file, detail), said < 3 ? said : in.fixed());
        }
        return answers;
    }

    private static Fix fix(ByteSpring in) {
        Safety safety = in.choice(Safety.values());
        boolean removes = in.isSet();
        Wording wording = in.choice(Wording.values());
        String instead = in.text();
        Set<String> fields = new HashSet<>();
        for (int count = in.number(); count > 0; count--) {
            fields.add(in.text());
        }
        List<Edit> edits = new ArrayList<>();
        for (int count = in.number(); count > 0; count--) {
            edits.add(new Edit(span(in), in.text()));
        }
        return new Fix(safety, edits, removes, wording, fields, instead);
    }

    private static Span span(ByteSpring in) {
        int start = in.number();
        return new Span(start, start + in.number());
    }
}
