package dev.offprint.lint.match;

import dev.offprint.evidence.Evidence;
import dev.offprint.rule.Condition;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
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
        private final IdentityHashMap<Condition, Question> known = new IdentityHashMap<>();
        private final Map<List<Object>, Question> alike = new HashMap<>();
        private int count;

        List<Question> of(List<Condition> conditions) {
            List<Question> questions = new ArrayList<>(conditions.size());
            for (Condition condition : conditions) {
                Question question = known.get(condition);
                if (question == null) {
                    question = question(condition);
                    known.put(condition, question);
                }
                questions.add(question);
            }
            return List.copyOf(questions);
        }

        private Question question(Condition condition) {
            List<Object> likeness = likeness(condition);
            Question question = likeness.isEmpty() ? null : alike.get(likeness);
            if (question == null) {
                question = new Question(condition, count++);
                if (!likeness.isEmpty()) {
                    alike.put(likeness, question);
                }
            }
            return question;
        }

        /**
         * What makes it the same as another of its kind, of those that many rules ask; nothing of
         * others. A record would say so itself, which Java links in milliseconds for each kind.
         */
        private static List<Object> likeness(Condition condition) {
            if (condition instanceof Condition.TextAtMost most) {
                return List.of("shows", most.characters());
            } else if (condition instanceof Condition.Holds holds) {
                return List.of("holds", holds.content());
            } else if (condition instanceof Condition.Stands stands) {
                return List.of("stands", stands.place());
            } else if (condition instanceof Condition.LinksAtLeast links) {
                return List.of("links", links.count());
            } else if (condition instanceof Condition.Leads leads) {
                return List.of("leads", leads.direction());
            } else if (condition instanceof Condition.ShowsNoCode) {
                return List.of("code");
            } else if (condition instanceof Condition.Says says) {
                return List.of("says", says.how(), says.kinds());
            } else if (condition instanceof Condition.IsUnlike unlike) {
                return List.of("unlike", unlike.kinds());
            } else if (condition instanceof Condition.IsHeaded headed) {
                return List.of("headed", headed.kinds());
            }
            return List.of();
        }

        int count() {
            return count;
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
