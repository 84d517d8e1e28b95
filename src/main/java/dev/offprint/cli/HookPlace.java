package dev.offprint.cli;

import dev.offprint.cli.command.UsageException;
import dev.offprint.run.select.GitException;
import dev.offprint.run.select.GitRepository;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Where git looks for the hook of a repository, be it a worktree, a submodule, or one whose hooks
 * lie elsewhere.
 *
 * @param program the words that start this program
 * @param isShared whether other repositories have the hook too
 */
record HookPlace(Path file, List<String> program, boolean isShared) {

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
            return new HookPlace(hooks.resolve("pre-commit"), program, !repository.owns(hooks));
        } catch (GitException e) {
            throw new UsageException("there is no place for a hook: " + e.getMessage());
        } catch (IOException e) {
            throw new UsageException(folder + ": no such folder");
        }
    }
}
