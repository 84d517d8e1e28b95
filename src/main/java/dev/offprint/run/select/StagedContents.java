package dev.offprint.run.select;

import dev.offprint.run.Contents;
import dev.offprint.run.FileText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/**
 * Reads posts as the next commit would write them: those that are not as they are staged from git,
 * the others from their files.
 *
 * @param differing absolute paths of files that are not as they are staged, with their repositories
 */
public record StagedContents(Map<Path, GitRepository> differing) implements Contents {
    public StagedContents {
        differing = Map.copyOf(differing);
    }

    @Override
    public byte[] of(Path path) throws IOException {
        Path real = path.toAbsolutePath().normalize();
        GitRepository repository = differing.get(real);
        if (repository == null) {
            return FileText.bytes(path);
        }
        try {
            return repository.stagedContent(real);
        } catch (GitException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
