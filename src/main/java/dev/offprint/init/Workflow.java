package dev.offprint.init;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A workflow for GitHub Actions that fetches the program from where it came, and runs it. */
public final class Workflow {
    private static final String HEAD =
            """
            # Runs offprint lint on what a push or a pull request holds.
            name: Offprint
            on: [push, pull_request]
            permissions:
              contents: read
            jobs:
              lint:
                runs-on: ubuntu-latest
            """;

    private static final String ACTION =
            """
                steps:
                  - uses: actions/checkout@v4
                  - uses: ACTION@REVISION
            """;

    private static final String BUILD =
            """
                env:
                  # Where Offprint is cloned from, and which commit of it; none is the newest.
                  OFFPRINT_REPOSITORY: REPOSITORY
                  OFFPRINT_REVISION: REVISION
                steps:
                  - uses: actions/checkout@v4
                  - uses: actions/setup-java@v4
                    with:
                      distribution: temurin
                      java-version: '17'
                  - name: Fetch Offprint
                    run: |
                      if [ -z "$OFFPRINT_REPOSITORY" ]; then
                        echo '::error::Set the variable OFFPRINT_REPOSITORY (Settings, Secrets and variables, Actions) to the address that Offprint is cloned from'
                        exit 2
                      fi
                      git clone --quiet -- "$OFFPRINT_REPOSITORY" "$RUNNER_TEMP/offprint"
                      if [ -n "$OFFPRINT_REVISION" ]; then
                        git -C "$RUNNER_TEMP/offprint" checkout --quiet "$OFFPRINT_REVISION"
                      fi
                  - name: Lint
                    run: |
                      "$RUNNER_TEMP/offprint/offprint" lint --format github .
            """;

    private Workflow() {}

    /**
     * The workflow.
     *
     * @param origin where the program comes from; null when that is not known, and then the
     *     workflow asks for it in a variable
     */
    public static String text(@Nullable Origin origin) {
        if (origin == null) {
            return HEAD
                    + BUILD.replace(
                                    "REPOSITORY: REPOSITORY",
                                    "REPOSITORY: ${{ vars.OFFPRINT_REPOSITORY }}")
                            .replace("REVISION: REVISION", "REVISION: ''");
        }
        String revision = origin.revision();
        Optional<String> action = origin.action();
        if (action.isPresent() && !revision.isEmpty()) {
            return HEAD + ACTION.replace("ACTION", action.get()).replace("REVISION", revision);
        }
        return HEAD
                + BUILD.replace("REPOSITORY: REPOSITORY", "REPOSITORY: " + quoted(origin.address()))
                        .replace("REVISION: REVISION", "REVISION: " + quoted(revision));
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "''") + "'";
    }
}
