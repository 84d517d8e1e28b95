package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.rule.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What holds of one part of a post. Many rules ask the same of it, which is found out once. For one
 * thread.
 */
final class Answers {

    /** A condition that some rules share, and its number among all. */
    record Question(Condition condition, int number) {}

    /** All conditions of some rules, each once. */
    static final class Questions {
        private final Map<Condition, Question> known = new HashMap<>();

        List<Question> of(List<Condition> conditions) {
            List<Question> questions = new ArrayList<>(conditions.size());
            for (Condition condition : conditions) {
                Question question = known.get(condition);
                if (question == null) {
                    question = new Question(condition, known.size());
                    known.put(condition, question);
                }
                questions.add(question);
            }
            return List.copyOf(questions);
        }

        int count() {
            return known.size();
        }
    }

    /** For each question the last part that it was asked of, twice, and one more when it held. */
    private final int[] last;

    private int part = 2;

    Answers(Questions questions) {
        last = new int[questions.count()];
    }

    /** What is asked from now on is asked of another part. */
    void startOver() {
        part += 2;
    }

    /** The first that does not hold of {@code evidence}; null when all do. */
    @Nullable Question firstFailing(List<Question> questions, Evidence evidence) {
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get(i);
            if (!holds(question, evidence)) {
                return question;
            }
        }
        return null;
    }

    /** Whether it holds of {@code evidence}. */
    boolean holds(Question question, Evidence evidence) {
        int known = last[question.number];
        if ((known & -2) == part) {
            return known != part;
        }
        boolean holds = question.condition.holds(evidence);
        last[question.number] = holds ? part + 1 : part;
        return holds;
    }
}
