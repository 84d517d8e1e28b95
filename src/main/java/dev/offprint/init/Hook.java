package dev.offprint.init;

import java.util.List;

/** A git hook that runs the program which wrote it, wherever that lies. */
public final class Hook {
    private static final String SCRIPT =
            """
            #!/bin/sh
            # Runs offprint lint --staged: looks at the posts of this commit, as they are staged.
            # Written by offprint init --hook; git commit --no-verify does without it.
            program=PROGRAM
            if [ -x "$program" ]; then
                exec "$program"ARGUMENTS lint --staged
            fi
            if command -v offprint >/dev/null; then
                exec offprint lint --staged
            fi
            printf '%s\\n' "offprint: there is no $program any more, and no offprint on the PATH" \\
                "offprint: correct the path in $0, or commit with --no-verify" >&2
            exit 2
            """;

    private Hook() {}

    /**
     * The hook.
     *
     * @param program the words that start the program, the first an absolute path
     */
    public static String script(List<String> program) {
        StringBuilder arguments = new StringBuilder();
        for (String word : program.subList(1, program.size())) {
            arguments.append(' ').append(quoted(word));
        }
        return SCRIPT.replace("ARGUMENTS", arguments).replace("PROGRAM", quoted(program.get(0)));
    }

    /** The line that makes a hook which is there already run the program too. */
    public static String line(List<String> program) {
        StringBuilder line = new StringBuilder();
        for (String word : program) {
            line.append(quoted(word)).append(' ');
        }
        return line + "lint --staged || exit";
    }

    /** A word as a shell reads it, whatever is in it. */
    private static String quoted(String word) {
        return "'" + word.replace("'", "'\\''") + "'";
    }
}
