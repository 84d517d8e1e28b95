package dev.offprint.run.cache;

import dev.offprint.image.FileEnds;
import dev.offprint.input.OrdinaryFile;
import dev.offprint.rule.site.SiteFiles;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the files around posts say, as numbers that differ where the answers do. Each is found once
 * a run. Safe for use by several threads.
 */
public final class FileAnswers {
    private static final long NO_FOLDER = 0;
    private static final long LACKS = 1;
    private static final long HOLDS = 2;

    private final SiteFiles files;
    private final Map<Question, Long> known = new ConcurrentHashMap<>();

    /** The answers of {@code files}. */
    public FileAnswers(SiteFiles files) {
        this.files = files;
    }

    long of(Question question) {
        if (question.kind() == Question.Kind.HOLDS) {
            Optional<Set<String>> names = files.list(question.file());
            if (names.isEmpty()) {
                return NO_FOLDER;
            }
            return names.get().contains(question.detail()) ? HOLDS : LACKS;
        }
        Long answer = known.get(question);
        if (answer == null) {
            answer = ask(question);
            known.put(question, answer);
        }
        return answer;
    }

    private long ask(Question question) {
        String file = question.file();
        String detail = question.detail();
        return switch (question.kind()) {
            case HOLDS -> throw new IllegalArgumentException("answered without being noted");
            case NAMES -> hash(files.list(file).map(names -> names.stream().sorted().toList()));
            case TEXT -> files.text(file).map(text -> hash(new Hash().add(text))).orElse(NO_FOLDER);
            case REAL -> hash(new Hash().add(files.real(file)));
            case NAMED -> hash(Optional.of(files.named(file, detail)));
            case ALIASED -> hash(Optional.of(files.aliased(file, detail)));
            case CONTENT -> content(file);
            case ENDS -> files.ends(file).map(FileEnds::checksum).orElse(NO_FOLDER);
            case HABIT -> files.habit(file, detail).isToHaveFrontMatter() ? HOLDS : LACKS;
        };
    }

    private static long hash(Optional<? extends Collection<String>> names) {
        if (names.isEmpty()) {
            return NO_FOLDER;
        }
        Hash hash = new Hash();
        names.get().forEach(hash::add);
        return hash(hash);
    }

    private static long hash(Hash hash) {
        return hash.digest().high();
    }

    private static long content(String file) {
        try {
            return hash(new Hash().add(OrdinaryFile.bytes(Path.of(file))));
        } catch (IOException | InvalidPathException unreadable) {
            return NO_FOLDER;
        }
    }
}
