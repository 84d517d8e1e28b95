package dev.offprint.run.lint;

import dev.offprint.run.select.GitException;
import dev.offprint.run.select.GitRepository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** When git first knew files; a repository is asked once, when the first of its files is. */
final class FirstCommits {
    private final Map<Path, Map<Path, LocalDate>> repositories = new ConcurrentHashMap<>();

    Optional<LocalDate> of(String file) {
        try {
            Path path = Path.of(file).toRealPath();
            for (Path at = path.getParent(); at != null; at = at.getParent()) {
                if (Files.exists(at.resolve(".git"))) {
                    return Optional.ofNullable(
                            repositories.computeIfAbsent(at, FirstCommits::read).get(path));
                }
            }
        } catch (IOException | InvalidPathException unreadable) {
            // Git does not know it either.
        }
        return Optional.empty();
    }

    private static Map<Path, LocalDate> read(Path top) {
        try {
            return GitRepository.around(top, false).firstCommits();
        } catch (GitException e) {
            // Then nobody can say; a date is not worth a run.
            return Map.of();
        }
    }
}
