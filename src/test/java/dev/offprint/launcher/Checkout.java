package dev.offprint.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.commons.io.FileUtils;

/**
 * A checkout with the real launcher and nothing else that is real: its sources are empty, and the
 * PATH holds only the system commands the launcher may use, and fakes that write down how they were
 * called.
 */
final class Checkout {
    /** The commands the launcher is written for; whatever else it called would not be found. */
    private static final List<String> TOOLS =
            List.of("cp", "find", "mkdir", "mv", "readlink", "rm", "rmdir", "sed", "tail", "touch");

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    /** Writes down arguments, folder, locale and standard input of the program it stands for. */
    private static final String FAKE_JAVA =
            """
            #!/bin/sh
            case " $* " in
              *' -XshowSettings'*)
                echo "    java.home = ${0%/bin/java}" >&2
                echo '    java.version = VERSION' >&2
                exit ;;
              *' -Xshare:dump '*)
                echo dump >>'CALLS'
                [ ! -e 'CALLS.refuse-dump' ] || exit 1
                for word; do
                  case $word in -XX:SharedArchiveFile=*) echo x >"${word#*=}" ;; esac
                done
                exit ;;
              *' -XX:DumpLoadedClassList='*)
                echo "Loud training"
                echo "loud training" >&2
                echo training >>'CALLS'
                'CAT' >/dev/null
                exit 1 ;;
            esac
            echo program >>'CALLS'
            printf '%s\\0' "$@" >'CALLS.arguments'
            printf '%s' "$PWD" >'CALLS.folder'
            printf '%s' "${LC_ALL-}" >'CALLS.locale'
            'CAT' >'CALLS.input'
            exit "${FAKE_EXIT_CODE:-0}"
            """;

    private static final String FAKE_MAVEN =
            """
            #!/bin/sh
            echo "mvn $* in $PWD" >>'CALLS'
            'CAT' >/dev/null
            echo 'Maven talks'
            echo 'Maven warns' >&2
            [ -d target ] || exit 1
            : >target/offprint.jar
            BODY
            """;

    private final Path root;
    private final Path home;
    private final Path tools;
    private final Path calls;

    private Checkout(Path root) {
        this.root = root;
        home = root.resolve("a check-out, 抜刷");
        tools = root.resolve("tools");
        calls = root.resolve("calls");
    }

    /** A checkout with old sources and no jar, on a machine with neither Java nor Maven. */
    static Checkout in(Path root) throws IOException {
        Checkout checkout = new Checkout(root.toRealPath());
        Files.createDirectories(checkout.tools);
        for (String tool : TOOLS) {
            checkout.withTool(tool, "exec '" + onPath(tool) + "' \"$@\"");
        }
        Files.createDirectories(checkout.home);
        Files.copy(
                Path.of("offprint"),
                checkout.launcher(),
                StandardCopyOption.COPY_ATTRIBUTES,
                LinkOption.NOFOLLOW_LINKS);
        for (String source : List.of("pom.xml", "src/main/java/Main.java", "rules/ad/slot.yaml")) {
            checkout.write(source, "");
        }
        checkout.age();
        return checkout;
    }

    /** Makes all that is in the checkout old; folders too, since the launcher looks at them. */
    private void age() throws IOException {
        try (Stream<Path> paths = Files.walk(home)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.setLastModifiedTime(path, FileTime.from(LONG_AGO));
            }
        }
    }

    /** Where the command {@code name} is on this machine. */
    private static Path onPath(String name) {
        return Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow();
    }

    Path home() {
        return home;
    }

    Path launcher() {
        return home.resolve("offprint");
    }

    /** A folder inside the test's own, beside the checkout. */
    Path beside(String name) throws IOException {
        return Files.createDirectories(root.resolve(name));
    }

    Path write(String name, String text) throws IOException {
        Path file = home.resolve(name);
        FileUtils.createParentDirectories(file.toFile());
        return Files.writeString(file, text);
    }

    /** A jar newer than every source. */
    Checkout built() throws IOException {
        write("target/offprint.jar", "");
        return this;
    }

    /** A JDK of this version in a folder of its own, which is returned. */
    Path jdk(String version) throws IOException {
        Path jdk = jdkWithoutRelease(version);
        Files.writeString(
                jdk.resolve("release"),
                """
                IMPLEMENTOR="Somebody"
                JAVA_RUNTIME_VERSION="%1$s+7"
                JAVA_VERSION="%1$s"
                MODULES="java.base"
                """
                        .formatted(version));
        return jdk;
    }

    /** A JDK that does not say in a file what it is. */
    Path jdkWithoutRelease(String version) throws IOException {
        Path jdk = beside("jdk-" + version);
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        script(bin.resolve("java"), FAKE_JAVA.replace("VERSION", version));
        script(bin.resolve("javac"), "#!/bin/sh\n");
        return jdk;
    }

    /** Puts a {@code java} that links to one of the JDKs on the PATH. */
    Checkout withJava(Path jdk) throws IOException {
        Files.createSymbolicLink(tools.resolve("java"), jdk.resolve("bin/java"));
        return this;
    }

    /** Puts a Maven on the PATH that leaves a jar and then does what {@code body} says. */
    Checkout withMaven(String body) throws IOException {
        script(tools.resolve("mvn"), FAKE_MAVEN.replace("BODY", body));
        return this;
    }

    /** Puts a command of the test's own on the PATH. */
    void withTool(String name, String body) throws IOException {
        script(tools.resolve(name), "#!/bin/sh\n" + body + "\n");
    }

    private void script(Path file, String text) throws IOException {
        String bound =
                text.replace("CALLS", calls.toString()).replace("CAT", onPath("cat").toString());
        Files.writeString(file, bound);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("cannot be made executable: " + file);
        }
    }

    /** Starts the launcher with nothing but these variables and the PATH in its environment. */
    Process start(Path folder, Map<String, String> environment, String... command)
            throws IOException {
        List<String> words = new ArrayList<>(List.of(onPath("sh").toString()));
        words.addAll(List.of(command));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().putAll(environment);
        return builder.start();
    }

    /** Runs the launcher with these arguments and an empty standard input. */
    Outcome run(String... arguments) throws IOException, InterruptedException {
        return run(Map.of(), arguments);
    }

    Outcome run(Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(List.of(launcher().toString()));
        words.addAll(List.of(arguments));
        Process process = start(home, environment, words.toArray(String[]::new));
        process.getOutputStream().close();
        return outcome(process);
    }

    /** Waits for the end. What a test lets a launcher say fits into a pipe's buffer. */
    static Outcome outcome(Process process) throws IOException, InterruptedException {
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), out, err);
    }

    /** What was called so far, a line each: {@code mvn …}, {@code training}, {@code program}. */
    List<String> calls() throws IOException {
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    long builds() throws IOException {
        return calls().stream().filter(call -> call.startsWith("mvn ")).count();
    }

    /** What the fake Java wrote down: {@code folder}, {@code locale} or {@code input}. */
    String recorded(String what) throws IOException {
        return Files.readString(root.resolve("calls." + what));
    }

    /** Every argument the program's Java was given. */
    List<String> javaArguments() throws IOException {
        String all = recorded("arguments");
        return List.of(all.substring(0, all.length() - 1).split("\0", -1));
    }

    /** The arguments that reached the program itself. */
    List<String> programArguments() throws IOException {
        List<String> all = javaArguments();
        return all.subList(all.indexOf("dev.offprint.cli.Main") + 1, all.size());
    }

    void refuseArchives() throws IOException {
        Files.writeString(root.resolve("calls.refuse-dump"), "");
    }
}
