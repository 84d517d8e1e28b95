package dev.offprint.run.cache;

import dev.offprint.address.Anchors;
import dev.offprint.address.SettingsFile;
import dev.offprint.image.FileEnds;
import dev.offprint.rule.site.FolderHabit;
import dev.offprint.rule.site.SiteFiles;
import dev.offprint.run.cache.Question.Kind;
import java.time.LocalDate;
import java.util.AbstractSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Files that note what one post asks of them, so that a later run can tell whether they still say
 * the same. For one thread.
 */
public final class WitnessedFiles implements SiteFiles {
    private final SiteFiles files;
    private final Set<Question> asked = new HashSet<>();
    private boolean isLasting = true;

    /** Files of which nothing was asked yet. */
    public WitnessedFiles(SiteFiles files) {
        this.files = files;
    }

    /** What was asked. */
    Set<Question> asked() {
        return asked;
    }

    /** Whether all that was asked can be asked again. */
    boolean isLasting() {
        return isLasting;
    }

    private void note(Kind kind, String file, String detail) {
        asked.add(new Question(kind, file, detail));
    }

    /** The names in a folder of thousands, of which a post mostly asks for one. */
    private final class AskedNames extends AbstractSet<String> {
        private final String folder;
        private final Set<String> names;

        AskedNames(String folder, Set<String> names) {
            this.folder = folder;
            this.names = names;
        }

        @Override
        public boolean contains(Object name) {
            note(Kind.HOLDS, folder, String.valueOf(name));
            return names.contains(name);
        }

        @Override
        public Iterator<String> iterator() {
            note(Kind.NAMES, folder, "");
            return names.iterator();
        }

        @Override
        public int size() {
            note(Kind.NAMES, folder, "");
            return names.size();
        }
    }

    @Override
    public Optional<Set<String>> list(String folder) {
        Optional<Set<String>> names = files.list(folder);
        // That it is there at all is an answer too.
        note(Kind.HOLDS, folder, "");
        return names.map(known -> new AskedNames(folder, known));
    }

    @Override
    public Optional<String> text(String file) {
        note(Kind.TEXT, file, "");
        return files.text(file);
    }

    @Override
    public String real(String path) {
        note(Kind.REAL, path, "");
        return files.real(path);
    }

    @Override
    public Optional<SettingsFile> settings(String file) {
        note(Kind.TEXT, file, "");
        return files.settings(file);
    }

    @Override
    public List<String> named(String folder, String stem) {
        note(Kind.NAMED, folder, stem);
        return files.named(folder, stem);
    }

    @Override
    public List<String> aliased(String folder, String alias) {
        note(Kind.ALIASED, folder, alias);
        return files.aliased(folder, alias);
    }

    @Override
    public Optional<FileEnds> ends(String file) {
        note(Kind.ENDS, file, "");
        return files.ends(file);
    }

    @Override
    public FolderHabit habit(String folder, String extension) {
        note(Kind.HABIT, folder, extension);
        return files.habit(folder, extension);
    }

    /** Asking a history again takes longer than looking at the post. */
    @Override
    public Optional<LocalDate> firstCommitted(String file) {
        isLasting = false;
        return files.firstCommitted(file);
    }

    @Override
    public Optional<Anchors> anchors(String file) {
        note(Kind.CONTENT, file, "");
        return files.anchors(file);
    }
}
