package dev.offprint.cli;

import dev.offprint.cli.command.UsageException;
import dev.offprint.run.select.GitException;
import dev.offprint.run.select.GitRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where git looks for the hook of a repository, be it a worktree, a submodule, or one whose hooks
 * lie elsewhere.
 *
 * @param program the words that start this program
 * @param sharing why other repositories have the hook too; empty when they do not
 */
record HookPlace(Path file, List<String> program, Optional<String> sharing) {

    /**
     * The place in the repository whose top {@code folder} is.
     *
     * @throws UsageException when it is the top of none
     */
    static HookPlace of(Path folder, List<String> program) throws UsageException {
        try {
            GitRepository repository = GitRepository.around(folder.toAbsolutePath(), false);
            if (!folder.toRealPath().equals(repository.top().toRealPath())) {
                throw new UsageException(
                        (folder.toString().isEmpty() ? "this folder" : folder)
                                + " is not the top of its git repository, which has the hook;"
                                + " offprint init --hook "
                                + repository.top());
            }
            Path hooks = repository.hooks();
            return new HookPlace(hooks.resolve("pre-commit"), program, sharing(repository, hooks));
        } catch (GitException e) {
            throw new UsageException("there is no place for a hook: " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException(folder + ": no such folder");
        }
    }

    private static Optional<String> sharing(GitRepository repository, Path hooks)
            throws GitException {
        if (repository.owns(hooks)) {
            return Optional.empty();
        }
        return Optional.of(
                repository.isUsualFolderOfHooks(hooks)
                        ? hooks
                                + " is a link that leads out of this repository, and others may"
                                + " have the hook too"
                        : "core.hooksPath makes it a hook of other repositories too");
    }
}
