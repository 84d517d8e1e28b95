package dev.offprint;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.AccessTarget.ConstructorCallTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.offprint.cli.command.Terminal;
import dev.offprint.rule.catalogue.CatalogueCompiler;
import java.io.File;
import java.io.FileOutputStream;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.channels.AsynchronousFileChannel;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.Formatter;
import java.util.Set;

/** Every arrow points one way, and every library stays where its job is. */
@AnalyzeClasses(packages = "dev.offprint", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule packages_know_only_what_stands_below_them =
            layeredArchitecture()
                    .consideringOnlyDependenciesInLayers()
                    .layer("file")
                    .definedBy("dev.offprint.file..")
                    .layer("text")
                    .definedBy("dev.offprint.text..")
                    .layer("math")
                    .definedBy("dev.offprint.math..")
                    .layer("input")
                    .definedBy("dev.offprint.input..")
                    .layer("yaml")
                    .definedBy("dev.offprint.yaml..")
                    .layer("url")
                    .definedBy("dev.offprint.url..")
                    .layer("image")
                    .definedBy("dev.offprint.image..")
                    .layer("web")
                    .definedBy("dev.offprint.web..")
                    .layer("post")
                    .definedBy("dev.offprint.post..")
                    .layer("address")
                    .definedBy("dev.offprint.address..")
                    .layer("evidence")
                    .definedBy("dev.offprint.evidence..")
                    .layer("rule")
                    .definedBy("dev.offprint.rule..")
                    .layer("ignore")
                    .definedBy("dev.offprint.ignore..")
                    .layer("init")
                    .definedBy("dev.offprint.init..")
                    .layer("config")
                    .definedBy("dev.offprint.config..")
                    .layer("lint")
                    .definedBy("dev.offprint.lint..")
                    .layer("proof")
                    .definedBy("dev.offprint.proof..")
                    .layer("article")
                    .definedBy("dev.offprint.article..")
                    .layer("page")
                    .definedBy("dev.offprint.page..")
                    .layer("write")
                    .definedBy("dev.offprint.write..")
                    .layer("convert")
                    .definedBy("dev.offprint.convert..")
                    .layer("engine")
                    .definedBy("dev.offprint.engine..")
                    .layer("programs")
                    .definedBy("dev.offprint")
                    .layer("run")
                    .definedBy("dev.offprint.run..")
                    .layer("report")
                    .definedBy("dev.offprint.report..")
                    .layer("cli")
                    .definedBy("dev.offprint.cli..")
                    .whereLayer("file")
                    .mayNotAccessAnyLayer()
                    .whereLayer("text")
                    .mayNotAccessAnyLayer()
                    .whereLayer("math")
                    .mayNotAccessAnyLayer()
                    .whereLayer("input")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("yaml")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("url")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("post")
                    .mayOnlyAccessLayers("text", "input", "yaml", "url")
                    .whereLayer("address")
                    .mayOnlyAccessLayers("text", "input", "yaml", "url", "image", "post")
                    .whereLayer("proof")
                    .mayOnlyAccessLayers("text")
                    .whereLayer("image")
                    .mayNotAccessAnyLayer()
                    .whereLayer("web")
                    .mayOnlyAccessLayers("file", "input", "url", "image")
                    .whereLayer("evidence")
                    .mayOnlyAccessLayers("text", "url", "image", "post")
                    .whereLayer("rule")
                    .mayOnlyAccessLayers(
                            "text", "input", "yaml", "url", "image", "post", "address", "evidence")
                    .whereLayer("ignore")
                    .mayNotAccessAnyLayer()
                    .whereLayer("init")
                    .mayNotAccessAnyLayer()
                    .whereLayer("config")
                    .mayOnlyAccessLayers("text", "input", "yaml", "post", "rule", "ignore")
                    .whereLayer("lint")
                    .mayOnlyAccessLayers("text", "yaml", "url", "post", "evidence", "rule", "proof")
                    .whereLayer("article")
                    .mayNotAccessAnyLayer()
                    .whereLayer("page")
                    .mayOnlyAccessLayers(
                            "text", "yaml", "url", "post", "evidence", "rule", "lint", "article")
                    .whereLayer("write")
                    .mayOnlyAccessLayers("url", "image", "article", "math")
                    .whereLayer("convert")
                    .mayOnlyAccessLayers(
                            "text",
                            "yaml",
                            "url",
                            "post",
                            "address",
                            "evidence",
                            "rule",
                            "lint",
                            "page",
                            "proof",
                            "article",
                            "write",
                            "math")
                    .whereLayer("engine")
                    .mayOnlyAccessLayers(
                            "text", "input", "post", "rule", "lint", "convert", "article", "write",
                            "config")
                    .whereLayer("programs")
                    .mayOnlyAccessLayers(
                            "text", "post", "rule", "lint", "page", "convert", "article", "write",
                            "config", "engine")
                    .whereLayer("run")
                    .mayOnlyAccessLayers(
                            "engine", "file", "text", "input", "url", "image", "post", "address",
                            "rule", "lint", "convert", "article", "write", "ignore", "config",
                            "web")
                    .whereLayer("report")
                    .mayOnlyAccessLayers("text", "rule", "lint", "convert")
                    .whereLayer("cli")
                    .mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule there_are_no_cycles =
            slices().matching("dev.offprint.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule flexmark_is_fenced_in =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.offprint.post.markdown")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("com.vladsch.flexmark..");

    @ArchTest
    static final ArchRule only_one_class_knows_the_parser_of_mail =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("dev.offprint.input.container.MimeHeader")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.apache.james..");

    /** What proves must not share the mistakes of what it proves. */
    @ArchTest
    static final ArchRule the_proof_reads_with_parsers_of_its_own =
            noClasses()
                    .that()
                    .resideInAPackage("dev.offprint.proof..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.jsoup..", "com.vladsch.flexmark..", "org.snakeyaml..");

    @ArchTest
    static final ArchRule only_the_proof_knows_its_html_parser =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.offprint.proof..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("nu.validator..");

    @ArchTest
    static final ArchRule writers_do_not_know_html_parsers =
            noClasses()
                    .that()
                    .resideInAnyPackage("dev.offprint.write..", "dev.offprint.article..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule only_the_command_line_knows_picocli =
            noClasses()
                    .that()
                    .resideOutsideOfPackages(
                            "dev.offprint.cli",
                            "dev.offprint.cli.command",
                            "dev.offprint.cli.option",
                            "dev.offprint.cli.lint",
                            "dev.offprint.cli.convert")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("picocli..");

    @ArchTest
    static final ArchRule only_web_reaches_the_network =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.offprint.web..")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.net.URL")
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAPackage("java.net.http..");

    /** Whole or not at all, and nowhere else: what writes by itself promises none of that. */
    @ArchTest
    static final ArchRule only_one_package_writes_files =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.offprint.file")
                    // Run by the build, which throws its output away when it fails.
                    .and(are(not(equivalentTo(CatalogueCompiler.class))))
                    // What git says goes to a file of the system's folder for such.
                    .and()
                    .doNotHaveFullyQualifiedName("dev.offprint.run.select.Git")
                    .should()
                    .accessTargetWhere(describe("a file is written", Writing::isBegunBy));

    @ArchTest
    static final ArchRule nothing_is_printed_past_the_terminal =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("dev.offprint.cli.command")
                    .and()
                    .doNotHaveFullyQualifiedName("dev.offprint.cli.Main")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.PrintStream")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.PrintWriter")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.Console")
                    .orShould()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.io.FileDescriptor");

    @ArchTest
    static final ArchRule only_formats_for_programs_are_printed_as_they_are =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("dev.offprint.cli.lint.ReportOptions")
                    .and()
                    .doNotHaveFullyQualifiedName("dev.offprint.cli.ConfigCommand")
                    .should()
                    .callMethod(Terminal.class, "data");

    @ArchTest
    static final ArchRule programs_are_started_in_one_place =
            noClasses()
                    .that()
                    .doNotHaveFullyQualifiedName("dev.offprint.run.select.Git")
                    .should()
                    .dependOnClassesThat()
                    .haveFullyQualifiedName("java.lang.ProcessBuilder");

    @ArchTest
    static final ArchRule names_say_what_a_class_does =
            classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager|Impl|Abstract\\w*)");

    /** The ways of the JDK to make, change and remove files. */
    private static final class Writing {
        private static final Set<String> OF_FILES =
                Set.of(
                        "write",
                        "writeString",
                        "newOutputStream",
                        "newBufferedWriter",
                        "copy",
                        "move",
                        "delete",
                        "deleteIfExists");
        private static final Set<String> OF_FILE =
                Set.of("delete", "deleteOnExit", "renameTo", "mkdir", "mkdirs");
        private static final Set<Class<?>> STREAMS =
                Set.of(
                        FileOutputStream.class,
                        FileWriter.class,
                        PrintStream.class,
                        PrintWriter.class,
                        Formatter.class);

        static boolean isBegunBy(JavaAccess<?> access) {
            JavaClass owner = access.getTargetOwner();
            String name = access.getTarget().getName();
            if (owner.isEquivalentTo(Files.class)) {
                return OF_FILES.contains(name)
                        || name.startsWith("create")
                        || name.startsWith("set");
            }
            if (owner.isEquivalentTo(File.class)) {
                return OF_FILE.contains(name)
                        || name.startsWith("create")
                        || name.startsWith("set");
            }
            if (owner.isEquivalentTo(FileChannel.class)
                    || owner.isEquivalentTo(AsynchronousFileChannel.class)) {
                return name.equals("open");
            }
            // A channel without options reads.
            return owner.isEquivalentTo(StandardOpenOption.class)
                    || owner.isEquivalentTo(RandomAccessFile.class)
                    || isNamedFile(owner, access);
        }

        /** A stream around another one, or around a descriptor, makes no file. */
        private static boolean isNamedFile(JavaClass owner, JavaAccess<?> access) {
            boolean isStream = STREAMS.stream().anyMatch(owner::isEquivalentTo);
            return isStream
                    && access.getTarget() instanceof ConstructorCallTarget constructor
                    && constructor.getRawParameterTypes().stream()
                            .limit(1)
                            .anyMatch(
                                    type ->
                                            type.isEquivalentTo(File.class)
                                                    || type.isEquivalentTo(String.class));
        }
    }
}
