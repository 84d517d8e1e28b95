package dev.offprint.cli;

import dev.offprint.init.Origin;
import dev.offprint.run.select.GitException;
import dev.offprint.run.select.GitRepository;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How this program was started, and where its checkout came from. */
final class Program {
    /** Set by the launcher to its own absolute path. */
    private static final String LAUNCHER = "offprint.launcher";

    private Program() {}

    /** The words that start it again from any folder: its launcher, else Java with its classes. */
    static List<String> words() {
        String launcher = System.getProperty(LAUNCHER, "");
        if (!launcher.isEmpty()) {
            return List.of(launcher);
        }
        List<String> classes = new ArrayList<>();
        for (String entry :
                System.getProperty("java.class.path", "").split(File.pathSeparator, -1)) {
            classes.add(Path.of(entry).toAbsolutePath().toString());
        }
        return List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                String.join(File.pathSeparator, classes),
                Main.class.getName());
    }

    /** Where the checkout that the launcher lies in was cloned from; empty when nobody knows. */
    static Optional<Origin> origin() {
        Path home = Path.of(System.getProperty(LAUNCHER, "")).toAbsolutePath().getParent();
        try {
            if (System.getProperty(LAUNCHER, "").isEmpty() || home == null) {
                return Optional.empty();
            }
            GitRepository repository = GitRepository.around(home, false);
            // Within another repository it is a copy, of which that one's address says nothing.
            if (!repository.top().toRealPath().equals(home.toRealPath())) {
                return Optional.empty();
            }
            Optional<String> remote = repository.remote();
            return remote.isEmpty()
                    ? Optional.empty()
                    : Origin.of(remote.get(), repository.sharedCommit().orElse(""));
        } catch (GitException | IOException e) {
            return Optional.empty();
        }
    }
}
