package dev.offprint.cli.command;

import dev.offprint.text.Alternatives;
import dev.offprint.text.Suggestion;
import java.io.Serial;
import java.util.List;

/** The command line asks for something that cannot be done; the message says what to do. */
public final class UsageException extends Exception {
    @Serial private static final long serialVersionUID = 1L;

    private final List<String> problems;

    public UsageException(String problem) {
        this(List.of(problem));
    }

    /** Several things are wrong at once, each one sentence. */
    public UsageException(List<String> problems) {
        super(String.join("; ", problems));
        this.problems = List.copyOf(problems);
    }

    /** There is no such action of {@code command}, which has {@code actions}. */
    public static UsageException noAction(String command, List<String> actions, String action) {
        return new UsageException(
                "offprint "
                        + command
                        + " does "
                        + Alternatives.of(actions)
                        + ", not \""
                        + action
                        + "\""
                        + Suggestion.question(action, actions));
    }

    /** What is wrong, each in one sentence for whoever called. */
    public List<String> problems() {
        return problems;
    }
}
