package dev.offprint.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A folder of a test, with posts and maybe a git repository in it. */
record Folder(Path path) {
    static final String CLEAN = "---\ntitle: Tide\ndate: 2024-03-05\n---\n\nOne.\n";
    static final String SLOT =
            "---\ntitle: Tide\ndate: 2024-03-05\n---\n\n<p>One.</p><div id=\"dfp-ad-imu1\">Buy!</div>\n";

    Path write(String name, String text) {
        try {
            Path file = path.resolve(name);
            Files.createDirectories(file.getParent());
            return Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String read(String name) {
        try {
            return Files.readString(path.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lints this folder, one line for each finding. */
    Offprint lint(String... options) {
        List<String> arguments = new ArrayList<>(List.of("lint", "--format", "concise"));
        arguments.addAll(List.of(options));
        arguments.add(path.toString());
        return Offprint.run(arguments.toArray(String[]::new));
    }

    /** The names of the posts with findings, in the order reported. */
    List<String> found(String... options) {
        List<String> names = new ArrayList<>();
        for (String line : lint(options).out().lines().toList()) {
            if (line.startsWith(path + "/")) {
                String name = line.substring(path.toString().length() + 1);
                int end = name.indexOf(':');
                if (!names.contains(name.substring(0, end))) {
                    names.add(name.substring(0, end));
                }
            }
        }
        return names;
    }

    /** Runs git here as a person whose settings do not count. */
    void git(String... arguments) {
        List<String> command =
                new ArrayList<>(
                        List.of("git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org"));
        command.addAll(List.of(arguments));
        try {
            Process process =
                    new ProcessBuilder(command)
                            .directory(path.toFile())
                            .redirectErrorStream(true)
                            .start();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (process.waitFor() != 0) {
                throw new IllegalStateException(command + ": " + out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
