package org.compacthub.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.micronaut.core.annotation.Generated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that hold for the whole code, so that a newcomer can rely on where things are. */
@AnalyzeClasses(packages = "org.compacthub", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
    /** What the contract's generator and the framework's compiler write is nobody's to tidy. */
    private static final DescribedPredicate<JavaClass> OURS = describe(
            "written by hand",
            type -> !type.getPackageName().startsWith("org.compacthub.contract.")
                    && !type.getName().contains("$Definition")
                    && !type.getName().contains("$Introspection")
                    && !type.getSimpleName().startsWith("$")
                    && !type.isAnnotatedWith(Generated.class));

    /**
     * The domain is the features' records and enums. What is wired or speaks HTTP or SQL is a class and no record; left out are the packages that only carry and render,
     * records of settings and of JSON, and a record that is one of the framework's own types.
     */
    private static final DescribedPredicate<JavaClass> DOMAIN = describe(
            "records and enums of the features",
            type -> OURS.test(type)
                    && (type.isRecord() || type.isEnum())
                    && !type.getSimpleName().endsWith("Settings")
                    && !resideInAnyPackage(
                                    "org.compacthub.http..",
                                    "org.compacthub.store..",
                                    "org.compacthub.limit..",
                                    "org.compacthub.feed..")
                            .test(type)
                    && !type.isAnnotatedWith("io.micronaut.serde.annotation.Serdeable")
                    && type.getAllRawInterfaces().stream()
                            .noneMatch(face -> face.getPackageName().startsWith("io.micronaut.")));

    @ArchTest
    static final ArchRule packages_do_not_depend_on_each_other_in_circles =
            slices().matching("org.compacthub.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_domain_knows_no_framework_and_no_database = noClasses()
            .that(DOMAIN)
            .should()
            .dependOnClassesThat(resideInAnyPackage("io.micronaut..", "java.sql..", "javax.sql..", "jakarta.inject.."));

    @ArchTest
    static final ArchRule the_contracts_models_stay_at_the_edge = classes()
            .that(OURS)
            .and(describe(
                    "use the contract's models",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(dependency -> dependency
                                    .getTargetClass()
                                    .getPackageName()
                                    .startsWith("org.compacthub.contract."))))
            .should(com.tngtech.archunit.lang.conditions.ArchConditions.have(describe(
                    "a name that says that it maps or answers",
                    type -> Stream.of(
                                    "Controller",
                                    "Mapping",
                                    "FromContract",
                                    "ToContract",
                                    "View",
                                    "Views",
                                    "Pages",
                                    "Filters",
                                    "Page",
                                    "Trail")
                            .anyMatch(ending -> outermost(type).endsWith(ending)))));

    @ArchTest
    static final ArchRule only_the_wiring_asks_the_machine_for_the_time_or_an_identifier = noClasses()
            .that(OURS)
            .and(not(resideInAPackage("org.compacthub.time..")))
            .and(not(resideInAPackage("org.compacthub.id..")))
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .orShould()
            .callMethod(InstantSource.class, "system")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(UUID.class, "randomUUID");

    @ArchTest
    static final ArchRule controllers_and_sql_are_nobody_elses = classes()
            .that(OURS)
            .and(describe(
                    "answer requests or hold SQL",
                    type -> Stream.of("Controller", "Rows", "Filter", "Guard", "Sql")
                                    .anyMatch(type.getSimpleName()::endsWith)
                            && !type.getName().equals("org.compacthub.store.Rows")
                            && !type.isRecord()))
            .should()
            .notBePublic();

    @ArchTest
    static final ArchRule only_store_speaks_to_a_connection = noClasses()
            .that(OURS)
            .and(not(resideInAPackage("org.compacthub.store..")))
            .should()
            .callMethodWhere(describe(
                    "of a connection or a statement",
                    call -> List.of("java.sql.Connection", "java.sql.Statement", "java.sql.PreparedStatement")
                            .contains(call.getTargetOwner().getName())));

    @Test
    void every_package_says_what_it_is_for_and_that_null_is_marked() throws IOException {
        Path sources = Path.of(System.getProperty("compacthub.root"), "api", "src", "main", "java");
        try (Stream<Path> files = Files.walk(sources)) {
            List<Path> packages = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .distinct()
                    .filter(folder -> !folder.endsWith(Path.of("org", "compacthub")))
                    .toList();
            assertThat(packages)
                    .isNotEmpty()
                    .allSatisfy(folder -> assertThat(read(folder.resolve("package-info.java")))
                            .as("%s/package-info.java", sources.relativize(folder))
                            .contains("/**")
                            .contains("@NullMarked"));
        }
    }

    private static String read(Path file) {
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static String outermost(JavaClass type) {
        JavaClass found = type;
        while (found.getEnclosingClass().isPresent()) {
            found = found.getEnclosingClass().get();
        }
        return found.getSimpleName();
    }
}
